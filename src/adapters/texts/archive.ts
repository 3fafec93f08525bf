/** The parts of an office document by their names, unpacked only when they are asked for and never beyond a limit. */
import { inflateRawSync } from 'node:zlib'

import { type ArchiveEntry, readArchive } from '@/domain/upload-archive'

import { Unreadable } from './unreadable'

/** The largest part that is read, unpacked, and all of them together; bytes. */
const largestPart = 64 * 1024 * 1024
const largestOfAll = 128 * 1024 * 1024

const code = (error: unknown): unknown => Reflect.get(Object(error), 'code')

function unpacked(packed: Uint8Array, most: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (error) {
    throw new Unreadable(code(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too-much' : 'damaged')
  }
}

/** XML says by its first two bytes when it is written in UTF-16. */
function textIn(content: Buffer): string {
  const mark = content.toString('hex', 0, 2)
  if (mark === 'fffe') return content.toString('utf16le', 2)
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(content)
  return content.toString('utf8')
}

export class Parts {
  private readonly bytes: Uint8Array
  private readonly entries: ReadonlyMap<string, ArchiveEntry>
  private left = largestOfAll

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    const found = readArchive(bytes)
    if (typeof found === 'string')
      throw new Unreadable(
        found === 'protected' ? 'protected' : found === 'packed-too-much' ? 'too-much' : 'damaged',
      )
    this.entries = new Map(found.map((entry) => [entry.name, entry]))
  }

  /** The text of a part; empty when there is none of this name. */
  text(name: string): string {
    const entry = this.entries.get(name)
    if (!entry) return ''
    const most = Math.min(largestPart, this.left)
    if (entry.size > most) throw new Unreadable('too-much')
    const packed = this.bytes.subarray(entry.start, entry.start + entry.packedSize)
    const content = entry.isPacked ? unpacked(packed, Math.max(1, most)) : Buffer.from(packed)
    this.left -= content.length
    return textIn(content)
  }
}
