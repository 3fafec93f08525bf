/** Who may see what, which filters hold, how many there are of each value, and in which order they stand. */
import type { SearchQuery, SearchResult, SortKey } from '@/domain/search'

import type { Contents, Entry } from './contents'
import type { Ranked } from './ranking'

/** One for each document this viewer may find in these languages and dates. */
export function visibleTo(
  { viewer, locales, dateRange }: Pick<SearchQuery, 'viewer' | 'locales' | 'dateRange'>,
  { entries }: Contents,
): Uint8Array {
  if (!Array.isArray(viewer)) throw new Error('A search names its viewer.')
  const seen = new Uint8Array(entries.length)
  for (const entry of entries) {
    if (!entry || !entry.audience.some((one) => viewer.includes(one))) continue
    if (locales && !locales.includes(entry.locale)) continue
    if (isWithin(entry.date, dateRange)) seen[entry.rid] = 1
  }
  return seen
}

function isWithin(date: number | undefined, range: SearchQuery['dateRange']): boolean {
  const { gte, lte } = range ?? {}
  if (gte === undefined && lte === undefined) return true
  return date !== undefined && date >= (gte ?? -Infinity) && date <= (lte ?? Infinity)
}

const valuesOf = ({ kind, facets }: Entry, name: string): readonly string[] =>
  name === 'kind' ? [kind] : (Object.hasOwn(facets, name) && facets[name]) || []

type Narrowed = { passing: Ranked[]; facets: SearchResult['facets'] }

/** Counts ignore the filter of their own name, so each document counts that fails at most in that one. */
export function narrowed(
  found: readonly Ranked[],
  { filters = {}, facets = [] }: Pick<SearchQuery, 'filters' | 'facets'>,
  { entries }: Contents,
): Narrowed {
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0)
  const counts = new Map(facets.map((name) => [name, new Map<string, number>()]))
  const passing: Ranked[] = []
  for (const one of found) {
    const entry = entries[one.rid]
    if (!entry) continue
    const failed = chosen.filter(
      ([name, values]) => !valuesOf(entry, name).some((value) => values.includes(value)),
    )
    if (failed.length === 0) passing.push(one)
    if (failed.length > 1) continue
    for (const [name, count] of counts)
      if (failed.length === 0 || failed[0]?.[0] === name)
        for (const value of new Set(valuesOf(entry, name)))
          count.set(value, (count.get(value) ?? 0) + 1)
  }
  return {
    passing,
    facets: Object.fromEntries([...counts].map(([name, of]) => [name, listed(of)])),
  }
}

const listed = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))

type Order = (one: Ranked, other: Ranked) => number

/** Sorted; what has no date stands at the end, whichever way. */
export function sorted(found: Ranked[], sort: SortKey, contents: Contents): Ranked[] {
  const { entries } = contents
  const byId: Order = (one, other) => {
    const [id = '', next = ''] = [entries[one.rid]?.id, entries[other.rid]?.id]
    return id < next ? -1 : id > next ? 1 : 0
  }
  const byDate = (direction: 1 | -1): Order => {
    const placeOf = ({ rid }: Ranked) => {
      const date = entries[rid]?.date
      return date === undefined ? Infinity : date * direction
    }
    return (one, other) => {
      const [place, next] = [placeOf(one), placeOf(other)]
      return place === next ? byId(one, other) : place - next
    }
  }
  const newest = byDate(-1)
  const titles = sort === 'title:asc' ? contents.titleOrder() : null
  const orders: Record<SortKey, Order> = {
    relevance: (one, other) => other.score - one.score || newest(one, other),
    'date:desc': newest,
    'date:asc': byDate(1),
    'title:asc': (one, other) => (titles?.[one.rid] ?? 0) - (titles?.[other.rid] ?? 0),
  }
  return found.sort(orders[sort])
}
