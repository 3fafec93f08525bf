import { crc32, deflateSync, gzipSync } from 'node:zlib'

import {
  largestDocument,
  largestImage,
  type UploadEnding,
  type UploadRefusal,
} from '@/domain/upload'

import { anArchive, anOfficeDocument, anOpenDocument, contentTypes, type Entry } from './archives'
import { aJpeg, aPdf, aPdfOf, aPhotograph, aPng, aWebp, packedObject } from './files'

/** A file somebody may send, and what becomes of it: the ending it is kept with, or why it is refused (SECURITY 3c). */
export type Sample = {
  what: string
  name: string
  type: string
  bytes: Buffer
  becomes: UploadEnding | { refused: UploadRefusal }
}

const no = (refused: UploadRefusal): { refused: UploadRefusal } => ({ refused })
const plain = (text: string): Buffer => Buffer.from(text)
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

const script = '<script>alert(1)</script>'
const svg = `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`

/** Twenty ways to write the same picture that runs a script. */
const drawings: [string, Buffer][] = [
  ['plain', plain(svg)],
  ['with declaration', plain(`<?xml version="1.0"?>${svg}`)],
  ['with doctype', plain(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">${svg}`)],
  ['with entity', plain(`<!DOCTYPE svg [<!ENTITY x "${'y'.repeat(40)}">]>${svg}`)],
  ['after a comment', plain(`<!-- ${'x'.repeat(5000)} -->${svg}`)],
  ['after blanks', plain(`${' \n\t'.repeat(500)}${svg}`)],
  ['after a mark of order', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain(svg)])],
  ['UTF-16 LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(svg, 'utf16le')])],
  ['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(svg, 'utf16le').swap16()])],
  ['UTF-16 without mark', Buffer.from(svg, 'utf16le')],
  ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from(svg, 'utf16le')])],
  ['with prefix', plain('<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></s:svg>')],
  ['in capitals', plain(svg.toUpperCase())],
  ['with onload', plain('<svg onload="alert(1)" xmlns="http://www.w3.org/2000/svg"/>')],
  [
    'with link',
    plain('<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:alert(1)"/></svg>'),
  ],
  [
    'with foreign object',
    plain('<svg><foreignObject><iframe src="//x.example"/></foreignObject></svg>'),
  ],
  ['with use', plain('<svg><use href="data:image/svg+xml;base64,PHN2Zy8+#x"/></svg>')],
  ['with style', plain('<svg><style>@import "//x.example";</style></svg>')],
  ['compressed', gzipSync(svg)],
  ['with animation', plain('<svg><animate onbegin="alert(1)" attributeName="x" dur="1s"/></svg>')],
]

const drawn: Sample[] = drawings.map(([what, bytes], at) => ({
  what: `SVG ${what}`,
  // Every other one says that it is something allowed.
  name: at % 2 === 0 ? 'bild.svg' : 'bild.png',
  type: at % 2 === 0 ? 'image/svg+xml' : 'image/png',
  bytes,
  becomes: no('unknown-type'),
}))

const isoHead = (brand: string): Buffer => latin(`\0\0\0\x1cftyp${brand}\0\0\0\0mif1${brand}`)

