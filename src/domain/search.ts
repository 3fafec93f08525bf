/**
 * The one search contract, which every engine keeps. How a text becomes comparable words stands in `search/`.
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
  /** The text of its file, page by page; found like the body, and a hit says on which page. */
  pages?: string[]
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
  /** Says which state of the record this is; `stamps` gives it back. */
  stamp?: string
}

export type SearchConfig = {
  name: string
  facets: string[]
  /** Each group means the same; a member may be several words. They count when asked, not when indexed. */
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
  /** Any of the words is enough, and of a compound any part. */
  loose?: boolean
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
  /** The page of the file, from 1 on, that the snippet is from. */
  page?: number
  date?: number
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
  /** What was probably meant: the query with words the viewer can find in place of those that nothing visible has. */
  meant?: string
  /** The engine asked did not answer in time; its stand-in did. */
  standIn?: true
}

export type SuggestQuery = {
  q: string
  viewer: readonly string[]
  /** The languages wanted; all of them without it. */
  locales?: Locale[]
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
  /** A stand-in answers; `error` says why in one word. */
  degraded?: true
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
  /** The old state answers until the new one is complete; what is written meanwhile, by any process, is in the new one too. */
  rebuild(source: AsyncIterable<SearchDoc[]>): Promise<{ docs: number; ms: number }>
  /** Other groups of words that mean the same, from the next search on. */
  setSynonyms(groups: string[][]): Promise<void>
  /** The stamp of every document in the index, by id; empty where it came without one. */
  stamps(): Promise<Map<string, string>>
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
