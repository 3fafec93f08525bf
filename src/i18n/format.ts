import type { Locale } from '@/domain/locale'
import { type PartialDate, precisionOf } from '@/domain/partial-date'

const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' }

const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const

const noon = (date: PartialDate): Date =>
  new Date(`${date}${'-01-01'.slice(date.length - 4)}T12:00:00Z`)

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each of the few shapes there are: making one costs a hundred times as much as using it. */
function formatOf(locale: Locale, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(shape)}`
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(tags[locale], { ...shape, timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

const written = (locale: Locale, date: PartialDate, shape: Intl.DateTimeFormatOptions): string =>
  formatOf(locale, shape).format(noon(date))

/** A date as far as it is known: "14. Januar 2026", "Januar 2026" or "2026". */
export const dateText = (locale: Locale, date: PartialDate): string =>
  written(locale, date.slice(0, 10), shapes[precisionOf(date)])

/** A day of an event: "Mi., 14. Januar 2026". */
export const eventDay = (locale: Locale, day: PartialDate): string =>
  written(locale, day.slice(0, 10), { weekday: 'short', ...shapes.day }).replace(
    /^(\p{L}{2}),/u,
    '$1.,',
  )

/** From one day to another; one day when they are the same. */
export function eventSpan(locale: Locale, start: PartialDate, end: PartialDate | null): string {
  if (!end || end.slice(0, 10) === start.slice(0, 10)) return eventDay(locale, start)
  const format = formatOf(locale, shapes.day)
  return format.formatRange(noon(start.slice(0, 10)), noon(end.slice(0, 10)))
}

/** The parts of a calendar leaf: "14", "Jan.", "Mi.", "2026". */
export function leafOf(
  locale: Locale,
  day: PartialDate,
): { day: string; month: string; weekday: string; year: string } {
  const part = (shape: Intl.DateTimeFormatOptions): string =>
    written(locale, day.slice(0, 10), shape)
  return {
    day: part({ day: 'numeric' }).replace('.', ''),
    month: part({ month: 'short' }),
    weekday: part({ weekday: 'short' }),
    year: part({ year: 'numeric' }),
  }
}

/** An amount in euro without cents: "370.000 €". */
export const euro = (locale: Locale, amount: number): string =>
  new Intl.NumberFormat(tags[locale], {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(amount)

/** A share: 0.9 → "90 %". */
export const percent = (locale: Locale, share: number): string =>
  new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: 1 }).format(share)

/** The size of a file: 1258291 → "1,2 MB". */
export function fileSize(locale: Locale, bytes: number): string {
  const isLarge = bytes >= 1024 * 1024
  const size = bytes / (isLarge ? 1024 * 1024 : 1024)
  const format = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: isLarge ? 1 : 0 })
  return `${format.format(Math.max(size, isLarge ? 0 : 1))}\u00a0${isLarge ? 'MB' : 'KB'}`
}

const numbers = { de: new Intl.NumberFormat(tags.de), en: new Intl.NumberFormat(tags.en) }

/** A whole number with separators: "11.270". */
export const whole = (locale: Locale, count: number): string => numbers[locale].format(count)
