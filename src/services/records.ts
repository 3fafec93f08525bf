import type { Where } from 'payload'

import type { Locale } from '@/domain/locale'
import type { Linkable } from '@/domain/section'
import { type Both, words, type Words } from '@/domain/words'
import type { AgendaItem, Indicator } from '@/payload-types'

import { type Chain, readChain } from './chain'
import { type Linked, readLinked } from './linked'
import { idOf, readAll, readBySlug, type Reader, type RecordOf } from './reading'

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

export type SourceView = {
  id: string
  title: string
  url: string | null
  publishedOn: string | null
}

export type FigureView = {
  id: string
  title: Words
  value: Words
  summary: Words | null
  approximate: boolean
  derived: boolean
  asOf: string | null
  sources: SourceView[]
  statedBy: string | null
}

export type PersonView = { id: string; name: string; slug: string | null; role: Words | null }

export type AgendaView = {
  id: string
  title: Words
  summary: Words | null
  kind: AgendaItem['kind']
  timeOfDay: AgendaItem['timeOfDay']
  speakers: PersonView[]
  contributions: { person: PersonView | null; summary: Words | null }[]
  solutions: Linked[]
  part: Linked | null
  event: Linked | null
}

/** Everything the page of a record shows. */
export type RecordView<S extends Linkable> = {
  collection: S
  both: Both<RecordOf<S>>
  /** The record's address in each language. */
  slugs: Record<Locale, string>
  /** Where the organisations of the chain, and the record itself if it is one, sit. */
  places: PlaceView[]
  chain: Chain
  sources: SourceView[]
  figures: FigureView[]
  /** The agenda of an event, or the points of other agendas that are about this record. */
  agenda: AgendaView[]
}

