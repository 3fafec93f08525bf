/**
 * The one search contract, which every engine keeps, and how a text becomes comparable words.
 * Engines never answer with HTML: a text comes with the places to mark.
 */
import type { Locale } from './locale'

export type SortKey = 'relevance' | 'date:desc' | 'date:asc' | 'title:asc'

/** One record in one language. Drafts never become one. */
export type SearchDoc = {
  /** `[A-Za-z0-9_-]{1,200}`, e.g. `usecase_12_de`. */
  id: string
  /** Also a facet without being declared. */
  kind: string
  locale: Locale
  title: string
  summary?: string
  body?: string
  /** Count as much as the title. */
  keywords?: string[]
  /** Only names declared in `SearchConfig.facets`. */
  facets: Record<string, string[]>
  /** Milliseconds since 1970. */
  date?: number
  /** Who may find it; never empty. */
  audience: string[]
  /** Returned untouched, never searched; holds nothing the audience may not see. */
  payload?: Record<string, unknown>
}

export type SearchConfig = {
  name: string
  facets: string[]
  /** Each group means the same; a member may be several words. */
  synonyms: string[][]
  stopwords?: Partial<Record<Locale, string[]>>
  /** Another version means: rebuild. */
  version: string
}

export type SearchQuery = {
  /** Empty: everything visible. */
  q: string
  /** The audiences of the asking person, taken from the session only; an empty list sees nothing. */
  viewer: readonly string[]
  /** The language of the query; does not filter. */
  locale?: Locale
  locales?: Locale[]
  /** Any value of a name, all of the names. */
  filters?: Record<string, string[]>
  dateRange?: { gte?: number; lte?: number }
  /** Counts wanted; each ignores the filter of its own name. */
  facets?: string[]
  sort?: SortKey
  limit?: number
  offset?: number
  /** Length of the snippet. */
  highlight?: { words?: number }
}

/** A stretch `[start, end)` of a text, counted in UTF-16 units. */
export type Span = [start: number, end: number]

export type Marked = { text: string; marks: Span[] }

/** `score` lies between 0 and 1 and means order only; what lacks some of the words stays below 0.5. */
export type SearchHit = {
  id: string
  kind: string
  locale: Locale
  title: Marked
  snippet?: Marked
  payload?: Record<string, unknown>
  score: number
}

export type SearchResult = {
  hits: SearchHit[]
  total: number
  totalIsExact: boolean
  facets: Record<string, { value: string; count: number }[]>
  tookMs: number
  engine: string
}

export type SuggestQuery = {
  q: string
  viewer: readonly string[]
  limit?: number
  kinds?: string[]
}

export type Suggestion = { id: string; kind: string; title: Marked }

export type SearchStatus = {
  engine: string
  ok: boolean
  docs: number
  pending: number
  version: string | null
  error?: string
}

export type SearchEngine = {
  init(): Promise<{ needsRebuild: boolean }>
  /** Replaces whole documents, all of the call or none. `wait`: the next search sees them. */
  upsert(docs: SearchDoc[], options?: { wait?: boolean }): Promise<void>
  remove(ids: string[], options?: { wait?: boolean }): Promise<void>
  /** Refuses unknown facets and a missing viewer; never fails on what a person typed. */
  search(query: SearchQuery): Promise<SearchResult>
  suggest(query: SuggestQuery): Promise<Suggestion[]>
  /** The old state answers until the new one is complete. */
  rebuild(source: AsyncIterable<SearchDoc[]>): Promise<{ docs: number; ms: number }>
  status(): Promise<SearchStatus>
  close(): Promise<void>
}

/** What no query exceeds, and how many full matches make partial ones needless. */
export const searchLimits = {
  letters: 400,
  words: 32,
  page: 20,
  largestPage: 100,
  window: 1000,
  enough: 20,
} as const

const spelledUmlaut = /(?<=[ao]|(?<![aeiouyq])u)e/g

