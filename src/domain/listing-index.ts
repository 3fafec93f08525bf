/**
 * The rows of a list made ready to be asked: their texts folded, their facet values numbered, their orders sorted at
 * the first need. Made once for many questions; every answer is then one pass over the rows.
 */
import type { Chosen, FacetCount, ListShape, Row } from './listing'
import { fold } from './search/terms'
import { atOnce, gathered, type Steps } from './steps'
import { indexingWords, numbering, type Numbered, rowsWith, type WordIndex } from './word-index'

/** The values of one facet. */
type Column = Numbered & { name: string }

export type ListIndex<R extends Row> = {
  rows: readonly R[]
  shape: ListShape<R>
  /** The folded words of all rows. */
  words: WordIndex
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
  const texts = yield* gathered(rows, ({ text = '' }) => [fold(text)])
  const words = yield* indexingWords(texts)
  const columns: Column[] = []
  for (const name of shape.facets)
    columns.push({ name, ...(yield* numbering(rows.map(({ facets }) => facets[name] ?? []))) })
  const orders = new Map<string, Uint32Array>()
  return {
    rows,
    shape,
    words,
    columns,
    orderBy: (sort) => {
      const order = orders.get(sort) ?? sortedPlaces(rows, shape.sorts[sort])
      orders.set(sort, order)
      return order
    },
  }
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
  const worded = rowsWith(index.words, words)
  const found = new Uint8Array(index.rows.length)
  let total = 0
  for (let at = 0; at < found.length; at += 1) {
    if (worded[at] !== 1) continue
    const hindrance = hindranceOf(asked, at)
    if (hindrance === 'several') continue
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
