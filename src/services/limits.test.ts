import { beforeEach, describe, expect, it } from 'vitest'

import {
  countedNow,
  forgetTurns,
  formPosts,
  mostKeys,
  storedBy,
  storedRequests,
  takeTurn,
  waitFor,
} from './limits'

beforeEach(forgetTurns)

const at = (milliseconds: number): Date => new Date(1_800_000_000_000 + milliseconds)

describe('H-17 what is counted', () => {
  it('is counted for each subject alone', () => {
    const turn = (subject: string) => ({ name: 'x', subject, limit: { most: 1, within: 1_000 } })
    expect(takeTurn(turn('a'), at(0))).toBe(true)
    expect(takeTurn(turn('a'), at(1))).toBe(false)
    expect(takeTurn(turn('b'), at(1))).toBe(true)
    expect(waitFor(turn('a'), at(1))).toBe(999)
    expect(takeTurn(turn('a'), at(1_000))).toBe(true)
  })

  it('asking in vain makes nobody wait longer', () => {
    const turn = { name: 'x', limit: { most: 1, within: 1_000 } }
    takeTurn(turn, at(0))
    for (let ask = 1; ask < 1_000; ask += 1) expect(takeTurn(turn, at(ask))).toBe(false)
    expect(takeTurn(turn, at(1_000))).toBe(true)
  })

  it('300 forms a minute from one address pass', () => {
    const passed = Array.from({ length: 300 }, (_, sent) =>
      takeTurn(formPosts('192.0.2.7'), at(sent)),
    )
    expect(passed.every(Boolean)).toBe(true)
  })

  it('takes a bounded amount of memory, and forgets first who was quiet longest', () => {
    for (let client = 0; client < mostKeys + 500; client += 1)
      takeTurn(
        { name: 'x', subject: String(client), limit: { most: 1, within: 60_000 } },
        at(client),
      )
    expect(countedNow()).toBeLessThanOrEqual(mostKeys)
    const last = { name: 'x', subject: String(mostKeys + 499), limit: { most: 1, within: 60_000 } }
    expect(takeTurn(last, at(mostKeys + 500))).toBe(false)
    expect(takeTurn({ ...last, subject: '0' }, at(mostKeys + 500))).toBe(true)
  })

  it('one client, with all addresses of its network, never uses up what all may store', () => {
    let stored = 0
    for (let sent = 0; sent < 3_000; sent += 1) {
      const mine = storedBy(`2001:db8:0:7::${sent.toString(16)}`)
      if (takeTurn(mine, at(sent)) && takeTurn(storedRequests, at(sent))) stored += 1
    }
    expect(stored).toBe(200)
    expect(waitFor(storedRequests, at(3_000))).toBe(0)
    expect(waitFor(storedBy('2001:db8:0:8::1'), at(3_000))).toBe(0)
  })

  it('for all together is not forgotten, however many clients come', () => {
    const all = { name: 'all', limit: { most: 1, within: 60_000 } }
    takeTurn(all, at(0))
    for (let client = 0; client < mostKeys + 500; client += 1)
      takeTurn({ ...all, name: 'x', subject: String(client) }, at(1))
    expect(countedNow()).toBeLessThanOrEqual(mostKeys)
    expect(takeTurn(all, at(2))).toBe(false)
  })

  it('is known by a hash alone: no address stands in the memory of the limits', () => {
    takeTurn(formPosts('192.0.2.77'), at(0))
    const memory = Reflect.get(globalThis, Symbol.for('allmende.limits')) as {
      counted: Map<string, unknown>
    }
    expect([...memory.counted.keys()]).toEqual([expect.stringMatching(/^[\w-]{43}$/)])
    expect(JSON.stringify([...memory.counted])).not.toContain('192.0.2')
  })
})
