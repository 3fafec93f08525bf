import { largestDocument } from '@/domain/upload'

import { anArchive, part } from '../archives'
import { aPdf, aPdfOf, packedObject } from '../files'
import { no, plain, type Sample, script, zeros } from './sample'

const objectStream = (content: string, filter: string): string =>
  `<< /Type /ObjStm /N 1 /First 4 ${filter} /Length ${content.length} >>\nstream\n${content}\nendstream`

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
    'with JavaScript in an object stream that is not packed',
    aPdf({ objects: [objectStream('1 0 << /S /JavaScript /JS (x) >>', '')] }),
    no('active-content'),
  ],
  [
    'with an object stream in hexadecimal digits',
    aPdf({ objects: [objectStream('31203020', '/Filter /ASCIIHexDecode')] }),
    no('damaged'),
  ],
  [
    'with an object stream that cannot be unpacked',
    aPdf({ objects: [objectStream('1 0 << >>', '/Filter /FlateDecode')] }),
    no('damaged'),
  ],
  [
    'with packed JavaScript behind a long dictionary',
    aPdf({
      objects: [
        packedObject('1 0 << /S /JavaScript /JS (x) >>').replace(
          '/Length',
          `/X (${'x'.repeat(1_000)}) /Length`,
        ),
      ],
    }),
    no('active-content'),
  ],
  [
    'of 100,000 pages in a packed object',
    aPdf({ objects: [packedObject('1 0 << /Type /Pages /Count 100000 >>')] }),
    no('packed-too-much'),
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

export const inPages: Sample[] = pages.map(([what, bytes, becomes]) => ({
  what: `PDF ${what}`,
  name: 'bericht.pdf',
  type: 'application/pdf',
  bytes,
  becomes,
}))
