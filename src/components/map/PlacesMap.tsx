import { federalStates } from '@/domain/federal-state'
import type { Locale } from '@/domain/locale'
import { translator } from '@/i18n/translator'

import { GermanyMap, MapLegend, type MapPoint } from '../ui/germany-map'
import { outlinesAddress, positionOf } from './shapes'

export type MapPlace = {
  name: string
  lat: number
  lon: number
  municipality: boolean
  href?: string
  state: string | null
}

/** Several organisations of one town are one point with all their names. */
function pointsOf(places: readonly MapPlace[], linked: boolean): MapPoint[] {
  const byPlace = new Map<string, MapPlace[]>()
  for (const place of places) {
    const key = `${place.lat.toFixed(2)} ${place.lon.toFixed(2)}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), place])
  }
  return [...byPlace.values()].flatMap((here) => {
    const [first] = here
    if (!first) return []
    return [
      {
        ...positionOf(first),
        label: here.map(({ name }) => name).join(', '),
        kind: here.some(({ municipality }) => municipality)
          ? ('dot' as const)
          : ('square' as const),
        href: linked && here.length === 1 ? first.href : undefined,
      },
    ]
  })
}

/** What a map says in words: of one place its name, of several where they are named as well. */
function textOf(locale: Locale, points: readonly MapPoint[]): string {
  const t = translator(locale)
  const [only, ...others] = points
  return only && others.length === 0
    ? t('detail.mapTextOne', { place: only.label })
    : t('detail.mapText', { count: points.length })
}

type PlacesMapProps = {
  locale: Locale
  places: readonly MapPlace[]
  title: string
  linked?: boolean
}

/** Germany with the places of those involved; the table beside it says the same. */
export function PlacesMap({ locale, places, title, linked = false }: PlacesMapProps) {
  const t = translator(locale)
  const points = pointsOf(places, linked)
  const states = new Set(places.map(({ state }) => state))
  return (
    <GermanyMap
      shapes={federalStates.map((id) => ({
        id,
        href: `${outlinesAddress}#${id}`,
        on: states.has(id),
      }))}
      points={points}
      title={title}
      description={textOf(locale, points)}
      credit={t('detail.mapCredit')}
    >
      <MapLegend
        label={t('map.heading')}
        items={[
          { kind: 'dot', text: t('map.legendMunicipality') },
          { kind: 'square', text: t('map.legendOther') },
        ]}
      />
    </GermanyMap>
  )
}
