import type { Payload } from 'payload'

import type { SearchDoc, SearchEngine } from '@/domain/search'
import { type Linkable, linkable } from '@/domain/section'

import { forget } from './outbox-entries'
import { allDocuments } from './search-documents'
import { engineOf, stateOf } from './search-state'
import { followSynonyms } from './synonyms'

/**
 * The index as a whole. It is derived and outlives the process: made where it is missing or of another making, otherwise
 * kept up to date record by record by the outbox (search-records), and compared with what is published now and then
 * (search-comparison).
 */

/** A search waits so long for changes that are being written; milliseconds. */
const patience = 1_000
/** Not more often than this is a broken index tried again; milliseconds. */
const pause = 30_000
/** The very first search of a portal may wait so long for its index; milliseconds. */
const firstPatience = 4_000

async function within(time: number, work: Promise<unknown> | undefined): Promise<void> {
  if (!work) return
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise((resolve) => (timer = setTimeout(resolve, time)))
  await Promise.race([work.catch(() => undefined), enough])
  clearTimeout(timer)
}

/** The next search waits for this work, but not for long. */
export function waitForIndex(payload: Payload, work: Promise<unknown>): void {
  stateOf(payload).indexing = work
}

/**
 * Opens the index, once in this process, and makes it in the background where that is needed; the old one answers
 * meanwhile. True when it is made anew. Never fails: an engine that is away is
 * asked again with the next search.
 */
export function openIndex(payload: Payload): Promise<boolean> {
  const state = stateOf(payload)
  if (!state.opening && Math.abs(Date.now() - (state.brokenAt ?? -Infinity)) < pause)
    return Promise.resolve(false)
  state.opening ??= opened(payload).catch((error: unknown) => noteBroken(payload, error))
  return state.opening
}

function noteBroken(payload: Payload, error: unknown): false {
  payload.logger.error({ msg: 'The search index could not be opened or made', err: error })
  Object.assign(stateOf(payload), { opening: undefined, brokenAt: Date.now() })
  return false
}

/** So many changes that wait are an import: to read everything is less work than each of them. */
const flood = 100
/** Remembered while an index is made that stands for changes nobody has written down any more. */
const unfinished = 'search:unfinished'

async function mustBeMade(payload: Payload): Promise<boolean> {
  const { needsRebuild } = await engineOf(payload).init()
  if (needsRebuild || (await payload.kv.has(unfinished))) return true
  // What waits for an engine that is away waits for it also when its stand-in is made anew.
  if (await isAway(payload)) return false
  const where = { kind: { equals: 'index' } }
  const { totalDocs } = await payload.count({ collection: 'outbox', where, overrideAccess: true })
  return totalDocs >= flood
}

const isAway = async (payload: Payload): Promise<boolean> =>
  (await engineOf(payload).status()).degraded ?? false

async function opened(payload: Payload): Promise<boolean> {
  const isNeeded = await mustBeMade(payload)
  await followSynonyms(payload)
  if (!isNeeded) return false
  const { docs, degraded } = await engineOf(payload).status()
  await payload.kv.set(unfinished, true)
  if (!degraded) await forgetQueued(payload)
  const making = rebuildIndex(payload)
  making
    .then(async () => (await isAway(payload)) || payload.kv.delete(unfinished))
    .catch((error: unknown) => noteBroken(payload, error))
  if (docs === 0) stateOf(payload).filling = making
  return true
}

/** All that was queued until now will be in the index that is about to be made. */
async function forgetQueued(payload: Payload): Promise<void> {
  const createdAt = { less_than: new Date().toISOString() }
  await forget(payload, { and: [{ kind: { equals: 'index' } }, { createdAt }] })
  // Words with the same meaning are not part of it: what was queued of them happens here.
  await followSynonyms(payload)
}

/** Told how many records of a kind are in the new index. */
export type Told = (collection: Linkable, records: number) => void

async function* documents(payload: Payload, told: Told): AsyncGenerator<SearchDoc[]> {
  for (const collection of linkable) {
    let done = 0
    for await (const { docs, records } of allDocuments(payload, collection)) {
      yield docs
      done += records
      told(collection, done)
    }
  }
}

/** Reads everything published into a new index, one at a time in this process; the old one answers until it is whole. */
export function rebuildIndex(
  payload: Payload,
  told: Told = () => undefined,
): Promise<{ docs: number; ms: number }> {
  const state = stateOf(payload)
  const before = state.rebuilding ?? Promise.resolve()
  const mine = before
    .catch(() => undefined)
    .then(() => engineOf(payload).rebuild(documents(payload, told)))
  const rebuilding = mine.finally(() => {
    if (state.rebuilding === rebuilding) state.rebuilding = undefined
    state.filling = undefined
  })
  rebuilding.catch(() => undefined)
  state.rebuilding = rebuilding
  return mine
}

/**
 * The engine with an index that knows every change this process has made. While the index is made for the very first
 * time, a search waits for it shortly; otherwise the old one answers.
 */
export async function freshEngine(payload: Payload): Promise<SearchEngine> {
  await openIndex(payload)
  const state = stateOf(payload)
  await within(firstPatience, state.filling)
  await within(patience, state.indexing)
  return engineOf(payload)
}
