import type { Where } from 'payload'

import { type Both, words, type Words } from '@/domain/words'
import type { Indicator } from '@/payload-types'

import { readAll, type Reader } from './reading'
import { readSources, type SourceView } from './sources'

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
