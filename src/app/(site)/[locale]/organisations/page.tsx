import type { Metadata } from 'next'

import { PlacesSection } from '@/components/catalogue/PlacesSection'
import { addressOf } from '@/i18n/routing'
import { readPlaces } from '@/services/places'

import { listMetadata, ListPage } from '../../list-page'
import { type LocaleParams, localeOf } from '../../reader'

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> =>
  listMetadata(localeOf((await params).locale), 'organisations')

export default async function Page({ params }: LocaleParams) {
  return (
    <ListPage
      locale={(await params).locale}
      section="organisations"
      below={async (reader) => {
        const places = await readPlaces(reader, {})
        return (
          <PlacesSection
            locale={reader.locale}
            places={places.map((place) => ({
              ...place,
              href: addressOf(reader.locale, 'organisations', place.slug),
            }))}
          />
        )
      }}
    />
  )
}
