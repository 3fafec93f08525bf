import type { Locale } from '@/domain/locale'
import { homeOf, type Place, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { Brand } from '../ui/brand'
import { Icon } from '../ui/icon'
import { LanguageSwitch } from '../ui/language-switch'
import { SearchForm } from '../ui/search-form'

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

function Navigation({ locale, current, elsewhere }: FrameProps) {
  const t = translator(locale)
  const other = locale === 'de' ? 'en' : 'de'
  return (
    <nav className="nav" id="navi" popover="auto" aria-label={t('site.mainNav')}>
      <ul>
        {entries.map((place) => (
          <li key={place}>
            <a href={placeOf(locale, place)} aria-current={place === current ? 'true' : undefined}>
              {t(`place.${place}`)}
            </a>
          </li>
        ))}
        <li className="only-menu">
          <a href={elsewhere} lang={other} hrefLang={other}>
            {languages[other]}
          </a>
        </li>
      </ul>
      <button
        className="btn btn--quiet btn--small menu-btn"
        type="button"
        popoverTarget="navi"
        popoverTargetAction="hide"
      >
        <Icon name="close" />
        {t('site.closeMenu')}
      </button>
    </nav>
  )
}

/** The head of every public page: name, language, sign-in, sections, search. Works without a script. */
export function Header(props: FrameProps) {
  const { locale, elsewhere } = props
  const t = translator(locale)
  const other = locale === 'de' ? 'en' : 'de'
  return (
    <header className="head">
      <div className="wrap head__top">
        <Brand name={t('site.name')} claim={t('site.claim')} href={homeOf(locale)} />
        <div className="head__meta">
          <LanguageSwitch
            label={t('site.language')}
            current={{ code: locale, label: languages[locale] }}
            other={{ code: other, label: languages[other], href: elsewhere }}
          />
          <a href="/admin" aria-label={t('site.signIn')}>
            <Icon name="user" />
            <span>{t('site.signIn')}</span>
          </a>
          <button className="btn btn--quiet btn--small menu-btn" type="button" popoverTarget="navi">
            <Icon name="menu" />
            {t('site.menu')}
          </button>
        </div>
      </div>
      <div className="wrap head__bar">
        <Navigation {...props} />
        <SearchForm
          compact
          action={placeOf(locale, 'search')}
          label={t('site.searchLabel')}
          placeholder={t('site.searchPlaceholder')}
          button={t('site.searchButton')}
        />
      </div>
    </header>
  )
}
