import type { PartialDate } from './partial-date'

/** Occasions people meet at. `external` is what others hold: juries, councils, fairs. */
export const eventKinds = [
  'barcamp',
  'aeg-session',
  'focus-group-meeting',
  'conference',
  'webinar',
  'workshop',
  'external',
] as const
export type EventKind = (typeof eventKinds)[number]

/** What is known of it. `scheduled`: a date was set, whether it took place is not known. */
export const eventStates = [
  'took-place',
  'scheduled',
  'planned',
  'registration-open',
  'cancelled',
] as const
export type EventState = (typeof eventStates)[number]

export const seriesStates = ['planned', 'ongoing', 'ended'] as const
export type SeriesState = (typeof seriesStates)[number]

export const agendaKinds = [
  'opening',
  'welcome',
  'keynote',
  'discussion',
  'talk',
  'presentation',
  'working-group',
  'panel',
] as const
export type AgendaKind = (typeof agendaKinds)[number]

export const timesOfDay = ['morning', 'afternoon', 'evening'] as const
export type TimeOfDay = (typeof timesOfDay)[number]

export type Clock = {
  /** The day and, as far as known, the time of day (`HH:MM`) at the place. */
  day: PartialDate
  time?: string | null
  /** Name of the time zone after IANA. */
  zone?: string | null
}

/** The distance of a zone from UTC at that moment, e.g. `+01:00`. */
function offsetAt(moment: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(moment)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name.slice('GMT'.length) || '+00:00'
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/**
 * A day, or a moment with its distance from UTC, as ISO 8601 writes it; only what is known. Without a zone the moment
 * is the local one.
 */
export function isoOf({ day, time, zone }: Clock): string {
  if (!time) return day
  if (!zone || !isZone(zone)) return `${day}T${time}:00`
  const asUtc = `${day}T${time}:00Z`
  // Near a change of clocks the moment decides, not its name; two steps are enough.
  const guess = offsetAt(new Date(asUtc), zone)
  const offset = offsetAt(new Date(asUtc.replace('Z', guess)), zone)
  return `${day}T${time}:00${offset}`
}

export type Occasion = {
  state?: EventState | null
  startDate?: PartialDate | null
  endDate?: PartialDate | null
}

/** Days without a date belong to the future only if nothing says that they are over. */
export function isPast(occasion: Occasion, today: PartialDate): boolean {
  if (occasion.state === 'took-place') return true
  const last = occasion.endDate ?? occasion.startDate
  return Boolean(last) && (last ?? '') < today
}

/** Coming events: next date first, those without a date at the end. */
export function byNextDate(one: Occasion, other: Occasion): number {
  return (one.startDate ?? '9999').localeCompare(other.startDate ?? '9999')
}

/** Past events: the latest first, those whose day is not known at the end. */
export const byLatestDate = (one: Occasion, other: Occasion): number =>
  (other.startDate ?? '').localeCompare(one.startDate ?? '')
