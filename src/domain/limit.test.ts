import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { counting, isFree, waitOf } from './limit'

const limit = { most: 3, within: 1_000 }

describe('a limit', () => {
  it('lets so many through and no more', () => {
    expect(isFree([], limit, 0)).toBe(true)
    expect(isFree([0, 1], limit, 2)).toBe(true)
    expect(isFree([0, 1, 2], limit, 3)).toBe(false)
  })

  it('says how long to wait, to the millisecond', () => {
    expect(waitOf([0, 1, 2], limit, 500)).toBe(500)
    expect(waitOf([0, 1, 2], limit, 1_000)).toBe(0)
    expect(waitOf([0, 1], limit, 500)).toBe(0)
  })

  it('never lets more through in any stretch of its length than it says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (gaps) => {
        let now = 0
        let taken: readonly number[] = []
        for (const gap of gaps) {
          now += gap
          expect(waitOf(taken, limit, now) === 0).toBe(isFree(taken, limit, now))
          if (isFree(taken, limit, now)) taken = [...taken, now]
        }
        for (const moment of taken)
          expect(
            counting(taken, limit, moment).filter((one) => one <= moment).length,
          ).toBeLessThanOrEqual(3)
      }),
    )
  })
})
