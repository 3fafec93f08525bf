import type { Locale } from '@/domain/locale'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { type MapPlace, PlacesMap } from '../map/PlacesMap'
import { DataTable } from '../ui/data-table'
import { Section } from '../ui/section'

/** Where the organisations sit: a map, and a table with the same organisations by state. */
export function PlacesSection({
  locale,
  places,
}: {
  locale: Locale
  places: readonly (MapPlace & { city: string | null })[]
}) {
  const t = translator(locale)
  const rows = [...places].sort(
    (one, other) =>
      (one.state ?? '').localeCompare(other.state ?? '') ||
      one.name.localeCompare(other.name, 'de'),
  )
  return (
    <Section title={t('map.title')} soft id="map">
      <div className="adopt">
        <PlacesMap locale={locale} places={places} title={t('map.title')} linked />
        <DataTable
          caption={t('map.tableCaption')}
          head={[t('fact.organisation'), t('map.place'), t('map.state')]}
          rows={rows.map((place) => [
            <a key={place.name} href={place.href}>
              {place.name}
            </a>,
            place.city ?? '',
            place.state ? nameOf(locale, 'federal-state', place.state) : t('map.whole'),
          ])}
        />
      </div>
    </Section>
  )
}
