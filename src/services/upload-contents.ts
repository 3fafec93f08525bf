import { promisify } from 'node:util'
import { createInflateRaw, inflate } from 'node:zlib'

import type { SanitizedConfig } from 'payload'

import {
  type Family,
  familyOf,
  type ImageEnding,
  longestEdge,
  mostPixels,
  refusalOfPixels,
  refusalOfSize,
  type UploadEnding,
  type UploadRefusal,
} from '@/domain/upload'
import { type ArchiveEntry, readArchive } from '@/domain/upload-archive'
import {
  isEmbedded,
  mustBeRead,
  officeEndingOf,
  refusalOfNames,
  refusalOfParts,
} from '@/domain/upload-office'
import {
  type ObjectStream,
  objectStreamsOf,
  refusalOfObjects,
  refusalOfPdf,
} from '@/domain/upload-pdf'

/**
 * What a file really is, judged by its content (SECURITY H-19). Images are painted anew: only their pixels are kept, so
 * that places, names of devices and whatever else was attached to them are gone (T-P13).
 */
export type Sharp = NonNullable<SanitizedConfig['sharp']>

export type Accepted = { ending: UploadEnding; bytes: Buffer }
export type Examined = Accepted | { refused: UploadRefusal }

/** Decoding may take this long; seconds. */
const patience = 8

const largestPart = 4 * 1024 * 1024
const largestEmbedded = 20 * 1024 * 1024
const mostObjectStreams = 64 * 1024 * 1024

const refused = (refusal: UploadRefusal): Examined => ({ refused: refusal })

/** The file as it may be kept, or why it is refused. */
export async function examine(sharp: Sharp, bytes: Buffer): Promise<Examined> {
  if (bytes.length === 0) return refused('empty')
  const family = familyOf(bytes)
  if (!family) return refused('unknown-type')
  const tooLarge = refusalOfSize(family, bytes.length)
  return tooLarge ? refused(tooLarge) : judge(sharp, family, bytes)
}

async function judge(sharp: Sharp, family: Family, bytes: Buffer): Promise<Examined> {
  if (family === 'pdf') {
    const refusal = await refusalInPdf(bytes)
    return refusal ? refused(refusal) : { ending: 'pdf', bytes }
  }
  return family === 'archive' ? judgeOffice(bytes, false) : paintAnew(sharp, family, bytes)
}

const formats = { png: 'png', jpg: 'jpeg', webp: 'webp' } as const satisfies Record<
  ImageEnding,
  string
>
const quality = 88

/** Decodes the pixels, upright and in the colours of the web, and encodes nothing but them. */
async function paintAnew(sharp: Sharp, ending: ImageEnding, bytes: Buffer): Promise<Examined> {
  const format = formats[ending]
  try {
    // Only the head is read, so that the measures are known before anything is decoded.
    const described = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (described.format !== format) return refused('damaged')
    const tooMuch = refusalOfPixels(described)
    if (tooMuch) return refused(tooMuch)
    const painted = await sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels })
      .rotate()
      .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .toFormat(format, format === 'png' ? {} : { quality })
      .timeout({ seconds: patience })
      .toBuffer()
    return { ending, bytes: painted }
  } catch {
    // Whatever the decoder stumbles over: it is no image that could be shown.
    return refused('damaged')
  }
}

const unpack = promisify(inflate)

async function refusalInPdf(bytes: Buffer): Promise<UploadRefusal | null> {
  const text = bytes.toString('latin1')
  const refusal = refusalOfPdf(text)
  if (refusal) return refusal
  let left = mostObjectStreams
  for (const { start, end, packing } of objectStreamsOf(text)) {
    const content = await contentOfStream(bytes.subarray(start, end), packing, left)
    if (typeof content === 'string') return content
    left -= content.length
    const within = refusalOfObjects(content.toString('latin1'))
    if (within) return within
  }
  return null
}

/** What cannot be read here could be read by others, and hold anything. */
async function contentOfStream(
  packed: Buffer,
  packing: ObjectStream['packing'],
  most: number,
): Promise<Buffer | UploadRefusal> {
  if (packing === 'other') return 'damaged'
  if (packing === 'none') return packed
  try {
    return await unpack(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    return isTooLong(error) ? 'packed-too-much' : 'damaged'
  }
}

const isTooLong = (error: unknown): boolean =>
  error instanceof RangeError && Reflect.get(error, 'code') === 'ERR_BUFFER_TOO_LARGE'

async function judgeOffice(bytes: Buffer, isInside: boolean): Promise<Examined> {
  const entries = readArchive(bytes)
  if (typeof entries === 'string') return refused(entries)
  const names = entries.map(({ name }) => name)
  const byName = refusalOfNames(names)
  if (byName) return refused(byName)
  const { parts, inner, refusal } = await unpackAll(bytes, entries)
  if (refusal) return refused(refusal)
  const byParts = refusalOfParts(parts)
  if (byParts) return refused(byParts)
  for (const document of inner) {
    const judged = isInside ? refused('packed-too-much') : await judgeOffice(document, true)
    if ('refused' in judged) return judged
  }
  const ending = officeEndingOf(names, parts)
  return ending ? { ending, bytes } : refused('unknown-type')
}

/** XML says by its first two bytes when it is written in UTF-16. */
function textOf(content: Buffer): string {
  const mark = content.toString('hex', 0, 2)
  if (mark === 'fffe') return content.toString('utf16le', 2)
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(content)
  return content.toString('utf8')
}

type Unpacked = { parts: Map<string, string>; inner: Buffer[]; refusal?: UploadRefusal }

/** Unpacks every entry once, keeping only what must be read: what the table says of the sizes must be true. */
async function unpackAll(bytes: Buffer, entries: readonly ArchiveEntry[]): Promise<Unpacked> {
  const found: Unpacked = { parts: new Map(), inner: [] }
  for (const entry of entries) {
    const isPart = mustBeRead(entry.name)
    const isInner = isEmbedded(entry.name)
    if ((isPart && entry.size > largestPart) || (isInner && entry.size > largestEmbedded))
      return { ...found, refusal: 'packed-too-much' }
    const content = await contentOf(bytes, entry, isPart || isInner)
    if (!content) return { ...found, refusal: 'damaged' }
    if (isPart) found.parts.set(entry.name, textOf(content))
    if (isInner) found.inner.push(content)
  }
  return found
}

/** The content of an entry, empty unless it is kept; null when it is broken or longer than announced. */
async function contentOf(
  bytes: Buffer,
  { start, packedSize, size, isPacked }: ArchiveEntry,
  isKept: boolean,
): Promise<Buffer | null> {
  const packed = bytes.subarray(start, start + packedSize)
  if (!isPacked) return isKept ? packed : Buffer.alloc(0)
  const inflating = createInflateRaw({ chunkSize: 256 * 1024 })
  inflating.end(packed)
  const kept: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of inflating as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > size) return null
      if (isKept) kept.push(chunk)
    }
  } catch {
    return null
  }
  return length === size ? Buffer.concat(kept) : null
}
