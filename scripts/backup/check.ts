import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

import { type Found, inside, isSafeName, Manifest } from '@/domain/backup'

import { measuring, writeOut } from './files'
import { insightInto } from './sqlite'
import { DamagedError, entriesIn } from './tar'

const largestManifest = 64 * 1024 * 1024

/** The bytes of the archive, unpacked when they are packed (RFC 1952). */
async function plain(stream: Readable): Promise<Readable> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer> // no encoding is set
  const first = await chunks.next()
  const all = Readable.from(
    (async function* () {
      if (first.done) return
      yield first.value
      yield* { [Symbol.asyncIterator]: () => chunks }
    })(),
  )
  const isPacked = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b
  // Errors of the file reach whoever reads the unpacked bytes.
  return isPacked ? pipeline(all, createGunzip(), () => undefined) : all
}

function manifestIn(text: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(text))
  } catch {
    throw new DamagedError('its manifest is unreadable')
  }
}

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  return Buffer.concat(await Array.fromAsync(body)).toString('utf8')
}

/** Where something of the archive is unpacked; null for what is only looked at. */
export type PlaceOf = (name: string) => string | null

async function keepOrPass(place: string | null, body: AsyncIterable<Buffer>): Promise<void> {
  if (place) return writeOut(place, body, 0o644)
  for await (const chunk of body) void chunk
}

/** Reads an archive and says what its manifest promises and what was found. */
async function unpack(
  stream: Readable,
  placeOf: PlaceOf,
): Promise<{ manifest: Manifest | null; files: Found['files'] }> {
  let manifest: Manifest | null = null
  const files: Found['files'] = {}
  for await (const { name, size, body } of entriesIn(await plain(stream))) {
    const isOurs = name === inside.database || name.startsWith(inside.media)
    if (name === inside.manifest && size < largestManifest) {
      manifest = manifestIn(await textOf(body))
    } else if (isOurs && isSafeName(name) && !files[name]) {
      const measured = measuring()
      await keepOrPass(placeOf(name), measured.pass(body))
      files[name] = measured.facts()
    } else {
      throw new DamagedError(`it holds ${JSON.stringify(name)}, which belongs to no backup`)
    }
  }
  return { manifest, files }
}

/** What a backup says of itself and what is really in it. The place of the database must be a file. */
export async function check(
  stream: Readable,
  placeOf: PlaceOf,
): Promise<{ manifest: Manifest; found: Found }> {
  const { manifest, files } = await unpack(stream, placeOf)
  if (!manifest) throw new DamagedError('its manifest is missing')
  if (!files[inside.database]) throw new DamagedError('its database is missing')
  const { counts, integrity } = insightOf(placeOf(inside.database) ?? '')
  return { manifest, found: { files, counts, integrity } }
}

function insightOf(file: string): { counts: Record<string, number>; integrity: string } {
  try {
    return insightInto(file)
  } catch (error) {
    return { counts: {}, integrity: error instanceof Error ? error.message : String(error) }
  }
}
