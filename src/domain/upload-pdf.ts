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

/** What is said outside of the streams, or inside an unpacked object stream. */
export const isRunning = (text: string): boolean => running.test(plainNames(text))

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
  const isTooMuch = largest(said, /\/Count\s+(\d+)/g) > mostPages || objects > mostObjects
  return isTooMuch || isPackedTwice(said) ? 'packed-too-much' : null
}

export type Stretch = { start: number; end: number }

/** Where the packed object streams of a PDF lie: they can hold what `refusalOfPdf` looks for. */
export function objectStreamsOf(text: string): Stretch[] {
  return [...text.matchAll(/\bstream\r?\n/g)].flatMap((found) => {
    const start = found.index + found[0].length
    const dictionary = plainNames(text.slice(Math.max(0, found.index - 400), found.index))
    const own = dictionary.slice(dictionary.lastIndexOf('obj') + 1)
    if (!/\/ObjStm(?![A-Za-z])/.test(own)) return []
    const end = text.indexOf('endstream', start)
    return end < 0 ? [] : [{ start, end }]
  })
}
