import type { Locale } from '@/domain/locale'
import { homeOf, type Place, placeOf, searchPartOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { SiteHead } from './SiteHead.client'

export type FrameProps = {
  locale: Locale
  /** The section the page belongs to. */
  current?: Place
  /** The same page in the other language. */
  elsewhere: string
  /** The page's own address, which the forms in the foot take along. */
  here?: string
}

const entries: readonly Place[] = [
  'solutions',
  'use-cases',
  'events',
  'programmes',
  'organisations',
  'documents',
  'news',
]

const languages = { de: 'Deutsch', en: 'English' } as const

/** The head of every public page: name, language, sign-in, sections, search. */
export function Header({ locale, current, elsewhere }: FrameProps) {
  const t = translator(locale)
  const other = locale === 'de' ? 'en' : 'de'
  return (
    <SiteHead
      brand={{ name: t('site.name'), claim: t('site.claim'), href: homeOf(locale) }}
      language={{
        label: t('site.language'),
        current: { code: locale, label: languages[locale] },
        other: { code: other, label: languages[other], href: elsewhere },
      }}
      places={entries.map((place) => ({
        label: t(`place.${place}`),
        href: placeOf(locale, place),
        isCurrent: place === current,
      }))}
      search={{
        action: placeOf(locale, 'search'),
        label: t('site.searchLabel'),
        placeholder: t('site.searchPlaceholder'),
        button: t('site.searchButton'),
        suggest: searchPartOf(locale, 'suggestions'),
      }}
      words={{
        navigation: t('site.mainNav'),
        signIn: t('site.signIn'),
        menu: t('site.menu'),
        closeMenu: t('site.closeMenu'),
      }}
    />
  )
}
