import type { Payload } from 'payload'

import { sections } from '@/domain/section'
import type { Source } from '@/payload-types'

import { idOf, type Reader } from './reading'

export type SourceView = {
  id: string
  title: string
  url: string | null
  publishedOn: string | null
}

/** A source as pages show it. */
export const sourceOf = ({ id, title, url, publishedOn }: Source): SourceView => ({
  id,
  title,
  url: url ?? null,
  publishedOn: publishedOn ?? null,
})

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
    return source ? [sourceOf(source)] : []
  })
}

/** The collections whose records cite sources. */
export const citing = [...sections, 'event-series', 'people', 'indicators'] as const

/** True while any record, published or not, rests on this source. */
export async function isCited(payload: Payload, id: string): Promise<boolean> {
  const counts = await Promise.all(
    citing.map((collection) =>
      payload.count({
        collection,
        where: { 'provenance.sources': { equals: id } },
        overrideAccess: true,
      }),
    ),
  )
  return counts.some(({ totalDocs }) => totalDocs > 0)
}
