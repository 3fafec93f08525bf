/** Where a vulnerability is reported (RFC 9116). */
export type SecurityContact = {
  /** `mailto:` or `https:` (RFC 9116, 2.5.3). */
  contact: string
  /** Where this text stands, so that a copy elsewhere gives itself away (2.5.2). */
  canonical: string
  /** The languages a report may be written in (2.5.8). */
  languages: readonly string[]
}

// RFC 9116, 2.5.5 recommends less than a year.
const daysValid = 180

/** The text of security.txt. It is valid for half a year from the day on which it is read. */
export function securityTxt({ contact, canonical, languages }: SecurityContact, now: Date): string {
  const expires = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + daysValid),
  )
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${canonical}`,
    '',
  ].join('\n')
}
