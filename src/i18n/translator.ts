import { createTranslator } from 'use-intl/core'

import type { Locale } from '@/domain/locale'

import de from './messages/de.json'
import en from './messages/en.json'

// German is the shape; English must match it or this line does not compile.
const messages: Record<Locale, typeof de> = { de, en }

const translatorFor = (locale: Locale) => createTranslator({ locale, messages: messages[locale] })

// Kept, because each remembers the messages it has parsed: that is most of its work.
const translators = { de: translatorFor('de'), en: translatorFor('en') }

/** The texts of the portal in one language: `t('home.title')`, `t('list.some', { total, all })`. */
export const translator = (locale: Locale) => translators[locale]

export type Translator = ReturnType<typeof translator>
