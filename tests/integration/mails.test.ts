import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { MailOrder } from '@/domain/mail-order'
import type { OutboxEntry } from '@/payload-types'
import { deliver, keyOf, messageIdOf } from '@/services/mails'
import { drain, queueMail } from '@/services/outbox'
import { sweep } from '@/services/sweep'

import { anAdmin, anEditor } from '../support/builders'
import { aPortal, type Portal } from '../support/portal'

let portal: Portal
beforeAll(async () => {
  portal = await aPortal({ content: 'empty', drains: false })
})
afterAll(() => portal.close())

const entries = async (key?: string): Promise<OutboxEntry[]> => {
  const { docs } = await portal.payload.find({
    collection: 'outbox',
    where: key ? { key: { equals: key } } : { key: { like: 'mail:password-reset' } },
    pagination: false,
    showHiddenFields: true,
    overrideAccess: true,
  })
  return docs
}

const mailFiles = (): Promise<string[]> =>
  readdir(path.join(portal.dataDirectory, 'outbox')).catch(() => [])

const order: MailOrder = {
  to: 'jemand@example.org',
  locale: 'de',
  template: 'contact-received',
  values: { kind: 'contact', text: 'Eine Frage', dueOn: '2026-12-10' },
}

describe('H-18 whoever has forgotten a password', () => {
  const forget = (email: string) =>
    portal.payload.forgotPassword({ collection: 'users', data: { email }, overrideAccess: true })

  it('finds a mail queued, not sent: nothing leaves the portal within the request', async () => {
    const { email } = await anEditor(portal.payload)
    const token = await forget(email)
    const queued = (await entries()).filter(({ data }) => JSON.stringify(data).includes(email))
    expect(queued).toHaveLength(1)
    expect(queued[0]).toMatchObject({
      kind: 'mail',
      state: 'queued',
      attempts: 0,
      data: { to: email, template: 'password-reset', values: { token } },
    })
    expect(await mailFiles()).toEqual([])
  })

  it('without an account is written to by nobody', async () => {
    const before = (await entries()).length
    expect(await forget('niemand@example.org')).toBeNull()
    expect(await entries()).toHaveLength(before)
  })

  it('learns nothing by an error when the address of the account cannot be written to', async () => {
    const { email } = await anEditor(portal.payload, { email: 'a%b@example.org' })
    const before = (await entries()).length
    await expect(forget(email)).resolves.toEqual(expect.any(String))
    expect(await entries()).toHaveLength(before)
  })
})

describe('an ordered mail', () => {
  it('is in the outbox once, however often it is ordered', async () => {
    await queueMail(portal.payload, keyOf(order), order)
    await queueMail(portal.payload, keyOf(order), order)
    expect(await entries(keyOf(order))).toHaveLength(1)
  })

  it('is delivered under its id, twice over it is one file', async () => {
    const id = messageIdOf('key', 'http://localhost:3000')
    await deliver(portal.payload, order, id)
    await deliver(portal.payload, order, id)
    const files = await mailFiles()
    expect(files).toHaveLength(1)
    const text = await readFile(path.join(portal.dataDirectory, 'outbox', files[0] ?? ''), 'utf8')
    expect(text).toContain(`Message-ID: <${id}>`)
    expect(text).toContain('> Eine Frage')
  })
})

describe('T-P1 a mail that became a file', () => {
  const day = 24 * 3_600_000
  const inDays = (days: number) => new Date(Date.now() + days * day)

  it('goes with its entry after a month, and one without an entry after a day', async () => {
    const before = (await mailFiles()).length
    await queueMail(portal.payload, 'for-a-month', { ...order, to: 'monat@example.org' })
    await drain(portal.payload, ['mail'])
    const orphan = messageIdOf('nobody knows this key', 'http://localhost:3000')
    await deliver(portal.payload, order, orphan)
    const hasOrphan = async () =>
      (await mailFiles()).some((name) => name.includes(orphan.split('@')[0] ?? ''))
    expect((await mailFiles()).length).toBeGreaterThan(before + 1)
    await sweep(portal.payload, inDays(0.9))
    expect(await hasOrphan()).toBe(true)
    await sweep(portal.payload, inDays(29))
    expect(await hasOrphan()).toBe(false)
    const texts = async () =>
      Promise.all(
        (await mailFiles()).map((name) =>
          readFile(path.join(portal.dataDirectory, 'outbox', name), 'utf8'),
        ),
      )
    expect((await texts()).join('')).toContain('monat@example.org')
    await sweep(portal.payload, inDays(31))
    expect(await mailFiles()).toEqual([])
  })
})

describe('the outbox in the panel', () => {
  it('shows an administrator recipient, subject and text, and never the order itself', async () => {
    await queueMail(portal.payload, 'panel', order)
    const user = await anAdmin(portal.payload)
    const { docs } = await portal.payload.find({
      collection: 'outbox',
      where: { key: { equals: 'panel' } },
      user,
      overrideAccess: false,
    })
    expect(docs[0]).toMatchObject({
      recipient: 'jemand@example.org',
      subject: 'Ihre Nachricht ist angekommen',
      message: expect.stringContaining('> Eine Frage'),
    })
    expect(docs[0]).not.toHaveProperty('data')
  })

  it('shows a mail whose order is gone without text', async () => {
    await queueMail(portal.payload, 'gone', order)
    const [entry] = await entries('gone')
    await portal.payload.db.updateOne({
      collection: 'outbox',
      id: entry?.id ?? '',
      data: { data: null },
    })
    const user = await anAdmin(portal.payload)
    const shown = await portal.payload.findByID({
      collection: 'outbox',
      id: entry?.id ?? '',
      user,
      overrideAccess: false,
    })
    expect(shown).toMatchObject({ key: 'gone', kind: 'mail' })
    expect(shown.recipient ?? null).toBeNull()
    expect(shown.message ?? null).toBeNull()
  })

  it('is closed to everybody below an administrator', async () => {
    const user = await anEditor(portal.payload)
    await expect(
      portal.payload.find({ collection: 'outbox', user, overrideAccess: false }),
    ).rejects.toThrow()
  })
})
