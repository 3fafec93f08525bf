import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isMailAddress, mailAddressOf, mailboxOf } from './mail-address'

const locals = [
  'a',
  'vorname.nachname',
  'info',
  'amt-51',
  'amt_51',
  'it+portal',
  "o'neill",
  '{post}',
  '#5',
  'x'.repeat(64),
]
const domains = [
  'example.org',
  'stadt.example.org',
  'a-b.example',
  'xn--grnstadt-75a.example',
  '1.example',
  `${'d'.repeat(63)}.example`,
  'a.b.c.d.example',
  'EXAMPLE.ORG',
  'example.xn--p1ai',
  'amt51.example.com',
]
const wrongLocals = [
  '',
  '.a',
  'a.',
  'a..b',
  'a b',
  '"a b"',
  '"a"',
  'a@b',
  'a(x)',
  '(x)a',
  'a,b',
  'a;b',
  'a:b',
  '<a',
  'a\\b',
  'user%other',
  'other!user',
  'ä',
  'a\u00a0b',
  'a\u0000',
  'a\r\nBcc:b',
  'a\nb',
  'a\tb',
  'a\u200b',
  'x'.repeat(65),
]
const wrongDomains = [
  '',
  'localhost',
  'example',
  '.example.org',
  'example.org.',
  'example..org',
  '-a.example',
  'a-.example',
  'a_b.example',
  '[127.0.0.1]',
  '127.0.0.1',
  '[IPv6:::1]',
  'exam ple.org',
  'example.org\r\n',
  'example.org\nBcc: v@example.org',
  'example.org,v@example.org',
  'example.org (x)',
  'example.org>',
  'example.org;',
  'example.o',
  'example.123',
  'grünstadt.example',
  `${'d'.repeat(64)}.example`,
  'example.org\u0000',
  'exa\u2028mple.org',
]

const valid = locals.flatMap((local) => domains.map((domain) => `${local}@${domain}`))
const invalid = [
  ...wrongLocals.flatMap((local) =>
    ['example.org', 'a.example'].map((domain) => `${local}@${domain}`),
  ),
  ...wrongDomains.flatMap((domain) =>
    ['a', 'vor.nach', 'x+y'].map((local) => `${local}@${domain}`),
  ),
  ...valid
    .slice(0, 25)
    .flatMap((address) => [
      `<${address}>`,
      `Name <${address}>`,
      `Gruppe: ${address};`,
      `${address},${address}`,
    ]),
  'example.org',
  '@',
  `${'x'.repeat(60)}@${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.${'g'.repeat(20)}.example`,
]

/** Letters beside every sign that means something to a mail server or to a line. */
const risky = [...'aZ09.-_+@,;:<>()[]"\\%! \r\n\t\u0000\u2028\u00a0äß１']

describe('H-27 a mail address', () => {
  it('is tried in more than 300 forms', () => {
    expect(new Set([...valid, ...invalid]).size).toBeGreaterThanOrEqual(300)
  })

  it.each(valid)('that is plain goes to the server exactly as it is: %s', (address) => {
    expect(isMailAddress(address)).toBe(true)
    expect(mailAddressOf(address)?.toLowerCase()).toBe(address.toLowerCase())
  })

  it.each(invalid)('that could be read in two ways is refused: %j', (address) => {
    expect(isMailAddress(address)).toBe(false)
  })

  it('never holds anything that ends a line or begins another recipient, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...risky), maxLength: 80 }),
        fc.constantFrom(...invalid),
        (noise, known) => {
          for (const typed of [noise, `${noise}@example.org`, `a@${noise}`, known, known + noise]) {
            const address = mailAddressOf(typed)
            if (address !== null) expect(address).toMatch(/^[\x21-\x7e]+$/)
            if (address !== null) expect(address).not.toMatch(/[\s,;:<>()[\]"\\]/)
            if (address !== null) expect(isMailAddress(address)).toBe(true)
          }
        },
      ),
    )
  })

  it('has the spaces of hasty typing taken away and its umlauts in the form the net knows', () => {
    expect(mailAddressOf('  info@example.org ')).toBe('info@example.org')
    expect(mailAddressOf('info@grünstadt.example')).toBe('info@xn--grnstadt-75a.example')
  })

  it.each([
    'info@exam%70le.org',
    'info@example.org/x',
    'info@example.org:25',
    'info@example.org#',
    'info@١٢٧.0.0.1',
  ])('is not found in what only a web address could mean: %s', (typed) =>
    expect(mailAddressOf(typed)).toBeNull(),
  )
})

describe('a sender', () => {
  it('is an address, with a name if it has one', () => {
    expect(mailboxOf('Allmende <portal@example.org>')).toEqual({
      name: 'Allmende',
      address: 'portal@example.org',
    })
    expect(mailboxOf('"Stadt, Amt" <portal@example.org>')).toEqual({
      name: 'Stadt, Amt',
      address: 'portal@example.org',
    })
    expect(mailboxOf('portal@example.org')).toEqual({ name: '', address: 'portal@example.org' })
  })

  it.each([
    'Allmende',
    'a@',
    'Name <a@example.org> x',
    'Name <a@example.org>, b@example.org',
    'A\r\nBcc: v <a@example.org>',
    '<>',
    'Name <a@localhost>',
  ])('is not %j', (written) => expect(mailboxOf(written)).toBeNull())
})