/** What is not on the list, under the names and types of what is. */
const foreign: [string, Buffer][] = [
  ['HTML', plain(`<!doctype html>${script}`)],
  [
    'HTML in XML',
    plain(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`),
  ],
  [
    'XML with a style sheet',
    plain('<?xml version="1.0"?><?xml-stylesheet href="x.xsl" type="text/xsl"?><a/>'),
  ],
  ['text', plain('Nur Text.')],
  ['script', plain('#!/bin/sh\nrm -rf /\n')],
  ['JavaScript', plain('alert(1)')],
  ['PHP', plain('<?php system($_GET["c"]); ?>')],
  ['JSON', plain('{"a":1}')],
  [
    'MHTML',
    plain('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'),
  ],
  // In two parts, so that no scanner takes this file for the test virus.
  [
    'the EICAR test file',
    latin(`X5O!P%@AP[4\\PZX54(P^)7CC)7}${'$EICAR-STANDARD-'}${'ANTIVIRUS-TEST-FILE!$H+H*'}`),
  ],
  ['a program for Windows', latin('MZ\x90\0\x03\0\0\0')],
  ['a program for Linux', latin('\x7fELF\x02\x01\x01\0')],
  ['a Java class', latin('\xca\xfe\xba\xbe\0\0\0\x34')],
  ['Flash', latin('CWS\x0a\0\0\0\0')],
  ['AVIF', isoHead('avif')],
  ['an AVIF sequence', isoHead('avis')],
  ['HEIC', isoHead('heic')],
  ['HEIF', isoHead('mif1')],
  ['MP4', isoHead('isom')],
  ['GIF', latin('GIF89a\x01\0\x01\0\0\0\0;')],
  [
    'a GIF that is an archive too',
    Buffer.concat([
      latin('GIF89a\x01\0\x01\0\0\0\0;'),
      anArchive([{ name: 'a.class', content: 'x' }]),
    ]),
  ],
  ['BMP', latin('BM\x3a\0\0\0\0\0')],
  ['TIFF', latin('II*\0\x08\0\0\0')],
  ['an icon', latin('\0\0\x01\0\x01\0')],
  ['JPEG XL', latin('\xff\x0a\0\0')],
  ['JPEG 2000', latin('\0\0\0\x0cjP  \r\n\x87\n')],
  ['PostScript', plain('%!PS-Adobe-3.0')],
  ['RTF', plain('{\\rtf1\\ansi hallo}')],
  ['an old Word document', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['gzip', gzipSync('x')],
  ['7z', latin("7z\xbc\xaf'\x1c\0\x04")],
  ['RAR', latin('Rar!\x1a\x07\x01\0')],
  ['a font', latin('wOF2\0\x01\0\0')],
  ['a PDF behind another head', Buffer.concat([plain('<html>'), aPdf()])],
  ['an image behind a line break', latin('\n\x89PNG\r\n\x1a\n')],
  ['an archive behind HTML', Buffer.concat([plain(script), anOfficeDocument('docx')])],
]
const faces = [
  ['foto.png', 'image/png'],
  ['foto.jpg', 'image/jpeg'],
  ['bericht.pdf', 'application/pdf'],
  ['bericht.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
] as const

const disguised: Sample[] = foreign.map(([what, bytes], at) => {
  const [name, type] = faces[at % faces.length] ?? faces[0]
  return { what: `${what} as ${type}`, name, type, bytes, becomes: no('unknown-type') }
})

const part = (name: string, content: string | Buffer = 'x'): Entry => ({ name, content })
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024)
const word = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const external = (kind: string, target: string): Entry =>
  part(
    'word/_rels/settings.xml.rels',
    `<Relationships><Relationship Id="r" Type="http://x/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`,
  )

const documents: [string, Buffer, Sample['becomes']][] = [
  ['DOCX', anOfficeDocument('docx'), 'docx'],
  ['PPTX', anOfficeDocument('pptx'), 'pptx'],
  ['XLSX', anOfficeDocument('xlsx'), 'xlsx'],
  ['ODT', anOpenDocument('odt'), 'odt'],
  ['ODP', anOpenDocument('odp'), 'odp'],
  ['ODS', anOpenDocument('ods'), 'ods'],
  [
    'a table behind a chart',
    anOfficeDocument('pptx', [part('ppt/embeddings/Tabelle.xlsx', anOfficeDocument('xlsx'))]),
    'pptx',
  ],
  [
    'a template of the own computer',
    anOfficeDocument('docx', [external('attachedTemplate', 'file:///C:/Vorlage.dotx')]),
    'docx',
  ],
  [
    'a template from elsewhere',
    anOfficeDocument('docx', [external('attachedTemplate', 'https://x.example/a.dotm')]),
    no('active-content'),
  ],
  [
    'an object from elsewhere',
    anOfficeDocument('docx', [external('oleObject', 'http://x.example/a')]),
    no('active-content'),
  ],
  [
    'DOCX with macros inside',
    anOfficeDocument('docx', [part('word/vbaProject.bin')]),
    no('macros'),
  ],
  ['XLSX with macros inside', anOfficeDocument('xlsx', [part('xl/vbaProject.bin')]), no('macros')],
  ['PPTX with macros inside', anOfficeDocument('pptx', [part('ppt/vbaProject.bin')]), no('macros')],
  ['macros in another place', anOfficeDocument('docx', [part('x/VBAPROJECT.BIN')]), no('macros')],
  [
    'a sheet of macros',
    anOfficeDocument('xlsx', [part('xl/macrosheets/sheet1.xml')]),
    no('macros'),
  ],
  ['DOCM', anArchive([contentTypes('docx', word), part('word/document.xml')]), no('macros')],
  ['ODT with Basic', anOpenDocument('odt', [part('Basic/Standard/Modul.xml')]), no('macros')],
  ['ODS with scripts', anOpenDocument('ods', [part('Scripts/python/x.py')]), no('macros')],
  [
    'a document with macros inside a document',
    anOfficeDocument('pptx', [
      part('ppt/embeddings/a.docx', anOfficeDocument('docx', [part('word/vbaProject.bin')])),
    ]),
    no('macros'),
  ],
  ['a program inside', anOfficeDocument('docx', [part('word/media/x.exe')]), no('active-content')],
  ['a page inside', anOfficeDocument('docx', [part('word/afchunk.mht')]), no('active-content')],
  [
    'a control inside',
    anOfficeDocument('docx', [part('word/activeX/activeX1.xml')]),
    no('active-content'),
  ],
  [
    'an object inside',
    anOfficeDocument('docx', [part('word/embeddings/oleObject1.bin')]),
    no('active-content'),
  ],
  ['an archive inside', anOfficeDocument('docx', [part('word/x.zip')]), no('active-content')],
  [
    'a Java program that is a document too',
    anOfficeDocument('docx', [part('META-INF/MANIFEST.MF')]),
    no('active-content'),
  ],
  [
    'a document three deep',
    anOfficeDocument('docx', [
      part(
        'word/embeddings/a.docx',
        anOfficeDocument('docx', [part('word/embeddings/b.docx', anOfficeDocument('docx'))]),
      ),
    ]),
    no('packed-too-much'),
  ],
  ['both kinds at once', anOpenDocument('odt', [contentTypes('docx')]), no('damaged')],
  [
    'two kinds of Office',
    anArchive([
      part('[Content_Types].xml', `${contentTypes('docx').content}${contentTypes('xlsx').content}`),
    ]),
    no('unknown-type'),
  ],
  ['a plain archive', anArchive([part('a.txt')]), no('unknown-type')],
  [
    'an EPUB',
    anArchive([{ name: 'mimetype', content: 'application/epub+zip', plain: true }]),
    no('unknown-type'),
  ],
  [
    'an encrypted entry',
    anArchive([contentTypes('docx'), { ...part('word/document.xml'), locked: true }]),
    no('protected'),
  ],
  [
    'an encrypted ODT',
    anArchive([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', plain: true },
      part('META-INF/manifest.xml', '<manifest:encryption-data/>'),
    ]),
    no('protected'),
  ],
  ['a way out of the folder', anOfficeDocument('docx', [part('../../etc/passwd')]), no('damaged')],
  ['a way from the root', anOfficeDocument('docx', [part('/etc/passwd')]), no('damaged')],
  ['two entries of one name', anOfficeDocument('docx', [part('word/document.xml')]), no('damaged')],
  ['a NUL in a name', anOfficeDocument('docx', [part('word/a\0.xml')]), no('damaged')],
  [
    'something behind its end',
    Buffer.concat([anOfficeDocument('docx'), plain(script)]),
    no('damaged'),
  ],
  ['half of it', anOfficeDocument('docx').subarray(0, 200), no('damaged')],
  ['without its last byte', anOfficeDocument('docx').subarray(0, -1), no('damaged')],
  ['only its head', latin('PK\x03\x04'), no('damaged')],
  [
    'a size that is a lie',
    anOfficeDocument('docx', [{ ...part('word/a.xml', zeros(3)), claimed: 10 }]),
    no('damaged'),
  ],
  [
    'a bomb of 300 MB',
    anOfficeDocument('docx', [part('word/a.xml', zeros(150)), part('word/b.xml', zeros(150))]),
    no('packed-too-much'),
  ],
  [
    'a bomb of a high ratio',
    anOfficeDocument('docx', [part('word/a.xml', zeros(50))]),
    no('packed-too-much'),
  ],
  [
    'a bomb within',
    anOfficeDocument('docx', [
      part('word/embeddings/a.xlsx', anOfficeDocument('xlsx', [part('xl/a.xml', zeros(50))])),
    ]),
    no('packed-too-much'),
  ],
  [
    '6,000 entries',
    anOfficeDocument(
      'docx',
      Array.from({ length: 6000 }, (_, at) => part(`word/${at}.xml`)),
    ),
    no('packed-too-much'),
  ],
]

const inOffice: Sample[] = documents.map(([what, bytes, becomes]) => ({
  what: `office: ${what}`,
  name: 'dokument.docx',
  type: 'application/octet-stream',
  bytes,
  becomes,
}))

const pages: [string, Buffer, Sample['becomes']][] = [
  ['plain', aPdf(), 'pdf'],
  ['of exactly 20 MB', aPdfOf(largestDocument), 'pdf'],
  ['one byte larger', aPdfOf(largestDocument + 1), no('document-too-large')],
  ['with a packed object', aPdf({ objects: [packedObject('1 0 << /Type /Font >>')] }), 'pdf'],
  [
    'with JavaScript',
    aPdf({ objects: ['<< /S /JavaScript /JS (app.alert(1)) >>'] }),
    no('active-content'),
  ],
  [
    'with hidden JavaScript',
    aPdf({ objects: ['<< /S /J#61vaScript /J#53 (x) >>'] }),
    no('active-content'),
  ],
  [
    'with packed JavaScript',
    aPdf({ objects: [packedObject('1 0 << /S /JavaScript /JS (x) >>')] }),
    no('active-content'),
  ],
  [
    'that starts a program',
    aPdf({ objects: ['<< /S /Launch /F (cmd.exe) >>'] }),
    no('active-content'),
  ],
  [
    'with an attachment',
    aPdf({ objects: ['<< /Type /EmbeddedFile /Length 0 >>'] }),
    no('active-content'),
  ],
  [
    'that sends a form',
    aPdf({ objects: ['<< /S /SubmitForm /F (https://x.example) >>'] }),
    no('active-content'),
  ],
  ['with a film', aPdf({ objects: ['<< /Subtype /RichMedia >>'] }), no('active-content')],
  ['with XFA', aPdf({ catalogue: '/AcroForm << /XFA 6 0 R >>' }), no('active-content')],
  ['that is a page too', aPdf({ head: `%<html>${script}</html>\n` }), no('active-content')],
  ['encrypted', aPdf({ trailer: '/Encrypt 9 0 R' }), no('protected')],
  ['with something behind its end', aPdf({ tail: script }), no('damaged')],
  ['that is an archive too', aPdf({ tail: anArchive([part('a.class')]) }), no('damaged')],
  [
    'with an archive in a comment',
    aPdf({ head: `%${anArchive([part('a')]).toString('latin1')}\n` }),
    no('damaged'),
  ],
  ['cut off', aPdf().subarray(0, 300), no('damaged')],
  ['only its head', plain('%PDF-1.7\n'), no('damaged')],
  ['without objects', plain('%PDF-1.7\nxref\nstartxref\n9\n%%EOF\n'), no('damaged')],
  ['of 100,000 pages', aPdf({ pages: 100_000 }), no('packed-too-much')],
  [
    'of 400,000 objects',
    aPdf({ objects: Array.from({ length: 400_000 }, () => '0') }),
    no('packed-too-much'),
  ],
  [
    'packed twice',
    aPdf({ objects: ['<< /Filter [/FlateDecode /FlateDecode] /Length 0 >>'] }),
    no('packed-too-much'),
  ],
  ['with a bomb', aPdf({ objects: [packedObject(zeros(80))] }), no('packed-too-much')],
]

const inPages: Sample[] = pages.map(([what, bytes, becomes]) => ({
  what: `PDF ${what}`,
  name: 'bericht.pdf',
  type: 'application/pdf',
  bytes,
  becomes,
}))

/** A PNG that says it is this large; its pixels, all the same, would take gigabytes. */
function aHugePng(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(Buffer.concat([latin(name), data])))
    return Buffer.concat([length, latin(name), data, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const rows = deflateSync(zeros(1))
  return Buffer.concat([
    latin('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const padded = (image: Buffer, size: number): Buffer =>
  Buffer.concat([image, Buffer.alloc(size - image.length)])

async function images(): Promise<[string, Buffer, Sample['becomes'], string?][]> {
  const [png, jpeg, webp] = await Promise.all([aPng(), aJpeg(), aWebp()])
  return [
    ['PNG', png, 'png'],
    ['JPEG', jpeg, 'jpg'],
    ['WebP', webp, 'webp'],
    ['PNG called JPEG', png, 'png', 'bild.jpg'],
    ['JPEG called PDF', jpeg, 'jpg', 'bild.pdf'],
    ['WebP called HTML', webp, 'webp', 'bild.html'],
    ['a photograph with a place', await aPhotograph(), 'jpg'],
    ['PNG with an archive behind', Buffer.concat([png, anArchive([part('a.class')])]), 'png'],
    ['JPEG with HTML behind', Buffer.concat([jpeg, plain(script)]), 'jpg'],
    ['JPEG of exactly 10 MB', padded(jpeg, largestImage), 'jpg'],
    ['JPEG one byte larger', padded(jpeg, largestImage + 1), no('image-too-large')],
    ['PNG cut off', png.subarray(0, Math.floor(png.length / 2)), no('damaged')],
    ['JPEG cut off', jpeg.subarray(0, Math.floor(jpeg.length * 0.7)), no('damaged')],
    ['WebP cut off', webp.subarray(0, 30), no('damaged')],
    ['only the head of a PNG', latin('\x89PNG\r\n\x1a\n'), no('damaged')],
    ['only the head of a JPEG', latin('\xff\xd8\xff\xe0'), no('damaged')],
    [
      'HTML behind the head of a JPEG',
      Buffer.concat([latin('\xff\xd8\xff'), plain(script)]),
      no('damaged'),
    ],
    [
      'SVG behind the head of a PNG',
      Buffer.concat([latin('\x89PNG\r\n\x1a\n'), plain(svg)]),
      no('damaged'),
    ],
    ['a bomb of 50,000 × 50,000 pixels', aHugePng(50_000, 50_000), no('too-many-pixels')],
    ['51 million pixels', aHugePng(7_200, 7_100), no('too-many-pixels')],
    ['no pixels', aHugePng(0, 10), no('damaged')],
  ]
}

const painted = async (): Promise<Sample[]> =>
  (await images()).map(([what, bytes, becomes, name = 'bild.png']) => ({
    what,
    name,
    type: 'image/png',
    bytes,
    becomes,
  }))

/** Names nobody would choose for a file of good will; each comes with a harmless image. */
export const nastyNames = [
  `${'x'.repeat(300)}.png`,
  '../../../etc/passwd',
  '..\\..\\windows\\system32\\x.png',
  '/etc/cron.d/x.png',
  'bild.png%00.php',
  'bild\0.png',
  '.htaccess',
  '.env',
  'web.config',
  '...',
  '',
  ' ',
  'CON',
  'nul.png',
  'rechnung\u202Egnp.exe',
  'a\u200Bb\uFEFFc.png',
  'zeile\r\nSet-Cookie: x=1.png',
  '"; filename="x.html',
  '<img src=x onerror=alert(1)>.png',
  'Übersicht der Städte (Entwurf) – 2026.png',
  '日本語.png',
  'e\u0301te\u0301.png',
  '😀'.repeat(80),
  'bild.php.png',
  'bild.png:stream',
  "=cmd|'/c calc'!A1.png",
]

const named = async (): Promise<Sample[]> => {
  const bytes = await aPng()
  return nastyNames.map((name) => ({
    what: `the name ${JSON.stringify(name.slice(0, 40))}`,
    name,
    type: 'image/png',
    bytes,
    becomes: 'png' as const,
  }))
}

const nothing: Sample[] = (['bild.png', 'bericht.pdf', 'brief.docx'] as const).map((name) => ({
  what: `0 bytes called ${name}`,
  name,
  type: 'application/octet-stream',
  bytes: Buffer.alloc(0),
  becomes: no('empty'),
}))

/** All of them. */
export const corpus = async (): Promise<Sample[]> => [
  ...nothing,
  ...(await painted()),
  ...drawn,
  ...disguised,
  ...inOffice,
  ...inPages,
  ...(await named()),
]
