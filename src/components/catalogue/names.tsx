import type { Locale } from '@/domain/locale'
import type { Words } from '@/domain/words'
import { dateText } from '@/i18n/format'
import { nameOf, type VocabularyList } from '@/i18n/vocabulary'

import { langOf, Said } from '../content/Said'
import type { Tone } from '../ui/types'

export type CardValue =
  { words: Words } | { list: VocabularyList; value: string } | { date: string }

/** A value of a card in words. */
export function CardText({ locale, value }: { locale: Locale; value: CardValue }) {
  if ('words' in value) return <Said locale={locale} text={value.words} />
  if ('date' in value) return dateText(locale, value.date)
  return nameOf(locale, value.list, value.value)
}

/** The same as plain data, marked with its language when that is not the page's own. */
export function partOf(locale: Locale, value: CardValue): { text: string; lang?: Locale } {
  if ('words' in value) return { text: value.words.text, lang: langOf(locale, value.words) }
  if ('date' in value) return { text: dateText(locale, value.date) }
  return { text: nameOf(locale, value.list, value.value) }
}

const tones: Record<string, Tone> = {
  prototype: 'green',
  adapter: 'sky',
  platform: 'corn',
  service: 'clay',
  barcamp: 'accent',
  'aeg-session': 'green',
  conference: 'sky',
  workshop: 'corn',
  external: 'clay',
  municipality: 'green',
  'it-provider': 'sky',
  university: 'corn',
  'research-institute': 'corn',
}

/** The colour of a kind; it decorates, the word says it. */
export const toneOf = (value: string | null | undefined): Tone => tones[value ?? ''] ?? 'clay'
