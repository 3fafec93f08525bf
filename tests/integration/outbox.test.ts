import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { leaseTime, pauses } from '@/domain/outbox'
import { drain, forgetOldEntries, queueMail, settled } from '@/services/outbox'
import { enqueue, lease, prolong, release } from '@/services/outbox-entries'

import { aMail, anAdmin, anEditor } from '../support/builders'
import { clearOutbox, entriesOf, later, queueMails } from '../support/outbox'
import { lendPayloadWithMail } from '../support/portal-with-mail'
import type { SmtpServer } from '../support/smtp'

let server: SmtpServer
let payload: Payload

beforeAll(() => lendPayloadWithMail((lent) => ({ payload, server } = lent)))
afterEach(() => clearOutbox(payload, server))

const entries = () => entriesOf(payload)
const queueMany = (count: number) => queueMails(payload, count)

describe('T-C14 sixty mails and three workers', () => {
  it('are sixty mails, each once', async () => {
    await queueMany(60)
    await Promise.all([drain(payload), drain(payload), drain(payload)])
    expect(server.received).toHaveLength(60)
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(60)
    expect(new Set(server.received.flatMap(({ to }) => to)).size).toBe(60)
    expect((await entries()).map(({ state }) => state)).toEqual(Array(60).fill('done'))
  })

  it('of which the oldest goes first', async () => {
    await queueMany(5)
    await drain(payload)
    expect(server.received.map(({ to }) => to[0])).toEqual(
      [0, 1, 2, 3, 4].map((at) => `person-${at}@example.org`),
    )
  })
})

describe('an entry', () => {
  it('is taken by one worker only, however many try at once', async () => {
    await queueMany(1)
    const [entry] = await entries()
    if (!entry) throw new Error('nothing was queued')
    const tries = Array.from({ length: 20 }, () => lease(payload, entry, new Date()))
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  })

  it('stays with a worker who is at it for longer', async () => {
    await queueMany(1)
    const [entry] = await entries()
    const mine = entry && (await lease(payload, entry, new Date()))
    if (!mine) throw new Error('nothing was queued')
    await prolong(payload, [mine], later(leaseTime - 1_000)())
    await release(payload, 'abandoned', later(leaseTime + 1_000)())
    expect(await entries()).toMatchObject([{ state: 'leased', leaseUntil: mine.leaseUntil }])
    await release(payload, 'abandoned', later(2 * leaseTime)())
    expect(await entries()).toMatchObject([{ state: 'queued' }])
  })

  it('is one for each key, also when it is queued twenty times at once', async () => {
    const once = () => enqueue(payload, { key: 'same', kind: 'mail', data: aMail('person') })
    const queued = await Promise.all(Array.from({ length: 20 }, once))
    expect(queued.filter(Boolean)).toHaveLength(1)
    expect(await entries()).toHaveLength(1)
  })

  it('holds nothing personal once its mail is delivered', async () => {
    await queueMail(payload, 'personal', aMail('person'))
    await settled(payload)
    expect(server.received).toHaveLength(1)
    expect(JSON.stringify(await entries())).not.toContain('person@example.org')
  })

  it('is forgotten a month after it was done', async () => {
    await queueMail(payload, 'old', aMail('person'))
    await settled(payload)
    const day = 86_400_000
    await forgetOldEntries(payload, later(29 * day)())
    expect(await entries()).toHaveLength(1)
    await forgetOldEntries(payload, later(31 * day)())
    expect(await entries()).toHaveLength(0)
  })
})

describe('F1 a mail server in trouble', () => {
  it('never holds up the person who caused the mail', async () => {
    server.behave('silent')
    const started = Date.now()
    await queueMail(payload, 'quick', aMail('person'))
    expect(Date.now() - started).toBeLessThan(1_000)
    server.behave('accept')
  })

  it('that is down is tried again after 1, 5, 30 minutes, 2, 6 and 12 hours, then staff sees it', async () => {
    await server.goDown()
    await queueMany(1)
    let clock = Date.now()
    const plan: number[] = []
    for (const pause of [...pauses, 0]) {
      await drain(payload, ['mail'], () => new Date(clock))
      const [entry] = await entries()
      if (entry?.dueAt) plan.push(new Date(entry.dueAt).getTime() - clock)
      clock += pause
    }
    expect(plan).toEqual([...pauses])
    const [failed] = await entries()
    expect(failed).toMatchObject({ state: 'failed', attempts: 7, error: 'unreachable' })
    await server.comeBack()
  })

  it('that was away for a while gets everything in order as soon as it is due', async () => {
    await server.goDown()
    await queueMany(10)
    await drain(payload, ['mail'])
    expect(new Set((await entries()).map(({ state }) => state))).toEqual(new Set(['queued']))
    await server.comeBack()
    await drain(payload, ['mail'], later(pauses[0]))
    expect(server.received.map(({ to }) => to[0])).toEqual(
      Array.from({ length: 10 }, (_, at) => `person-${at}@example.org`),
    )
  })

  it.each(['refuse-now', 'refuse', 'cut'] as const)(
    'that answers with "%s" loses nothing and gets nothing twice',
    async (manners) => {
      server.behave(manners)
      await queueMany(3)
      await drain(payload, ['mail'])
      expect(server.received).toHaveLength(0)
      server.behave('accept')
      await drain(payload, ['mail'], later(pauses[0]))
      expect(server.received).toHaveLength(3)
      await drain(payload, ['mail'], later(10 * pauses[5]))
      expect(server.received).toHaveLength(3)
    },
  )

  it('that keeps a mail and hangs up gets it twice with the same Message-ID (T-C15)', async () => {
    server.behave('keep-and-cut')
    await queueMany(1)
    await drain(payload, ['mail'])
    server.behave('accept')
    await drain(payload, ['mail'], later(pauses[0]))
    expect(server.received).toHaveLength(2)
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(1)
  })
})

describe('what has failed', () => {
  const aFailedEntry = async () => {
    await queueMany(1)
    const [entry] = await entries()
    await payload.db.updateOne({
      collection: 'outbox',
      where: { id: { equals: entry?.id } },
      data: { state: 'failed', attempts: 7, error: 'unreachable' },
    })
    return entry?.id ?? ''
  }

  it('can be queued again by an administrator and is delivered at once', async () => {
    const user = await anAdmin(payload)
    const id = await aFailedEntry()
    await payload.update({
      collection: 'outbox',
      id,
      data: { state: 'queued' },
      overrideAccess: false,
      user,
    })
    await settled(payload)
    expect(server.received).toHaveLength(1)
    expect((await entries())[0]?.state).toBe('done')
  })

  it('is the only thing an administrator can change, and an editor can change nothing', async () => {
    const admin = await anAdmin(payload)
    const editor = await anEditor(payload)
    const id = await aFailedEntry()
    const change = (user: typeof admin, data: Record<string, unknown>) =>
      payload.update({ collection: 'outbox', id, data, overrideAccess: false, user })
    await expect(change(editor, { state: 'queued' })).rejects.toThrow()
    await expect(change(admin, { state: 'done' })).rejects.toThrow()
    await change(admin, { state: 'queued', key: 'mine', data: aMail('somebody-else') })
    await settled(payload)
    expect(server.received.map(({ to }) => to[0])).toEqual(['person-0@example.org'])
  })
})
