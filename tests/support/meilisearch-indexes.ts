/** The indexes of the server in `meilisearch.ts`, and what it answers about them. */
import { matchesAll, type Kept, words } from './meilisearch-filters'

type Answer = { status: number; content: unknown }
type Task = {
  uid: number
  indexUid: string | null
  type: string
  status: 'succeeded' | 'failed'
  error: unknown
}
type Index = { documents: Map<string, Kept>; settings: Kept }

export const refusal = (code: string, message: string, type = 'invalid_request') => ({
  message,
  code,
  type,
  link: `https://docs.meilisearch.com/errors#${code}`,
})

const notFound = (uid: string) => refusal('index_not_found', `Index \`${uid}\` not found.`)
const listOf = (value: unknown): Kept[] => value as Kept[] // the tests send what the adapter sends
const namesIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

export class Indexes {
  readonly all = new Map<string, Index>()
  readonly tasks: Task[] = []
  /** The code with which the next write fails. */
  nextFailure: string | null = null

  wipe(): void {
    this.all.clear()
    this.tasks.length = 0
  }

  answer(method: string, url: string, body: unknown): Answer {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const [first, uid = '', what, which] = pathname.split('/').slice(1)
    const key = `${method} ${[first, uid && first === 'indexes' ? ':uid' : uid && ':id', what, which].filter(Boolean).join('/')}` // prettier-ignore
    const ways: Record<string, () => Answer> = {
      'POST indexes': () => this.create(body),
      'GET indexes': () => this.list(),
      'DELETE indexes/:uid': () => this.enqueue(uid, 'indexDeletion', () => this.all.delete(uid)),
      'PATCH indexes/:uid/settings': () => this.set(uid, body as Kept),
      'PUT indexes/:uid/settings/synonyms': () => this.set(uid, { synonyms: body }),
      'POST indexes/:uid/documents': () => this.add(uid, listOf(body)),
      'POST indexes/:uid/documents/fetch': () => this.fetch(uid, body as Kept),
      'POST swap-indexes': () => this.swap(listOf(body)),
      'GET tasks/:id': () => ({ status: 200, content: this.taskView(Number(uid)) }),
      'GET tasks': () => this.listTasks(searchParams),
      'POST multi-search': () => this.multiSearch(body as Kept),
    }
    const way = ways[key]
    return way ? way() : { status: 404, content: refusal('not_found', key) }
  }

  private enqueue(indexUid: string | null, type: string, deed: () => unknown): Answer {
    const uid = this.tasks.length
    const error = this.nextFailure ?? deed()
    this.nextFailure = null
    const code = typeof error === 'string' ? error : null
    const status = code ? 'failed' : 'succeeded'
    this.tasks.push({ uid, indexUid, type, status, error: code && refusal(code, 'It has failed.') })
    const enqueuedAt = '2026-11-20T10:00:00.000000Z'
    return {
      status: 202,
      content: { taskUid: uid, indexUid, status: 'enqueued', type, enqueuedAt },
    }
  }

  private index(uid: string): Index {
    const known = this.all.get(uid) ?? { documents: new Map(), settings: {} }
    this.all.set(uid, known)
    return known
  }

  private create(body: unknown): Answer {
    const uid = String(Reflect.get(Object(body), 'uid'))
    return this.enqueue(uid, 'indexCreation', () =>
      this.all.has(uid) ? 'index_already_exists' : void this.index(uid),
    )
  }

  private list(): Answer {
    const at = '2026-11-20T09:40:33.711324Z'
    const results = [...this.all.keys()].map((uid) => ({
      uid,
      primaryKey: 'id',
      createdAt: at,
      updatedAt: new Date().toISOString(),
    }))
    return { status: 200, content: { results, offset: 0, limit: 1000, total: results.length } }
  }

  private set(uid: string, settings: Kept): Answer {
    return this.enqueue(uid, 'settingsUpdate', () => {
      Object.assign(this.index(uid).settings, settings)
    })
  }

  private add(uid: string, records: Kept[]): Answer {
    return this.enqueue(uid, 'documentAdditionOrUpdate', () => {
      for (const record of records) this.index(uid).documents.set(String(record.id), record)
    })
  }

  private swap(pairs: Kept[]): Answer {
    return this.enqueue(null, 'indexSwap', () => {
      for (const { indexes } of pairs) {
        const [one = '', other = ''] = namesIn(indexes)
        const [first, second] = [this.all.get(one), this.all.get(other)]
        if (!first || !second) return 'index_not_found'
        this.all.set(one, second).set(other, first)
      }
      return null
    })
  }

  private taskView(uid: number) {
    const task = this.tasks[uid]
    const at = '2026-11-20T10:00:00.000000Z'
    return { ...task, batchUid: uid, canceledBy: null, details: null, duration: 'PT0.01S', enqueuedAt: at, startedAt: at, finishedAt: at } // prettier-ignore
  }

  private listTasks(asked: URLSearchParams): Answer {
    const listed = (name: string) => asked.get(name)?.split(',')
    const some = this.tasks.filter(
      ({ indexUid, status, type }) =>
        (listed('indexUids')?.includes(indexUid ?? '') ?? true) &&
        (listed('statuses')?.includes(status) ?? true) &&
        (listed('types')?.includes(type) ?? true),
    )
    const results = some.reverse().slice(0, Number(asked.get('limit') ?? 20))
    const views = results.map(({ uid }) => this.taskView(uid))
    const from = results[0]?.uid ?? null
    return { status: 200, content: { results: views, total: some.length, limit: 1, from, next: null } } // prettier-ignore
  }

