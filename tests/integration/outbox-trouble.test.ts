import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { NotDelivered } from '@/domain/mail'
import { leaseTime, mostDeaths, pauses } from '@/domain/outbox'
import { postOfficeOf } from '@/services/mails'
import { drain } from '@/services/outbox'
import { lease, postpone, release } from '@/services/outbox-entries'
import { sweep } from '@/services/sweep'

import { clearOutbox, entriesOf, later, queueMails } from '../support/outbox'
import { lendPayloadWithMail } from '../support/portal-with-mail'
import type { SmtpServer } from '../support/smtp'

let server: SmtpServer
let payload: Payload

beforeAll(() => lendPayloadWithMail((lent) => ({ payload, server } = lent)))
afterEach(() => clearOutbox(payload, server))

const entries = () => entriesOf(payload)
const queueMany = (count: number) => queueMails(payload, count)
const postOffice = () => postOfficeOf(payload)

describe('F1 a mail server that is away for forty minutes', () => {
  const minute = 60_000
  const people = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, at) => `person-${from + at}@example.org`)
  const sentTo = () => server.received.map(({ to }) => to[0])

  /** Sweeps once a minute; mails come in at some of them. */
  const sweepMinutes = async (from: number, to: number, mailsAt: readonly number[] = []) => {
    for (let at = from; at < to; at += 1) {
      if (mailsAt.includes(at)) await queueOne()
      await sweep(payload, later(at * minute)())
    }
  }
  let queued = 0
  const queueOne = () => queueMails(payload, 1, queued++)

  it('gets everything within ten minutes once it is back, in order of creation, nothing twice, and no attempt is used up', async () => {
    queued = 0
    await server.goDown()
    await sweepMinutes(0, 40, [0, 1, 7, 20, 38, 39])
    expect(await entries()).toHaveLength(6)
    const tries = (await entries()).map(({ attempts }) => attempts)
    expect(tries[0]).toBe(4)
    await server.comeBack()
    await queueOne()
    await sweepMinutes(40, 50)
    expect(sentTo()).toEqual(people(0, 7))
    const done = await entries()
    expect(done.map(({ state }) => state)).toEqual(Array(7).fill('done'))
    expect(done.map(({ attempts }) => attempts)).toEqual([...tries, 0])
    await sweepMinutes(50, 53)
    expect(sentTo()).toHaveLength(7)
  })

  it('is asked at most every five minutes while mails wait, without a try of any mail', async () => {
    await server.goDown()
    await queueMany(1)
    await sweepMinutes(0, 7)
    expect((await entries())[0]).toMatchObject({ attempts: 3, error: 'unreachable' })
    await server.comeBack()
    server.behave('silent')
    const before = server.connections()
    const probes = vi.spyOn(postOffice(), 'probe').mockRejectedValue(new NotDelivered('timeout'))
    await sweepMinutes(7, 22)
    expect(probes).toHaveBeenCalledTimes(3)
    probes.mockRestore()
    expect(server.connections()).toBe(before)
    expect((await entries())[0]?.attempts).toBe(3)
    server.behave('accept')
    await sweepMinutes(22, 28)
    expect(server.received).toHaveLength(1)
  })

  it('but well otherwise is not asked again and again for one mail it does not want now', async () => {
    server.behave('refuse-now')
    await queueMany(1)
    await drain(payload, ['mail'])
    await drain(payload, ['mail'], later(minute))
    expect((await entries())[0]?.attempts).toBe(2)
    const arrivals = vi.spyOn(postOffice(), 'send')
    // The same answer for every try ahead, whatever else goes out: three tries in a quarter of an hour, none counted.
    for (let at = 2; at < 17; at += 1) await sweepMinutes(at, at + 1)
    const tries = arrivals.mock.calls.length
    arrivals.mockRestore()
    expect(tries).toBeLessThanOrEqual(4)
    expect(await entries()).toMatchObject([{ state: 'queued', attempts: 3 }])
  })
})

