import type { Locale } from '@/domain/locale'

import de from './messages/de.json'
import en from './messages/en.json'

/** Lists of values with a name in both languages; the messages are the only place where these names stand. */
export type VocabularyList = keyof typeof de.vocabulary

const lists: Record<Locale, Record<string, Record<string, string>>> = {
  de: de.vocabulary,
  en: en.vocabulary,
}

/** The name of a value, e.g. `('de', 'maturity', 'pilot')`. An unknown value is shown as it is. */
export function nameOf(locale: Locale, list: VocabularyList, value: string): string {
  const names = lists[locale][list] ?? {}
  // Values come from addresses as well: every object also knows `valueOf`.
  return (Object.hasOwn(names, value) ? names[value] : undefined) ?? value
}

/** A value's name in both languages, as Payload wants its labels. */
export const namesOf = (list: VocabularyList, value: string): Record<Locale, string> => ({
  de: nameOf('de', list, value),
  en: nameOf('en', list, value),
})
