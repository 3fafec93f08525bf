import { geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

import { federalStates, stateKeys } from '@/domain/federal-state'

import outlines from './federal-states.topo.json'

type State = { name: string; ags: string }
type Outlines = Topology<{ laender: GeometryCollection<State> }>

// The file is ours: one collection with name and key of each state.
const topology = outlines as unknown as Outlines
const lands = feature(topology, topology.objects.laender)
const projection = geoMercator().fitSize([420, 536], lands)
const pathOf = geoPath(projection).digits(1)

/** Where the outlines of the states lie. */
export const outlinesAddress = '/germany.svg'

const outlineOf = (land: (typeof lands.features)[number]): string => {
  const id = federalStates.find((code) => stateKeys[code] === land.properties.ags)
  return `<path id="${id ?? land.properties.ags}" d="${pathOf(land) ?? ''}"/>`
}

/** The outlines of the 16 states as one file, sent once and used by every map. */
export const outlinesFile = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 0 424 540">${lands.features.map(outlineOf).join('')}</svg>`

/** Where a point of the earth lies on the map. */
export function positionOf({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } {
  const [x = 0, y = 0] = projection([lon, lat]) ?? []
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