describe('a worker that dies', () => {
  const die = async () => {
    const [entry] = await entries()
    if (!entry || !(await lease(payload, entry, new Date()))) throw new Error('not to be leased')
    await release(payload, 'all', new Date())
  }

  it('seven times leaves all retries for refusals', async () => {
    await queueMany(1)
    for (let death = 0; death < 7; death += 1) await die()
    expect((await entries())[0]).toMatchObject({ attempts: 0, error: 'interrupted (7)' })
    server.behave('refuse-now')
    await drain(payload, ['mail'])
    expect((await entries())[0]).toMatchObject({ state: 'queued', attempts: 1 })
    server.behave('accept')
    await drain(payload, ['mail'], later(pauses[0]))
    expect(server.received).toHaveLength(1)
  })

  it('twenty times with the same entry ends it, and staff sees why', async () => {
    await queueMany(1)
    for (let death = 0; death < mostDeaths; death += 1) await die()
    expect((await entries())[0]).toMatchObject({ state: 'failed', error: 'interrupted (20)' })
    await drain(payload, ['mail'], later(pauses[5]))
    expect(server.received).toEqual([])
  })

  it('and comes back too late changes nothing any more', async () => {
    await queueMany(1)
    const [entry] = await entries()
    const late = entry && (await lease(payload, entry, new Date()))
    if (!late) throw new Error('not to be leased')
    await drain(payload, ['mail'], later(leaseTime))
    expect(server.received).toHaveLength(1)
    expect(await postpone(payload, late, { now: new Date(), reason: 'timeout' })).toBe('queued')
    expect((await entries())[0]).toMatchObject({ state: 'done', attempts: 0 })
  })
})

describe('F2 three days of failures', () => {
  it('write at most ten lines an hour into the log, and none with an address', async () => {
    await server.goDown()
    await queueMany(20)
    const lines: { at: number; line: string }[] = []
    let clock = Date.now() + 1_000_000_000
    const listen = (line: unknown) => void lines.push({ at: clock, line: JSON.stringify(line) })
    const spies = [
      vi.spyOn(payload.logger, 'warn').mockImplementation(listen),
      vi.spyOn(payload.logger, 'error').mockImplementation(listen),
    ]
    const hour = 3_600_000
    const end = clock + 72 * hour
    while (clock < end) {
      await drain(payload, ['mail'], () => new Date(clock))
      clock += hour / 4
    }
    spies.forEach((spy) => spy.mockRestore())
    const perHour = new Map<number, number>()
    for (const { at } of lines) {
      const name = Math.floor(at / hour)
      perHour.set(name, (perHour.get(name) ?? 0) + 1)
    }
    expect(lines.length).toBeGreaterThan(0)
    expect(Math.max(...perHour.values())).toBeLessThanOrEqual(10)
    expect(lines.some(({ line }) => line.includes('example.org'))).toBe(false)
    await server.comeBack()
  })

  it('of the sign-in raise one alarm a day and reason, as soon as something waits for a quarter of an hour', async () => {
    const hour = 3_600_000
    const alarms: { at: number; line: unknown }[] = []
    let at = 0
    const spy = vi
      .spyOn(payload.logger, 'error')
      .mockImplementation((line: unknown) => void alarms.push({ at, line }))
    vi.spyOn(payload.logger, 'warn').mockImplementation(() => undefined)
    const wrong = () => Promise.reject(new NotDelivered('sign-in', 535))
    vi.spyOn(postOffice(), 'send').mockImplementation(wrong)
    vi.spyOn(postOffice(), 'probe').mockImplementation(wrong)
    await queueMany(3)
    // The clock of this test runs where no other test has raised an alarm.
    const start = 1_000 * hour
    await payload.db.updateMany({
      collection: 'outbox',
      where: {},
      data: { createdAt: later(start)().toISOString() },
    })
    for (; at < 72 * hour; at += hour / 4) await sweep(payload, later(start + at)())
    vi.restoreAllMocks()
    spy.mockRestore()
    expect(alarms.map(({ at: when }) => when / hour)).toEqual([0.25, 24.25, 48.25])
    expect(alarms[0]?.line).toEqual({
      msg: 'Effects do not happen',
      kind: 'mail',
      reason: 'sign-in',
      waiting: 3,
      failed: 0,
    })
  })
})
