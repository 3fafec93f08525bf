import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  closedDay,
  type ContactMessage,
  daysLeft,
  dueDay,
  fastest,
  forgottenBy,
  keptMonths,
  mailboxOf,
  mayConfirm,
  noticeWindow,
  noticeWindowOf,
  mistakesIn,
  monthsLater,
  refusalAt,
  slowest,
  subjectOf,
} from './contact-request'

const aMessage = (message: Partial<ContactMessage> = {}): ContactMessage => ({
  text: 'Eine Frage',
  page: '',
  email: '',
  name: '',
  ...message,
})

describe('the day of the answer', () => {
  // § 12b Abs. 4 BGG: within one month; § 188 BGB: on the same day of the next month, or its last one.
  it.each([
    ['2026-11-26', '2026-12-26'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-01-28', '2026-02-28'],
    ['2026-02-28', '2026-03-28'],
    ['2026-03-31', '2026-04-30'],
    ['2026-12-31', '2027-01-31'],
  ])('for a barrier reported on %s is %s', (day, due) => expect(dueDay('barrier', day)).toBe(due))

  it.each([
    ['2026-11-26', '2026-12-10'],
    ['2026-02-20', '2026-03-06'],
    ['2028-02-20', '2028-03-05'],
    ['2026-12-24', '2027-01-07'],
    // The clock changes in between.
    ['2026-03-20', '2026-04-03'],
    ['2026-10-20', '2026-11-03'],
  ])('for a question of %s is %s', (day, due) => expect(dueDay('contact', day)).toBe(due))

  it('is never later than a month, whatever the day', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, (day) => {
        const gap = (Date.parse(dueDay('barrier', day)) - Date.parse(day)) / 86_400_000
        expect(gap).toBeGreaterThanOrEqual(28)
        expect(gap).toBeLessThanOrEqual(31)
        expect(monthsLater(monthsLater(day, 6), -6) <= day).toBe(true)
      }),
    )
  })

  it('tells how many days are left, until somebody has answered', () => {
    const dueOn = '2026-12-10'
    expect(daysLeft({ state: 'new', dueOn }, '2026-12-07')).toBe(3)
    expect(daysLeft({ state: 'in-progress', dueOn }, '2026-12-12')).toBe(-2)
    expect(daysLeft({ state: 'answered', dueOn }, '2026-12-12')).toBeNull()
    expect(daysLeft({ state: 'closed', dueOn }, '2026-12-12')).toBeNull()
  })
})

describe('closing', () => {
  it('is dated once, and undone by opening again', () => {
    expect(closedDay('closed', null, '2026-11-26')).toBe('2026-11-26')
    expect(closedDay('closed', '2026-11-01', '2026-11-26')).toBe('2026-11-01')
    expect(closedDay('in-progress', '2026-11-01', '2026-11-26')).toBeNull()
  })

  it('is followed by forgetting six months later', () => {
    expect(forgottenBy('2026-11-26')).toBe('2026-05-26')
    expect(forgottenBy('2026-08-31')).toBe('2026-02-28')
  })

  it('T-P14 the privacy page names the very period', () => {
    const pages = readFileSync('scripts/seed/content/pages.json', 'utf8')
    expect(pages).toContain(`wird Ihre Nachricht ${keptMonths} Monate später gelöscht`)
    expect(pages).toContain(`your message is deleted ${keptMonths} months later`)
  })
})

