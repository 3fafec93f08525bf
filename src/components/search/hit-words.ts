import type { Locale } from '@/domain/locale'
import { dateText, eventDay } from '@/i18n/format'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { toneOf } from '../catalogue/names'
import { langOf } from '../content/Said'
import type { HitView } from './props'
import type { HitWords } from './SearchHits.client'

/** The day of an event, the deadline of a call, the state of a solution, the date of all others. */
function dateOf(locale: Locale, { collection, date, asOf }: HitView['link']): string | undefined {
  const t = translator(locale)
  if (date && collection === 'events') return eventDay(locale, date)
  if (date && collection === 'calls') return `${t('fact.deadline')}: ${dateText(locale, date)}`
  if (date) return dateText(locale, date)
  return asOf ? t('detail.asOf', { date: dateText(locale, asOf) }) : undefined
}

/** PDF readers open a page by its number (RFC 8118); other files open at their beginning. */
function fileOf(locale: Locale, filePage: HitView['filePage']): HitWords['file'] {
  if (!filePage) return undefined
  const { number, file } = filePage
  return {
    href: file.isPdf ? `${file.url}#page=${number}` : file.url,
    label: translator(locale)('search.filePage', { number }),
  }
}

/** A hit in the words of the page. */
export function hitWords(locale: Locale, { link, title, snippet, filePage }: HitView): HitWords {
  return {
    href: addressOf(locale, link.collection, link.slug),
    kind: translator(locale)(`one.${link.collection}`),
    tone: toneOf(link.kind),
    date: dateOf(locale, link),
    title,
    titleLang: langOf(locale, link.title),
    snippet: snippet ?? undefined,
    snippetLang: langOf(locale, link.summary),
    file: fileOf(locale, filePage),
  }
}
