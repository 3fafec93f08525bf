import type { Payload } from 'payload'

import { type Locale, locales } from '@/domain/locale'
import type { SearchDoc, SearchEngine } from '@/domain/search'
import { type Linkable, linkable } from '@/domain/section'

import { readAll, type Reader } from './reading'
import { inLanguage, readStored } from './stored'

/**
 * Documents into the index. It is derived: read whole at the first search, then kept up to date record by record by the
 * outbox.
 */
type State = { stale: boolean; reading?: Promise<unknown>; indexing?: Promise<unknown> }

const stateOf = (payload: Payload): State => payload.config.custom.searchState as State // placed there by payload.config.ts
const engineOf = (payload: Payload): SearchEngine => payload.config.custom.search as SearchEngine // as above

/** True until the first search has begun to read. */
export const isUnread = (payload: Payload): boolean => stateOf(payload).stale

const patience = 1_000

/** The next search waits for this work, but not for long. */
export function waitForIndex(payload: Payload, work: Promise<unknown>): void {
  stateOf(payload).indexing = work
}

async function afterIndexing({ indexing }: State): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise((resolve) => (timer = setTimeout(resolve, patience)))
  await Promise.race([indexing, enough])
  clearTimeout(timer)
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

const docId = (collection: Linkable, id: string, locale: Locale): string =>
  `${collection}_${id}_${locale}`

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
      id: docId(collection, String(de.id), locale),
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

const indexed = ['id', 'slug', 'title', 'summary', 'display', 'startDate', 'date', 'maturityAsOf', ...keywordFields, ...bodyFields] // prettier-ignore
const fields = Object.fromEntries(indexed.map((name) => [name, true as const]))

async function* documents(payload: Payload): AsyncGenerator<SearchDoc[]> {
  for (const collection of searched) {
    for await (const records of readStored(payload, { collection, fields })) {
      yield records.flatMap((stored) => {
        const spoken = (locale: Locale): Texts =>
          inLanguage(payload, stored, { collection, fields, locale })
        const both = { de: spoken('de'), en: spoken('en') }
        return locales.flatMap((locale) => documentOf(collection, locale, both))
      })
    }
  }
}

/** Brings one record's documents up to date; what no visitor may see any more leaves the index. */
export async function indexRecord(
  payload: Payload,
  collection: Linkable,
  id: string,
): Promise<void> {
  // The first search will read everything, this record included.
  if (isUnread(payload)) return
  const reader: Reader = { payload, locale: 'en' }
  const found = await readAll(reader, { collection, where: { id: { equals: id } } })
  const docs = found.flatMap((both) =>
    locales.flatMap((locale) =>
      documentOf(collection, locale, both as unknown as { de: Texts; en?: Texts }),
    ),
  ) // read field by field
  const engine = engineOf(payload)
  const present = new Set(docs.map((doc) => doc.id))
  const gone = locales
    .map((locale) => docId(collection, id, locale))
    .filter((doc) => !present.has(doc))
  await engine.remove(gone, { wait: true })
  await engine.upsert(docs, { wait: true })
}

/** Reads everything published into the index. */
export const rebuildIndex = (payload: Payload): Promise<{ docs: number; ms: number }> =>
  engineOf(payload).rebuild(documents(payload))

/** The engine with an index that knows every change this process has made. */
export async function freshEngine(payload: Payload): Promise<SearchEngine> {
  const state = stateOf(payload)
  await afterIndexing(state)
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
