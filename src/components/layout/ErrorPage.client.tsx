'use client'

import { usePathname } from 'next/navigation'

import { formOf, homeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

/** What people see when a page fails: a sentence, the number in the log, another try, a way home. */
export function ErrorPage({ again, number }: { again: () => void; number?: string }) {
  const here = usePathname()
  const locale = /^\/en(\/|$)/.test(here) ? 'en' : 'de'
  const t = translator(locale)
  return (
    <main id="main" className="wrap wrap--narrow section stack">
      <h1>{t('error.title')}</h1>
      <p>{t('error.text')}</p>
      {number && <p>{t('error.number', { number })}</p>}
      <div className="btns">
        <button className="btn" type="button" onClick={again}>
          {t('error.again')}
        </button>
        <a className="btn btn--quiet" href={homeOf(locale)}>
          {t('error.home')}
        </a>
        <a className="btn btn--quiet" href={formOf(locale, 'contact', here)}>
          {t('place.contact')}
        </a>
      </div>
    </main>
  )
}
