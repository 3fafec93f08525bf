/**
 * Search in the memory of the process: nothing to install, nothing to keep. Every query reads all visible
 * documents, comfortably up to about 10,000; what a viewer may not see never changes an answer.
 */
import {
  type SearchConfig,
  type SearchDoc,
  type SearchEngine,
  type SearchHit,
  searchLimits,
  type SearchQuery,
  type SearchResult,
  type SortKey,
  type Suggestion,
  type SuggestQuery,
} from '@/domain/search'
import { marked, markedSnippet } from '@/domain/search/marks'

import {
  corrected,
  foldedLine,
  type Lines,
  type Mark,
  marker,
  matching,
  typedWords,
  wantedIn,
  type Wordings,
  wordingsOf,
} from './matching'

type Entry = Lines & { doc: SearchDoc }
type Index = { entries: Map<string, Entry>; vocabulary: Set<string> }
type Found = { doc: SearchDoc; score: number }
type State = {
  config: SearchConfig
  wordings: Wordings
  index: Index
  /** Writes that arrived during a rebuild, to be repeated on the new index. */
  missed: ((index: Index) => void)[] | null
  built: boolean
  rebuilding: Promise<unknown>
}

/** Letters of a body that are read. */
const readable = 100_000
const titles = new Intl.Collator('de')

export function memorySearch(config: SearchConfig): SearchEngine {
  const state: State = {
    config,
    wordings: wordingsOf(config),
    index: emptyIndex(),
    missed: null,
    built: false,
    rebuilding: Promise.resolve(),
  }
  return {
    init: async () => ({ needsRebuild: !state.built }),
    upsert: async (docs) => {
      const entries = docs.map((doc) => entryOf(doc, config))
      write(state, (index) => entries.forEach((entry) => put(index, entry)))
    },
    remove: async (ids) => write(state, ({ entries }) => ids.forEach((id) => entries.delete(id))),
    search: async (query) => resultOf(query, state),
    suggest: async (query) => suggestionsFor(query, state),
    rebuild: (source) => {
      const mine = state.rebuilding.then(() => rebuilt(state, source))
      state.rebuilding = mine.catch(() => undefined)
      return mine
    },
    status: async () => ({
      engine: 'memory',
      ok: true,
      docs: state.index.entries.size,
      pending: 0,
      version: state.built ? config.version : null,
    }),
    setSynonyms: async (groups) => void (state.wordings = wordingsOf({ synonyms: groups })),
    stamps: async () => new Map([...state.index.entries].map(([id, e]) => [id, e.doc.stamp ?? ''])),
    close: async () => {
      state.index = emptyIndex()
      state.built = false
    },
  }
}

const emptyIndex = (): Index => ({ entries: new Map(), vocabulary: new Set() })

function write(state: State, deed: (index: Index) => void): void {
  deed(state.index)
  state.missed?.push(deed)
}

async function rebuilt(state: State, source: AsyncIterable<SearchDoc[]>) {
  const started = performance.now()
  const next = emptyIndex()
  const missed: ((index: Index) => void)[] = []
  state.missed = missed
  try {
    for await (const docs of source) docs.forEach((doc) => put(next, entryOf(doc, state.config)))
    missed.forEach((deed) => deed(next))
    state.index = next
    state.built = true
  } finally {
    state.missed = null
  }
  return { docs: next.entries.size, ms: performance.now() - started }
}

function entryOf(doc: SearchDoc, { facets }: SearchConfig): Entry {
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(doc.id)) throw new Error(`Not a search id: ${doc.id}`)
  if (doc.audience.length === 0) throw new Error(`Nobody may see ${doc.id}.`)
  refuseUnknown(Object.keys(doc.facets), facets)
  return {
    doc: structuredClone(doc),
    title: foldedLine(doc.title),
    names: foldedLine([doc.title, ...(doc.keywords ?? [])].join('\n')),
    summary: foldedLine(doc.summary ?? ''),
    body: foldedLine(doc.body?.slice(0, readable) ?? ''),
  }
}

function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`Not a facet: ${unknown}`)
}

function put({ entries, vocabulary }: Index, entry: Entry): void {
  entries.set(entry.doc.id, entry)
  for (const line of [entry.names, entry.summary, entry.body]) {
    for (const word of line.split(' ')) vocabulary.add(word)
  }
}

function visibleTo(viewer: readonly string[], { entries }: Index): Entry[] {
  if (!Array.isArray(viewer)) throw new Error('A search names its viewer.')
  return [...entries.values()].filter(({ doc }) => doc.audience.some((one) => viewer.includes(one)))
}

