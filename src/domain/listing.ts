/**
 * The one list of all catalogue sections: rows, chosen facets, counts, pages and the address that says it all.
 * Any value within a facet, all of the facets; a facet and its parameter are the same word.
 */
import { counted, indexed, type ListIndex } from './listing-index'
import { termsOf } from './search/terms'

export type Row = {
  id: string
  facets: Record<string, readonly string[]>
  sort: Record<string, string | number>
  text?: string
}

/** Facet → values. */
export type Chosen = Record<string, readonly string[]>

/** `sort` is empty for the section's own order, which is the first of its shape. */
export type ListQuery = { chosen: Chosen; sort: string; page: number; words?: string }

export type ListShape<R extends Row> = {
  facets: readonly string[]
  sorts: Record<string, (one: R, other: R) => number>
  pageSize: number
}

export type FacetCount = {
  name: string
  options: { value: string; count: number; chosen: boolean }[]
}

/** `loosen`: when nothing is found, how many rows giving up one chosen value would bring. */
export type Listing<R extends Row> = {
  rows: R[]
  total: number
  all: number
  page: number
  pages: number
  facets: FacetCount[]
  loosen: { name: string; value: string; count: number }[]
  chosen: Chosen
}

/** Parameters of a page as the framework hands them over. */
export type ListParams = Record<string, string | string[] | undefined>

const reserved = ['sort', 'page', 'q']
const mostValues = 20
const mostLetters = 200
const lastPage = 10_000

/** The rows of one page with everything the page says around them. */
export const listing = <R extends Row>(
  rows: readonly R[],
  query: ListQuery,
  shape: ListShape<R>,
): Listing<R> => listed(indexed(rows, shape), query)

/** The same over rows that were indexed before: one pass, however many facets there are. */
export function listed<R extends Row>(index: ListIndex<R>, query: ListQuery): Listing<R> {
  const { rows, shape } = index
  const chosen = chosenAmong(query.chosen, shape.facets)
  const { found, total, failing, facets } = counted(index, chosen, wantedIn(query.words))
  const pages = Math.max(1, Math.ceil(total / shape.pageSize))
  const page = Math.min(Math.max(1, Math.trunc(query.page) || 1), pages)
  const order = index.orderBy(sortOf(query, shape))
  return {
    rows: rowsFrom(order, found, { skip: (page - 1) * shape.pageSize, take: shape.pageSize })
      .map((at) => rows[at])
      .filter((row) => row !== undefined),
    total,
    all: rows.length,
    page,
    pages,
    facets,
    loosen: total > 0 ? [] : loosened(chosen, failing),
    chosen,
  }
}

/** The name of the order that applies: the one asked for, if the section has it, or its own. */
export function sortOf(
  { sort }: Pick<ListQuery, 'sort'>,
  { sorts }: { sorts: Record<string, unknown> },
): string {
  const names = Object.keys(sorts)
  return names.includes(sort) ? sort : (names[0] ?? '')
}

function chosenAmong(chosen: Chosen, names: readonly string[]): Chosen {
  const pairs = Object.entries(chosen).map(
    ([name, values]) => [name, [...new Set(values)]] as const,
  )
  return Object.fromEntries(
    pairs.filter(([name, values]) => names.includes(name) && values.length > 0),
  )
}

const wantedIn = (words = ''): string[] => [
  ...new Set(termsOf(words).flatMap(({ term, part }) => (part ? [] : [term]))),
]

function rowsFrom(
  order: Uint32Array,
  found: Uint8Array,
  { skip, take }: { skip: number; take: number },
): number[] {
  const places: number[] = []
  let passed = 0
  for (const at of order) {
    if (found[at] !== 1) continue
    passed += 1
    if (passed > skip) places.push(at)
    if (places.length === take) break
  }
  return places
}

const without = (chosen: Chosen, name: string): Chosen =>
  Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name))

/**
 * What giving up one value would bring. Where several values of a facet are chosen, giving up one of them brings
 * nothing: what has none of them still lacks the others.
 */
const loosened = (chosen: Chosen, failing: Record<string, number>): Listing<Row>['loosen'] =>
  Object.entries(chosen)
    .flatMap(([name, [value, ...more]]) =>
      value === undefined || more.length > 0 ? [] : [{ name, value, count: failing[name] ?? 0 }],
    )
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || inOrder(one.name, other.name))

/** The choice with this value added, or taken away if it was in it. */
export function toggled(chosen: Chosen, name: string, value: string): Chosen {
  const own = chosen[name] ?? []
  const values = own.includes(value) ? own.filter((one) => one !== value) : [...own, value]
  return values.length > 0 ? { ...chosen, [name]: values } : without(chosen, name)
}

/** Reads an address. What is unknown, too long or too much is left out, never an error. */
export function parseListQuery(
  params: ListParams,
  shape: { facets: readonly string[]; sorts: Record<string, unknown> },
): ListQuery {
  const clash = shape.facets.find((name) => reserved.includes(name))
  if (clash !== undefined) throw new Error(`No facet may be called ${clash}.`)
  const chosen = shape.facets.flatMap((name) => {
    const values = valuesIn(params[name])
    return values.length > 0 ? [[name, values] as const] : []
  })
  const [sort = ''] = allOf(params.sort)
  const [page = ''] = allOf(params.page)
  const [q = ''] = allOf(params.q)
  const [usual] = Object.keys(shape.sorts)
  const words = q.slice(0, mostLetters).toWellFormed().trim()
  return {
    chosen: Object.fromEntries(chosen),
    sort: sort === usual || !Object.hasOwn(shape.sorts, sort) ? '' : sort,
    page: /^\d{1,9}$/.test(page) ? Math.min(Math.max(1, Number(page)), lastPage) : 1,
    ...(words === '' ? {} : { words }),
  }
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const allOf = (given: string | string[] | undefined): string[] => [given ?? []].flat()

const valuesIn = (given: string | string[] | undefined): string[] =>
  [...new Set(allOf(given))]
    .filter((value) => /^[a-z0-9.-]{1,80}$/i.test(value))
    .slice(0, mostValues)
    .sort(inOrder)

/** The numbers of the pages worth a link: the first, the last, and those near the current one. */
export const pagesNear = (current: number, pages: number): number[] =>
  Array.from({ length: pages }, (_, at) => at + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - current) <= 2,
  )

/** The address of a list, `''` or `?…`, always the same for the same query. Any change leads to page 1. */
export function listAddress(query: ListQuery, change: Partial<ListQuery> = {}): string {
  const changed = Object.keys(change).length > 0
  const { chosen, sort, page, words } = { ...query, ...(changed ? { page: 1 } : {}), ...change }
  const facets = Object.entries(chosen).flatMap(([name, values]) =>
    [...new Set(values)].map((value) => [name, value]),
  )
  const pairs = [
    ...facets,
    ...(sort === '' ? [] : [['sort', sort]]),
    ...(page > 1 ? [['page', String(page)]] : []),
    ...(words ? [['q', words]] : []),
  ].sort(([name = '', value = ''], [otherName = '', otherValue = '']) => {
    return inOrder(name, otherName) || inOrder(value, otherValue)
  })
  const address = new URLSearchParams(pairs).toString()
  return address === '' ? '' : `?${address}`
}
