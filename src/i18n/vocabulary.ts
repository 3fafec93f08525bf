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
export const nameOf = (locale: Locale, list: VocabularyList, value: string): string =>
  lists[locale][list]?.[value] ?? value

/** A value's name in both languages, as Payload wants its labels. */
export const namesOf = (list: VocabularyList, value: string): Record<Locale, string> => ({
  de: nameOf('de', list, value),
  en: nameOf('en', list, value),
})
