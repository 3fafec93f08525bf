import { gzipSync } from 'node:zlib'

import { anArchive, anOfficeDocument } from '../archives'
import { aPdf } from '../files'
import { latin, no, plain, type Sample, script, svg } from './sample'

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

export const drawn: Sample[] = drawings.map(([what, bytes], at) => ({
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

export const disguised: Sample[] = foreign.map(([what, bytes], at) => {
  const [name, type] = faces[at % faces.length] ?? faces[0]
  return { what: `${what} as ${type}`, name, type, bytes, becomes: no('unknown-type') }
})