/** Sources in the order in which the record names them. */
export async function readSources(
  reader: Reader,
  named: readonly unknown[],
): Promise<SourceView[]> {
  const ids = named.map(idOf).filter((id) => id !== null)
  if (ids.length === 0) return []
  const found = await reader.payload.find({
    collection: 'sources',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  const byId = new Map(found.docs.map((doc) => [doc.id, doc]))
  return ids.flatMap((id) => {
    const source = byId.get(id)
    return source
      ? [
          {
            id,
            title: source.title,
            url: source.url ?? null,
            publishedOn: source.publishedOn ?? null,
          },
        ]
      : []
  })
}

const figureFields: Partial<Record<Linkable, string[]>> = {
  organisations: ['organisations', 'statedByOrganisation'],
  programmes: ['programmes'],
  events: ['events'],
  'event-series': ['series'],
  'focus-groups': ['focusGroups'],
  solutions: ['solutions'],
  calls: ['calls'],
  people: ['statedBy'],
}

async function figureOf(reader: Reader, both: Both<Indicator>): Promise<FigureView[]> {
  const { de } = both
  const title = words(both, (one) => one.title)
  const value = words(both, (one) => one.valueText)
  if (!title || !value) return []
  const stated = typeof de.statedBy === 'object' && de.statedBy ? de.statedBy.name : null
  const organisation =
    typeof de.statedByOrganisation === 'object' && de.statedByOrganisation
      ? de.statedByOrganisation.title
      : null
  return [
    {
      id: de.id,
      title,
      value,
      summary: words(both, (one) => one.summary),
      approximate: de.approximate ?? false,
      derived: de.derived ?? false,
      asOf: de.asOf ?? null,
      sources: await readSources(reader, de.provenance?.sources ?? []),
      statedBy: [stated, organisation].filter(Boolean).join(', ') || null,
    },
  ]
}

/** The figures that fit, each with its sources. */
export async function readFigures(reader: Reader, where: Where): Promise<FigureView[]> {
  const found = await readAll(reader, { collection: 'indicators', where, depth: 1, sort: 'title' })
  return (await Promise.all(found.map((both) => figureOf(reader, both)))).flat()
}

const equals = (fields: readonly string[], id: string): Where => ({
  or: fields.map((field) => ({ [field]: { equals: id } })),
})

const agendaFields: Partial<Record<Linkable, string[]>> = {
  events: ['event'],
  solutions: ['solutions'],
  'use-cases': ['useCases'],
  people: ['speakers', 'contributions.person'],
}

async function readPeople(
  reader: Reader,
  named: readonly unknown[],
): Promise<Map<string, PersonView>> {
  const ids = named.map(idOf).filter((id) => id !== null)
  const people =
    ids.length > 0
      ? await readAll(reader, { collection: 'people', where: { id: { in: ids } } })
      : []
  return new Map(
    people.map((both) => {
      const { de } = both
      const name = [de.academicTitle, de.name].filter(Boolean).join(' ')
      return [
        de.id,
        {
          id: de.id,
          name,
          slug: de.display === 'profile' ? (de.slug ?? null) : null,
          role: words(both, (one) => one.role),
        },
      ]
    }),
  )
}

/** Points of agendas, in their order, with everybody who spoke. */
export async function readAgenda(reader: Reader, where: Where): Promise<AgendaView[]> {
  const items = await readAll(reader, { collection: 'agenda-items', where, sort: 'order' })
  const people = await readPeople(
    reader,
    items.flatMap(({ de }) => [
      ...(de.speakers ?? []),
      ...(de.contributions ?? []).map((one) => one.person),
    ]),
  )
  const idsOf = (pick: (item: AgendaItem) => unknown): string[] =>
    items
      .flatMap(({ de }) => [pick(de)].flat())
      .map(idOf)
      .filter((id) => id !== null)
  const events = await readLinked(reader, 'events', {
    id: { in: idsOf((item) => [item.event, item.part]) },
  })
  const solutions = await readLinked(reader, 'solutions', {
    id: { in: idsOf((item) => item.solutions ?? []) },
  })
  const among = (all: Linked[], related: unknown): Linked[] =>
    [related ?? []].flat().flatMap((one) => all.find((link) => link.id === idOf(one)) ?? [])
  return items.flatMap((both) => {
    const { de } = both
    const title = words(both, (one) => one.title)
    if (!title) return []
    const personOf = (related: unknown): PersonView | null =>
      people.get(idOf(related) ?? '') ?? null
    return [
      {
        id: de.id,
        title,
        summary: words(both, (one) => one.summary),
        kind: de.kind,
        timeOfDay: de.timeOfDay,
        speakers: (de.speakers ?? []).map(personOf).filter((person) => person !== null),
        contributions: (de.contributions ?? []).map((one, at) => ({
          person: personOf(one.person),
          summary: words(both, (item) => item.contributions?.[at]?.summary),
        })),
        solutions: among(solutions, de.solutions),
        part: among(events, de.part)[0] ?? null,
        event: among(events, de.event)[0] ?? null,
      },
    ]
  })
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

async function slugsOf(
  reader: Reader,
  collection: Linkable,
  both: Both<{ id: string; slug?: string | null }>,
): Promise<Record<Locale, string>> {
  const de = both.de.slug ?? ''
  const english = await readLinked({ ...reader, locale: 'en' }, collection, {
    id: { equals: both.de.id },
  })
  return { de, en: english[0]?.slug ?? de }
}

type Sourced = { provenance?: { sources?: unknown[] | null } }

/** A record by its address with its chain, sources and figures; null when there is none to see. */
export async function readRecord<S extends Linkable>(
  reader: Reader,
  collection: S,
  slug: string,
): Promise<RecordView<S> | null> {
  const both = await readBySlug(reader, collection, slug)
  if (!both) return null
  const { id } = both.de
  const { provenance } = both.de as Sourced // every linkable collection has the group
  const chain = await readChain(reader, collection, { ...both.de, id: String(id) })
  const figures = figureFields[collection]
  const agenda = agendaFields[collection]
  return {
    collection,
    both,
    chain,
    slugs: await slugsOf(reader, collection, both as Both<{ id: string; slug?: string | null }>), // every linkable collection has both
    places: await readPlaces(reader, {
      id: { in: [String(id), ...chain.organisations.map((one) => one.id)] },
    }),
    sources: await readSources(reader, provenance?.sources ?? []),
    figures: figures ? await readFigures(reader, equals(figures, String(id))) : [],
    agenda: agenda ? await readAgenda(reader, equals(agenda, String(id))) : [],
  }
}
