import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  listAddress,
  listing,
  type ListParams,
  type ListQuery,
  parseListQuery,
  type Row,
  sortOf,
  toggled,
} from './listing'

type Solution = Row & { facets: { theme: string[]; state: string[] } }

const shape = {
  facets: ['theme', 'state'],
  sorts: {
    title: (one: Row, other: Row) =>
      String(one.sort.title).localeCompare(String(other.sort.title)) ||
      one.id.localeCompare(other.id),
    newest: (one: Row, other: Row) => Number(other.sort.year) - Number(one.sort.year),
  },
  pageSize: 2,
}

const rows: Solution[] = [
  solution('c', { theme: ['traffic'], state: ['DE-NW'] }, 2026),
  solution('a', { theme: ['council', 'law'], state: ['DE-NW'] }, 2024),
  solution('b', { theme: ['council'], state: ['DE-HE'] }, 2025),
]

function solution(id: string, facets: Solution['facets'], year: number): Solution {
  return { id, facets, sort: { title: id, year }, text: `Lösung ${id} für Straßen` }
}

const asking = (change: Partial<ListQuery> = {}): ListQuery => ({
  chosen: {},
  sort: '',
  page: 1,
  ...change,
})
const idsOf = (query: ListQuery) => listing(rows, query, shape).rows.map(({ id }) => id)
const parsed = (address: string): ListQuery => {
  const params: ListParams = {}
  const search = new URLSearchParams(address)
  for (const name of search.keys()) params[name] = search.getAll(name)
  return parseListQuery(params, shape)
}

