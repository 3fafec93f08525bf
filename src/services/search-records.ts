import type { Payload } from 'payload'

import { locales } from '@/domain/locale'
import { portions } from '@/domain/portions'
import { lightPortions } from '@/domain/search/light-portions'
import { SearchUnavailable } from '@/domain/search/unavailable'
import type { Linkable } from '@/domain/section'

import { type FileText, readFileText } from './document-texts'
import { othersTurn } from './in-turns'
import { docId, documentsFor } from './search-documents'
import { engineOf, stateOf } from './search-state'

const atOnce = 25

/** Brings the documents of these records up to date; what no visitor may see any more leaves the index. */
export async function indexRecords(
  payload: Payload,
  collection: Linkable,
  ids: readonly string[],
): Promise<void> {
  const some = [...portions([...new Set(ids)], atOnce)]
  await eachInSpite(some, async (few) => {
    await oneByOne(payload, () => indexFew(payload, collection, few))
    await othersTurn()
  })
}

/** Reading and writing belong together: what was read earlier must not be written later. */
function oneByOne(payload: Payload, work: () => Promise<void>): Promise<void> {
  const state = stateOf(payload)
  const mine = (state.writing ?? Promise.resolve()).catch(() => undefined).then(work)
  state.writing = mine
  return mine
}

async function indexFew(payload: Payload, collection: Linkable, ids: string[]): Promise<void> {
  const engine = engineOf(payload)
  const { docs, unread } = await documentsFor(payload, collection, ids)
  const present = new Set(docs.map(({ id }) => id))
  const all = ids.flatMap((id) => locales.map((locale) => docId(collection, id, locale)))
  const gone = all.filter((id) => !present.has(id))
  try {
    await eachInSpite([null, ...lightPortions(docs)], async (those) => {
      if (those) await engine.upsert(those, { wait: true })
      else if (gone.length > 0) await engine.remove(gone, { wait: true })
    })
  } finally {
    readTexts(payload, unread)
  }
}

/**
 * Does it for each, one after the other. That an engine is away is thrown only after the last: its stand-in takes
 * everything that it is told (SECURITY F3).
 */
export async function eachInSpite<T>(
  all: Iterable<T>,
  deed: (one: T) => Promise<void>,
): Promise<void> {
  let away: SearchUnavailable | undefined
  for (const one of all) {
    try {
      await deed(one)
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error
      away ??= error
    }
  }
  if (away) throw away
}

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
