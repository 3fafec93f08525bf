import type { Payload } from 'payload'

import { byNextDate, isPast } from '@/domain/event'
import { type Section, sections } from '@/domain/section'

import type { Entry } from './catalogue/entry'
import { rowsOf } from './catalogue/lists'
import { type FigureView, readFigures } from './figures'
import { type Linked, readLinked } from './linked'
import type { Reader } from './reading'
import { citing, sourceOf, type SourceView } from './sources'
import { readStored, type Stored } from './stored'

export type Overview = {
  counts: Record<Section, number>
  figures: FigureView[]
  news: Entry[]
  coming: Entry[]
  programmes: Linked[]
}

/** How many records of each section are published. */
export async function countsOf({ payload }: Reader): Promise<Record<Section, number>> {
  const counted = await Promise.all(
    sections.map(
      async (section) =>
        [
          section,
          (
            await payload.count({
              collection: section,
              where: { _status: { equals: 'published' } },
              overrideAccess: false,
            })
          ).totalDocs,
        ] as const,
    ),
  )
  return Object.fromEntries(counted) as Record<Section, number> // one entry for each section
}

/** What the start page shows: figures, what is new, what comes next, who works together. */
export async function overview(reader: Reader, today: string): Promise<Overview> {
  const [counts, figures, news, events, programmes] = await Promise.all([
    countsOf(reader),
    readFigures(reader, { featured: { equals: true } }),
    rowsOf(reader, 'news', today),
    rowsOf(reader, 'events', today),
    readLinked(reader, 'programmes', { parent: { exists: false } }),
  ])
  const dated = (entry: Entry): string => String(entry.sort.date ?? '')
  return {
    counts,
    figures,
    news: news.entries.toSorted((one, other) => dated(other).localeCompare(dated(one))).slice(0, 3),
    coming: events.entries
      .filter(
        ({ day, link }) =>
          !isPast(
            { startDate: day?.start, endDate: day?.end, state: day?.past ? 'took-place' : null },
            today,
          ) && Boolean(link),
      )
      .sort((one, other) =>
        byNextDate({ startDate: one.day?.start }, { startDate: other.day?.start }),
      )
      .slice(0, 4),
    programmes,
  }
}

export type CitedSource = SourceView & { cited: number }

const sourcesIn = ({ provenance }: Stored): unknown[] => {
  const sources: unknown = Reflect.get(Object(provenance), 'sources')
  return Array.isArray(sources) ? sources : []
}

/** Every source that something published cites, with the number of those records. What only a draft cites stays unknown. */
export async function citedSources(reader: Reader): Promise<CitedSource[]> {
  const cited = new Map<string, number>()
  for (const collection of citing) {
    const fields = { provenance: { sources: true as const } }
    for await (const records of readStored(reader.payload, { collection, fields })) {
      for (const source of records.flatMap(sourcesIn))
        cited.set(String(source), (cited.get(String(source)) ?? 0) + 1)
    }
  }
  const found = await reader.payload.find({
    collection: 'sources',
    pagination: false,
    sort: 'title',
    depth: 0,
    overrideAccess: false,
  })
  return found.docs
    .map((doc) => ({ ...sourceOf(doc), cited: cited.get(doc.id) ?? 0 }))
    .filter((source) => source.cited > 0)
}

/** How many municipalities the directory holds, and the date of its list. */
export async function directoryState(
  payload: Payload,
): Promise<{ count: number; asOf: string | null }> {
  const { totalDocs: count } = await payload.count({
    collection: 'municipalities',
    overrideAccess: true,
  })
  const newest = await payload.find({
    collection: 'municipalities',
    sort: '-asOf',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return { count, asOf: newest.docs[0]?.asOf.slice(0, 10) ?? null }
}
