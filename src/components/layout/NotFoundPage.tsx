import type { Locale } from '@/domain/locale'
import { homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { SearchForm } from '../ui/search-form'
import { Frame } from './Frame'

const ways = ['solutions', 'use-cases', 'events', 'programmes', 'news'] as const

function Help({ locale }: { locale: Locale }) {
  const t = translator(locale)
  return (
    <>
      <p>{t('error.notFoundText')}</p>
      <ul className="chips">
        <li>
          <a className="chip" href={homeOf(locale)}>
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
    </>
  )
}

/** An address without a page: says so in both languages and leads on. */
export function NotFoundPage() {
  const de = translator('de')
  const en = translator('en')
  return (
    <Frame locale="de" elsewhere={homeOf('en')}>
      <div className="wrap wrap--narrow section stack">
        <h1>{de('error.notFoundTitle')}</h1>
        <Help locale="de" />
        <SearchForm
          action={placeOf('de', 'search')}
          label={de('error.searchFor')}
          button={de('site.searchButton')}
        />
        <section lang="en" className="stack section section--tight" aria-labelledby="not-found-en">
          <h2 id="not-found-en">{en('error.notFoundTitle')}</h2>
          <Help locale="en" />
        </section>
      </div>
    </Frame>
  )
}
