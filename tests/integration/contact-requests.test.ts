import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { keptMonths } from '@/domain/contact-request'
import { dayInGermany, storedDay } from '@/domain/partial-date'
import type { ContactRequest } from '@/payload-types'
import { repairContactMails } from '@/services/contact-mails'
import { repairNotices } from '@/services/contact-notices'
import { forgetContactRequests } from '@/services/contact-requests'
import { forgetTurns, storedRequests, takeTurn } from '@/services/limits'
import { readableMail } from '@/services/mails'

import { anAdmin, anEditor } from '../support/builders'
import {
  aForm,
  clearDesk,
  later,
  mails,
  minute,
  openDesk,
  requestAgo,
  requests,
  returned,
  send,
} from '../support/contact-desk'

let payload: Payload

beforeAll(() => openDesk((lent) => (payload = lent)))
beforeEach(clearDesk)

describe('H-17 the limits', () => {
  it('let a whole town hall through: 300 forms in a minute from one address', async () => {
    const now = new Date()
    const outcomes = await Promise.all(
      Array.from({ length: 300 }, () => send(aForm({ text: '' }, { client: '192.0.2.7' }), now)),
    )
    expect(outcomes.filter((one) => 'again' in one && one.again.refused)).toEqual([])
  })

  it('stop one client after 600 forms in a minute, and nobody else', async () => {
    const now = new Date()
    for (let sent = 0; sent < 600; sent += 1)
      await send(aForm({ text: '' }, { client: '192.0.2.7' }), now)
    const view = await returned(aForm({ text: 'Bleibt' }, { client: '192.0.2.7' }), now)
    expect(view).toMatchObject({ refused: 'too-many', message: { text: 'Bleibt' } })
    expect(await send(aForm({}, { client: '192.0.2.8' }), now)).toHaveProperty('taken')
    expect(await send(aForm({}, { client: '192.0.2.7' }), later(minute))).toHaveProperty('taken')
  })

  it('protect the database: beyond the ceiling of an hour nothing is stored, and everything stays typed', async () => {
    const now = new Date()
    for (let taken = 0; taken < storedRequests.limit.most - 1; taken += 1)
      takeTurn(storedRequests, now)
    expect(await send(aForm())).toHaveProperty('taken')
    expect(await returned(aForm({ text: 'Bleibt', name: 'Kim' }))).toMatchObject({
      refused: 'too-many',
      message: { text: 'Bleibt', name: 'Kim' },
    })
    expect(await requests()).toHaveLength(1)
  })

  it('whoever asks something and then reports a barrier gets a confirmation of each', async () => {
    await send(aForm({ email: 'kim@example.org' }))
    await send(aForm({ email: 'kim@example.org' }, { kind: 'barrier' }))
    expect((await mails()).map(({ data }) => Object(data).values.kind)).toEqual([
      'contact',
      'barrier',
    ])
  })

  it('T-P8 one mailbox gets three confirmations of a kind, even when many come at once', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        send(
          aForm(
            { email: at % 2 ? 'Kim@example.org' : `kim+${at}@example.org` },
            { kind: at % 4 < 2 ? 'contact' : 'barrier' },
          ),
        ),
      ),
    )
    expect(await requests()).toHaveLength(40)
    expect(await mails()).toHaveLength(6)
    // Neither a restart nor the repair sends what was held back.
    forgetTurns()
    await send(aForm({ email: 'kim@example.org' }))
    expect(await repairContactMails(payload, new Date())).toBe(0)
    expect(await mails()).toHaveLength(6)
    await send(aForm({ email: 'other@example.org' }))
    expect(await mails()).toHaveLength(7)
  })

  it('T-P8 one mailbox gets three confirmations of a kind a day', async () => {
    const hour = 60 * minute
    for (let ago = 23; ago > 0; ago -= 3) await requestAgo(ago * hour)
    expect(await repairContactMails(payload, new Date())).toBe(3)
    await send(aForm({ email: 'kim@example.org' }))
    expect(await mails()).toHaveLength(3)
  })

  it('T-P6 the answer says nothing about who has written before', async () => {
    const known = await send(aForm({ email: 'kim@example.org' }))
    expect(await send(aForm({ email: 'kim@example.org' }))).toEqual(known)
    expect(await send(aForm({ email: 'nobody@example.org' }))).toEqual(known)
    await anEditor(payload, { email: 'staff@example.org' })
    expect(await send(aForm({ email: 'staff@example.org' }))).toEqual(known)
  })
})

describe('the repair', () => {
  const day = 24 * 60 * minute

  it('queues the confirmation of a request that died before it, once', async () => {
    const { id } = await requestAgo(2 * day)
    expect(
      await Promise.all([
        repairContactMails(payload, new Date()),
        repairContactMails(payload, new Date()),
      ]),
    ).toContain(1)
    expect(await repairContactMails(payload, new Date())).toBe(0)
    expect((await mails()).map(({ key }) => key)).toEqual([`contact-received:${id}`])
  })

  it('leaves alone what is older than seven days or has no address', async () => {
    await requestAgo(7 * day + minute)
    await requestAgo(minute, { email: null })
    expect(await repairContactMails(payload, new Date())).toBe(0)
  })
})

