import { mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import { z } from 'zod'

import { isReadable, type ReadText, type TextReader, textsFolder } from '@/domain/document-text'
import { endingOf } from '@/domain/upload'

import { readStored, type Stored } from './stored'
import { idOf } from './reading'
import { directoryOf } from './uploads'

/**
 * The texts of uploaded files, kept beside the database so that no file is read twice: what lies under a stored name never
 * changes (docs/decisions/0015), so the name says whose text it is. Derived, in no backup, gone with the file.
 */
export type FileText = {
  media: string
  filename: string
  /** Absent while nobody has read the file; empty when there is nothing to read in it. */
  pages?: readonly string[]
}

/** Another number has every file read anew. */
const version = 1
/** Without pages: it could not be read so many times, because the machine was busy. */
const Kept = z.object({
  version: z.literal(version),
  pages: z.array(z.string()).optional(),
  tries: z.number().optional(),
})
type Kept = z.infer<typeof Kept>
const mostTries = 3

const readerOf = (payload: Payload): TextReader => payload.config.custom.textReader as TextReader // placed there by payload.config.ts

const folderOf = (payload: Payload): string =>
  path.join(String(payload.config.custom.dataDirectory), textsFolder)

const placeOf = (payload: Payload, filename: string): string =>
  path.join(folderOf(payload), `${path.basename(filename)}.json`)

async function keptOf(payload: Payload, filename: string): Promise<Kept | undefined> {
  try {
    const text = await readFile(placeOf(payload, filename), 'utf8')
    return Kept.parse(JSON.parse(text))
  } catch {
    // Not there yet, of another version, or half written when the power went: it is read again.
    return undefined
  }
}

async function keep(
  payload: Payload,
  filename: string,
  kept: Omit<Kept, 'version'>,
): Promise<void> {
  const place = placeOf(payload, filename)
  await mkdir(folderOf(payload), { recursive: true })
  await writeFile(`${place}.new`, JSON.stringify({ version, ...kept }))
  await rename(`${place}.new`, place)
}

/** The files with a text that these records show to visitors, by the id of the record. */
export async function filesWithText(
  payload: Payload,
  records: readonly Stored[],
): Promise<Map<string, FileText>> {
  const ids = records.flatMap(({ file }) => idOf(file) ?? [])
  const files = new Map<string, FileText>()
  if (ids.length === 0) return files
  const where = { id: { in: ids } }
  const asked = { collection: 'media', fields: { filename: true }, where } as const
  for await (const found of readStored(payload, asked))
    for (const { id, filename } of found)
      if (typeof filename === 'string' && isReadable(endingOf(filename)))
        files.set(id, { media: id, filename })
  return new Map(
    records.flatMap(({ id, file }) => {
      const text = files.get(idOf(file) ?? '')
      return text ? [[id, text] as const] : []
    }),
  )
}

/** The same with what has been read of them. */
export async function fileTexts(
  payload: Payload,
  records: readonly Stored[],
): Promise<Map<string, FileText>> {
  const files = await filesWithText(payload, records)
  for (const [id, file] of files)
    files.set(id, { ...file, pages: (await keptOf(payload, file.filename))?.pages })
  return files
}

/**
 * Reads a file and keeps its text. What cannot be read is told in the log and counts as empty from then on; what took too
 * much is tried again with later comparisons, because something else may have taken it.
 */
export async function readFileText(payload: Payload, { media, filename }: FileText): Promise<void> {
  const ending = endingOf(filename)
  if (!isReadable(ending)) return
  const file = { path: path.join(directoryOf(payload), path.basename(filename)), ending }
  const text: ReadText = await readerOf(payload).read(file)
  if ('fault' in text)
    payload.logger.warn({ msg: 'The text of a file cannot be read', media, reason: text.fault })
  const tries = ((await keptOf(payload, filename))?.tries ?? 0) + 1
  const mayPass = 'fault' in text && (text.fault === 'too-much' || text.fault === 'too-long')
  if (mayPass && tries < mostTries) return keep(payload, filename, { tries })
  await keep(payload, filename, { pages: 'fault' in text ? [] : text.pages })
}

/** Removes the texts of files that are gone; answers how many. */
export async function removeTextsOfGoneFiles(payload: Payload): Promise<number> {
  const names = await readdir(folderOf(payload)).catch(() => [])
  if (names.length === 0) return 0
  const files = new Set(await readdir(directoryOf(payload)).catch(() => []))
  const gone = names.filter((name) => !files.has(name.replace(/\.json(\.new)?$/, '')))
  await Promise.all(
    gone.map((name) => unlink(path.join(folderOf(payload), name)).catch(() => undefined)),
  )
  return gone.length
}
