/** Questions of the contract as Meilisearch asks them. Filters are made here alone, and every value in them is quoted. */
import { locales } from '@/domain/locale'
import { searchLimits, type SearchQuery, type SortKey } from '@/domain/search'

import { attributeOf, facetAttribute, languageOf, type TextName } from './meilisearch-settings'

/** Words looked for; all of them must be there. `weight`: how much finding them counts beside the others. */
export type Wording = { q: string; weight: number; isWhole: boolean }

export type SearchRequest = Record<string, unknown>

/** Between double quotes a backslash takes the next sign as it is, so both are written with one before them. */
const quoted = (value: string): string => `"${value.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`

const anyOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map(quoted).join(', ')}]`

/** The first and last moment a date can name (ECMA-262), so that a border is always a number. */
const farthest = 8.64e15

function dateFilters({ dateRange }: SearchQuery): string[] {
  const border = (sign: string, moment: number | undefined) =>
    moment === undefined || Number.isNaN(moment)
      ? []
      : [`date ${sign} ${Math.min(Math.max(moment, -farthest), farthest)}`]
  return [...border('>=', dateRange?.gte), ...border('<=', dateRange?.lte)]
}

/** What limits the search whatever is chosen: who asks, languages, dates. */
const scopeOf = (query: SearchQuery): string[] => [
  anyOf('audience', query.viewer),
  ...(query.locales ? [anyOf('locale', query.locales)] : []),
  ...dateFilters(query),
]

/** The facets in which something is chosen. */
export const chosenFacets = ({ filters = {} }: SearchQuery): [string, string[]][] =>
  Object.entries(filters).filter(([, values]) => values.length > 0)

/** All filters; or all but those of one facet, for the counts of that facet. */
export const filtersOf = (query: SearchQuery, except?: string): string[] => [
  ...scopeOf(query),
  ...chosenFacets(query)
    .filter(([name]) => name !== except)
    .map(([name, values]) => anyOf(facetAttribute(name), values)),
]

const orders: Record<SortKey, string[]> = {
  relevance: [],
  'date:desc': ['date:desc', 'id:asc'],
  'date:asc': ['date:asc', 'id:asc'],
  'title:asc': ['order:asc', 'id:asc'],
}

const numberWithin = (value: number | undefined, usual: number, most: number): number =>
  Math.min(Math.max(Math.trunc(Number.isNaN(value) ? usual : (value ?? usual)), 0), most)

/** A stretch of the list as a page of Meilisearch's, which counts exactly only page by page. */
export type Stretch = { page: number; hitsPerPage: number; skip: number; size: number }

export function stretchOf({ limit, offset }: SearchQuery): Stretch {
  const from = numberWithin(offset, 0, searchLimits.window)
  const wanted = numberWithin(limit, searchLimits.page, searchLimits.largestPage)
  const size = Math.min(wanted, searchLimits.window - from)
  if (size === 0) return { page: 1, hitsPerPage: 0, skip: 0, size }
  let hitsPerPage = size
  while (Math.floor(from / hitsPerPage) !== Math.floor((from + size - 1) / hitsPerPage))
    hitsPerPage += 1
  const before = Math.floor(from / hitsPerPage)
  return { page: before + 1, hitsPerPage, skip: from - before * hitsPerPage, size }
}

const shownTexts: readonly TextName[] = ['title', 'summary', 'body']
const fields = [
  ...['id', 'kind', 'locale', 'date', 'payload', 'page_count'],
  ...locales.flatMap((locale) => shownTexts.map((text) => attributeOf(text, locale))),
]

/** What every query to one index says alike. */
type Ground = { uid: string; query: SearchQuery }

const common = ({ uid, query }: Ground, q: string): SearchRequest => ({
  indexUid: uid,
  q,
  matchingStrategy: 'all',
  ...(query.locale && { locales: [languageOf(query.locale)] }),
})

const withHits = ({ query }: Ground): SearchRequest => ({
  filter: filtersOf(query),
  attributesToRetrieve: fields,
  showRankingScore: true,
  ...(query.sort && query.sort !== 'relevance' && { sort: orders[query.sort] }),
})

/** The kinds are always counted: each document has exactly one, so their sum is the total, beyond the window too. */
export const freeFacets = (query: SearchQuery): string[] => {
  const chosen = new Set(chosenFacets(query).map(([name]) => name))
  return ['kind', ...(query.facets ?? []).filter((name) => name !== 'kind' && !chosen.has(name))]
}

/** Facets that are counted as if nothing were chosen in them. */
export const ownFacets = (query: SearchQuery): string[] => {
  const chosen = new Set(chosenFacets(query).map(([name]) => name))
  return [...new Set(query.facets ?? [])].filter((name) => chosen.has(name))
}

const countsOnly = { page: 1, hitsPerPage: 0, attributesToRetrieve: ['id'] }

/**
 * One request for everything: the hits, how much there is whatever is chosen, the counts of each facet in which something
 * is chosen, and of which version the index is.
 */
export function exactRequest(ground: Ground, q: string): { queries: SearchRequest[] } {
  const { uid, query } = ground
  const { page, hitsPerPage } = stretchOf(query)
  const counts = (facet: string, filter: string[]) => ({
    ...common(ground, q),
    ...countsOnly,
    filter,
    facets: [facetAttribute(facet)],
  })
  return {
    queries: [
      {
        ...common(ground, q),
        ...withHits(ground),
        page,
        hitsPerPage,
        facets: freeFacets(query).map(facetAttribute),
      },
      counts('kind', scopeOf(query)),
      versionRequest(uid),
      ...ownFacets(query).map((name) => counts(name, filtersOf(query, name))),
    ],
  }
}

/** Finds the record that says of which version the index is. */
export const versionRequest = (uid: string): SearchRequest => ({
  indexUid: uid,
  q: '',
  page: 1,
  hitsPerPage: 1,
  filter: 'version EXISTS',
  attributesToRetrieve: ['version', 'version_name'],
})

/** The same with several wordings, of which any is enough: one merged list, and one count of each chosen facet. */
export function wideRequests(ground: Ground, wordings: readonly Wording[]): SearchRequest[] {
  const { uid, query } = ground
  const { page, hitsPerPage } = stretchOf(query)
  const merged = (federation: SearchRequest, each: SearchRequest): SearchRequest => ({
    federation,
    queries: wordings.map(({ q, weight }) => ({
      ...common(ground, q),
      ...each,
      federationOptions: { weight },
    })),
  })
  const facetsByIndex = (names: string[]) => ({ [uid]: names.map(facetAttribute) })
  return [
    merged(
      { page, hitsPerPage, facetsByIndex: facetsByIndex(freeFacets(query)) },
      withHits(ground),
    ),
    ...ownFacets(query).map((name) =>
      merged(
        { page: 1, hitsPerPage: 0, facetsByIndex: facetsByIndex([name]) },
        { filter: filtersOf(query, name), attributesToRetrieve: ['id'] },
      ),
    ),
  ]
}

/** Titles with these words, the last of which is still being typed. */
export const suggestRequest = (
  { uid, query }: Ground,
  { q, most }: { q: string; most: number },
): { queries: SearchRequest[] } => ({
  queries: [
    {
      ...common({ uid, query }, q),
      filter: filtersOf(query),
      attributesToSearchOn: locales.map((locale) => attributeOf('title', locale)),
      attributesToRetrieve: fields.filter((name) => /^(id|kind|locale|title_)/.test(name)),
      page: 1,
      hitsPerPage: most,
    },
    versionRequest(uid),
  ],
})

/** Every document, the record of the version and what is left of removed ones excepted. */
export const documentsFilter = 'audience EXISTS'

/** What was written since this moment. */
export const writtenSince = (moment: number): string => `written >= ${moment}`