describe('those who answer', () => {
  const told = async (): Promise<(string | undefined)[]> =>
    (await mails()).flatMap(({ data }) => {
      const { to, template } = Object(data) as { to?: string; template?: string }
      return template === 'contact-new' ? [to] : []
    })
  const forgetUsers = () => payload.db.deleteMany({ collection: 'users', where: {} })
  beforeEach(forgetUsers)
  afterAll(forgetUsers)

  it('are told of a request, but not what it says', async () => {
    await anEditor(payload, { role: 'coordinator', email: 'kim@stadt.example.org' })
    await anEditor(payload, { email: 'redaktion@stadt.example.org' })
    await send(aForm({ text: 'Geheime Worte', page: '/termine' }))
    expect(await told()).toEqual(['kim@stadt.example.org'])
    const [mail] = await mails()
    expect(JSON.stringify(mail?.data)).not.toContain('Geheime')
    expect(JSON.stringify(mail?.data)).toContain('/termine')
    const { publicUrl } = payload.config.custom as { publicUrl: string } // placed there by payload.config.ts
    const read = readableMail(mail?.data, publicUrl)
    expect(read?.message).toContain(`Seite: ${publicUrl}/termine`)
    expect(read?.message).toContain('Bitte bearbeiten Sie sie')
  })

  it('read nothing of a page where the form was not about one', async () => {
    await anEditor(payload, { role: 'coordinator', email: 'kim@stadt.example.org' })
    await send(aForm())
    const [mail] = await mails()
    expect(readableMail(mail?.data, 'https://portal.example.org')?.message).not.toMatch(
      /Seite:|Worum es geht/,
    )
  })

  it('get one mail in ten minutes, however much comes in', async () => {
    await anEditor(payload, { role: 'coordinator', email: 'kim@stadt.example.org' })
    const [one, other] = [await requestAgo(0), await requestAgo(0)]
    for (const { id } of [one, other])
      await payload.db.updateOne({
        collection: 'contact-requests',
        id,
        data: { createdAt: new Date(Math.floor(Date.now() / 600_000) * 600_000).toISOString() },
      })
    expect(await repairNotices(payload, new Date())).toBe(1)
    expect(await repairNotices(payload, new Date())).toBe(0)
    expect(await told()).toEqual(['kim@stadt.example.org'])
  })

  it('are the administrators where nobody coordinates yet, never the account a portal begins with', async () => {
    await anAdmin(payload, { email: 'admin@allmende.invalid' })
    await anAdmin(payload, { email: 'technik@stadt.example.org' })
    await send(aForm())
    expect(await told()).toEqual(['technik@stadt.example.org'])
  })
})

describe('closing and forgetting', () => {
  const close = (id: string, state: ContactRequest['state']) =>
    payload.update({ collection: 'contact-requests', id, data: { state }, overrideAccess: true })

  it('the day of closing follows the state', async () => {
    const { id } = await requestAgo(minute)
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
    expect((await close(id, 'closed')).closedOn).toBe(storedDay(today))
    expect((await close(id, 'in-progress')).closedOn).toBeNull()
  })

  it(`T-P1 a request closed ${keptMonths} months ago is forgotten on its day, not one day earlier; open ones stay`, async () => {
    const closed = await requestAgo(minute, { text: 'SENTINEL-7c1e' })
    const open = await requestAgo(minute, { state: 'new' })
    await close(closed.id, 'closed')
    await payload.db.updateOne({
      collection: 'contact-requests',
      id: closed.id,
      data: { closedOn: storedDay('2026-03-15') },
    })
    expect(await forgetContactRequests(payload, new Date('2026-09-14T12:00:00Z'))).toBe(0)
    expect(await requests()).toHaveLength(2)
    expect(await forgetContactRequests(payload, new Date('2026-09-16T12:00:00Z'))).toBe(1)
    expect((await requests()).map(({ id }) => id)).toEqual([open.id])
    expect(await forgetContactRequests(payload, new Date('2026-09-16T12:00:00Z'))).toBe(0)
    expect(
      JSON.stringify(
        await payload.find({ collection: 'audit-log', pagination: false, overrideAccess: true }),
      ),
    ).not.toContain('SENTINEL')
  })
})

describe('who sees requests', () => {
  it('coordinators with their urgency; editors and visitors do not', async () => {
    const coordinator = await anEditor(payload, { role: 'coordinator' })
    const today = dayInGermany(new Date())
    const words = {
      [-3]: ['seit 3 Tagen überfällig', '3 days overdue'],
      [-1]: ['seit einem Tag überfällig', 'one day overdue'],
      0: ['heute fällig', 'due today'],
      1: ['noch ein Tag', 'one day left'],
      3: ['noch 3 Tage', '3 days left'],
    }
    for (const [days, expected] of Object.entries(words)) {
      const due = new Date(Date.parse(today) + Number(days) * 24 * 60 * minute)
      const { id } = await requestAgo(minute, { dueOn: storedDay(due.toISOString().slice(0, 10)) })
      const seen = async (language: 'de' | 'en') => {
        const req = await createLocalReq({ user: coordinator }, payload)
        req.i18n = { ...req.i18n, language }
        const collection = 'contact-requests'
        const found = await payload.findByID({ collection, id, overrideAccess: false, req })
        return found.urgency
      }
      expect([await seen('de'), await seen('en')], days).toEqual(expected)
    }
    const editor = await anEditor(payload)
    for (const user of [editor, null])
      await expect(
        payload.find({ collection: 'contact-requests', overrideAccess: false, user }),
      ).rejects.toThrow()
  })
})
