import { disguised, drawn } from './samples/disguised'
import { painted } from './samples/images'
import { named } from './samples/names'
import { inOffice } from './samples/office'
import { inPages } from './samples/pdf'
import { no, type Sample } from './samples/sample'

const nothing: Sample[] = (['bild.png', 'bericht.pdf', 'brief.docx'] as const).map((name) => ({
  what: `0 bytes called ${name}`,
  name,
  type: 'application/octet-stream',
  bytes: Buffer.alloc(0),
  becomes: no('empty'),
}))

/** Every file somebody may send to the portal. */
export const corpus = async (): Promise<Sample[]> => [
  ...nothing,
  ...(await painted()),
  ...drawn,
  ...disguised,
  ...inOffice,
  ...inPages,
  ...(await named()),
]
