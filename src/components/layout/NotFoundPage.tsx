import type { Locale } from '@/domain/locale'
import { formOfPageBefore, homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { type Help, NoPage } from './NoPage.client'

const ways = [
  'solutions',
  'use-cases',
  'events',
  'contact',
  'report-barrier',
  'accessibility',
  'imprint',
  'privacy',
] as const

const addressOf = (locale: Locale, place: (typeof ways)[number]): string =>
  place === 'contact' || place === 'report-barrier'
    ? formOfPageBefore(locale, place)
    : placeOf(locale, place)

function helpIn(locale: Locale): Help {
  const t = translator(locale)
  return {
    lang: locale,
    title: t('error.notFoundTitle'),
    text: t('error.notFoundText'),
    search: {
      action: placeOf(locale, 'search'),
      label: t('site.searchLabel'),
      placeholder: t('site.searchPlaceholder'),
      button: t('site.searchButton'),
    },
    home: { label: t('error.home'), href: homeOf(locale) },
    ways: ways.map((place) => ({ label: t(`place.${place}`), href: addressOf(locale, place) })),
  }
}

/**
 * An address without a page: says so and leads on. The language of a wrong address cannot be known, so both stand here;
 * kept small, because the framework sends it along with every page.
 */
export function NotFoundPage() {
  const t = translator('de')
  return (
    <NoPage
      brand={{ name: t('site.name'), claim: t('site.claim'), href: homeOf('de') }}
      helps={[helpIn('de'), helpIn('en')]}
    />
  )
}
