import { expect, it } from 'vitest'

import { namedBy, suggestible } from './search-suggestion'

it.each([
  ['', null],
  ['St', null],
  ['  S t ', null],
  ['«!?»', null],
  ['Sta', 'Sta'],
  ['  Stadt\u0000Mainz ', 'Stadt Mainz'],
  ['KI-', null],
])('suggests for %j: %j', (typed, words) => expect(suggestible(typed)).toBe(words))

it('reads record and language from the name of a document', () => {
  expect(namedBy('event-series_a-b_en', 'event-series')).toEqual({
    collection: 'event-series',
    id: 'a-b',
    locale: 'en',
  })
  for (const [id, kind] of [
    ['users_1_de', 'users'],
    ['solutions_1_fr', 'solutions'],
    ['events_1_de', 'solutions'],
    ['solutions', 'solutions'],
  ])
    expect(namedBy(id ?? '', kind ?? '')).toBeNull()
})