function resultOf(query: SearchQuery, state: State): SearchResult {
  const started = performance.now()
  const { filters = {}, facets = [], sort = 'relevance' } = query
  refuseUnknown([...Object.keys(filters), ...facets], ['kind', ...state.config.facets])
  const visible = visibleTo(query.viewer, state.index).filter(({ doc }) => isInScope(doc, query))
  const asked = wantedIn(query.q, state.wordings, query.locale)
  const wanted = corrected(asked, visible, state.index.vocabulary)
  const found: Found[] =
    query.q.trim() === ''
      ? visible.map(({ doc }) => ({ doc, score: 1 }))
      : matching(visible, wanted).map(({ of: { doc }, score }) => ({ doc, score }))
  const passing = found.filter(({ doc }) => passes(doc, filters)).sort(orders[sort])
  const from = numberWithin(query.offset, 0, searchLimits.window)
  const size = numberWithin(query.limit, searchLimits.page, searchLimits.largestPage)
  const page = passing.slice(from, Math.min(from + size, searchLimits.window))
  const mark = marker(wanted)
  return {
    hits: page.map((one) => hitOf(one, mark, query.highlight?.words)),
    total: passing.length,
    totalIsExact: true,
    facets: Object.fromEntries(facets.map((name) => [name, countsOf(name, found, filters)])),
    tookMs: performance.now() - started,
    engine: 'memory',
  }
}

const numberWithin = (value: number | undefined, usual: number, most: number): number =>
  Math.min(Math.max(Math.trunc(Number.isNaN(value) ? usual : (value ?? usual)), 0), most)

function isInScope({ locale, date }: SearchDoc, { locales, dateRange }: SearchQuery): boolean {
  if (locales && !locales.includes(locale)) return false
  const { gte, lte } = dateRange ?? {}
  if (gte === undefined && lte === undefined) return true
  return date !== undefined && date >= (gte ?? -Infinity) && date <= (lte ?? Infinity)
}

const valuesOf = ({ kind, facets }: SearchDoc, name: string): readonly string[] =>
  name === 'kind' ? [kind] : (facets[name] ?? [])

const passes = (doc: SearchDoc, filters: Record<string, string[]>, except?: string): boolean =>
  Object.entries(filters).every(([name, chosen]) => {
    if (name === except || chosen.length === 0) return true
    return valuesOf(doc, name).some((value) => chosen.includes(value))
  })

function countsOf(name: string, found: readonly Found[], filters: Record<string, string[]>) {
  const counts = new Map<string, number>()
  for (const { doc } of found) {
    if (!passes(doc, filters, name)) continue
    for (const value of new Set(valuesOf(doc, name)))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}

type Order = (one: Found, other: Found) => number

const byId: Order = ({ doc: one }, { doc: other }) =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0

/** Without a date: at the end, whichever way. */
const byDate = (direction: 1 | -1): Order => {
  const placeOf = ({ date }: SearchDoc) => (date === undefined ? Infinity : date * direction)
  return (one, other) => placeOf(one.doc) - placeOf(other.doc) || byId(one, other)
}
const newestFirst = byDate(-1)

const orders: Record<SortKey, Order> = {
  relevance: (one, other) => other.score - one.score || newestFirst(one, other),
  'date:desc': newestFirst,
  'date:asc': byDate(1),
  'title:asc': (one, other) => titles.compare(one.doc.title, other.doc.title) || byId(one, other),
}

function hitOf({ doc, score }: Found, mark: Mark, words?: number): SearchHit {
  const { id, kind, locale, title, summary, body, payload } = doc
  const texts = [summary, body?.slice(0, readable)].flatMap((text) => (text ? [mark(text)] : []))
  const telling = texts.find(({ marks }) => marks.length > 0) ?? texts[0]
  return {
    id,
    kind,
    locale,
    title: mark(title),
    ...(telling ? { snippet: markedSnippet(telling, words) } : {}),
    ...(payload ? { payload } : {}),
    score,
  }
}

function suggestionsFor({ q, viewer, limit, kinds }: SuggestQuery, { index }: State): Suggestion[] {
  const visible = visibleTo(viewer, index).filter(({ doc }) => !kinds || kinds.includes(doc.kind))
  const words = typedWords(q)
  if (words.length === 0) return []
  const start = ` ${words.join(' ')}`
  const found = visible
    .filter(({ title }) => title.includes(start))
    .map(({ doc, title }) => ({ doc, score: title.startsWith(start) ? 1 : 0 }))
  const mark: Mark = (text) =>
    marked(text, (term) => {
      const word = words.find((one) => term.startsWith(one))
      return word === undefined ? null : [0, word.length]
    })
  return found
    .sort((one, other) => other.score - one.score || orders['title:asc'](one, other))
    .slice(0, numberWithin(limit, 8, searchLimits.page))
    .map(({ doc }) => ({ id: doc.id, kind: doc.kind, title: mark(doc.title) }))
}
