import type { Locale } from './locale'

/** A text together with the language it is really written in, so that a page can mark it with `lang`. */
export type Words = { text: string; lang: Locale }

/** One record read in German and, for an English page, in English without fallback. */
export type Both<T> = { de: T; en?: T | null }

type Wording = string | null | undefined

/** The text for the page's language; German where English does not exist; null where nothing is known. */
export function words<T>(both: Both<T>, pick: (record: T) => Wording): Words | null {
  const english = both.en ? pick(both.en)?.trim() : undefined
  if (english) return { text: english, lang: 'en' }
  const german = pick(both.de)?.trim()
  return german ? { text: german, lang: 'de' } : null
}

/** The same for lists of short texts; a list is taken whole, never mixed. */
export function wordList<T>(
  both: Both<T>,
  pick: (record: T) => string[] | null | undefined,
): Words[] {
  const english = (both.en && pick(both.en)) || []
  if (english.length > 0) return english.map((text) => ({ text, lang: 'en' }))
  return (pick(both.de) ?? []).map((text) => ({ text, lang: 'de' }))
}

/** True when a page in this language shows at least one text that exists in another language only. */
export const isForeign = (text: Words | null | undefined, locale: Locale): boolean =>
  Boolean(text) && text?.lang !== locale

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What never counts: where it comes from is kept in German only, and related records speak for themselves. */
const apart = new Set(['provenance', 'confirmation', 'slug', 'origin', 'originHash'])

function lacks(german: unknown, english: unknown): boolean {
  if (isNothing(german)) return false
  if (isNothing(english)) return true
  if (Array.isArray(german) && Array.isArray(english))
    return german.some((one, at) => lacks(one, english[at]))
  if (!isRecord(german) || !isRecord(english) || 'createdAt' in german) return false
  return Object.entries(german).some(
    ([key, value]) => !apart.has(key) && lacks(value, english[key]),
  )
}

/** True when an English page shows at least one text of this record in German. */
export const isPartlyGerman = <T>({ de, en }: Both<T>): boolean =>
  en !== undefined &&
  isRecord(de) &&
  Object.entries(de).some(
    ([key, value]) => !apart.has(key) && lacks(value, isRecord(en) ? en[key] : undefined),
  )
