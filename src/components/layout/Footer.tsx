import type { Locale } from '@/domain/locale'
import { formOf, homeOf, type Place, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { Brand } from '../ui/brand'

const columns = {
  footPortal: ['use-cases', 'solutions', 'systems', 'programmes', 'organisations', 'figures'],
  footTakePart: ['events', 'focus-groups', 'calls', 'news', 'documents', 'contribute'],
  footHelp: ['about', 'easy-language', 'sign-language', 'search'],
} as const satisfies Record<string, readonly Place[]>

const legal: readonly Place[] = ['imprint', 'privacy', 'accessibility']

const forms = ['contact', 'report-barrier'] as const

function Column({ locale, name }: { locale: Locale; name: keyof typeof columns }) {
  const t = translator(locale)
  return (
    <nav aria-label={t(`site.${name}`)}>
      <h2>{t(`site.${name}`)}</h2>
      <ul>
        {columns[name].map((place) => (
          <li key={place}>
            <a href={placeOf(locale, place)}>{t(`place.${place}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The foot of every public page: everything there is, what the law asks for, and the forms, which know this page. */
export function Footer({ locale, here }: { locale: Locale; here?: string }) {
  const t = translator(locale)
  return (
    <footer className="foot">
      <div className="wrap foot__in">
        <div className="stack">
          <Brand name={t('site.name')} href={homeOf(locale)} />
          <p className="muted">{t('site.footLead')}</p>
        </div>
        <Column locale={locale} name="footPortal" />
        <Column locale={locale} name="footTakePart" />
        <Column locale={locale} name="footHelp" />
      </div>
      <nav className="wrap foot__legal" aria-label={t('site.footLegal')}>
        {legal.map((place) => (
          <a key={place} href={placeOf(locale, place)}>
            {t(`place.${place}`)}
          </a>
        ))}
        {forms.map((form) => (
          <a key={form} href={formOf(locale, form, here)} rel="nofollow">
            {t(`place.${form}`)}
          </a>
        ))}
        <span className="muted">{t('site.licence')}</span>
      </nav>
    </footer>
  )
}
