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
