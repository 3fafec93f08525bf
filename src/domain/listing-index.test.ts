import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  type Chosen,
  listed,
  listing,
  type Listing,
  type ListQuery,
  type ListShape,
  type Row,
  sortOf,
  toggled,
} from './listing'
import { indexed } from './listing-index'
import { fold, termsOf } from './search/terms'

const shape: ListShape<Row> = {
  facets: ['theme', 'state', 'open'],
  sorts: {
    newest: (one, other) => Number(other.sort.year) - Number(one.sort.year),
    title: (one, other) => String(one.sort.title).localeCompare(String(other.sort.title), 'de'),
    constructor: (one: Row, other: Row) => one.id.localeCompare(other.id),
  },
  pageSize: 3,
}

/** The rules in their plainest words, one pass per question: slow, and obviously what is meant. */
function plainly(rows: readonly Row[], query: ListQuery): Listing<Row> {
  const chosen: Chosen = {}
  for (const [name, values] of Object.entries(query.chosen)) {
    if (shape.facets.includes(name) && values.length > 0) chosen[name] = [...new Set(values)]
  }
  const words = termsOf(query.words ?? '').flatMap(({ term, part }) => (part ? [] : [term]))
  const worded = rows.filter((row) => words.every((word) => fold(row.text ?? '').includes(word)))
  const matching = (wanted: Chosen): Row[] =>
    worded.filter((row) =>
      Object.entries(wanted).every(([name, values]) =>
        (row.facets[name] ?? []).some((value) => values.includes(value)),
      ),
    )
  const found = matching(chosen)
  const pages = Math.max(1, Math.ceil(found.length / shape.pageSize))
  const page = Math.min(Math.max(1, Math.trunc(query.page) || 1), pages)
  const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
  const optionsOf = (name: string) => {
    const { [name]: own = [], ...others } = chosen
    return [...new Set([...own, ...rows.flatMap((row) => row.facets[name] ?? [])])]
      .map((value) => ({
        value,
        count: matching(others).filter((row) => row.facets[name]?.includes(value)).length,
        chosen: own.includes(value),
      }))
      .sort((one, other) => other.count - one.count || inOrder(one.value, other.value))
  }
  const loosen = Object.entries(chosen)
    .flatMap(([name, values]) => values.map((value) => ({ name, value })))
    .map(({ name, value }) => ({
      name,
      value,
      count: matching(toggled(chosen, name, value)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || inOrder(one.name, other.name))
  return {
    rows: found
      .toSorted(shape.sorts[sortOf(query, shape)])
      .slice((page - 1) * shape.pageSize, page * shape.pageSize),
    total: found.length,
    all: rows.length,
    page,
    pages,
    facets: shape.facets.map((name) => ({ name, options: optionsOf(name) })),
    loosen: found.length > 0 ? [] : loosen,
    chosen,
  }
}

// Values may stand twice in a row or be called like what every object has; words are spelled in several ways.
const value = fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__')
const values = fc.array(value, { maxLength: 4 })
const word = fc.constantFrom('Straße', 'strassen', 'LOESUNG', 'Lösung', 'Öl', 'KI', '')
const someRows = fc
  .array(
    fc.record({
      theme: fc.option(values, { nil: undefined }),
      state: values,
      open: values,
      year: fc.integer({ min: 2024, max: 2026 }),
      title: fc.constantFrom('Ähre', 'Adler', 'Zug', 'adler'),
      text: fc.option(fc.array(word, { maxLength: 4 }), { nil: undefined }),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ theme, state, open, year, title, text }, at): Row => {
      const facets = { ...(theme && { theme }), state, open }
      return { id: `r${at}`, facets, sort: { title, year }, text: text?.join(' ') }
    }),
  )
const someQuery: fc.Arbitrary<ListQuery> = fc.record({
  chosen: fc.dictionary(fc.constantFrom('theme', 'state', 'open', 'colour'), values),
  sort: fc.constantFrom('', 'title', 'constructor', 'toString'),
  page: fc.integer({ min: -1, max: 12 }),
  words: fc.option(
    fc.array(word, { maxLength: 2 }).map((all) => all.join(' ')),
    {
      nil: undefined,
    },
  ),
})

describe('rows made ready', () => {
  it('answer exactly as the plain rules do, whatever the rows and the query', () => {
    fc.assert(
      fc.property(someRows, someQuery, (rows, query) => {
        expect(listing(rows, query, shape)).toEqual(plainly(rows, query))
      }),
      { numRuns: 1000 },
    )
  })

  it('answer every further question as if it were the first', () => {
    fc.assert(
      fc.property(someRows, fc.array(someQuery, { maxLength: 6 }), (rows, queries) => {
        const index = indexed(rows, shape)
        for (const query of queries) expect(listed(index, query)).toEqual(plainly(rows, query))
      }),
    )
  })

  it('leave the rows as they were', () => {
    fc.assert(
      fc.property(someRows, someQuery, (rows, query) => {
        const before = structuredClone(rows)
        listing(rows, query, shape)
        expect(rows).toEqual(before)
      }),
    )
  })
})

describe('ten thousand rows', () => {
  const many = Array.from({ length: 10_000 }, (_, at): Row => {
    const facets = { theme: [`t${at % 40}`], state: [`s${at % 16}`], open: [`o${at % 3}`] }
    const text = `Lösung ${at} für Straßen und Wege. `.repeat(12)
    return { id: `r${at}`, facets, sort: { title: `Titel ${at}`, year: 2000 + (at % 27) }, text }
  })
  const query = { chosen: { theme: ['t1', 't2'] }, sort: 'title', page: 7, words: 'wege 77' }

  it('are answered in a fraction of what one question after the other needs', () => {
    const index = indexed(many, shape)
    expect(listed(index, query)).toEqual(plainly(many, query))
    const timed = (ask: () => unknown): number => {
      const started = performance.now()
      ask()
      return performance.now() - started
    }
    const fast = Math.min(...Array.from({ length: 5 }, () => timed(() => listed(index, query))))
    expect(fast).toBeLessThan(timed(() => plainly(many, query)) / 5)
  })
})
