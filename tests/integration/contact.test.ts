import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { type ContactMessage, fastest, keptMonths, slowest } from '@/domain/contact-request'
import { storedDay } from '@/domain/partial-date'
import type { ContactRequest } from '@/payload-types'
import {
  dayOnReceipt,
  freshForm,
  receiptWord,
  type Sent,
  takeContactForm,
} from '@/services/contact-forms'
import { repairContactMails } from '@/services/contact-mails'
import { forgetContactRequests } from '@/services/contact-requests'
import { forgetTurns, storedRequests, takeTurn } from '@/services/limits'

import { anEditor } from '../support/builders'
import { aPortal, type Portal } from '../support/portal'

let portal: Portal
let payload: Payload

beforeAll(async () => {
  portal = await aPortal({ content: 'empty' })
  payload = portal.payload
})
afterAll(() => portal.close())
beforeEach(async () => {
  forgetTurns()
  for (const collection of ['contact-requests', 'outbox'] as const)
    await payload.db.deleteMany({ collection, where: {} })
})

const minute = 60_000
const later = (milliseconds: number): Date => new Date(Date.now() + milliseconds)

type Typed = Partial<ContactMessage> & { more?: string; ticket?: string }

/** A form as a browser sends it, shown long enough ago unless the test says otherwise. */
function aForm(typed: Typed = {}, about: Partial<Omit<Sent, 'entries'>> = {}): Sent {
  const fields = {
    text: `Eine Frage ${randomUUID()}`,
    page: '',
    email: '',
    name: '',
    more: '',
    ticket: freshForm(payload, '', later(-minute)).ticket,
    ...typed,
  }
  return {
    kind: 'contact',
    locale: 'de',
    client: 'local',
    origins: ['https://portal.example.org'],
    ...about,
    entries: Object.entries(fields),
  }
}

const send = (sent: Sent, now = new Date()) => takeContactForm(payload, sent, now)

/** What came back; fails when the message was taken. */
async function returned(sent: Sent, now = new Date()) {
  const outcome = await send(sent, now)
  if (!('again' in outcome)) throw new Error('The message was taken.')
  return outcome.again
}

