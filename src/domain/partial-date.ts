/**
 * A date as far as it is known: a day (`2026-01-14`), a month (`2026-01`) or a year (`2026`), ISO 8601.
 * As plain text it sorts in order of time.
 */
export type PartialDate = string

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** True for an existing year, month or day between 1800 and 2200. */
export function isPartialDate(value: string): boolean {
  const match = shape.exec(value)
  if (!match) return false
  const [, year = '', month = '01', day = '01'] = match
  if (Number(year) < 1800 || Number(year) > 2200) return false
  const date = new Date(`${year}-${month}-${day}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** How much of the date is known. */
export const precisionOf = (value: PartialDate): 'day' | 'month' | 'year' =>
  value.length >= 10 ? 'day' : value.length === 7 ? 'month' : 'year'

/** The calendar day (`YYYY-MM-DD`) of a stored day, which Payload keeps as noon in UTC. */
export const dayOf = (stored: string): PartialDate => stored.slice(0, 10)

/** Noon of that day, in the form in which days are stored. */
export const storedDay = (day: PartialDate): string => `${day}T12:00:00.000Z`

/** The calendar day in Germany at this moment. */
export const dayInGermany = (now: Date): PartialDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(now)
