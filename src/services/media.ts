import { readdir, stat, unlink } from 'node:fs/promises'
import path from 'node:path'

import {
  APIError,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { locales } from '@/domain/locale'
import { isStoredName } from '@/domain/upload'
import { translator } from '@/i18n/translator'
import type { Media } from '@/payload-types'

import { refreshPages } from './pages'
import { filesStored } from './shown-files'
import { directoryOf } from './uploads'

/**
 * A visitor may fetch a file only while something published shows it (SECURITY E5, docs/decisions/0015). Each record
 * names its files in `files`; each file knows in `shown` whether a published record names it. `shown` follows right
 * after every change; what a dying process left undone is repaired by the sweep.
 */
const day = 24 * 60 * 60 * 1000

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

/**
 * All files that published records name at this moment. Read, not asked for: no question about a list per language is
 * understood by every database.
 */
async function allShown(payload: Payload): Promise<Set<string>> {
  const shown = new Set<string>()
  for (const { slug } of payload.config.collections.filter(hasFiles)) {
    const { docs } = await payload.db.find<{ id: string; files?: unknown }>({
      collection: slug as CollectionSlug, // from the built config
      where: { _status: { equals: 'published' } },
      select: { files: true },
      locale: 'all',
      pagination: false,
      limit: 0,
    })
    for (const { files } of docs) for (const id of named(files)) shown.add(id)
  }
  return shown
}

/** True while a published record shows the file. */
export const isShown = async (payload: Payload, id: string): Promise<boolean> =>
  (await allShown(payload)).has(id)

let last: Promise<unknown> = Promise.resolve()

/** Asks and writes down which files are shown; one after the other, so that an old answer never overtakes a new one. */
function settle(payload: Payload, ids: readonly string[]): Promise<void> {
  const turn = last.then(async () => {
    const shown = await allShown(payload)
    for (const id of ids)
      await payload.db.updateOne({
        collection: 'media',
        where: { id: { equals: id } },
        data: { shown: shown.has(id) },
        options: { atomic: true },
        returning: false,
      })
  })
  last = turn.catch(() => undefined)
  return turn
}

/** Sets right what a process that died between two steps has left; answers how many files. May run at any time. */
export async function repairShown(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'media',
    select: { shown: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const shown = docs.length > 0 ? await allShown(payload) : new Set()
  const wrong = docs.filter((file) => Boolean(file.shown) !== shown.has(file.id))
  if (wrong.length === 0) return 0
  await settle(
    payload,
    wrong.map(({ id }) => id),
  )
  refreshPages(payload)
  return wrong.length
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

type Sizes = Record<string, { filename?: string | null } | null | undefined>

/** The names of all files that belong to a record. */
async function keptNames(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'media',
    select: { filename: true, sizes: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const sizes = (of: Sizes | undefined) => Object.values(of ?? {}).map((size) => size?.filename)
  return new Set(
    docs
      .flatMap((doc) => [doc.filename, ...sizes(doc.sizes)])
      .filter((name) => typeof name === 'string'),
  )
}

/** The files in a folder that nobody has touched for a day. */
async function oldFiles(folder: string, now: Date): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const old: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const { mtimeMs } = await stat(path.join(folder, entry.name))
    if (mtimeMs < now.getTime() - day) old.push(entry.name)
  }
  return old
}

/**
 * Removes what uploads that were cut off have left behind: files without a record and half received ones, once they
 * are a day old. Answers how many. Files that do not carry a name of the portal's own are left alone.
 */
export async function removeOrphanFiles(payload: Payload, now: Date): Promise<number> {
  const folder = directoryOf(payload)
  const old = (await oldFiles(folder, now)).filter(isStoredName)
  const kept = old.length > 0 ? await keptNames(payload) : new Set()
  const orphans = old.filter((name) => !kept.has(name)).map((name) => path.join(folder, name))
  const incoming = payload.config.upload.tempFileDir
  const received = incoming
    ? (await oldFiles(incoming, now))
        .filter((name) => name.startsWith('tmp-'))
        .map((name) => path.join(incoming, name))
    : []
  const all = [...orphans, ...received]
  await Promise.all(all.map((file) => unlink(file).catch(() => undefined)))
  return all.length
}
