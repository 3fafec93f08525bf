import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { fastest, slowest } from '@/domain/contact-request'
import { dayOnReceipt, freshForm, receiptWord } from '@/services/contact-forms'

import {
  aForm,
  clearDesk,
  later,
  mails,
  minute,
  openDesk,
  requests,
  returned,
  send,
  type Typed,
} from '../support/contact-desk'

let payload: Payload

beforeAll(() => openDesk((lent) => (payload = lent)))
beforeEach(clearDesk)

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

  it('may come from a municipality whose domain has an umlaut', async () => {
    await send(aForm({ email: ' Info@Grünstadt.example ' }))
    expect(await mails()).toMatchObject([{ data: { to: 'info@xn--grnstadt-75a.example' } }])
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

it('a receipt cannot be written by anybody else, nor used for the other form', () => {
  const word = receiptWord(payload, { kind: 'barrier', dueOn: '2026-12-26' })
  expect(dayOnReceipt(payload, 'barrier', word)).toBe('2026-12-26')
  expect(dayOnReceipt(payload, 'contact', word)).toBeNull()
  expect(dayOnReceipt(payload, 'barrier', word.replace('2026', '2036'))).toBeNull()
  expect(dayOnReceipt(payload, 'barrier', '<script>')).toBeNull()
})
