/**
 * Files one after the other in one file: USTAR (POSIX.1-1988), with pax records (POSIX.1-2001) where a name or a size does
 * not fit. Everything is streamed: nothing of a file's size is held in memory.
 */
import type { Readable } from 'node:stream'

const block = 512
const largestPlainSize = 8 ** 11 - 1
const longestPlainName = 100
/** What is said of an entry beside its header, in bytes: its name and its size. */
const longestRecords = 64 * 1024

export type Body = AsyncIterable<Buffer> | Iterable<Buffer>
export type Source = { name: string; size: number; body: Body }
/** `body` must be read to its end before the next entry is asked for. */
export type Entry = { name: string; size: number; body: AsyncIterable<Buffer> }

/** The file is no archive of this kind, or not all of it. */
export class DamagedError extends Error {}

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0')
const padding = (size: number): Buffer => Buffer.alloc((block - (size % block)) % block)

function sumOf(header: Buffer): number {
  // The field of the sum itself counts as blanks.
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0)
}

function headerOf(name: string, size: number, type: '0' | 'x'): Buffer {
  const header = Buffer.alloc(block)
  header.write(name, 0, longestPlainName, 'utf8')
  header.write(`${octal(0o600, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100)
  header.write(`${octal(size, 11)}\0${octal(0, 11)}\0`, 124)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  header.write(`${octal(sumOf(header), 6)}\0 `, 148)
  return header
}

/** `<length> <key>=<value>\n`, where the length counts itself. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const bytes = Buffer.byteLength(rest)
  let length = bytes + String(bytes).length
  length = bytes + String(length).length
  return `${length}${rest}`
}

function startOf(name: string, size: number): Buffer {
  const isPlain = /^[\x20-\x7e]*$/.test(name) && name.length < longestPlainName
  const records = [
    ...(isPlain ? [] : [record('path', name)]),
    ...(size > largestPlainSize ? [record('size', String(size))] : []),
  ].join('')
  const header = headerOf(isPlain ? name : 'long-name', Math.min(size, largestPlainSize), '0')
  if (records === '') return header
  const pax = Buffer.from(records)
  return Buffer.concat([headerOf('pax', pax.length, 'x'), pax, padding(pax.length), header])
}

/** The archive as a stream of buffers. A source that is not as long as it says ends it with an error. */
export async function* tar(sources: AsyncIterable<Source>): AsyncGenerator<Buffer> {
  for await (const { name, size, body } of sources) {
    yield startOf(name, size)
    let written = 0
    for await (const chunk of body) {
      written += chunk.length
      yield chunk
    }
    if (written !== size) throw new Error(`${name} changed while it was copied`)
    yield padding(size)
  }
  yield Buffer.alloc(2 * block)
}

/** Hands out exact numbers of bytes of a stream. */
class Bytes {
  private held: Buffer = Buffer.alloc(0)
  private readonly chunks: AsyncIterator<Buffer>

  constructor(stream: Readable) {
    this.chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer> // no encoding is set, so these are buffers
  }

  private async more(): Promise<void> {
    const { done, value } = await this.chunks.next()
    if (done) throw new DamagedError('it ends too early')
    this.held = this.held.length > 0 ? Buffer.concat([this.held, value]) : value
  }

  async exactly(count: number): Promise<Buffer> {
    while (this.held.length < count) await this.more()
    const bytes = this.held.subarray(0, count)
    this.held = this.held.subarray(count)
    return bytes
  }

  async *upTo(count: number): AsyncGenerator<Buffer> {
    let left = count
    while (left > 0) {
      if (this.held.length === 0) await this.more()
      const bytes = this.held.subarray(0, left)
      this.held = this.held.subarray(bytes.length)
      left -= bytes.length
      yield bytes
    }
  }
}

const textOf = (field: Buffer): string => field.toString('utf8').replace(/\0.*$/s, '')
const numberOf = (field: Buffer): number => Number.parseInt(textOf(field).trim() || '0', 8)

function paxRecords(bytes: Buffer): Record<string, string> {
  const records: Record<string, string> = {}
  for (let rest = bytes; rest.length > 0;) {
    const length = Number.parseInt(rest.toString('latin1', 0, rest.indexOf(' ')), 10)
    if (!(length > 0)) throw new DamagedError('a record in it is unreadable')
    const [, key = '', value = ''] =
      /^\d+ ([^=]+)=(.*)\n$/s.exec(rest.toString('utf8', 0, length)) ?? []
    records[key] = value
    rest = rest.subarray(length)
  }
  return records
}

function checkedHeader(header: Buffer): { name: string; size: number; type: string } {
  if (
    numberOf(header.subarray(148, 156)) !== sumOf(header) ||
    header.toString('latin1', 257, 262) !== 'ustar'
  )
    throw new DamagedError('it is no backup, or it is damaged')
  const prefix = textOf(header.subarray(345, 500))
  const name = textOf(header.subarray(0, longestPlainName))
  const type = header.toString('latin1', 156, 157)
  return {
    name: prefix ? `${prefix}/${name}` : name,
    size: numberOf(header.subarray(124, 136)),
    type,
  }
}

/** The entries of an archive, one after the other. Throws `DamagedError` where it is not whole. */
export async function* entriesIn(stream: Readable): AsyncGenerator<Entry> {
  const bytes = new Bytes(stream)
  let pax: Record<string, string> = {}
  for (;;) {
    const header = await bytes.exactly(block)
    if (header.every((byte) => byte === 0)) return
    const { name, size: plainSize, type } = checkedHeader(header)
    if (type === 'x') {
      if (plainSize > longestRecords) throw new DamagedError('one of its names is too long')
      pax = paxRecords(await bytes.exactly(plainSize))
      await bytes.exactly(padding(plainSize).length)
      continue
    }
    if (type !== '0' && type !== '\0') throw new DamagedError(`${name} is no plain file`)
    const size = pax.size ? Number(pax.size) : plainSize
    yield { name: pax.path ?? name, size, body: bytes.upTo(size) }
    await bytes.exactly(padding(size).length)
    pax = {}
  }
}
