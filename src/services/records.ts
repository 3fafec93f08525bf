import type { Where } from 'payload'

import type { Locale } from '@/domain/locale'
import type { Linkable } from '@/domain/section'
import type { Both } from '@/domain/words'

import { type AgendaView, readAgenda } from './agenda'
import { type Chain, readChain } from './chain'
import { type FigureView, readFigures } from './figures'
import { readLinked } from './linked'
import { type PlaceView, readPlaces } from './places'
import { readBySlug, type Reader, type RecordOf } from './reading'
import { readSources, type SourceView } from './sources'

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

const agendaFields: Partial<Record<Linkable, string[]>> = {
  events: ['event'],
  solutions: ['solutions'],
  'use-cases': ['useCases'],
  people: ['speakers', 'contributions.person'],
}

const equals = (fields: readonly string[], id: string): Where => ({
  or: fields.map((field) => ({ [field]: { equals: id } })),
})

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
