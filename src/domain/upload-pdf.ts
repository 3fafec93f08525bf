/**
 * What a PDF may hold (SECURITY H-19): pages, and nothing that runs, opens, sends or hides something else. The text is
 * the file read byte by byte as Latin-1, so that positions are those of the file.
 */
import type { UploadRefusal } from './upload'

const mostPages = 5_000
const mostObjects = 300_000
const tail = 1024

const markup = /<(!doctype\s+html|html|head|body|script|svg|iframe|\?php)/i
const running =
  /\/(JavaScript|JS|Launch|RichMedia|EmbeddedFiles?|XFA|SubmitForm|ImportData|GoToE)(?![A-Za-z0-9])/

/** Names may be written with `#` and two digits for a letter. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )

const isWhole = (text: string): boolean => {
  const end = text.slice(-tail)
  const last = end.lastIndexOf('%%EOF')
  // What follows the end could be another file, an archive for example.
  return last >= 0 && /startxref/.test(end) && /^[\s\0]*$/.test(end.slice(last + '%%EOF'.length))
}

/** True when another program would take the same bytes for an archive. */
const isArchiveToo = (text: string): boolean => text.slice(-66_000).includes('PK\x05\x06')

const largest = (text: string, pattern: RegExp): number =>
  [...text.matchAll(pattern)].reduce((most, [, digits]) => Math.max(most, Number(digits)), 0)

/** More than one compression on top of another is how a small file becomes a huge one. */
const isPackedTwice = (text: string): boolean =>
  [...text.matchAll(/\/Filter\s*\[([^\]]*)\]/g)].some(
    ([, filters = '']) =>
      (filters.match(/\/(FlateDecode|Fl|LZWDecode|LZW)(?![A-Za-z])/g) ?? []).length > 1 ||
      (filters.match(/\//g) ?? []).length > 3,
  )

const countOf = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length

const isRunning = (text: string): boolean => running.test(plainNames(text))
const hasTooManyPages = (text: string): boolean => largest(text, /\/Count\s+(\d+)/g) > mostPages

/** Why the objects in an object stream, unpacked, are refused; null when they are not. */
export function refusalOfObjects(text: string): UploadRefusal | null {
  if (isRunning(text)) return 'active-content'
  return hasTooManyPages(text) ? 'packed-too-much' : null
}

/** The text without what its streams hold. */
const outside = (text: string): string => text.replace(/\bstream\r?\n[\s\S]*?endstream/g, '')

/** Why a PDF is refused, as far as it can be read without unpacking; null when it is not. */
export function refusalOfPdf(text: string): UploadRefusal | null {
  if (!/^%PDF-[12]\.\d/.test(text) || !isWhole(text) || isArchiveToo(text)) return 'damaged'
  if (markup.test(text.slice(0, tail))) return 'active-content'
  const said = outside(text)
  if (isRunning(said)) return 'active-content'
  if (/\/Encrypt(?![A-Za-z])/.test(plainNames(said))) return 'protected'
  const objects = countOf(said, /\d+\s+\d+\s+obj\b/g)
  if (objects === 0) return 'damaged'
  const isTooMuch = hasTooManyPages(said) || objects > mostObjects
  return isTooMuch || isPackedTwice(said) ? 'packed-too-much' : null
}

/** `other`: in a way that is not read here. */
export type ObjectStream = { start: number; end: number; packing: 'none' | 'flate' | 'other' }

/** Where the object streams of a PDF lie: they can hold what `refusalOfPdf` looks for. */
export function objectStreamsOf(text: string): ObjectStream[] {
  const marks = /\b\d+\s+\d+\s+obj\b|\bstream(?:\r\n|\n|\r)/g
  const streams: ObjectStream[] = []
  let begun = 0
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    if (found[0].endsWith('obj')) {
      begun = found.index
      continue
    }
    const dictionary = plainNames(text.slice(begun, found.index))
    const end = text.indexOf('endstream', marks.lastIndex)
    if (end < 0) return streams
    if (/\/ObjStm(?![A-Za-z])/.test(dictionary))
      streams.push({ start: marks.lastIndex, end, packing: packingOf(dictionary) })
    begun = end
    marks.lastIndex = end
  }
  return streams
}

function packingOf(dictionary: string): ObjectStream['packing'] {
  if (!/\/Filter(?![A-Za-z])/.test(dictionary)) return 'none'
  const isPlain = /\/Filter\s*\[?\s*\/(FlateDecode|Fl)\s*(\]|\/|>>)/.test(dictionary)
  // What is predicted is written otherwise than it reads.
  const predictor = largest(dictionary, /\/Predictor\s+(\d+)/g)
  return isPlain && !/\/Filter\s*\[[^\]]*\/[^\]]*\//.test(dictionary) && predictor < 2
    ? 'flate'
    : 'other'
}
