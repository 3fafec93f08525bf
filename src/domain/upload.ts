/**
 * Which files people may upload, how large they may be, and under which name they are kept (SECURITY H-19). What a file
 * is, is told by its content alone: neither its name nor the type its sender declares counts.
 */
const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** The types that are accepted, by the ending their stored name gets. */
export const uploadTypes = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
  odt: `${openDocument}.text`,
  odp: `${openDocument}.presentation`,
  ods: `${openDocument}.spreadsheet`,
} as const satisfies Record<string, string>
export type UploadEnding = keyof typeof uploadTypes

export const imageEndings = ['png', 'jpg', 'webp'] as const satisfies readonly UploadEnding[]
export type ImageEnding = (typeof imageEndings)[number]

export const isImageEnding = (ending: string): ending is ImageEnding =>
  imageEndings.some((one) => one === ending)

const megabyte = 1024 * 1024

/** The largest files; bytes. */
export const largestImage = 10 * megabyte
export const largestDocument = 20 * megabyte

/** The longest edge an image is kept with; pixels. More than a large screen shows. */
export const longestEdge = 2560

/** Why a file is refused. The words stand in the messages under `upload.refused`. */
export const uploadRefusals = [
  'missing',
  'empty',
  'unknown-type',
  'image-too-large',
  'document-too-large',
  'too-many-pixels',
  'damaged',
  'macros',
  'active-content',
  'protected',
  'packed-too-much',
  'replaced',
  'no-space',
] as const
export type UploadRefusal = (typeof uploadRefusals)[number]

/** What the first bytes say; an archive may be an office document, which only its entries can tell. */
export type Family = ImageEnding | 'pdf' | 'archive'

const begins = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte)

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

/** The family of a file by its very first bytes; null for everything that is not accepted. */
export function familyOf(bytes: Uint8Array): Family | null {
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'jpg'
  if (begins(bytes, ascii('RIFF')) && begins(bytes, ascii('WEBPVP8'), 8)) return 'webp'
  if (begins(bytes, ascii('%PDF-'))) return 'pdf'
  return begins(bytes, [0x50, 0x4b, 0x03, 0x04]) ? 'archive' : null
}

/** Whether a file of this family and size is refused for its size. */
export function refusalOfSize(family: Family, size: number): UploadRefusal | null {
  if (family === 'pdf' || family === 'archive')
    return size > largestDocument ? 'document-too-large' : null
  return size > largestImage ? 'image-too-large' : null
}

type Pixels = {
  width?: number
  height?: number
  channels?: number
  depth?: string
  isProgressive?: boolean
}

/** No image of more pixels is decoded. */
export const mostPixels = 50_000_000
const mostMemory = 200_000_000

/**
 * Whether an image would take too much memory to decode. A progressive JPEG is held as a whole, with two bytes for
 * each value; an image of 16 bits takes twice the place of an ordinary one.
 */
export function refusalOfPixels(image: Pixels): UploadRefusal | null {
  const { width = 0, height = 0, channels = 4, depth = 'uchar', isProgressive = false } = image
  if (width === 0 || height === 0) return 'damaged'
  const bytes = channels * (depth === 'uchar' && !isProgressive ? 1 : 2)
  return width * height > mostPixels || width * height * bytes > mostMemory
    ? 'too-many-pixels'
    : null
}

// Control and formatting characters (NUL, line breaks, the reversing of the reading direction), halves of characters.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu
const special = /[<>:"|?*%\\/]/g
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const longestName = 100

/**
 * The name a person gave the file, fit to be shown and offered: no folders, nothing invisible, no leading dot, at most
 * 100 characters, and with the ending that its content has.
 */
export function originalNameOf(given: string, ending: UploadEnding): string {
  const last = given.normalize('NFC').split(/[/\\]/).pop() ?? ''
  const plain = last
    .replace(/%00/g, '')
    .replace(invisible, '')
    .replace(special, '_')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const short = [...plain].slice(0, longestName - ending.length - 1).join('')
  const name = short === '' || reserved.test(short) ? `file${short && `-${short}`}` : short
  return `${name}.${ending}`
}

/** The ending of a stored name, if it is one of ours. */
export function endingOf(filename: string): UploadEnding | null {
  const ending = filename.split('.').pop() ?? ''
  return ending in uploadTypes ? (ending as UploadEnding) : null // just looked up
}

/** A name as the portal gives it: random, for an image size with its measures. Nothing else is ever cleared away. */
export const isStoredName = (name: string): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-\d+x\d+)?\.[a-z]{3,4}$/.test(name)

const unreserved = /[^A-Za-z0-9!#$&+.^_`|~-]/gu
const plainOnly = /[^A-Za-z0-9 ._()-]/g

const percentEncoded = (letter: string): string =>
  [...new TextEncoder().encode(letter)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')

/** The header that says under which name a file is kept by the browser (RFC 6266, RFC 5987). */
export function dispositionOf(name: string, inline: boolean): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(plainOnly, '_')
  const exact = name.replace(unreserved, percentEncoded)
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${exact}`
}