describe('a message', () => {
  it('needs its text and nothing else', () => {
    expect(mistakesIn(aMessage())).toEqual([])
    expect(mistakesIn(aMessage({ text: ' \n\t' }))).toEqual([{ field: 'text', mistake: 'missing' }])
  })

  it('names every mistake at once, in the order of the form', () => {
    const message = aMessage({ text: '', page: 'x', email: 'x', name: 'a\nb' })
    expect(mistakesIn(message).map(({ field }) => field)).toEqual(['text', 'page', 'email', 'name'])
  })

  it('may be exactly as long as the form says, however its lines are sent', () => {
    expect(mistakesIn(aMessage({ text: 'x'.repeat(5_000) }))).toEqual([])
    expect(mistakesIn(aMessage({ text: '\r\n'.repeat(2_499) + 'xx' }))).toEqual([])
    expect(mistakesIn(aMessage({ text: 'x'.repeat(5_001) }))).toMatchObject([
      { mistake: 'too-long' },
    ])
  })

  it('may name five web addresses, not six', () => {
    expect(mistakesIn(aMessage({ text: 'www.a.example '.repeat(5) }))).toEqual([])
    expect(mistakesIn(aMessage({ text: 'HTTPS://a.example '.repeat(6) }))).toMatchObject([
      { mistake: 'too-many-links' },
    ])
  })

  it('is called by its first words', () => {
    expect(subjectOf('  Zwei\r\n Zeilen ')).toBe('Zwei Zeilen')
    expect(subjectOf('ä'.repeat(81))).toBe(`${'ä'.repeat(80)}…`)
    expect(subjectOf(`${'x'.repeat(79)}😀😀`)).toBe(`${'x'.repeat(79)}…`)
  })
})

const isAddress = (email: string): boolean => mistakesIn(aMessage({ email })).length === 0

describe('an address', () => {
  it.each(['kim@example.org', 'kim.o-neill+portal@amt.stadt.example', "o'neill@example.org"])(
    'may be %s',
    (address) => expect(isAddress(address)).toBe(true),
  )
  it.each([
    'kim',
    'kim@',
    '@example.org',
    'kim@example',
    'kim@@example.org',
    'kim@example.org ',
    'kim@example.org\r\nBcc: v@example.org',
    'kim@example.org\u0000',
    'kim@example.org,v@example.org',
    'Kim <kim@example.org>',
    '"kim"@example.org',
    'kim(hier)@example.org',
    'group:kim@example.org;',
    'kim@[127.0.0.1]',
    'kim@exa-.org',
    'kim..x@example.org',
  ])('may not be %j', (address) => expect(isAddress(address)).toBe(false))

  it('with a word behind a plus is the same mailbox', () => {
    expect(mailboxOf('Kim+Portal@Example.org')).toBe('kim@example.org')
    expect(mailboxOf('kim@example.org')).toBe('kim@example.org')
  })
})

describe('the age of a form', () => {
  const now = new Date('2026-11-26T12:00:00Z')
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)

  it('is fine from three seconds to a day', () => {
    expect(refusalAt(ago(fastest), now)).toBeNull()
    expect(refusalAt(ago(slowest), now)).toBeNull()
  })

  it('is too small below and too great above; a time to come is too small', () => {
    expect(refusalAt(ago(fastest - 1), now)).toBe('too-fast')
    expect(refusalAt(ago(slowest + 1), now)).toBe('too-old')
    expect(refusalAt(ago(-1), now)).toBe('too-fast')
  })
})

it('a notice stands for ten minutes', () => {
  const start = Math.floor(Date.UTC(2026, 10, 26) / noticeWindow) * noticeWindow
  const windows = [0, noticeWindow - 1, noticeWindow].map((at) =>
    noticeWindowOf(new Date(start + at)),
  )
  expect([noticeWindow, windows[1] === windows[0], windows[2] === windows[0]]).toEqual([
    600_000,
    true,
    false,
  ])
})

describe('T-P8 confirmations', () => {
  const moment = (milliseconds: number) => new Date(Date.UTC(2026, 10, 26) + milliseconds)
  const hour = 3_600_000

  it('may follow each other at once', () => {
    expect(mayConfirm(moment(0), [])).toBe(true)
    expect(mayConfirm(moment(1), [moment(0), moment(0)])).toBe(true)
  })

  it('are three within a day', () => {
    const three = [0, 1, 2].map((at) => moment(at * hour))
    expect(mayConfirm(moment(23 * hour), three)).toBe(false)
    expect(mayConfirm(moment(24 * hour), three)).toBe(true)
  })
})
