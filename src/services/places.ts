import type { Where } from 'payload'

import { words } from '@/domain/words'

import { readAll, type Reader } from './reading'

export type PlaceView = {
  id: string
  name: string
  lat: number
  lon: number
  municipality: boolean
  slug: string
  city: string | null
  state: string | null
}

/** Organisations with a known place on the map. */
export async function readPlaces(reader: Reader, where: Where): Promise<PlaceView[]> {
  const found = await readAll(reader, { collection: 'organisations', where, sort: 'title' })
  return found.flatMap((both) => {
    const { de, en } = both
    const name = words(both, (one) => one.title)
    const { lat, lon } = de.location ?? {}
    if (!name || typeof lat !== 'number' || typeof lon !== 'number') return []
    return [
      {
        id: de.id,
        name: name.text,
        lat,
        lon,
        municipality: de.kind === 'municipality',
        slug: en?.slug ?? de.slug ?? '',
        city: de.city ?? null,
        state: de.state ?? null,
      },
    ]
  })
}
