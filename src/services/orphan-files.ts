import { readdir, stat, unlink } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { isStoredName } from '@/domain/upload'

import { directoryOf } from './uploads'

/** Files on the disk that no record knows: what uploads leave that were cut off. */
const day = 24 * 60 * 60 * 1000

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
