import {
  anArchive,
  anOfficeDocument,
  anOpenDocument,
  contentTypes,
  type Entry,
  part,
} from '../archives'
import { latin, no, plain, type Sample, script, zeros } from './sample'

const word = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const external = (kind: string, target: string): Entry =>
  part(
    'word/_rels/settings.xml.rels',
    `<Relationships><Relationship Id="r" Type="http://x/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`,
  )

const fetched = external('attachedTemplate', 'https://x.example/a.dotm')
const prefixed = part(fetched.name, String(fetched.content).replaceAll('<Rel', '<p:Rel'))

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
  ...[
    '\\\\x.example\\a.dotm',
    'file://x.example/a.dotm',
    'file:///\\\\x.example\\a.dotm',
    'ftp://x.example/a.dotm',
    '&#104;ttps://x.example/a.dotm',
    '&#x68;ttps://x.example/a.dotm',
  ].map((target): (typeof documents)[number] => [
    `a template at ${target}`,
    anOfficeDocument('docx', [external('attachedTemplate', target)]),
    no('active-content'),
  ]),
  [
    'a template from elsewhere with another prefix',
    anOfficeDocument('docx', [prefixed]),
    no('active-content'),
  ],
  [
    'a template from elsewhere in UTF-16',
    anOfficeDocument('docx', [
      part(fetched.name, Buffer.from(`\ufeff${String(fetched.content)}`, 'utf16le')),
    ]),
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

export const inOffice: Sample[] = documents.map(([what, bytes, becomes]) => ({
  what: `office: ${what}`,
  name: 'dokument.docx',
  type: 'application/octet-stream',
  bytes,
  becomes,
}))
