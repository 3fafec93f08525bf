import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { counting, isFree, networkOf, waitOf } from './limit'

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

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0:7::1', '2001:db8:0:7'],
  ['2001:0DB8:0000:0007:aaaa:bbbb:cccc:dddd', '2001:db8:0:7'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['local', 'local'],
  ['', ''],
])('one client is counted as one: %s is %s', (address, network) =>
  expect(networkOf(address)).toBe(network),
)
