import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { createGzip } from 'node:zlib'

import { differences, format, inside, type Manifest } from '@/domain/backup'

import { check } from './check'
import { contentOf, hold, isThere, measuring, namesIn, settle } from './files'
import { copyDatabase, type Insight, insightInto } from './sqlite'
import { type Source, tar } from './tar'

export type Portal = { database: string; media: string; version: string }

/** How often the database is copied at most because uploads were deleted meanwhile. */
const attempts = 100
/** How long a deletion may need from the file to its record, in milliseconds; a write waits up to 8 s for its turn. */
const patience = 12_000
/** How long to wait before the next copy, in milliseconds. */
const between = 500

type Held = { folder: string; insight: Insight; names: string[]; lost: string[] }

/**
 * Database and uploads of one moment. First every upload is held, then the database is copied, then what it names beyond
 * that is held as well: a file is written before its record and deleted before it, so one that is missing now is
 * being deleted (then a later copy knows) or was lost long ago (then every copy names it again).
 */
async function holdAll({ database, media }: Portal, folder: string): Promise<Held> {
  const kept = path.join(folder, 'media')
  const keep = (name: string) => hold(path.join(media, name), path.join(kept, name))
  const copy = path.join(folder, inside.database)
  let missed = new Map<string, number>()
  for (let attempt = 1; ; attempt += 1) {
    for (const name of await namesIn(media)) await keep(name)
    await rm(copy, { force: true })
    copyDatabase(database, copy)
    const insight = insightInto(copy)
    const lost: string[] = []
    for (const name of insight.uploads) if (!(await keep(name))) lost.push(name)
    const now = performance.now()
    missed = new Map(lost.map((name) => [name, missed.get(name) ?? now]))
    if (attempt === attempts || lost.every((name) => now - (missed.get(name) ?? now) > patience))
      return { folder, insight, names: await namesIn(kept), lost }
    await pause(between)
  }
}

async function* sourcesOf(held: Held, about: Omit<Manifest, 'files'>): AsyncGenerator<Source> {
  const files: Manifest['files'] = {}
  const names = [inside.database, ...held.names.map((name) => `${inside.media}${name}`)]
  for (const name of names) {
    const file = path.join(held.folder, name)
    const { size } = await stat(file)
    const measured = measuring()
    yield { name, size, body: measured.pass(contentOf(file)) }
    files[name] = measured.facts()
  }
  const manifest: Manifest = { ...about, files }
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  yield { name: inside.manifest, size: text.length, body: [text] }
}

async function write(file: string, content: AsyncIterable<Buffer>): Promise<void> {
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  const source = Readable.from(content)
  await (file.endsWith('.gz') ? pipeline(source, createGzip(), target) : pipeline(source, target))
  await settle(file)
}

/** Reads the written file back; a backup nobody can restore is none. */
async function prove(file: string, folder: string): Promise<Manifest> {
  const { manifest, found } = await check(createReadStream(file), (name) =>
    name === inside.database ? path.join(folder, name) : null,
  )
  const wrong = differences(manifest, found)
  if (wrong.length > 0) throw new Error(`The written file is not whole: ${wrong.join('; ')}.`)
  return manifest
}

const workOf = (pid: number): string => `.backup-${pid}.work`

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** What an interrupted backup has left. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/^\.backup-(\d+)\.work$/.exec(name)?.[1] ?? NaN)
    if (!Number.isNaN(pid) && !isAlive(pid))
      await rm(path.join(folder, name), { recursive: true, force: true })
  }
}

/**
 * Writes a backup while the portal runs. The file has its name only when it is whole and proven; what is left of an
 * interrupted try lies beside it, hidden, and is removed by the next one.
 */
export async function createBackup(portal: Portal, file: string, now: Date): Promise<Manifest> {
  if (await isThere(file)) throw new Error(`${file} is already there.`)
  await removeLeftovers(path.dirname(file))
  const work = path.join(path.dirname(file), workOf(process.pid))
  await mkdir(work, { recursive: true, mode: 0o700 })
  try {
    const held = await holdAll(portal, work)
    const { counts, migrations } = held.insight
    const about = { format, version: portal.version, date: now.toISOString(), migrations, counts }
    const written = path.join(work, file.endsWith('.gz') ? 'written.tar.gz' : 'written.tar')
    await write(written, tar(sourcesOf(held, { ...about, lost: held.lost })))
    const manifest = await prove(written, path.join(work, 'proof'))
    await rename(written, file)
    await settle(path.dirname(file))
    return manifest
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
