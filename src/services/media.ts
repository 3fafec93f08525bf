import { setImmediate as pause } from 'node:timers/promises'

import {
  APIError,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { locales } from '@/domain/locale'
import { translator } from '@/i18n/translator'
import type { Media } from '@/payload-types'

import { refreshPages } from './pages'
import { filesStored } from './shown-files'

/**
 * A visitor may fetch a file only while something published shows it (SECURITY E5, docs/decisions/0015). Each record
 * names its files in `files`; each file knows in `shown` whether a published record names it. `shown` follows right
 * after every change; what a dying process left undone is repaired by the sweep.
 */
const hasFiles = ({ flattenedFields }: SanitizedCollectionConfig): boolean =>
  flattenedFields.some(({ name }) => name === 'files')

type Place = { collection: string; id: unknown }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every file a stored record names, whatever the language. */
function named(files: unknown): string[] {
  if (!isRecord(files)) return []
  const all = locales.flatMap((locale) => files[locale] ?? [])
  return [...new Set(all)].filter((id) => typeof id === 'string')
}

/** The files that the record shows to the public at this moment: those of its published state, never of a draft. */
async function shownBy(req: PayloadRequest, { collection, id }: Place): Promise<string[]> {
  const stored: unknown = await req.payload.db.findOne({
    collection: collection as CollectionSlug, // the hook's own collection
    where: { id: { equals: id } },
    locale: 'all',
    select: { files: true, _status: true },
    req,
  })
  return isRecord(stored) && stored._status === 'published' ? named(stored.files) : []
}

const keyOf = ({ collection, id }: Place): string => `files of ${collection} ${String(id)}`

/** Before a change: remembers what the record has shown until now. */
export async function rememberShown(req: PayloadRequest, place: Place): Promise<void> {
  if (place.id !== undefined) req.context[keyOf(place)] = await shownBy(req, place)
}

/**
 * A change that publishes one language leaves what both share as it was published before: the list is taken from what
 * has been stored, because it was made from what was sent.
 */
async function listAnew({ payload }: PayloadRequest, { collection, id }: Place): Promise<void> {
  const slug = collection as CollectionSlug // as above
  const stored: unknown = await payload.db.findOne({
    collection: slug,
    where: { id: { equals: id } },
    locale: 'all',
  })
  const fields = payload.collections[slug].config.flattenedFields
  const data = { files: filesStored({ fields, stored }) }
  await payload.db.updateOne({ collection: slug, id: String(id), data, returning: false })
}

/** Notes that a change will publish one language only. */
export function noteOneLanguage(req: PayloadRequest): void {
  req.context.publishesOneLanguage = true
}

/** After a change: every file that the record now shows, or no longer shows, becomes public or private at once. */
export async function followShown(req: PayloadRequest, place: Place): Promise<void> {
  if (req.context.publishesOneLanguage) await listAnew(req, place)
  const remembered = req.context[keyOf(place)]
  const before = new Set<string>(Array.isArray(remembered) ? remembered : [])
  const after = new Set(await shownBy(req, place))
  const changed = [...before, ...after].filter((id) => before.has(id) !== after.has(id))
  if (changed.length > 0) await settle(req.payload, changed)
}

/** How many documents are read before others have their turn. */
const batch = 100

type Row = { id: string; files?: unknown; shown?: unknown }
type Wanted = { where: Where; select: Record<string, true> }

/** All such documents of a collection, some at a time, so that pages and writes go on meanwhile. */
async function* rowsOf(payload: Payload, slug: string, { where, select }: Wanted) {
  let last = ''
  for (let isMore = true; isMore; await pause()) {
    const { docs } = await payload.db.find<Row>({
      collection: slug as CollectionSlug, // from the built config
      where: last ? { and: [where, { id: { greater_than: last } }] } : where,
      select,
      sort: 'id',
      locale: 'all',
      pagination: false,
      limit: batch,
    })
    yield* docs
    last = docs.at(-1)?.id ?? ''
    isMore = docs.length === batch
  }
}

/**
 * Those of the files that published records name at this moment. Read, not asked for: no question about a list per
 * language is understood by every database. Ends as soon as all are found.
 */
async function shownAmong(payload: Payload, ids: readonly string[]): Promise<Set<string>> {
  const open = new Set(ids)
  const found = new Set<string>()
  const wanted = { where: { _status: { equals: 'published' } }, select: { files: true } } as const
  for (const { slug } of payload.config.collections.filter(hasFiles))
    for await (const { files } of rowsOf(payload, slug, wanted)) {
      for (const id of named(files)) if (open.delete(id)) found.add(id)
      if (open.size === 0) return found
    }
  return found
}

/** True while a published record shows the file. */
export const isShown = async (payload: Payload, id: string): Promise<boolean> =>
  (await shownAmong(payload, [id])).has(id)

type Verdict = { id: string; shown: boolean; req?: Partial<PayloadRequest> }

const writeShown = (payload: Payload, { id, shown, req }: Verdict) =>
  payload.db.updateOne({
    collection: 'media',
    where: { id: { equals: id } },
    data: { shown },
    options: { atomic: true },
    returning: false,
    ...(req && { req }),
  })

let last: Promise<unknown> = Promise.resolve()
/** How often changes have asked: what was read before the last time may be out of date. */
let settlings = 0

/** Asks and writes down which files are shown; one after the other, so that an old answer never overtakes a new one. */
function settle(payload: Payload, ids: readonly string[]): Promise<void> {
  settlings += 1
  const turn = last.then(async () => {
    const shown = await shownAmong(payload, ids)
    for (const id of ids) await writeShown(payload, { id, shown: shown.has(id) })
  })
  last = turn.catch(() => undefined)
  return turn
}

/** The files whose `shown` is not what published records say, and what it should be. */
async function wrongFiles(payload: Payload): Promise<Map<string, boolean>> {
  const said = new Map<string, boolean>()
  for await (const { id, shown } of rowsOf(payload, 'media', {
    where: {},
    select: { shown: true },
  }))
    said.set(id, Boolean(shown))
  const shown = await shownAmong(payload, [...said.keys()])
  const wrong = [...said].filter(([id, saying]) => saying !== shown.has(id))
  return new Map(wrong.map(([id]) => [id, shown.has(id)]))
}

/** Writes it unless a change has asked meanwhile; answers whether it did. */
async function repairOne(payload: Payload, asOf: number, [id, shown]: [string, boolean]) {
  const transactionID = (await payload.db.beginTransaction()) ?? undefined
  try {
    await writeShown(payload, { id, shown, req: { ...(transactionID && { transactionID }) } })
    const isFresh = settlings === asOf
    if (transactionID && isFresh) await payload.db.commitTransaction(transactionID)
    if (transactionID && !isFresh) await payload.db.rollbackTransaction(transactionID)
    return isFresh
  } catch (error) {
    if (transactionID) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

/**
 * Sets right what a process that died between two steps has left; answers how many files. May run at any time. It waits
 * in no turn of a change, because that change may hold the right to write for which this waits: what a change has
 * overtaken is undone before anybody sees it, and left to the next sweep.
 */
export async function repairShown(payload: Payload): Promise<number> {
  const asOf = settlings
  let repaired = 0
  for (const one of await wrongFiles(payload)) {
    if (!(await repairOne(payload, asOf, one))) break
    repaired += 1
    await pause()
  }
  if (repaired > 0) refreshPages(payload)
  return repaired
}

/** Refuses to delete a file from under a page that shows it. */
export async function refuseWhileShown(req: PayloadRequest, id: string): Promise<void> {
  if (!(await isShown(req.payload, id))) return
  const t = translator(req.i18n.language === 'en' ? 'en' : 'de')
  throw new APIError(t('upload.stillShown'), 409, null, true)
}

/** The record a file belongs to, by the name of the file or of one of its sizes. */
export async function findFile(payload: Payload, filename: string): Promise<Media | null> {
  const { docs } = await payload.find({
    collection: 'media',
    where: {
      or: ['filename', 'sizes.card.filename', 'sizes.page.filename'].map((field) => ({
        [field]: { equals: filename },
      })),
    },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