describe('a list', () => {
  it('shows its first page in its own order', () => {
    const list = listing(rows, asking(), shape)
    expect(list.rows.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(list).toMatchObject({ total: 3, all: 3, page: 1, pages: 2, loosen: [], chosen: {} })
  })

  it('follows the order asked for and its own where that is unknown', () => {
    expect(idsOf(asking({ sort: 'newest' }))).toEqual(['c', 'b'])
    expect(idsOf(asking({ sort: 'constructor' }))).toEqual(['a', 'b'])
    expect(sortOf({ sort: '' }, shape)).toBe('title')
  })

  it('takes any value within a facet and all of the facets', () => {
    expect(idsOf(asking({ chosen: { theme: ['law', 'traffic'] } }))).toEqual(['a', 'c'])
    expect(idsOf(asking({ chosen: { theme: ['council'], state: ['DE-HE'] } }))).toEqual(['b'])
  })

  it('ignores facets it does not have', () => {
    expect(listing(rows, asking({ chosen: { colour: ['red'] } }), shape)).toMatchObject({
      total: 3,
      chosen: {},
    })
  })

  it('finds all words in the text, however they are spelled', () => {
    expect(idsOf(asking({ words: 'LOESUNG strassen' }))).toEqual(['a', 'b'])
    expect(idsOf(asking({ words: 'Lösung Brücke' }))).toEqual([])
  })

  it('leads to an existing page whatever page is asked for', () => {
    const pageOf = (page: number) => listing(rows, asking({ page }), shape).page
    expect([pageOf(99), pageOf(0), pageOf(-3), pageOf(Number.NaN)]).toEqual([2, 1, 1, 1])
    expect(listing([], asking({ page: 4 }), shape)).toMatchObject({ page: 1, pages: 1, total: 0 })
  })

  it('says which choice to give up when nothing is found', () => {
    const chosen = { theme: ['traffic'], state: ['DE-HE'] }
    expect(listing(rows, asking({ chosen }), shape).loosen).toEqual([
      { name: 'state', value: 'DE-HE', count: 1 },
      { name: 'theme', value: 'traffic', count: 1 },
    ])
    expect(listing(rows, asking({ chosen, words: 'Brücke' }), shape).loosen).toEqual([])
  })
})

describe('the options of a facet', () => {
  const optionsOf = (query: ListQuery, name: string) =>
    listing(rows, query, shape).facets.find((facet) => facet.name === name)?.options

  it('stand with the most frequent first, then by value', () => {
    expect(optionsOf(asking(), 'theme')?.map(({ value, count }) => `${value} ${count}`)).toEqual([
      'council 2',
      'law 1',
      'traffic 1',
    ])
  })

  it('count as if nothing were chosen in their own facet', () => {
    expect(optionsOf(asking({ chosen: { state: ['DE-HE'] } }), 'state')).toEqual([
      { value: 'DE-NW', count: 2, chosen: false },
      { value: 'DE-HE', count: 1, chosen: true },
    ])
  })

  it('keep what is chosen, even if no row has it', () => {
    expect(optionsOf(asking({ chosen: { theme: ['health'] } }), 'theme')).toContainEqual({
      value: 'health',
      count: 0,
      chosen: true,
    })
    expect(optionsOf(asking(), 'theme')?.map(({ value }) => value)).not.toContain('health')
  })
})

describe('an address', () => {
  it('is empty for the bare list', () => {
    expect(listAddress(asking())).toBe('')
    expect(parsed('?sort=title&page=1&q=%20')).toEqual(asking())
  })

  it('names its parameters in one order', () => {
    const chosen = { theme: ['law', 'council'], state: ['DE-NW'] }
    expect(listAddress(asking({ chosen, page: 2, sort: 'newest', words: 'a b' }))).toBe(
      '?page=2&q=a+b&sort=newest&state=DE-NW&theme=council&theme=law',
    )
  })

  it('leads to the first page when something else changes', () => {
    const query = asking({ page: 3 })
    expect(listAddress(query)).toBe('?page=3')
    expect(listAddress(query, { chosen: toggled({}, 'theme', 'law') })).toBe('?theme=law')
    expect(listAddress(query, { page: 4 })).toBe('?page=4')
  })

  it('is read without what is unknown, malformed or too much', () => {
    expect(parsed('?colour=red&theme=a%20b&theme=law&theme=law&sort=toString&page=zwei')).toEqual(
      asking({ chosen: { theme: ['law'] } }),
    )
    expect(parsed(`?theme=${'x'.repeat(81)}&page=99999`)).toEqual(asking({ page: 10_000 }))
    const many = Array.from({ length: 50 }, (_, at) => `theme=v${at}`).join('&')
    expect(parsed(`?${many}`).chosen.theme).toHaveLength(20)
    expect(parsed(`?q=${'x'.repeat(300)}`).words).toHaveLength(200)
  })

  it('does not cut a sign in two', () => {
    const query = parseListQuery({ q: `${'x'.repeat(199)}🤖` }, shape)
    expect(parsed(listAddress(query))).toEqual(query)
  })

  it('keeps the reserved words free', () => {
    expect(() => parseListQuery({}, { ...shape, facets: ['page'] })).toThrow('page')
  })

  it('takes a value away that was chosen', () => {
    expect(toggled({ theme: ['law', 'council'] }, 'theme', 'law')).toEqual({ theme: ['council'] })
    expect(toggled({ theme: ['law'] }, 'theme', 'law')).toEqual({})
  })
})

const values = fc.subarray(['a', 'b', 'c', 'd', 'E.1'])
const someRows = fc
  .array(fc.record({ theme: values, state: values, year: fc.integer({ min: 2020, max: 2023 }) }), {
    maxLength: 30,
  })
  .map((all) => all.map(({ theme, state, year }, at) => solution(`s${at}`, { theme, state }, year)))
const someQuery = fc.record({
  chosen: fc.record({ theme: values, state: values }),
  sort: fc.constantFrom('', 'newest', 'nonsense'),
  page: fc.integer({ min: 1, max: 12 }),
})

describe('for any rows and any query', () => {
  it('a count is what choosing that value alone in its facet finds', () => {
    fc.assert(
      fc.property(someRows, someQuery, (some, query) => {
        for (const { name, options } of listing(some, query, shape).facets) {
          for (const { value, count } of options) {
            const chosen = { ...query.chosen, [name]: [value] }
            expect(listing(some, { ...query, chosen }, shape).total).toBe(count)
          }
        }
      }),
    )
  })

  it('the pages hold every row exactly once', () => {
    fc.assert(
      fc.property(someRows, someQuery, (some, query) => {
        const { pages, total } = listing(some, query, shape)
        const ids = Array.from({ length: pages }, (_, at) =>
          listing(some, { ...query, page: at + 1 }, shape).rows.map(({ id }) => id),
        ).flat()
        expect(ids).toHaveLength(total)
        expect(new Set(ids).size).toBe(total)
      }),
    )
  })

  it('giving up a choice brings the rows that were promised', () => {
    fc.assert(
      fc.property(someRows, someQuery, (some, query) => {
        for (const { name, value, count } of listing(some, query, shape).loosen) {
          const chosen = toggled(query.chosen, name, value)
          expect(listing(some, { ...query, chosen }, shape).total).toBe(count)
        }
      }),
    )
  })

  it('reading its address gives the query back', () => {
    const text = fc.string({ unit: 'binary', maxLength: 250 })
    const params = fc.dictionary(
      fc.constantFrom('theme', 'state', 'sort', 'page', 'q', 'other'),
      fc.oneof(
        text,
        fc.constantFrom('newest', 'title', '7'),
        fc.array(fc.oneof(text, fc.constantFrom('a', 'DE-NW', 'law', 'E.1'))),
      ),
    )
    fc.assert(
      fc.property(params, (given) => {
        const query = parseListQuery(given, shape)
        expect(parsed(listAddress(query))).toEqual(query)
      }),
    )
  })
})