  private fetch(uid: string, asked: Kept): Answer {
    const index = this.all.get(uid)
    if (!index) return { status: 404, content: notFound(uid) }
    const { offset = 0, limit = 20, filter, ids, fields } = asked
    const found = [...index.documents.values()].filter(
      (one) =>
        (!Array.isArray(ids) || namesIn(ids).includes(String(one.id))) &&
        (typeof filter !== 'string' || matchesAll(one, [filter])),
    )
    const shown = found.slice(Number(offset), Number(offset) + Number(limit))
    const results = shown.map((one) => picked(one, fields))
    return { status: 200, content: { results, offset, limit, total: found.length } }
  }

  private multiSearch({ queries, federation }: Kept): Answer {
    for (const [at, { indexUid, filter }] of listOf(queries).entries()) {
      const index = this.all.get(String(indexUid))
      const refused = (code: string, message: string): Answer => ({
        status: 400,
        content: refusal(code, `Inside \`.queries[${at}]\`: ${message}`),
      })
      if (!index) return refused('index_not_found', `Index \`${String(indexUid)}\` not found.`)
      if (filter && !index.settings.filterableAttributes)
        return refused('invalid_search_filter', 'Attribute `audience` is not filterable.')
    }
    const all = listOf(queries).map((query) => this.found(query))
    if (!federation) {
      const results = all.map((found, at) => this.page(found, listOf(queries)[at] ?? {}))
      return { status: 200, content: { results } }
    }
    return { status: 200, content: this.merged(all, listOf(queries), federation as Kept) }
  }

  private found({ indexUid, q, filter, sort, attributesToSearchOn }: Kept): Kept[] {
    const index = this.all.get(String(indexUid))
    const names = namesIn(attributesToSearchOn ?? index?.settings.searchableAttributes)
    const wanted = words(String(q ?? ''))
    const found = [...(index?.documents.values() ?? [])].filter((one) => {
      const held = names.flatMap((name) => words([one[name] ?? ''].flat().join(' ')))
      return (
        matchesAll(one, [filter ?? []].flat().map(String)) &&
        wanted.every((word) => held.some((other) => other.startsWith(word)))
      )
    })
    const [order = 'date:desc'] = namesIn(sort)
    const [name = '', way] = order.split(':')
    const value = (one: Kept): number | string => (one[name] ?? -1) as number | string // what sorting knows
    const sign = way === 'desc' ? -1 : 1
    return found.sort((one, other) => (value(one) < value(other) ? -sign : sign))
  }

  private counts(found: Kept[], facets: unknown): Record<string, Record<string, number>> {
    const distribution: Record<string, Record<string, number>> = {}
    for (const name of namesIn(facets)) {
      const counted: Record<string, number> = (distribution[name] = {})
      for (const one of found) {
        const held = name.split('.').reduce<unknown>((at, key) => Reflect.get(Object(at), key), one)
        for (const value of new Set([held ?? []].flat().map(String)))
          counted[value] = (counted[value] ?? 0) + 1
      }
    }
    return distribution
  }

  private page(
    found: Kept[],
    { q, page, hitsPerPage, facets, attributesToRetrieve, indexUid }: Kept,
  ) {
    const size = Number(hitsPerPage ?? 20)
    const from = (Number(page ?? 1) - 1) * size
    const hits = found.slice(from, from + size).map((one) => ({ ...picked(one, attributesToRetrieve), _rankingScore: 0.8 })) // prettier-ignore
    const totalPages = size === 0 ? 0 : Math.ceil(found.length / size)
    return { indexUid, hits, query: q, processingTimeMs: 1, hitsPerPage: size, page: page ?? 1, totalPages, totalHits: Math.min(found.length, 1000), ...(facets ? { facetDistribution: this.counts(found, facets), facetStats: {} } : {}), requestUid: '0198c0de-0000-7000-8000-000000000000' } // prettier-ignore
  }

  private merged(all: Kept[][], queries: Kept[], { page, hitsPerPage, facetsByIndex }: Kept) {
    const best = new Map<Kept, { position: number; score: number }>()
    all.forEach((found, position) => {
      const weight = Number(
        Reflect.get(Object(queries[position]?.federationOptions), 'weight') ?? 1,
      )
      for (const one of found)
        if (weight * 0.8 > (best.get(one)?.score ?? 0)) best.set(one, { position, score: weight * 0.8 }) // prettier-ignore
    })
    const found = [...best].sort(([, one], [, other]) => other.score - one.score)
    const size = Number(hitsPerPage)
    const from = (Number(page) - 1) * size
    const [uid = '', facets] = Object.entries(Object(facetsByIndex))[0] ?? []
    const hits = found.slice(from, from + size).map(([one, { position, score }]) => ({
      ...picked(one, queries[position]?.attributesToRetrieve),
      _federation: { indexUid: uid, queriesPosition: position, weightedRankingScore: score },
    }))
    const distribution = this.counts(found.map(([one]) => one), facets) // prettier-ignore
    return { hits, processingTimeMs: 1, hitsPerPage: size, page, totalPages: 1, totalHits: found.length, facetsByIndex: { [uid]: { distribution, stats: {} } } } // prettier-ignore
  }
}

function picked(one: Kept, fields: unknown): Kept {
  if (!Array.isArray(fields)) return one
  return Object.fromEntries(namesIn(fields).flatMap((name) => (name in one ? [[name, one[name]]] : []))) // prettier-ignore
}
