/**
 * What an address asks of the search, within bounds, and the shortest address that asks the same. The names of the
 * parameters are the same in both languages, as those of the lists are.
 */
import { isFederalState } from './federal-state'
import type { Chosen, ListParams } from './listing'
import { maturities } from './maturity'
import { isPartialDate, type PartialDate } from './partial-date'
import { searchLimits, type SearchQuery, type SortKey } from './search'
import { isLinkable, type Linkable } from './section'
import { policyFields } from './use-case'

/** What hits can be narrowed by besides their kind, in the order of the page. */
export const searchFacets = ['field', 'maturity', 'programme', 'state'] as const
export type SearchFacet = (typeof searchFacets)[number]

/** What the index calls them. */
export const indexName = {
  field: 'policyField',
  maturity: 'maturity',
  programme: 'programme',
  state: 'state',
} as const satisfies Record<SearchFacet, string>

const orders = {
  relevance: 'relevance',
  newest: 'date:desc',
  oldest: 'date:asc',
  title: 'title:asc',
} as const satisfies Record<string, SortKey>
export type SearchSort = keyof typeof orders
export const searchSorts = Object.keys(orders) as SearchSort[] // its own keys

export type DayTrouble = 'not-a-day' | 'before-start'

export type SearchQuestion = {
  words: string
  kind: Linkable | null
  chosen: Chosen
  /** The first and the last day, both included. */
  from: PartialDate | null
  until: PartialDate | null
  sort: SearchSort
  /** Any of the words is enough, and of a long word any part. */
  loose: boolean
  page: number
}

export type AskedSearch = {
  question: SearchQuestion
  /** What is wrong with the days; such a day does not count. */
  troubles: { from?: DayTrouble; until?: DayTrouble }
  /** Parameters with something nobody can choose; it does not count. */
  ignored: string[]
}

export const hitsPerPage = 15
/** No engine pages further. */
export const lastSearchPage = Math.floor(searchLimits.window / hitsPerPage)
const mostValues = 20

const known: Record<SearchFacet, (value: string) => boolean> = {
  field: (value) => policyFields.some((one) => one === value),
  maturity: (value) => maturities.some((one) => one === value),
  programme: (value) => /^[a-z0-9-]{1,100}$/.test(value),
  state: isFederalState,
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const allOf = (given: string | string[] | undefined): string[] =>
  [given ?? []].flat().filter((value) => value !== '')
const first = (given: string | string[] | undefined): string => allOf(given)[0] ?? ''

/** The words as they are looked for: one line, whole characters, not too many. */
export const wordsOf = (typed: string): string =>
  typed
    .slice(0, searchLimits.letters)
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()

/** The order without asking: the best first, and where nothing is looked for, the newest. */
export const usualSort = ({ words }: Pick<SearchQuestion, 'words'>): SearchSort =>
  words === '' ? 'newest' : 'relevance'

/** A day as browsers send it, or as people write it in German: `2026-01-14`, `14.1.2026`. Null for anything else. */
export function dayIn(typed: string): PartialDate | null {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed) ?? []
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed
  return day.length === 10 && isPartialDate(day) ? day : null
}

type Days = Pick<SearchQuestion, 'from' | 'until'> & Pick<AskedSearch, 'troubles'>

function daysIn(params: ListParams): Days {
  const [typedFrom, typedUntil] = [first(params.from).trim(), first(params.until).trim()]
  const [from, until] = [dayIn(typedFrom), dayIn(typedUntil)]
  const troubles: AskedSearch['troubles'] = {
    ...(typedFrom && !from && { from: 'not-a-day' as const }),
    ...(typedUntil && !until && { until: 'not-a-day' as const }),
  }
  if (!from || !until || from <= until) return { from, until, troubles }
  return { from, until: null, troubles: { until: 'before-start' } }
}

const pageIn = (typed: string): number =>
  /^\d{1,9}$/.test(typed) ? Math.min(Math.max(1, Number(typed)), lastSearchPage) : 1

const isSort = (value: string): value is SearchSort => Object.hasOwn(orders, value)

