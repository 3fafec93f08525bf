/**
 * The table of contents of a ZIP archive, read with distrust (SECURITY H-19): office documents are such archives. What
 * is not exactly one plain archive from the first byte to the last is damaged.
 */
import type { UploadRefusal } from './upload'

export type ArchiveEntry = {
  name: string
  isPacked: boolean
  /** Where its bytes lie in the file. */
  start: number
  packedSize: number
  /** What the table says it has unpacked. */
  size: number
}

const mostEntries = 5_000
const mostUnpacked = 200 * 1024 * 1024
const smallUnpacked = 20 * 1024 * 1024
const highestRatio = 100
/** Between two entries at most a data descriptor may lie. */
const widestGap = 64

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50

const text = new TextDecoder('utf-8')

class Damaged extends Error {}

type Row = ArchiveEntry & { offset: number; flags: number; method: number }

/** The end of the archive must be the end of the file: nothing hides behind it, no second archive before it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (
      view.getUint32(at, true) === endSignature &&
      at + 22 + view.getUint16(at + 20, true) === view.byteLength
    )
      return at
  throw new Damaged()
}

function rowAt(view: DataView, at: number): { row: Row; next: number } {
  if (view.getUint32(at, true) !== centralSignature) throw new Damaged()
  const nameLength = view.getUint16(at + 28, true)
  const row = {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    name: text.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    isPacked: view.getUint16(at + 10, true) === 8,
    start: 0,
  }
  const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  return { row, next: at + 46 + nameLength + more }
}

/** The entry's own head must say the same as the table; otherwise two programs would see two files. */
function withStart(view: DataView, row: Row): Row {
  const { offset } = row
  if (view.getUint32(offset, true) !== localSignature) throw new Damaged()
  if (view.getUint16(offset + 8, true) !== row.method) throw new Damaged()
  const nameLength = view.getUint16(offset + 26, true)
  const name = text.decode(new Uint8Array(view.buffer, view.byteOffset + offset + 30, nameLength))
  if (name !== row.name) throw new Damaged()
  return { ...row, start: offset + 30 + nameLength + view.getUint16(offset + 28, true) }
}

function rowsOf(view: DataView): { rows: Row[]; central: number } {
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  const central = view.getUint32(end + 16, true)
  if (count === 0xffff || view.getUint16(end + 8, true) !== count) throw new Damaged()
  const rows: Row[] = []
  let at = central
  for (let index = 0; index < count; index++) {
    const { row, next } = rowAt(view, at)
    rows.push(withStart(view, row))
    at = next
  }
  if (at !== end) throw new Damaged()
  return { rows, central }
}

/** Entries lie one behind the other from the first byte on: none is used twice, nothing hides between them. */
function isGapless(rows: readonly Row[], central: number): boolean {
  const ordered = [...rows].sort((a, b) => a.offset - b.offset)
  return ordered.every((row, at) => {
    const next = ordered[at + 1]?.offset ?? central
    const rest = next - (row.start + row.packedSize)
    return rest >= 0 && rest <= widestGap && (at > 0 || row.offset === 0)
  })
}

const isSafeName = (name: string): boolean =>
  !/[\0\\]|^\/|^[a-z]:/i.test(name) && !name.split('/').includes('..')

function refusalOf(rows: readonly Row[], central: number): UploadRefusal | null {
  if (rows.some(({ flags }) => (flags & 1) === 1)) return 'protected'
  const isPlain =
    isGapless(rows, central) &&
    rows.every(({ name, method }) => isSafeName(name) && (method === 0 || method === 8)) &&
    rows.every(({ method, size, packedSize }) => method === 8 || size === packedSize) &&
    new Set(rows.map(({ name }) => name.toLowerCase())).size === rows.length
  if (!isPlain) return 'damaged'
  const unpacked = rows.reduce((sum, { size }) => sum + size, 0)
  const packed = rows.reduce((sum, { packedSize }) => sum + packedSize, 0)
  const isBomb =
    rows.length > mostEntries ||
    unpacked > mostUnpacked ||
    (unpacked > smallUnpacked && unpacked / Math.max(1, packed) > highestRatio)
  return isBomb ? 'packed-too-much' : null
}

/** The entries of an archive in the order of its table, or why it is refused. */
export function readArchive(bytes: Uint8Array): ArchiveEntry[] | UploadRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const { rows, central } = rowsOf(view)
    return refusalOf(rows, central) ?? rows
  } catch (error) {
    // A position outside of the file.
    if (error instanceof Damaged || error instanceof RangeError) return 'damaged'
    throw error
  }
}
