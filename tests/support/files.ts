import { deflateSync } from 'node:zlib'

import sharp from 'sharp'

/** Images and PDF files for tests, made in code. */
type Size = { width: number; height: number }

const canvas = ({ width, height }: Size) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 40, b: 40 } } })

export const aPng = (size: Size = { width: 40, height: 30 }): Promise<Buffer> =>
  canvas(size).png().toBuffer()
export const aJpeg = (size: Size = { width: 40, height: 30 }): Promise<Buffer> =>
  canvas(size).jpeg().toBuffer()
export const aWebp = (size: Size = { width: 40, height: 30 }): Promise<Buffer> =>
  canvas(size).webp().toBuffer()

/** A photograph as a telephone takes it: lying on its side, with the place where it was taken. */
export const aPhotograph = (size: Size = { width: 80, height: 40 }): Promise<Buffer> =>
  canvas(size)
    .jpeg()
    .withExif({
      IFD0: { Make: 'Beispielkamera', Artist: 'Erika Beispiel' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 57/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

type Parts = {
  /** Further objects, e.g. `<< /S /JavaScript >>`. */
  objects?: readonly string[]
  /** Further entries of the catalogue. */
  catalogue?: string
  trailer?: string
  pages?: number
  head?: string
  tail?: string | Buffer
}

/** The whole file of these objects, numbered from 1. */
function pdfOf(all: readonly string[], { head = '', trailer = '', tail = '' }: Parts): Buffer {
  let text = `%PDF-1.4\n${head}`
  const places = all.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const xref = text.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`
  text += `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.concat([Buffer.from(text, 'latin1'), Buffer.from(tail)])
}

/** A stream as it stands in the file. */
export const aStream = (content: Buffer, entries = ''): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content.toString('latin1')}\nendstream`

const shownText = (lines: readonly string[]): Buffer =>
  Buffer.from(
    `BT /F1 12 Tf 14 TL 40 180 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`,
    'latin1',
  )

/** A PDF with these lines on its pages. `packed`: what the stream of the first page unpacks to instead. */
export function aPdfWithText(pages: readonly (readonly string[])[], packed?: Buffer): Buffer {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...pages.flatMap((lines, at) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        packed && at === 0
          ? aStream(deflateSync(packed), '/Filter /FlateDecode')
          : aStream(shownText(lines)),
      ]),
    ],
    {},
  )
}

/** A PDF of one empty page, and what else is wished. */
export function aPdf(parts: Parts = {}): Buffer {
  const { objects = [], catalogue = '', trailer = '', pages = 1, head = '', tail = '' } = parts
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [3 0 R] /Count ${pages} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    '<< /Length 44 >>\nstream\nBT /F1 24 Tf 40 100 Td (Beispieldokument) Tj ET\nendstream',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  ]
  return pdfOf(all, { head, trailer, tail })
}

/** An object stream that holds this, packed. */
export const packedObject = (content: string | Buffer): string => {
  const packed = deflateSync(content).toString('latin1')
  return `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`
}

/** Fills a file up to a size with what does no harm: a comment behind its head. */
export const aPdfOf = (size: number): Buffer => {
  const missing = size - aPdf({ head: '%\n' }).length
  // The place of the table moves with the comment; its digits must not change the size.
  const filled = aPdf({ head: `%${'x'.repeat(missing)}\n` })
  return filled.length === size
    ? filled
    : aPdf({ head: `%${'x'.repeat(missing - filled.length + size)}\n` })
}
