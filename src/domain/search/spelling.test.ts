import { describe, expect, it } from 'vitest'

import { spellerOf } from './spelling'

const speller = spellerOf(['Bücherei', 'Gewerbe', 'Anmeldung', 'Wohnung', 'Straße'])

describe('the nearest known words', () => {
  it.each([
    ['buchrei', ['bucherei']],
    ['gewerbeanmeldug', ['gewerbeanmeldung']],
    ['gewrebeanmeldung', ['gewerbeanmeldung']],
    ['wohnungsanmedlung', ['wohnungsanmeldung']],
  ])('of %s are %j', (word, known) => expect(speller(word)).toEqual(known))

  it.each(['bucherei', 'stra', 'anmeldung2025', 'ganzwasanderes'])('of %s are none', (word) => {
    expect(speller(word)).toEqual([])
  })
})
