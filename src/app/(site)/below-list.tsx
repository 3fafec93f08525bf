import type { ReactNode } from 'react'

import { PlacesSection } from '@/components/catalogue/PlacesSection'
import { langOf, Said } from '@/components/content/Said'
import { Section as Band } from '@/components/ui/section'
import { StripList } from '@/components/ui/strip-list'
import type { Section } from '@/domain/section'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { readLinked } from '@/services/linked'
import { readPlaces } from '@/services/places'
import type { Reader } from '@/services/reading'

async function placesBand(reader: Reader): Promise<ReactNode> {
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
}

async function seriesBand(reader: Reader): Promise<ReactNode> {
  const t = translator(reader.locale)
  const series = await readLinked(reader, 'event-series', {})
  return (
    <Band title={t('events.series')} lead={t('events.seriesLead')} soft id="series">
      <StripList
        items={series.map((one) => ({
          title: one.title.text,
          lang: langOf(reader.locale, one.title),
          href: addressOf(reader.locale, 'event-series', one.slug),
          text: one.summary && <Said locale={reader.locale} text={one.summary} />,
        }))}
      />
    </Band>
  )
}

/** What some sections show below their list, filtered or not: the map, the series. */
export async function belowList(reader: Reader, section: Section): Promise<ReactNode> {
  if (section === 'organisations') return placesBand(reader)
  return section === 'events' ? seriesBand(reader) : null
}
