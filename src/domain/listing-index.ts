/**
 * The rows of a list made ready to be asked: their texts folded, their facet values numbered, their orders sorted at
 * the first need. Made once for many questions; every answer is then one pass over the rows.
 */
import type { Chosen, FacetCount, ListShape, Row } from './listing'
import { fold } from './search'
import { atOnce, type Steps } from './steps'

/** The values of one facet: row `at` has the numbers `codes[starts[at]]` up to `codes[starts[at + 1]]`, each once. */
type Column = { name: string; values: string[]; starts: Uint32Array; codes: Uint32Array }

export type ListIndex<R extends Row> = {
  rows: readonly R[]
  shape: ListShape<R>
  /** The folded text of each row. */
  texts: readonly string[]
  columns: readonly Column[]
  /** The places of all rows in this order; equals stay as they are. */
  orderBy: (sort: string) => Uint32Array
}

/** Makes rows ready. The rows must not change afterwards. */
export const indexed = <R extends Row>(rows: readonly R[], shape: ListShape<R>): ListIndex<R> =>
  atOnce(indexing(rows, shape))

/** The same in steps. */
export function* indexing<R extends Row>(
  rows: readonly R[],
  shape: ListShape<R>,
): Steps<ListIndex<R>> {
  const texts: string[] = []
  for (const { text = '' } of rows) {
    texts.push(fold(text))
    yield
  }
  const columns: Column[] = []
  for (const name of shape.facets) {
    columns.push(columnOf(rows, name))
    yield
  }
  const orders = new Map<string, Uint32Array>()
  return {
    rows,
    shape,
    texts,
    columns,
    orderBy: (sort) => {
      const order = orders.get(sort) ?? sortedPlaces(rows, shape.sorts[sort])
      orders.set(sort, order)
      return order
    },
  }
}

function columnOf(rows: readonly Row[], name: string): Column {
  const numbers = new Map<string, number>()
  const starts = new Uint32Array(rows.length + 1)
  const codes: number[] = []
  rows.forEach((row, at) => {
    for (const value of new Set(row.facets[name])) {
      const code = numbers.get(value) ?? numbers.size
      numbers.set(value, code)
      codes.push(code)
    }
    starts[at + 1] = codes.length
  })
  return { name, values: [...numbers.keys()], starts, codes: Uint32Array.from(codes) }
}

function sortedPlaces<R extends Row>(
  rows: readonly R[],
  order: ((one: R, other: R) => number) | undefined,
): Uint32Array {
  const placed = rows.map((row, at) => ({ row, at }))
  if (order) placed.sort((one, other) => order(one.row, other.row))
  return Uint32Array.from(placed, ({ at }) => at)
}

/** `failing`: per facet, how many rows with the words only this facet keeps out. */
export type Counted = {
  found: Uint8Array
  total: number
  failing: Record<string, number>
  facets: FacetCount[]
}

type Tally = {
  column: Column
  own: readonly string[]
  /** Which numbers are chosen; null when none are. */
  wanted: Uint8Array | null
  counts: Uint32Array
  failing: number
}

/**
 * One pass: a row that answers everything counts for every facet; one that only one facet keeps out counts for that
 * facet, whose counts stand as if nothing were chosen in it.
 */
export function counted<R extends Row>(
  index: ListIndex<R>,
  chosen: Chosen,
  words: readonly string[],
): Counted {
  const tallies = index.columns.map((column) => tallyOf(column, chosen[column.name] ?? []))
  const asked = tallies.filter(({ wanted }) => wanted !== null)
  const found = new Uint8Array(index.rows.length)
  let total = 0
  for (let at = 0; at < found.length; at += 1) {
    const hindrance = hindranceOf(asked, at)
    if (hindrance === 'several' || !hasWords(index.texts[at], words)) continue
    if (hindrance === null) {
      found[at] = 1
      total += 1
      for (const tally of tallies) count(tally, at)
    } else {
      hindrance.failing += 1
      count(hindrance, at)
    }
  }
  return {
    found,
    total,
    failing: Object.fromEntries(asked.map(({ column, failing }) => [column.name, failing])),
    facets: tallies.map(facetOf),
  }
}

function tallyOf(column: Column, own: readonly string[]): Tally {
  const wanted = Uint8Array.from(column.values, (value) => (own.includes(value) ? 1 : 0))
  const counts = new Uint32Array(column.values.length)
  return { column, own, wanted: own.length > 0 ? wanted : null, counts, failing: 0 }
}

/** The one facet that keeps this row out; null when none does. */
function hindranceOf(asked: readonly Tally[], at: number): Tally | 'several' | null {
  let hindrance: Tally | null = null
  for (const tally of asked) {
    if (answers(tally, at)) continue
    if (hindrance) return 'several'
    hindrance = tally
  }
  return hindrance
}

function answers({ column: { starts, codes }, wanted }: Tally, at: number): boolean {
  const end = starts[at + 1] ?? 0
  for (let place = starts[at] ?? end; place < end; place += 1) {
    if (wanted?.[codes[place] ?? -1] === 1) return true
  }
  return false
}

function hasWords(text = '', words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

function count({ column: { starts, codes }, counts }: Tally, at: number): void {
  const end = starts[at + 1] ?? 0
  for (let place = starts[at] ?? end; place < end; place += 1) {
    const code = codes[place] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The most frequent first; what is chosen stays, even if no row has it. */
function facetOf({ column: { name, values }, own, counts }: Tally): FacetCount {
  const unknown = own.filter((value) => !values.includes(value))
  const options = [
    ...values.map((value, code) => ({
      value,
      count: counts[code] ?? 0,
      chosen: own.includes(value),
    })),
    ...unknown.map((value) => ({ value, count: 0, chosen: true })),
  ]
  options.sort((one, other) => other.count - one.count || inOrder(one.value, other.value))
  return { name, options }
}
