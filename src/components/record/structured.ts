import type { Locale } from '@/domain/locale'
import type { StructuredData } from '@/domain/structured-data'
import { addressOf } from '@/i18n/routing'
import type { Organisation } from '@/payload-types'

import type { LinkedView } from './props'

const organisationTypes: Partial<Record<string, string>> = {
  municipality: 'GovernmentOrganization',
  'state-ministry': 'GovernmentOrganization',
  'federal-ministry': 'GovernmentOrganization',
  university: 'CollegeOrUniversity',
  'research-institute': 'ResearchOrganization',
  company: 'Corporation',
} satisfies Partial<Record<Organisation['kind'], string>>

/** What schema.org calls an organisation of this kind. */
export const organisationType = (kind: string | null): string =>
  organisationTypes[kind ?? ''] ?? 'Organization'

/** A related record as a search engine follows it: what it is called and where its page is. */
export const namedAs = (type: string, locale: Locale, to: LinkedView): StructuredData => ({
  '@type': type,
  name: to.title.text,
  url: addressOf(locale, to.collection, to.slug),
})

/** Related organisations, each by its kind. */
export const parties = (locale: Locale, links: readonly LinkedView[]): StructuredData[] =>
  links.map((one) => namedAs(organisationType(one.kind), locale, one))

/** A house and its town, as far as they are known. */
export function placeData(
  venue: string | null | undefined,
  city: string | null | undefined,
): StructuredData | null {
  const name = venue ?? city
  if (!name) return null
  return {
    '@type': 'Place',
    name,
    address: city ? { '@type': 'PostalAddress', addressLocality: city } : undefined,
  }
}

/** The page of a licence, if its name is one of SPDX's identifiers. */
export const licenceAddress = (licence: string | null | undefined): string | undefined =>
  licence && /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence)
    ? `https://spdx.org/licenses/${licence}.html`
    : undefined
