/**
 * What somebody asks or reports by the portal's own forms: what such a message must look like, until when it is
 * answered, and how long it is kept (DOMAIN "contact request").
 */
import type { Limit } from './limit'
import { isMailAddress } from './mail-address'
import { isOwnPath, longestPath } from './own-path'
import type { PartialDate } from './partial-date'

export const contactKinds = ['contact', 'barrier'] as const
export type ContactKind = (typeof contactKinds)[number]

export const contactStates = ['new', 'in-progress', 'answered', 'closed'] as const
export type ContactState = (typeof contactStates)[number]

/** The fields of both forms, in the order in which they stand there. */
export const contactFields = ['text', 'page', 'email', 'name'] as const
export type ContactField = (typeof contactFields)[number]

/** What was typed, exactly as it came. */
export type ContactMessage = Record<ContactField, string>

export const longest = {
  text: 5_000,
  page: longestPath,
  email: 254,
  name: 100,
} as const satisfies Record<ContactField, number>

/** A message may name this many addresses on the web; more of them is what machines send. */
export const mostLinks = 5

export const contactMistakes = [
  'missing',
  'too-long',
  'too-many-links',
  'not-an-address',
  'not-ours',
  'not-one-line',
] as const
export type ContactMistake = (typeof contactMistakes)[number]

export type ContactMistakes = { field: ContactField; mistake: ContactMistake }[]

const linksIn = (text: string): number => text.match(/https?:\/\/|www\./gi)?.length ?? 0

const isOneLine = (value: string): boolean => !/[\p{Cc}\u2028\u2029]/u.test(value)

type Check = (value: string) => ContactMistake | false

const checks: Record<ContactField, Check> = {
  text: (value) =>
    (value.trim() === '' && 'missing') || (linksIn(value) > mostLinks && 'too-many-links'),
  page: (value) => value !== '' && !isOwnPath(value) && 'not-ours',
  email: (value) => value !== '' && !isMailAddress(value) && 'not-an-address',
  name: (value) => !isOneLine(value) && 'not-one-line',
}

/** The mailbox behind an address: `Kim+Portal@Example.org` is read by whoever reads `kim@example.org`. */
export const mailboxOf = (address: string): string => address.toLowerCase().replace(/\+[^@]*@/, '@')

/** Everything that must be put right before the message can be taken, in the order of the form. */
export const mistakesIn = (message: ContactMessage): ContactMistakes =>
  contactFields.flatMap((field) => {
    const value = message[field]
    // A line break counts as one, however it was sent.
    const length = value.replaceAll('\r\n', '\n').length
    const mistake = length > longest[field] ? 'too-long' : checks[field](value)
    return mistake ? [{ field, mistake }] : []
  })

/** Why a message is not taken although nothing in it is wrong. Nothing that was typed is lost. */
export const contactRefusals = ['too-fast', 'too-old', 'too-many', 'unreadable'] as const
export type ContactRefusal = (typeof contactRefusals)[number]

/** What a form shows. The ticket is its number and the time it was made, sealed by the portal. */
export type ContactFormView = {
  ticket: string
  message: ContactMessage
  mistakes: ContactMistakes
  refused: ContactRefusal | null
  /** The page that says what happens next, once the message has been taken. */
  taken?: string
}

/** Nobody reads and fills a form faster; in milliseconds. */
export const fastest = 3_000
/** A form left open longer is signed anew; in milliseconds. */
export const slowest = 24 * 3_600_000

/** What the age of a form says. It comes from the form's signed time, so a machine cannot choose it. */
export function refusalAt(shownAt: Date, now: Date): 'too-fast' | 'too-old' | null {
  const age = now.getTime() - shownAt.getTime()
  if (age < fastest) return 'too-fast'
  return age > slowest ? 'too-old' : null
}

const written = (date: Date): PartialDate => date.toISOString().slice(0, 10)

/** The same day of another month; its last day where that month is shorter (§ 188 Abs. 3 BGB). */
export function monthsLater(day: PartialDate, months: number): PartialDate {
  const date = new Date(`${day}T12:00:00Z`)
  const wanted = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months, 1)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return written(date)
}

/** The portal's own promise for questions; in days. */
export const answeredWithin = 14

/**
 * The last day for an answer to what came in on this day. Reported barriers: one month, "spätestens innerhalb eines
 * Monats" (§ 12b Abs. 4 BGG; the laws of the federal states follow it). Weekends and holidays do not make it later,
 * although § 193 BGB would allow that: the day named is the day kept.
 */
export function dueDay(kind: ContactKind, day: PartialDate): PartialDate {
  if (kind === 'barrier') return monthsLater(day, 1)
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + answeredWithin)
  return written(date)
}

const aDay = 24 * 3_600_000

/** How many days are left for an answer, negative when it is overdue; null when nobody waits any more. */
export const daysLeft = (
  { state, dueOn }: { state: ContactState; dueOn: PartialDate },
  today: PartialDate,
): number | null =>
  state === 'answered' || state === 'closed'
    ? null
    : Math.round((Date.parse(dueOn.slice(0, 10)) - Date.parse(today)) / aDay)

/** The day of closing: today when it is closed now, the old one while it stays closed, none when opened again. */
export function closedDay(
  state: ContactState,
  before: PartialDate | null,
  today: PartialDate,
): PartialDate | null {
  return state === 'closed' ? (before ?? today) : null
}

/** How long a closed request is kept, in months. What is not closed stays: somebody waits for an answer. */
export const keptMonths = 6

/** Requests closed on this day or earlier are forgotten. */
export const forgottenBy = (today: PartialDate): PartialDate => monthsLater(today, -keptMonths)

/**
 * So many confirmations of each kind go to one mailbox within a day, also at once: whoever asks something and then reports
 * a barrier hears of both, and nobody can flood the mailbox of somebody else (T-P8). Further messages of that day are
 * taken and answered like all others, but not confirmed, not later either: the page after the form says the same.
 */
export const mailsADay = 3

/** True when a message that came in at this moment may be confirmed, knowing when others of its kind and mailbox were. */
export const mayConfirm = (at: Date, confirmed: readonly Date[]): boolean =>
  confirmed.filter((one) => Math.abs(at.getTime() - one.getTime()) < aDay).length < mailsADay

const minute = 60_000
/** Forms one client may send, right or wrong: generous, because a whole town hall shares one address (H-17). */
export const formsOfOne: Limit = { most: 600, within: minute }
/** Requests stored for one client: far below what all together may, so that nobody keeps the others from writing. */
export const requestsOfOne: Limit = { most: 200, within: 60 * minute }
/** Requests stored by all clients together: what the database is protected by. */
export const requestsOfAll: Limit = { most: 2_000, within: 60 * minute }

/** Who answers is told of what comes in once in this time; in milliseconds. */
export const noticeWindow = 600_000

/** The window a moment lies in. All that comes in within it is one notice. */
export const noticeWindowOf = (at: Date): number => Math.floor(at.getTime() / noticeWindow)

/** What a coordinator sees in the list: the first words of the message. */
export function subjectOf(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length <= 80
    ? line
    : `${line
        .slice(0, 80)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`
}
