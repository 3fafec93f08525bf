import { catalogue, type FacetName } from '@/domain/catalogue'
import { listAddress, type ListQuery, type Listing } from '@/domain/listing'
import type { Locale } from '@/domain/locale'
import type { Section } from '@/domain/section'
import type { Words } from '@/domain/words'
import { placeOf } from '@/i18n/routing'
import { nameOf } from '@/i18n/vocabulary'

import type { EntryView } from './EntryCard'

type Found = EntryView & {
  id: string
  facets: Record<string, readonly string[]>
  sort: Record<string, string | number>
}

/** What the list of a section is made of. */
export type CatalogueListProps = {
  locale: Locale
  section: Section
  query: ListQuery
  list: Listing<Found>
  names: Partial<Record<FacetName, Record<string, Words>>>
}

/** The name of a facet's value: of a list, or of a record. */
export function valueName(
  { locale, section, names }: CatalogueListProps,
  name: string,
  value: string,
): string {
  const facet = catalogue[section].facets.find((one) => one.name === name)
  if (!facet || facet.from === 'plain') return value
  if (facet.from === 'record') return names[facet.name]?.[value]?.text ?? value
  return nameOf(locale, facet.from, value)
}

/** The address of the list after a change. */
export const addressAt = (
  { locale, section, query }: CatalogueListProps,
  change: Partial<ListQuery>,
): string => `${placeOf(locale, section)}${listAddress(query, change)}`