/** The order asked for; the best first needs words to be best for. */
function sortIn(typed: string, words: string): SearchSort {
  if (!isSort(typed) || (typed === 'relevance' && words === '')) return usualSort({ words })
  return typed
}

/** Reads an address. What is unknown, too long or too much is left out, never an error. */
export function askedSearch(params: ListParams): AskedSearch {
  const facets = searchFacets.map((name) => {
    const given = allOf(params[name])
    const values = [...new Set(given)].filter(known[name]).slice(0, mostValues).sort(inOrder)
    return { name, values, isWhole: given.every(known[name]) }
  })
  const words = wordsOf(first(params.q))
  const kind = first(params.kind)
  const { troubles, ...days } = daysIn(params)
  return {
    question: {
      words,
      kind: isLinkable(kind) ? kind : null,
      chosen: Object.fromEntries(
        facets.flatMap(({ name, values }) => (values.length > 0 ? [[name, values]] : [])),
      ),
      ...days,
      sort: sortIn(first(params.sort), words),
      loose: first(params.loose) === '1' && words !== '',
      page: pageIn(first(params.page)),
    },
    troubles,
    ignored: [
      ...(kind === '' || isLinkable(kind) ? [] : ['kind']),
      ...facets.flatMap(({ name, isWhole }) => (isWhole ? [] : [name])),
    ],
  }
}

/** True when what is looked for is narrowed down. */
export const isNarrowed = ({ kind, chosen, from, until }: SearchQuestion): boolean =>
  kind !== null || from !== null || until !== null || Object.keys(chosen).length > 0

/** The same words without anything that narrows them down. */
export const widened = (question: SearchQuestion): SearchQuestion => ({
  ...question,
  kind: null,
  chosen: {},
  from: null,
  until: null,
  page: 1,
})

/** The question as name and value, in a stable order and without what goes without saying. */
export function searchParams(question: SearchQuestion): [string, string][] {
  const { words, kind, chosen, from, until, sort, loose, page } = question
  return [
    ['q', words],
    ['kind', kind ?? ''],
    ...searchFacets.flatMap((name) =>
      (chosen[name] ?? []).map((value): [string, string] => [name, value]),
    ),
    ['from', from ?? ''],
    ['until', until ?? ''],
    ['sort', sort === 'relevance' || sort === usualSort(question) ? '' : sort],
    ['loose', loose && words !== '' ? '1' : ''],
    ['page', page > 1 ? String(page) : ''],
  ].filter((pair): pair is [string, string] => pair[1] !== '')
}

/** The shortest address that asks this, `''` or `?…`. Any change leads to page 1. */
export function searchAddress(
  question: SearchQuestion,
  change: Partial<SearchQuestion> = {},
): string {
  const isChanged = Object.keys(change).length > 0
  const pairs = searchParams({ ...question, ...(isChanged && { page: 1 }), ...change })
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : ''
}

const lengthOfDay = 24 * 60 * 60 * 1000

/** Documents bear the beginning of their day in UTC. */
function rangeOf({ from, until }: SearchQuestion): SearchQuery['dateRange'] {
  if (!from && !until) return undefined
  return {
    ...(from && { gte: Date.parse(from) }),
    ...(until && { lte: Date.parse(until) + lengthOfDay - 1 }),
  }
}

/** The question in the words of the contract, without who asks and in which language. */
export function inIndexTerms(question: SearchQuestion): Omit<SearchQuery, 'viewer'> {
  const { words, kind, chosen, sort, loose, page } = question
  const facets = searchFacets.flatMap((name): [string, string[]][] => {
    const values = chosen[name] ?? []
    return values.length > 0 ? [[indexName[name], [...values]]] : []
  })
  const dateRange = rangeOf(question)
  return {
    q: words,
    filters: { ...(kind && { kind: [kind] }), ...Object.fromEntries(facets) },
    ...(dateRange && { dateRange }),
    sort: orders[sort],
    limit: hitsPerPage,
    offset: (page - 1) * hitsPerPage,
    ...(loose && { loose }),
  }
}
