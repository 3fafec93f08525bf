import type { Payload } from 'payload'

import { locales } from '@/domain/locale'
import { isLinkable, type Linkable, linkable } from '@/domain/section'

import { filesWithText } from './document-texts'
import { docId, hasPage, stampOf } from './search-documents'
import { openIndex } from './search-index'
import { eachInSpite, indexRecords } from './search-records'
import { engineOf, stateOf } from './search-state'
import { spokenOf } from './search-surroundings'
import { readStored, type Selected } from './stored'
import { ensureSynonyms } from './synonyms'

/**
 * The comparison of the index with what is published. Nothing depends on it while all goes well; it repairs what an
 * engine that was away, wiped or restored has missed.
 */
const compared: Selected = { slug: true, title: true, name: true, display: true, updatedAt: true }

type Wrong = Map<Linkable, Set<string>>

const note = (wrong: Wrong, collection: Linkable, id: string): void => {
  const ids = wrong.get(collection) ?? new Set()
  wrong.set(collection, ids.add(id))
}

/** What should be in the index of one kind: the stamp of each document by its id. */
async function* expected(
  payload: Payload,
  collection: Linkable,
): AsyncGenerator<{ id: string; record: string; stamp: string }> {
  const fields = collection === 'documents' ? { ...compared, file: true as const } : compared
  for await (const records of readStored(payload, { collection, fields })) {
    const files = collection === 'documents' ? await filesWithText(payload, records) : new Map()
    for (const stored of records) {
      const spoken = spokenOf(payload, stored, { collection, fields })
      // A text that nobody has read yet is missing in the index, too.
      const stamp = stampOf(spoken.de.updatedAt, files.get(stored.id)?.filename)
      for (const locale of locales)
        if (hasPage(collection, spoken, locale))
          yield { id: docId(collection, stored.id, locale), record: stored.id, stamp }
    }
  }
}

/** The record a document in the index claims to be of; null when it was never one of ours. */
function recordOf(id: string): { collection: Linkable; record: string } | null {
  const [, collection = '', record = ''] = /^([a-z-]+)_(.+)_(?:de|en)$/.exec(id) ?? []
  return isLinkable(collection) ? { collection, record } : null
}

/** The records whose documents are missing, out of date or too many, and what belongs to no record at all. */
async function differences(payload: Payload): Promise<{ wrong: Wrong; strange: string[] }> {
  const stamps = await engineOf(payload).stamps()
  const wrong: Wrong = new Map()
  for (const collection of linkable)
    for await (const { id, record, stamp } of expected(payload, collection)) {
      if (stamps.get(id) !== stamp) note(wrong, collection, record)
      stamps.delete(id)
    }
  const strange: string[] = []
  for (const id of stamps.keys()) {
    const known = recordOf(id)
    if (known) note(wrong, known.collection, known.record)
    else strange.push(id)
  }
  return { wrong, strange }
}

/**
 * Compares index and database and repairs what differs; answers how many records. May run at any time: each record is
 * read anew before its documents are written or removed.
 */
export async function reconcile(payload: Payload): Promise<number> {
  await openIndex(payload)
  const { wrong, strange } = await differences(payload)
  await eachInSpite([...wrong, null], async (one) => {
    if (one) await indexRecords(payload, one[0], [...one[1]])
    else if (strange.length > 0) await engineOf(payload).remove(strange, { wait: true })
  })
  return [...wrong.values()].reduce((sum, ids) => sum + ids.size, strange.length)
}

/** How often the sweep compares; milliseconds. */
const pause = 10 * 60_000

/** The step of the sweep: now and then, and never while the index is being made. */
export async function keepIndexTrue(payload: Payload, now: Date): Promise<void> {
  const state = stateOf(payload)
  const since = now.getTime() - (state.comparedAt ?? -Infinity)
  // A clock that was set back must not keep it from happening.
  if (state.rebuilding || (since >= 0 && since < pause)) return
  state.comparedAt = now.getTime()
  // Another process may have changed the synonyms; an engine that was away may have come back empty, and is made anew.
  state.opening = undefined
  if (!(await openIndex(payload))) await reconcile(payload)
}

/** When a server starts: opens the index, waits until it is whole, and compares it with what is published. */
export async function beginIndexing(payload: Payload): Promise<void> {
  await ensureSynonyms(payload)
  await openIndex(payload)
  await stateOf(payload).rebuilding
  await keepIndexTrue(payload, new Date())
}