/** Makes spellings equal: Änderung = Aenderung = ANDERUNG, Straße = Strasse; but neue and Quelle stay. */
export function fold(text: string): string {
  const plain = /[^\0-\x7f]/.test(text)
    ? text
        .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKD'))
        .normalize('NFD')
        .replace(/[\p{M}\u00AD]/gu, '')
    : text
  return plain.toLowerCase().replaceAll('ß', 'ss').replace(spelledUmlaut, '')
}

/** A folded word and where it stands in the text; `part`: a piece of a word written in camelCase. */
export type Term = { term: string; start: number; end: number; part: boolean }

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*/gu
const camelPart = /\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}\u00AD]+|\p{N}+/gu

/** The words of a text in order, each followed by its parts: UrbanShieldAI → urbanshieldai, urban, shield, ai. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  const add = (found: string, start: number, part: boolean) => {
    const term = fold(found)
    if (term !== '') terms.push({ term, start, end: start + found.length, part })
  }
  for (const { 0: whole, index } of text.matchAll(word)) {
    add(whole, index, false)
    if (!/\p{Ll}\p{Lu}/u.test(whole)) continue
    for (const { 0: part, index: at } of whole.matchAll(camelPart)) {
      if (part.length > 1) add(part, index + at, true)
    }
  }
  return terms
}

/** Marks in a text what `spanIn` names in its folded terms; places are those of the text as it is written. */
export function marked(text: string, spanIn: (term: string) => Span | null): Marked {
  const spans = termsOf(text).flatMap(({ term, start, end }): Span[] => {
    const span = spanIn(term)
    if (!span) return []
    const [from, to] = unfolded(text.slice(start, end), span)
    return [[start + from, start + to]]
  })
  return { text, marks: united(spans) }
}

/** The stretch of a word that became this stretch of its folded form; a letter counts whole. */
function unfolded(written: string, [from, to]: Span): Span {
  const letters = [...written]
  const before = (count: number) => letters.slice(0, count).join('')
  const lengthOf = (count: number) => fold(before(count)).length
  const upTo = (folded: number): number => {
    let [low, high] = [0, letters.length]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (lengthOf(middle) <= folded) low = middle
      else high = middle - 1
    }
    return low
  }
  const last = upTo(to)
  return [before(upTo(from)).length, before(lengthOf(last) < to ? last + 1 : last).length]
}

function united(spans: Span[]): Span[] {
  const marks: Span[] = []
  for (const [start, end] of spans.sort(([one], [other]) => one - other)) {
    const last = marks.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else if (start < end) marks.push([start, end])
  }
  return marks
}

/** At most so many words around the densest marks, with … where something was left out. */
export function markedSnippet({ text, marks }: Marked, words = 30): Marked {
  const size = words >= 1 ? Math.floor(words) : 30
  const chunks = [...text.matchAll(/\S{1,80}/gu)].map(({ 0: chunk, index }): Span => {
    return [index, index + chunk.length]
  })
  const first = Math.max(0, Math.min(densestStart(chunks, marks, size), chunks.length - size))
  const shown = chunks.slice(first, first + size)
  const [from, to] = [shown[0]?.[0] ?? 0, shown.at(-1)?.[1] ?? 0]
  const lead = first > 0 ? '… ' : ''
  const tail = first + size < chunks.length ? ' …' : ''
  const shift = lead.length - from
  const inside = marks.filter(([start, end]) => start < to && end > from)
  return {
    text: lead + text.slice(from, to) + tail,
    marks: inside.map(([start, end]) => [Math.max(start, from) + shift, Math.min(end, to) + shift]),
  }
}

function densestStart(chunks: readonly Span[], marks: readonly Span[], size: number): number {
  let chunk = 0
  const homes = marks.map(([start]) => {
    while ((chunks[chunk + 1]?.[0] ?? Infinity) <= start) chunk += 1
    return chunk
  })
  let best = { first: 0, last: 0, count: 0 }
  let next = 0
  homes.forEach((first, at) => {
    while ((homes[next] ?? Infinity) < first + size) next += 1
    if (next - at > best.count) best = { first, last: homes[next - 1] ?? first, count: next - at }
  })
  return best.first - Math.floor((size - 1 - (best.last - best.first)) / 2)
}
