import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { searchLimits } from './search'
import {
  askedSearch,
  dayIn,
  hitsPerPage,
  inIndexTerms,
  isNarrowed,
  lastSearchPage,
  searchAddress,
  widened,
} from './search-question'
import { asParams } from './asked-list'

const read = (address: string) => askedSearch(asParams(new URLSearchParams(address)))
const again = (address: string) => searchAddress(read(address).question)

describe('an address of the search', () => {
  it('says words, kind, what narrows them, days, order and page', () => {
    const { question, troubles, ignored } = read(
      'q=Luftbilder&kind=solutions&state=DE-RP&state=DE-NW&field=energie&maturity=pilot&programme=urban-ki' +
        '&from=2025-01-01&until=2025-12-31&sort=oldest&loose=1&page=3',
    )
    expect(question).toEqual({
      words: 'Luftbilder',
      kind: 'solutions',
      chosen: {
        field: ['energie'],
        maturity: ['pilot'],
        programme: ['urban-ki'],
        state: ['DE-NW', 'DE-RP'],
      },
      from: '2025-01-01',
      until: '2025-12-31',
      sort: 'oldest',
      loose: true,
      page: 3,
    })
    expect({ troubles, ignored }).toEqual({ troubles: {}, ignored: [] })
  })

  it('is written in one way, however it was asked', () => {
    expect(again('page=1&state=DE-RP&state=DE-NW&state=DE-RP&sort=relevance&q=KI&from=')).toBe(
      '?q=KI&state=DE-NW&state=DE-RP',
    )
    expect(again('until=31.12.2025&from=1.1.2025')).toBe('?from=2025-01-01&until=2025-12-31')
    expect(again('q=+%00+&loose=1&sort=newest&page=0')).toBe('')
    expect(again('sort=newest&q=KI')).toBe('?q=KI&sort=newest')
  })

  it('leaves out what nobody can choose, and says where', () => {
    const { question, ignored } = read(
      'q=KI&kind=users&state=DE-XX&state=DE-HE&maturity=__proto__&programme=../x&field=energie&sort=evil&page=-1',
    )
    expect(question).toMatchObject({
      kind: null,
      chosen: { field: ['energie'], state: ['DE-HE'] },
      sort: 'relevance',
      page: 1,
    })
    expect(ignored).toEqual(['kind', 'maturity', 'programme', 'state'])
  })

  it('says which day is none and which comes too early; such a day does not count', () => {
    expect(read('from=2026-02-30&until=gestern')).toMatchObject({
      question: { from: null, until: null },
      troubles: { from: 'not-a-day', until: 'not-a-day' },
    })
    expect(read('from=2026-05-01&until=2026-04-01')).toMatchObject({
      question: { from: '2026-05-01', until: null },
      troubles: { until: 'before-start' },
    })
    expect(read('from=2026-05-01&until=2026-05-01').troubles).toEqual({})
  })

  it('leads to page 1 after every change', () => {
    const { question } = read('q=KI&page=4')
    expect(searchAddress(question)).toBe('?q=KI&page=4')
    expect(searchAddress(question, { kind: 'events' })).toBe('?q=KI&kind=events')
    expect(searchAddress(question, { page: 5 })).toBe('?q=KI&page=5')
    expect(searchAddress(question, { words: '' })).toBe('')
  })

  it('gives the newest first where nothing is looked for', () => {
    expect(read('kind=news').question.sort).toBe('newest')
    expect(read('kind=news&sort=relevance').question.sort).toBe('newest')
    expect(read('kind=news&q=KI').question.sort).toBe('relevance')
  })

  it('never asks for more than engines give, whatever it says, and reads back what it writes', () => {
    const names = ['q', 'kind', 'state', 'field', 'maturity', 'programme', 'from', 'until', 'sort', 'loose', 'page'] // prettier-ignore
    const values = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.constantFrom('DE-NW', 'solutions', 'pilot', 'energie', '2026-01-01', '1.1.2026', '999', '1', 'title'), // prettier-ignore
    )
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), fc.oneof(values, fc.array(values))),
        (params) => {
          const { question } = askedSearch(params)
          const { q, limit = 0, offset = 0 } = inIndexTerms(question)
          expect(q.length).toBeLessThanOrEqual(searchLimits.letters)
          expect(q.isWellFormed()).toBe(true)
          expect(limit + offset).toBeLessThanOrEqual(searchLimits.window)
          expect(read(searchAddress(question).slice(1)).question).toEqual(question)
        },
      ),
    )
  })
})

describe('a day', () => {
  it.each([
    ['2026-01-14', '2026-01-14'],
    ['14.01.2026', '2026-01-14'],
    ['1.2.2026', '2026-02-01'],
    ['2026', null],
    ['2026-13-01', null],
    ['31.2.2026', null],
    ['', null],
  ])('%j is %j', (typed, day) => expect(dayIn(typed)).toBe(day))
})

describe('in the words of the index', () => {
  it('both days count whole', () => {
    const { dateRange } = inIndexTerms(read('from=2026-01-14&until=2026-01-14').question)
    expect(dateRange).toEqual({
      gte: Date.UTC(2026, 0, 14),
      lte: Date.UTC(2026, 0, 14, 23, 59, 59, 999),
    })
    expect(inIndexTerms(read('q=a').question).dateRange).toBeUndefined()
  })

  it('any value of a name and all of the names', () => {
    const { question } = read('q=a&kind=events&field=energie&state=DE-NW&state=DE-HE&page=2')
    expect(inIndexTerms(question)).toEqual({
      q: 'a',
      filters: { kind: ['events'], policyField: ['energie'], state: ['DE-HE', 'DE-NW'] },
      sort: 'relevance',
      limit: hitsPerPage,
      offset: hitsPerPage,
    })
  })

  it('the last page is still within the window', () => {
    expect(read('q=a&page=999999').question.page).toBe(lastSearchPage)
  })
})

it('widened, only the words and the order are left', () => {
  const { question } = read(
    'q=KI&kind=events&state=DE-NW&from=2026-01-01&sort=title&loose=1&page=2',
  )
  expect(isNarrowed(question)).toBe(true)
  expect(isNarrowed(widened(question))).toBe(false)
  expect(searchAddress(widened(question))).toBe('?q=KI&sort=title&loose=1')
})
