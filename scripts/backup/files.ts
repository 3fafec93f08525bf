/** Files on the disk, as a backup and a restore need them. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'

import type { FileFacts } from '@/domain/backup'

const codeOf = (error: unknown): unknown => Reflect.get(Object(error), 'code')

/** Null instead of an error when the file is not there. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

export const isThere = async (file: string): Promise<boolean> =>
  (await unlessMissing(stat(file))) !== null

/** Everything in a folder that is not hidden, folders inside included; nothing when there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  const entries = (await unlessMissing(readdir(folder, { withFileTypes: true }))) ?? []
  const names = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.'))
      .map(async (entry) =>
        entry.isDirectory()
          ? (await namesIn(path.join(folder, entry.name))).map((name) => `${entry.name}/${name}`)
          : [entry.name],
      ),
  )
  return names.flat().sort()
}

/** Keeps a file for the copy although its original may be deleted meanwhile. False when it is already gone. */
export async function hold(from: string, to: string): Promise<boolean> {
  await mkdir(path.dirname(to), { recursive: true })
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    if (codeOf(error) === 'EEXIST') return true
  }
  // Another disk, or a file system without links.
  return (await unlessMissing(copyFile(from, to).then(() => true))) ?? false
}

/** Passes a stream on and knows its size and hash at the end. */
export function measuring(): {
  pass: (body: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>
  facts: () => FileFacts
} {
  const hash = createHash('sha256')
  let size = 0
  return {
    async *pass(body) {
      for await (const chunk of body) {
        hash.update(chunk)
        size += chunk.length
        yield chunk
      }
    },
    facts: () => ({ size, sha256: hash.digest('hex') }),
  }
}

export const contentOf = (file: string): AsyncIterable<Buffer> =>
  createReadStream(file) as AsyncIterable<Buffer> // no encoding is set, so these are buffers

/** What was written into a folder survives a power cut only after this. */
export async function settle(file: string): Promise<void> {
  // Windows can neither open nor settle a folder.
  if (process.platform === 'win32' && (await stat(file)).isDirectory()) return
  const handle = await open(file, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a new file to its end and onto the disk. Fails when it exists. */
export async function writeOut(
  file: string,
  body: AsyncIterable<Buffer> | Iterable<Buffer>,
  mode = 0o600,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const handle = await open(file, 'wx', mode)
  try {
    for await (const chunk of body) await handle.write(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Moves a file with its folders made; nothing happens when it is not there (any more). */
export async function move(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  await unlessMissing(rename(from, to))
}
