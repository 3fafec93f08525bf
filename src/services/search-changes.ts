import type { Payload } from 'payload'

import { isLinkable, type Linkable } from '@/domain/section'

import { openIndex } from './search-index'
import { eachInSpite, indexRecords } from './search-records'
import { type Concerned, type RecordRef, tellersOf } from './search-neighbours'
import { followSynonyms } from './synonyms'

/** A change as the outbox keeps it (services/outbox). */
type Change = { collection?: string; id?: string } & Partial<Concerned>

const distinct = <T extends { collection: string; id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [`${one.collection}:${one.id}`, one])).values(),
]

/**
 * What changes mean for the index: the records themselves first, then everything that tells of them; each once, however
 * many of the changes concern it.
 */
export async function indexChanges(payload: Payload, all: readonly unknown[]): Promise<void> {
  const changes = all.map((one) => (one ?? {}) as Change) // written by queueIndex and queueSynonyms
  await openIndex(payload)
  if (changes.some(({ collection }) => collection === 'synonyms')) await followSynonyms(payload)
  const places = changes.flatMap(({ collection, id, ...concerned }) =>
    collection && id ? [{ ...concerned, collection, id }] : [],
  )
  const refs = places.flatMap(({ collection, id }): RecordRef[] =>
    isLinkable(collection) ? [{ collection, id }] : [],
  )
  for (const { also = [] } of places) refs.push(...also)
  for (const place of distinct(places.filter(({ tellers }) => tellers)))
    refs.push(...(await tellersOf(payload, place)))
  const byKind = Map.groupBy(distinct(refs), (ref): Linkable => ref.collection)
  await eachInSpite(byKind, ([kind, some]) =>
    indexRecords(
      payload,
      kind,
      some.map(({ id }) => id),
    ),
  )
}
