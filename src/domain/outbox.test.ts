import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { afterFailure, isTakeable, leaseTime, mayQueueAgain, outboxStates, pauses } from './outbox'

const now = new Date('2026-11-26T10:00:00.000Z')
const minutesFromNow = (minutes: number): string =>
  new Date(now.getTime() + minutes * 60_000).toISOString()

describe('F1 an effect that did not happen', () => {
  it('is tried again after 1, 5 and 30 minutes, then 2, 6 and 12 hours', () => {
    const due = pauses.map((_, index) => {
      const retry = afterFailure(index + 1, now)
      return retry.state === 'queued' ? (retry.dueAt.getTime() - now.getTime()) / 60_000 : null
    })
    expect(due).toEqual([1, 5, 30, 120, 360, 720])
  })

  it('has failed after the seventh attempt and stays so', () => {
    expect(afterFailure(7, now)).toEqual({ state: 'failed' })
    expect(afterFailure(100, now)).toEqual({ state: 'failed' })
  })
})

describe('a worker', () => {
  it('takes what is due, not what is planned for later', () => {
    expect(isTakeable({ state: 'queued', dueAt: minutesFromNow(0) }, now)).toBe(true)
    expect(isTakeable({ state: 'queued', dueAt: minutesFromNow(1) }, now)).toBe(false)
  })

  it('takes over from one that did not come back, never from one at work', () => {
    expect(isTakeable({ state: 'leased', leaseUntil: minutesFromNow(-1) }, now)).toBe(true)
    expect(isTakeable({ state: 'leased', leaseUntil: minutesFromNow(1) }, now)).toBe(false)
  })

  it('never takes what is done or has failed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('done', 'failed'),
        fc.date({ noInvalidDate: true }),
        (state, at) => {
          const moment = at.toISOString()
          expect(isTakeable({ state, dueAt: moment, leaseUntil: moment }, now)).toBe(false)
        },
      ),
    )
  })

  it('has longer than the slowest mail may take (H-27: 5 s, 5 s and 20 s)', () => {
    expect(leaseTime).toBeGreaterThan(2 * 30_000)
  })
})

describe('staff', () => {
  it('may queue again what has failed, and nothing else', () => {
    const allowed = outboxStates.flatMap((from) =>
      outboxStates.filter((to) => mayQueueAgain(from, to)).map((to) => `${from} → ${to}`),
    )
    expect(allowed).toEqual(['failed → queued'])
  })
})