async function requests(): Promise<ContactRequest[]> {
  const { docs } = await payload.find({
    collection: 'contact-requests',
    sort: 'createdAt',
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

async function mails() {
  const { docs } = await payload.find({
    collection: 'outbox',
    sort: 'createdAt',
    pagination: false,
    showHiddenFields: true,
    overrideAccess: true,
  })
  return docs
}

describe('a message', () => {
  it('is stored as it was sent, with its kind, its page and the day of the answer', async () => {
    const text = 'Die Karte lässt sich nicht bedienen.\nWeder so, noch so.'
    const outcome = await send(
      aForm(
        { text, page: 'https://portal.example.org/loesungen?q=KI', email: ' Kim@Example.org ' },
        { kind: 'barrier', locale: 'en' },
      ),
      new Date('2026-01-31T10:00:00Z'),
    ).catch(() => null)
    // The ticket of the form is of today: for a day in the past it is not yet valid.
    expect(outcome).toMatchObject({ again: { refused: 'too-fast' } })
    expect(
      await send(
        aForm(
          { text, page: '/loesungen?q=KI', email: ' Kim@Example.org ', name: 'Kim' },
          { kind: 'barrier', locale: 'en' },
        ),
      ),
    ).toHaveProperty('taken')
    expect(await requests()).toMatchObject([
      {
        kind: 'barrier',
        state: 'new',
        text,
        page: '/loesungen?q=KI',
        email: 'kim@example.org',
        name: 'Kim',
        locale: 'en',
        subject: 'Die Karte lässt sich nicht bedienen. Weder so, noch so.',
      },
    ])
  })

  it('gets one confirmation in the language of the form, with the day of the answer', async () => {
    const outcome = await send(
      aForm({ text: 'Hallo', email: 'kim@example.org', page: '/en' }, { locale: 'en' }),
    )
    const [request] = await requests()
    const dueOn = request?.dueOn.slice(0, 10)
    expect(outcome).toEqual({ taken: { kind: 'contact', dueOn } })
    expect(await mails()).toMatchObject([
      {
        key: `contact-received:${request?.id}`,
        kind: 'mail',
        state: 'queued',
        attempts: 0,
        data: {
          to: 'kim@example.org',
          locale: 'en',
          template: 'contact-received',
          values: { kind: 'contact', text: 'Hallo', page: '/en', dueOn },
        },
      },
    ])
  })

  it('without an address is stored and confirmed to nobody', async () => {
    await send(aForm())
    expect(await requests()).toHaveLength(1)
    expect(await mails()).toEqual([])
  })

  it('sent fifty times at once by one form is one request with one confirmation and one answer', async () => {
    const form = aForm({ email: 'kim@example.org' })
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => send(form)))
    expect(new Set(outcomes.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(outcomes[0]).toHaveProperty('taken')
    expect(await requests()).toHaveLength(1)
    expect(await mails()).toHaveLength(1)
  })

  it('control: fifty messages at once by fifty forms are fifty', async () => {
    const all = Array.from({ length: 50 }, (_, at) => send(aForm({ text: `Nummer ${at}` })))
    await Promise.all(all)
    expect(await requests()).toHaveLength(50)
  })

  it('written anew in another form within a day is still the same request', async () => {
    const text = 'Zweimal geschrieben'
    const first = await send(aForm({ text, email: 'kim@example.org' }))
    expect(await send(aForm({ text, email: 'kim@example.org' }))).toEqual(first)
    expect(await requests()).toHaveLength(1)
    await send(aForm({ text, email: 'other@example.org' }))
    expect(await requests()).toHaveLength(2)
  })

  it('corrected and sent again by the same form loses nothing', async () => {
    const { ticket } = freshForm(payload, '', later(-minute))
    await send(aForm({ ticket, text: 'Mit Felher' }))
    await send(aForm({ ticket, text: 'Ohne Fehler' }))
    expect((await requests()).map(({ text }) => text)).toEqual(['Mit Felher', 'Ohne Fehler'])
  })
})

describe('what is not right', () => {
  it.each([
    [{ text: '  \n ' }, 'text', 'missing'],
    [{ text: 'x'.repeat(5_001) }, 'text', 'too-long'],
    [{ text: 'http://a.example '.repeat(6) }, 'text', 'too-many-links'],
    [{ email: 'kim(at)example.org' }, 'email', 'not-an-address'],
    [{ email: 'a@example.org\r\nBcc: v@example.org' }, 'email', 'not-an-address'],
    [{ email: 'Kim <kim@example.org>' }, 'email', 'not-an-address'],
    [{ email: 'kim@example.org,v@example.org' }, 'email', 'not-an-address'],
    [{ name: 'Kim\r\nBcc: v@example.org' }, 'name', 'not-one-line'],
    [{ page: 'https://example.com/' }, 'page', 'not-ours'],
    [{ page: '//example.com' }, 'page', 'not-ours'],
    [{ page: 'javascript:alert(1)' }, 'page', 'not-ours'],
  ] as [Typed, string, string][])(
    'comes back with everything in it: %j',
    async (typed, field, mistake) => {
      const view = await returned(aForm(typed, { kind: 'barrier' }))
      expect(view.mistakes).toEqual([{ field, mistake }])
      expect(view.message).toMatchObject(typed)
      expect(await requests()).toEqual([])
      // Put right, the same form is taken.
      const { message, ticket } = view
      expect(
        await send(
          aForm({ ...message, ticket, text: 'So geht es', email: '', page: '', name: '' }),
        ),
      ).toHaveProperty('taken')
    },
  )

  it('H-33 a text with a NUL is refused and given back whole: the database would cut it', async () => {
    const form = aForm({ text: 'vor \0 nach' })
    expect(await returned(form)).toMatchObject({
      refused: 'unreadable',
      message: { text: 'vor \0 nach' },
    })
    expect(await requests()).toEqual([])
  })

  it('T-P14 a field the form does not have is refused', async () => {
    const form = aForm()
    for (const more of [
      ['state', 'closed'],
      ['__proto__', 'x'],
      ['text', 'zweimal'],
    ] as const)
      expect(await returned({ ...form, entries: [...form.entries, more] })).toMatchObject({
        refused: 'unreadable',
      })
    const file = new File(['x'], 'x.txt')
    const withFile = form.entries.map(
      ([name, value]) => [name, name === 'text' ? file : value] as const,
    )
    expect(await returned({ ...form, entries: withFile })).toMatchObject({ refused: 'unreadable' })
    expect(await requests()).toEqual([])
  })
})

describe('a machine', () => {
  it('that fills the field nobody sees hears what everybody hears, and nothing is stored', async () => {
    const trapped = await send(aForm({ more: 'https://example.com' }))
    expect(await requests()).toEqual([])
    expect(trapped).toEqual(await send(aForm()))
  })

  it('that is too fast is asked to send again, and then taken', async () => {
    const { ticket } = freshForm(payload, '', new Date())
    const typed = { ticket, text: 'Sehr schnell', email: 'kim@example.org', name: 'Kim' }
    const view = await returned(aForm(typed), later(fastest - 500))
    expect(view).toMatchObject({
      refused: 'too-fast',
      message: { text: 'Sehr schnell', name: 'Kim' },
    })
    expect(
      await send(aForm({ ...view.message, ticket: view.ticket }), later(fastest)),
    ).toHaveProperty('taken')
  })

  it('that invents or changes the time of a form is asked to send again', async () => {
    const { ticket } = freshForm(payload, '', later(-minute))
    const [form, , mark] = ticket.split('.')
    for (const word of ['', 'x', `${form}.1.${mark}`, `${ticket}x`, ticket.slice(1)])
      expect(await returned(aForm({ ticket: word }))).toMatchObject({ refused: 'too-old' })
    expect(await requests()).toEqual([])
  })

  it('a form left open over night is sent with the second try, at once', async () => {
    const { ticket } = freshForm(payload, '', later(-slowest - minute))
    const view = await returned(aForm({ ticket, text: 'Über Nacht' }))
    expect(view).toMatchObject({ refused: 'too-old', message: { text: 'Über Nacht' } })
    expect(await send(aForm({ ...view.message, ticket: view.ticket }))).toHaveProperty('taken')
  })
})

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

  it('T-P8 one mailbox gets one confirmation in ten minutes, even when many come at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        send(aForm({ email: at % 2 ? 'Kim@example.org' : `kim+${at}@example.org` })),
      ),
    )
    expect(await requests()).toHaveLength(20)
    expect(await mails()).toHaveLength(1)
    // Neither a restart nor the repair sends what was held back.
    forgetTurns()
    await send(aForm({ email: 'kim@example.org' }))
    expect(await repairContactMails(payload, new Date())).toBe(0)
    expect(await mails()).toHaveLength(1)
    await send(aForm({ email: 'other@example.org' }))
    expect(await mails()).toHaveLength(2)
  })

  it('T-P8 one mailbox gets three confirmations a day', async () => {
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

/** A request as it is in the database when its process died before the confirmation. */
async function requestAgo(
  ago: number,
  data: Partial<ContactRequest> = {},
): Promise<ContactRequest> {
  const request = await payload.create({
    collection: 'contact-requests',
    data: {
      kind: 'contact',
      state: 'new',
      dueOn: storedDay('2026-12-01'),
      text: 'Von früher',
      email: 'kim@example.org',
      locale: 'de',
      formKey: randomUUID(),
      ...data,
    } as ContactRequest,
    overrideAccess: true,
  })
  return payload.db.updateOne({
    collection: 'contact-requests',
    id: request.id,
    data: { ...data, createdAt: later(-ago).toISOString() },
  }) as unknown as Promise<ContactRequest> // the row as the collection knows it
}

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

it('a receipt cannot be written by anybody else, nor used for the other form', () => {
  const word = receiptWord(payload, { kind: 'barrier', dueOn: '2026-12-26' })
  expect(dayOnReceipt(payload, 'barrier', word)).toBe('2026-12-26')
  expect(dayOnReceipt(payload, 'contact', word)).toBeNull()
  expect(dayOnReceipt(payload, 'barrier', word.replace('2026', '2036'))).toBeNull()
  expect(dayOnReceipt(payload, 'barrier', '<script>')).toBeNull()
})

describe('who sees requests', () => {
  it('coordinators with their urgency; editors and visitors do not', async () => {
    await requestAgo(minute, { dueOn: storedDay('2026-01-01') })
    const coordinator = await anEditor(payload, { role: 'coordinator' })
    const seen = await payload.find({
      collection: 'contact-requests',
      overrideAccess: false,
      user: coordinator,
    })
    expect(seen.docs[0]).toMatchObject({
      urgency: expect.stringMatching(/^(überfällig seit|overdue for) \d+/),
    })
    const editor = await anEditor(payload)
    for (const user of [editor, null])
      await expect(
        payload.find({ collection: 'contact-requests', overrideAccess: false, user }),
      ).rejects.toThrow()
  })
})
