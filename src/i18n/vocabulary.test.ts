import { describe, expect, it } from 'vitest'

import { nameOf } from './vocabulary'

describe('the name of a value', () => {
  it('is that of its list, in the language of the page', () => {
    expect([nameOf('de', 'maturity', 'pilot'), nameOf('en', 'maturity', 'pilot')]).toEqual([
      'Erprobung',
      'Pilot',
    ])
  })

  it('is the value itself where the list has none, whatever an address asks for', () => {
    for (const value of ['valueOf', 'toString', 'constructor', '__proto__', 'hasOwnProperty', ''])
      expect(nameOf('de', 'maturity', value)).toBe(value)
  })
})
