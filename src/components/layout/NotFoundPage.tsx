import type { Locale } from '@/domain/locale'
import { homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { Brand } from '../ui/brand'
import { SearchForm } from '../ui/search-form'

const ways = ['solutions', 'use-cases', 'events', 'contact', 'report-barrier'] as const

function Help({ locale, level: Level }: { locale: Locale; level: 'h1' | 'h2' }) {
  const t = translator(locale)
  return (
    <section lang={locale} className="stack">
      <Level>{t('error.notFoundTitle')}</Level>
      <p className="lead">{t('error.notFoundText')}</p>
      <SearchForm
        action={placeOf(locale, 'search')}
        label={t('site.searchLabel')}
        placeholder={t('site.searchPlaceholder')}
        button={t('site.searchButton')}
      />
      <ul className="chips">
        <li>
          <a className="chip chip--on" href={homeOf(locale)}>
            {t('error.home')}
          </a>
        </li>
        {ways.map((place) => (
          <li key={place}>
            <a className="chip" href={placeOf(locale, place)}>
              {t(`place.${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/**
 * An address without a page: says so and leads on. The language of a wrong address cannot be known, so both stand here;
 * kept small, because the framework sends it along with every page.
 */
export function NotFoundPage() {
  const t = translator('de')
  return (
    <main id="main" className="wrap wrap--narrow section stack stack--xl">
      <p>
        <Brand name={t('site.name')} claim={t('site.claim')} href={homeOf('de')} />
      </p>
      <Help locale="de" level="h1" />
      <Help locale="en" level="h2" />
    </main>
  )
}
