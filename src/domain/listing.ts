/**
 * The one list of all catalogue sections: rows, chosen facets, counts, pages and the address that says it all.
 * Any value within a facet, all of the facets; a facet and its parameter are the same word.
 */
import { fold, termsOf } from './search'

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
export function listing<R extends Row>(
  rows: readonly R[],
  query: ListQuery,
  shape: ListShape<R>,
): Listing<R> {
  const chosen = chosenAmong(query.chosen, shape.facets)
  const worded = rowsWith(rows, query.words)
  const found = worded.filter((row) => answers(row, chosen))
  const sorted = found.toSorted(shape.sorts[sortOf(query, shape)])
  const pages = Math.max(1, Math.ceil(found.length / shape.pageSize))
  const page = Math.min(Math.max(1, Math.trunc(query.page) || 1), pages)
  return {
    rows: sorted.slice((page - 1) * shape.pageSize, page * shape.pageSize),
    total: found.length,
    all: rows.length,
    page,
    pages,
    facets: shape.facets.map((name) => ({
      name,
      options: optionsOf(name, { rows, worded, chosen }),
    })),
    loosen: found.length > 0 ? [] : loosened(worded, chosen),
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

function rowsWith<R extends Row>(rows: readonly R[], words = ''): readonly R[] {
  const wanted = termsOf(words).flatMap(({ term, part }) => (part ? [] : [term]))
  if (wanted.length === 0) return rows
  return rows.filter(({ text = '' }) => {
    const folded = fold(text)
    return wanted.every((word) => folded.includes(word))
  })
}

const answers = (row: Row, chosen: Chosen): boolean =>
  Object.entries(chosen).every(([name, values]) =>
    (row.facets[name] ?? []).some((value) => values.includes(value)),
  )

const without = (chosen: Chosen, name: string): Chosen =>
  Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name))

type Counted = { rows: readonly Row[]; worded: readonly Row[]; chosen: Chosen }

/** Counts as if nothing were chosen in this facet: what each value alone would bring. */
function optionsOf(name: string, { rows, worded, chosen }: Counted): FacetCount['options'] {
  const others = without(chosen, name)
  const counts = new Map<string, number>()
  const own = chosen[name] ?? []
  for (const value of [...own, ...rows.flatMap((row) => row.facets[name] ?? [])]) {
    counts.set(value, 0)
  }
  for (const row of worded.filter((one) => answers(one, others))) {
    for (const value of new Set(row.facets[name])) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, chosen: own.includes(value) }))
    .sort((one, other) => other.count - one.count || inOrder(one.value, other.value))
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

function loosened(worded: readonly Row[], chosen: Chosen): Listing<Row>['loosen'] {
  return Object.entries(chosen)
    .flatMap(([name, values]) => values.map((value) => ({ name, value })))
    .map(({ name, value }) => {
      const wider = toggled(chosen, name, value)
      return { name, value, count: worded.filter((row) => answers(row, wider)).length }
    })
    .filter(({ count }) => count > 0)
    .sort(
      (one, other) =>
        other.count - one.count || inOrder(one.name, other.name) || inOrder(one.value, other.value),
    )
}

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
