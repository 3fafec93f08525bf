import type { Locale } from '@/domain/locale'
import { formOf, homeOf, type Place, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { SiteFoot } from './SiteFoot.client'

const columns = [
  {
    name: 'footPortal',
    places: ['use-cases', 'solutions', 'systems', 'programmes', 'organisations', 'figures'],
  },
  {
    name: 'footTakePart',
    places: ['events', 'focus-groups', 'calls', 'news', 'documents', 'contribute'],
  },
  { name: 'footHelp', places: ['about', 'easy-language', 'sign-language', 'search'] },
] as const satisfies { name: string; places: readonly Place[] }[]

const legal: readonly Place[] = ['imprint', 'privacy', 'accessibility']

const forms = ['contact', 'report-barrier'] as const

/** The foot of every public page: everything there is, what the law asks for, and the forms, which know this page. */
export function Footer({ locale, here }: { locale: Locale; here?: string }) {
  const t = translator(locale)
  const linkTo = (place: Place) => ({ label: t(`place.${place}`), href: placeOf(locale, place) })
  return (
    <SiteFoot
      brand={{ name: t('site.name'), href: homeOf(locale) }}
      lead={t('site.footLead')}
      columns={columns.map(({ name, places }) => ({
        title: t(`site.${name}`),
        links: places.map(linkTo),
      }))}
      legal={{ label: t('site.footLegal'), links: legal.map(linkTo) }}
      forms={forms.map((form) => ({
        label: t(`place.${form}`),
        href: formOf(locale, form, here),
      }))}
      licence={t('site.licence')}
    />
  )
}
