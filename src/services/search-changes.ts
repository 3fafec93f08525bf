import type { Payload } from 'payload'

import { isLinkable, type Linkable } from '@/domain/section'

import { indexRecords, openIndex } from './search-index'
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
  if (isLinkable(collection)) await indexRecords(payload, collection, [id])
  const others = [...also, ...(tellers ? await tellersOf(payload, { collection, id }) : [])]
  const byKind = Map.groupBy(others, (ref): Linkable => ref.collection)
  for (const [kind, refs] of byKind)
    await indexRecords(
      payload,
      kind,
      refs.map((ref) => ref.id),
    )
}
