import { crc32, deflateRawSync } from 'node:zlib'

/** ZIP archives for tests, well made or broken on purpose. */
export type Entry = {
  name: string
  content: string | Buffer
  /** Stored as it is instead of packed. */
  plain?: boolean
  /** What the table says of its size, if that is a lie. */
  claimed?: number
  /** Marked as encrypted. */
  locked?: boolean
}

/** An entry whose content does not matter, unless it is named. */
export const part = (name: string, content: string | Buffer = 'x'): Entry => ({ name, content })

const bytesOf = (content: string | Buffer): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : content

function headOf({ name, plain, claimed, locked }: Entry, content: Buffer, packed: Buffer): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(0x0800 | (locked ? 1 : 0), 2)
  head.writeUInt16LE(plain ? 0 : 8, 4)
  head.writeUInt32LE(crc32(content), 10)
  head.writeUInt32LE(packed.length, 14)
  head.writeUInt32LE(claimed ?? content.length, 18)
  head.writeUInt16LE(Buffer.byteLength(name), 22)
  return head
}

const local = Buffer.from('PK\x03\x04', 'latin1')
const central = Buffer.from('PK\x01\x02\x14\x00', 'latin1')
const end = Buffer.from('PK\x05\x06\0\0\0\0', 'latin1')

/** An archive of these entries in this order. */
export function anArchive(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const content = bytesOf(entry.content)
    const packed = entry.plain ? content : deflateRawSync(content)
    const head = headOf(entry, content, packed)
    const name = Buffer.from(entry.name)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    files.push(local, head, name, packed)
    table.push(central, head, place, name)
    offset += local.length + head.length + name.length + packed.length
  }
  const rows = Buffer.concat(table)
  const last = Buffer.alloc(14)
  last.writeUInt16LE(entries.length, 0)
  last.writeUInt16LE(entries.length, 2)
  last.writeUInt32LE(rows.length, 4)
  last.writeUInt32LE(offset, 8)
  return Buffer.concat([...files, rows, end, last])
}

const main = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const folders = { docx: 'word/document', pptx: 'ppt/presentation', xlsx: 'xl/workbook' }
export type OfficeEnding = keyof typeof main

/** The types of the parts; `type` is that of the main part. */
export const contentTypes = (ending: OfficeEnding, type = `${main[ending]}.main+xml`): Entry => ({
  name: '[Content_Types].xml',
  content:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/${folders[ending]}.xml" ContentType="${type}"/></Types>`,
})

const relations: Entry = {
  name: '_rels/.rels',
  content: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
}

/** An Office document with these entries besides its own. */
export const anOfficeDocument = (ending: OfficeEnding, more: readonly Entry[] = []): Buffer =>
  anArchive([
    contentTypes(ending),
    relations,
    { name: `${folders[ending]}.xml`, content: '<document/>' },
    ...more,
  ])

const openTypes = { odt: 'text', odp: 'presentation', ods: 'spreadsheet' }

/** An OpenDocument with these entries besides its own. */
export const anOpenDocument = (
  ending: keyof typeof openTypes,
  more: readonly Entry[] = [],
): Buffer =>
  anArchive([
    {
      name: 'mimetype',
      content: `application/vnd.oasis.opendocument.${openTypes[ending]}`,
      plain: true,
    },
    { name: 'content.xml', content: '<office:document-content/>' },
    { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
    ...more,
  ])
