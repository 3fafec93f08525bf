import type { CollectionSlug, Payload } from 'payload'

import { type Locale, locales } from '@/domain/locale'
import type { SearchDoc, SearchEngine, SearchResult } from '@/domain/search'
import { isLinkable, type Linkable, linkable } from '@/domain/section'

import { type Linked, readLinked } from './linked'
import { readAll, type Reader } from './reading'

/**
 * Documents into the index, questions out of it. The index is derived: after any change it is marked stale and read
 * anew before the next search. Every hit is checked against what a visitor may see before it is shown.
 */
type State = { stale: boolean; reading?: Promise<unknown> }

const stateOf = (payload: Payload): State => payload.config.custom.searchState as State // placed there by payload.config.ts
const engineOf = (payload: Payload): SearchEngine => payload.config.custom.search as SearchEngine // as above

/** Tells the search that its index is behind the database. */
export function markStale(payload: Payload): void {
  stateOf(payload).stale = true
}

const searched: readonly Linkable[] = linkable

type Texts = Record<string, unknown>

/** All words of a rich text, without its marks. */
function plainText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const text = Reflect.get(value, 'text')
  const children: unknown = Reflect.get(value, 'children') ?? Reflect.get(value, 'root')
  return [typeof text === 'string' ? text : '', ...[children ?? []].flat().map(plainText)]
    .filter(Boolean)
    .join(' ')
}

const textsIn = (record: Texts, names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const value = record[name]
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return plainText(value)
    return [value ?? []]
      .flat()
      .filter((one): one is string => typeof one === 'string' && one !== '')
  })

const keywordFields = ['name', 'shortName', 'aliases', 'identifier', 'topics', 'city']
const bodyFields = [
  'problem',
  'benefit',
  'body',
  'charter',
  'functions',
  'dataNeeded',
  'goals',
  'activities',
  'principles',
  'keyPoints',
  'criteria',
  'eligible',
  'dataTypes',
  'nextSteps',
  'motto',
  'role',
  'technology',
  'components',
  'fundedProjects',
  'licence',
]

function documentOf(
  collection: Linkable,
  locale: Locale,
  { de, en }: { de: Texts; en?: Texts | null },
): SearchDoc[] {
  const own = locale === 'en' ? (en ?? {}) : de
  const title =
    textsIn(own, [collection === 'people' ? 'name' : 'title'])[0] ??
    textsIn(de, ['title', 'name'])[0]
  const slug = textsIn(own, ['slug'])[0] ?? textsIn(de, ['slug'])[0]
  if (!title || !slug || (collection === 'people' && de.display !== 'profile')) return []
  const summary = textsIn(own, ['summary'])[0] ?? textsIn(de, ['summary'])[0]
  const day = textsIn(de, ['startDate', 'date', 'maturityAsOf'])[0]
  const body = [
    ...textsIn(own, bodyFields),
    ...(locale === 'en' ? textsIn(de, bodyFields) : []),
  ].join(' ')
  return [
    {
      id: `${collection}_${String(de.id)}_${locale}`,
      kind: collection,
      locale,
      title,
      summary,
      body,
      keywords: textsIn(de, keywordFields),
      facets: {},
      date: day ? Date.parse(day.slice(0, 10)) || undefined : undefined,
      audience: ['public'],
      payload: { collection, id: String(de.id), slug },
    },
  ]
}

async function* documents(payload: Payload): AsyncGenerator<SearchDoc[]> {
  const reader: Reader = { payload, locale: 'en' }
  for (const collection of searched) {
    const records = await readAll(reader, { collection: collection as CollectionSlug })
    yield records.flatMap((both) =>
      locales.flatMap((locale) =>
        documentOf(collection, locale, both as unknown as { de: Texts; en?: Texts }),
      ),
    ) // read field by field
  }
}

/** Reads everything published into the index. */
export const rebuildIndex = (payload: Payload): Promise<{ docs: number; ms: number }> =>
  engineOf(payload).rebuild(documents(payload))

async function freshEngine(payload: Payload): Promise<SearchEngine> {
  const state = stateOf(payload)
  if (state.stale) {
    state.stale = false
    state.reading = rebuildIndex(payload).catch((error: unknown) => {
      state.stale = true
      throw error
    })
  }
  await state.reading
  return engineOf(payload)
}

export type SearchQuestion = { words: string; kind?: string; page: number }

export type Hit = {
  link: Linked
  title: SearchResult['hits'][number]['title']
  snippet: SearchResult['hits'][number]['snippet']
}

export type SearchAnswer = {
  hits: Hit[]
  total: number
  page: number
  pages: number
  kinds: { kind: Linkable; count: number }[]
}

export const hitsPerPage = 15

const refOf = (
  payload: Record<string, unknown> | undefined,
): { collection: Linkable; id: string } | null => {
  const collection = String(payload?.collection ?? '')
  return isLinkable(collection) ? { collection, id: String(payload?.id) } : null
}

/** The records behind hits, as a visitor may see them. */
async function visible(reader: Reader, hits: SearchResult['hits']): Promise<Map<string, Linked>> {
  const refs = hits.flatMap((hit) => refOf(hit.payload) ?? [])
  const found = await Promise.all(
    linkable
      .map((collection) => ({
        collection,
        ids: refs.filter((ref) => ref.collection === collection).map((ref) => ref.id),
      }))
      .filter(({ ids }) => ids.length > 0)
      .map(({ collection, ids }) => readLinked(reader, collection, { id: { in: ids } })),
  )
  return new Map(found.flat().map((link) => [`${link.collection} ${link.id}`, link]))
}

/** What the portal holds on some words, in the language of the page. */
export async function search(
  reader: Reader,
  { words, kind, page }: SearchQuestion,
): Promise<SearchAnswer> {
  const nothing: SearchAnswer = { hits: [], total: 0, page: 1, pages: 1, kinds: [] }
  if (words.trim() === '') return nothing
  const engine = await freshEngine(reader.payload)
  const result = await engine.search({
    q: words.slice(0, 400),
    viewer: ['public'],
    locale: reader.locale,
    locales: [reader.locale],
    filters: kind && isLinkable(kind) ? { kind: [kind] } : {},
    facets: ['kind'],
    limit: hitsPerPage,
    offset: Math.min((page - 1) * hitsPerPage, 900),
    highlight: { words: 30 },
  })
  const links = await visible(reader, result.hits)
  const hits = result.hits.flatMap((hit) => {
    const ref = refOf(hit.payload)
    const link = ref && links.get(`${ref.collection} ${ref.id}`)
    return link?.hasPage ? [{ link, title: hit.title, snippet: hit.snippet }] : []
  })
  const kinds = (result.facets.kind ?? []).flatMap(({ value, count }) =>
    isLinkable(value) ? [{ kind: value, count }] : [],
  )
  return {
    hits,
    total: result.total,
    page,
    pages: Math.max(1, Math.ceil(Math.min(result.total, 900) / hitsPerPage)),
    kinds,
  }
}
