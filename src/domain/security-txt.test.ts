import { expect, it } from 'vitest'

import { securityTxt } from './security-txt'

const contact = {
  contact: 'mailto:security@example.org',
  canonical: 'https://x.example.org/.well-known/security.txt',
  languages: ['de', 'en'],
}

it.each(['2026-01-14T10:00:00Z', '2027-12-31T23:59:59Z', '2028-02-29T00:00:00Z'])(
  'security.txt read at %s is valid for less than a year from then (RFC 9116, 2.5.5)',
  (moment) => {
    const now = new Date(moment)
    const expires = Date.parse(/^Expires: (\S+)$/m.exec(securityTxt(contact, now))?.[1] ?? '')
    const days = (expires - now.getTime()) / 86_400_000
    expect(days).toBeGreaterThan(150)
    expect(days).toBeLessThan(366)
  },
)

it('security.txt has each field on a line of its own', () => {
  expect(securityTxt(contact, new Date('2026-01-14T10:00:00Z'))).toBe(
    [
      'Contact: mailto:security@example.org',
      'Expires: 2026-07-13T00:00:00Z',
      'Preferred-Languages: de, en',
      'Canonical: https://x.example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  )
})
