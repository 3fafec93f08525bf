import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { atOnce, gathered, sorted } from './steps'

type Card = { suit: number; at: number }
const bySuit = (one: Card, other: Card): number => one.suit - other.suit

const cards = fc
  .array(fc.integer({ min: 0, max: 9 }), { maxLength: 1500, size: 'max' })
  .map((suits) => suits.map((suit, at): Card => ({ suit, at })))

/** How many of the cards are compared in the longest step. */
function mostComparedAtOnce(all: readonly Card[]): number {
  let compared = 0
  let most = 0
  const steps = sorted(all, (one, other) => {
    compared += 1
    return bySuit(one, other)
  })
  while (!steps.next().done) {
    most = Math.max(most, compared)
    compared = 0
  }
  return Math.max(most, compared)
}

describe('work in steps', () => {
  it('sorts as an array does, equals as they were, and leaves the array alone', () => {
    fc.assert(
      fc.property(cards, (all) => {
        const before = [...all]
        expect(atOnce(sorted(all, bySuit))).toEqual(all.toSorted(bySuit))
        expect(all).toEqual(before)
      }),
    )
  })

  it('never compares more than some thousand times before others have their turn', () => {
    const all = Array.from({ length: 10_000 }, (_, at): Card => ({
      suit: (at * 7919) % 10_007,
      at,
    }))
    expect(mostComparedAtOnce(all)).toBeLessThan(3_000)
  })

  it('gathers what is made of each, and stops after each', () => {
    const steps = gathered([1, 2, 3], (one) => (one === 2 ? [] : [one, -one]))
    expect(atOnce(steps)).toEqual([1, -1, 3, -3])
    expect([...gathered([1, 2, 3], () => [])]).toHaveLength(3)
  })
})
