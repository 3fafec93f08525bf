/** The languages of the portal. German is complete; English shows German, marked as such, where no translation exists. */
export const locales = ['de', 'en'] as const
export type Locale = (typeof locales)[number]

/** True for a language the portal speaks. */
export const isLocale = (value: string): value is Locale => value === 'de' || value === 'en'

export const otherLocale = (locale: Locale): Locale => (locale === 'de' ? 'en' : 'de')
