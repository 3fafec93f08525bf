import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { deliveryFaults } from './mail'
import {
  afterDeath,
  afterFailure,
  isAbandoned,
  isOfServer,
  isPassing,
  isTakeable,
  leaseTime,
  mayGoAhead,
  mayQueueAgain,
  outboxStates,
  pauses,
  probePause,
  reasonOfDeath,
} from './outbox'

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
    expect(isAbandoned({ state: 'leased', leaseUntil: minutesFromNow(-1) }, now)).toBe(true)
    expect(isAbandoned({ state: 'leased', leaseUntil: minutesFromNow(1) }, now)).toBe(false)
    expect(isTakeable({ state: 'leased', dueAt: minutesFromNow(-1) }, now)).toBe(false)
  })

  it('that dies uses up no retry, but what ends its worker twenty times in a row has failed', () => {
    let error = 'unreachable'
    const states = Array.from({ length: 20 }, () => afterDeath((error = reasonOfDeath(error))))
    expect(states).toEqual([...Array(19).fill('queued'), 'failed'])
    expect(error).toBe('interrupted (20)')
  })

  it('never takes what is done or has failed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('done', 'failed'),
        fc.date({ noInvalidDate: true }),
        (state, at) => {
          const moment = at.toISOString()
          const entry = { state, dueAt: moment, leaseUntil: moment }
          expect([isTakeable(entry, now), isAbandoned(entry, now)]).toEqual([false, false])
        },
      ),
    )
  })

  it('has longer than the slowest mail may take (H-27: 5 s, 5 s and 20 s)', () => {
    expect(leaseTime).toBeGreaterThan(2 * 30_000)
  })
})

describe('F1 a mail whose server is well again', () => {
  it('may go ahead of its plan when the server was the reason, not when the mail was', () => {
    expect(deliveryFaults.filter(isPassing)).toEqual([
      'unreachable',
      'timeout',
      'refused-now',
      'certificate',
      'sign-in',
    ])
    expect(isPassing('refused-now (451)')).toBe(true)
    expect(isPassing('refused (554)')).toBe(false)
    expect(['refused-now (451)', 'sign-in (535)'].map(isOfServer)).toEqual([false, true])
  })

  it('is not tried with every other mail when that was for nothing', () => {
    const entry = { state: 'queued', error: 'refused-now (451)' } as const
    expect(mayGoAhead(entry, -Infinity, now)).toBe(true)
    expect(mayGoAhead(entry, now.getTime() - probePause + 1, now)).toBe(false)
    expect(mayGoAhead(entry, now.getTime() - probePause, now)).toBe(true)
    expect(mayGoAhead({ ...entry, state: 'failed' }, -Infinity, now)).toBe(false)
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
