import type { Payload } from 'payload'

import { isLinkable, type Linkable } from '@/domain/section'

import { eachInSpite, indexRecords, openIndex } from './search-index'
import { type Concerned, tellersOf } from './search-neighbours'
import { followSynonyms } from './synonyms'

/** A change as the outbox keeps it (services/outbox). */
type Change = { collection?: string; id?: string } & Partial<Concerned>

/** What a change means for the index: the record itself first, then everything that tells of it. */
export async function indexChange(payload: Payload, data: unknown): Promise<void> {
  const { collection, id, also = [], tellers } = (data ?? {}) as Change // written by queueIndex and queueSynonyms
  await openIndex(payload)
  if (collection === 'synonyms') return followSynonyms(payload)
  if (!collection || !id) return
  const own: [Linkable, { id: string }[]][] = isLinkable(collection) ? [[collection, [{ id }]]] : []
  const others = [...also, ...(tellers ? await tellersOf(payload, { collection, id }) : [])]
  const byKind = Map.groupBy(others, (ref): Linkable => ref.collection)
  await eachInSpite([...own, ...byKind], ([kind, refs]) =>
    indexRecords(
      payload,
      kind,
      refs.map((ref) => ref.id),
    ),
  )
}
