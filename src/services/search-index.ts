import type { Payload } from 'payload'

import { locales } from '@/domain/locale'
import { portions } from '@/domain/portions'
import type { SearchDoc, SearchEngine } from '@/domain/search'
import { type Linkable, linkable } from '@/domain/section'

import { type FileText, readFileText } from './document-texts'
import { othersTurn } from './in-turns'
import { forget } from './outbox-entries'
import { allDocuments, docId, documentsFor } from './search-documents'
import { followSynonyms } from './synonyms'

/**
 * Documents into the index. It is derived and outlives the process: made whole where it is missing or of another making,
 * otherwise kept up to date record by record by the outbox, and compared with what is published now and then
 * (search-comparison).
 */
export type IndexState = {
  opening?: Promise<boolean>
  /** When the index could not be opened or made the last time; milliseconds. */
  brokenAt?: number
  /** The index was empty when it began to be made: who searches meanwhile finds little. */
  filling?: Promise<unknown>
  rebuilding?: Promise<unknown>
  indexing?: Promise<unknown>
  /** When it was last compared with what is published; milliseconds. */
  comparedAt?: number
  /** Files whose text is being read or waits for it, by the id of the record that shows them. */
  reading: Map<string, FileText>
  readingNow?: Promise<unknown>
}

export const stateOf = (payload: Payload): IndexState =>
  payload.config.custom.searchState as IndexState // placed there by payload.config.ts
export const engineOf = (payload: Payload): SearchEngine =>
  payload.config.custom.search as SearchEngine // as above

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
 * meanwhile. True when it is made anew: then all that was queued before is in it. Never fails: an engine that is away is
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
  const where = { kind: { equals: 'index' } }
  const { totalDocs } = await payload.count({ collection: 'outbox', where, overrideAccess: true })
  return totalDocs >= flood
}

async function opened(payload: Payload): Promise<boolean> {
  const isNeeded = await mustBeMade(payload)
  await followSynonyms(payload)
  if (!isNeeded) return false
  const { docs } = await engineOf(payload).status()
  await payload.kv.set(unfinished, true)
  // All that was queued until now will be in it.
  await forget(payload, {
    and: [{ kind: { equals: 'index' } }, { createdAt: { less_than: new Date().toISOString() } }],
  })
  const making = rebuildIndex(payload)
  making
    .then(() => payload.kv.delete(unfinished))
    .catch((error: unknown) => noteBroken(payload, error))
  if (docs === 0) stateOf(payload).filling = making
  return true
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

const atOnce = 25

/** Brings the documents of these records up to date; what no visitor may see any more leaves the index. */
export async function indexRecords(
  payload: Payload,
  collection: Linkable,
  ids: readonly string[],
): Promise<void> {
  const engine = engineOf(payload)
  for (const some of portions([...new Set(ids)], atOnce)) {
    const { docs, unread } = await documentsFor(payload, collection, some)
    const present = new Set(docs.map(({ id }) => id))
    const all = some.flatMap((id) => locales.map((locale) => docId(collection, id, locale)))
    const gone = all.filter((id) => !present.has(id))
    if (gone.length > 0) await engine.remove(gone, { wait: true })
    if (docs.length > 0) await engine.upsert(docs, { wait: true })
    readTexts(payload, unread)
    await othersTurn()
  }
}

/** The same for one record. */
export const indexRecord = (payload: Payload, collection: Linkable, id: string): Promise<void> =>
  indexRecords(payload, collection, [id])

/** Reads texts in the background, one file after the other; each is found as soon as it has been read. */
function readTexts(payload: Payload, unread: ReadonlyMap<string, FileText>): void {
  const state = stateOf(payload)
  for (const [id, file] of unread) state.reading.set(id, file)
  if (state.reading.size > 0) state.readingNow ??= readAllTexts(payload)
}

async function readAllTexts(payload: Payload): Promise<void> {
  const state = stateOf(payload)
  // What cannot be kept would be unread again at once, for ever.
  const tried = new Set<string>()
  try {
    for (let [next] = state.reading; next; [next] = state.reading) {
      const [id, file] = next
      const isNew = !tried.has(`${id} ${file.filename}`)
      tried.add(`${id} ${file.filename}`)
      if (isNew) await readOneText(payload, id, file)
      // Unless the record got another file meanwhile.
      if (!isNew || state.reading.get(id) === file) state.reading.delete(id)
    }
  } finally {
    state.readingNow = undefined
  }
}

async function readOneText(payload: Payload, id: string, file: FileText): Promise<void> {
  try {
    await readFileText(payload, file)
    await indexRecords(payload, 'documents', [id])
  } catch (error) {
    // Not the file's fault. The next comparison finds that its text is missing.
    payload.logger.error({ msg: 'The text of a file was not read', media: file.media, err: error })
  }
}

/** Resolves when no text of a file is being read in this process. */
export async function textsRead(payload: Payload): Promise<void> {
  while (stateOf(payload).readingNow) await stateOf(payload).readingNow
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
