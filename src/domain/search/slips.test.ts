import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { differenceOf, lettersOf, mostSlips, slipsBetween } from './slips'

/** The same by the definition, slowly. */
function slowly(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_none, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= one.length; i += 1)
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1]
      const isExchange = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const row = rows[i] ?? []
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && isExchange) row[j] = Math.min(at(i, j), at(i - 2, j - 2) + 1)
    }
  return at(one.length, other.length)
}

describe('slips', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })

  it('are counted as their definition counts them, up to the most', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (one, other, most) => {
        const real = slowly(one, other)
        expect(slipsBetween(one, other, most)).toBe(real > most ? null : real)
      }),
      { numRuns: 5_000 },
    )
  })

  it('change at most two letters each', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const difference = differenceOf(lettersOf(one), lettersOf(other))
        expect(difference).toBeLessThanOrEqual(2 * slowly(one, other))
      }),
    )
  })

  it('are forgiven by the length of a word, and never in a number', () => {
    expect(['amt', 'kiosk', 'feuerwehr', 'bv0440'].map(mostSlips)).toEqual([0, 1, 2, 0])
  })
})
