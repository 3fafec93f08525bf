/**
 * A portal on a disk that becomes full: `fill.ts TEMPLATE`. It lies in this folder, which must be small. Says as JSON what
 * happened to writing, reading and uploading while there was no room, and once there was again.
 */
import { copyFile, mkdir, rm, statfs, writeFile } from 'node:fs/promises'

import { insightInto } from '../../scripts/backup/sqlite'
import { namesIn } from '../../scripts/backup/files'
import { openPortal } from '../../scripts/open-portal'
import { aPdfOf } from './files'

await mkdir('data')
await copyFile(process.argv[2] ?? '', 'data/allmende.db')
const payload = await openPortal()
const megabyte = 1024 * 1024

async function statusOf(work: Promise<unknown>): Promise<number> {
  try {
    await work
    return 200
  } catch (error) {
    return Number(Reflect.get(Object(error), 'status') ?? 500)
  }
}

let written = 0
const write = (): Promise<number> => {
  written += 1
  return statusOf(
    payload.create({
      collection: 'use-cases',
      data: {
        title: `Voll ${written}`,
        slug: `voll-${written}`,
        summary: 'x'.repeat(20_000),
        maturity: 'unknown',
        policyField: 'digitale-verwaltung',
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
    }),
  )
}

const pdf = aPdfOf(3 * megabyte)
const upload = (): Promise<number> =>
  statusOf(
    payload.create({
      collection: 'media',
      data: { alt: 'Beispiel', credit: 'Beispiel', licence: 'CC0' },
      file: { data: pdf, mimetype: 'application/pdf', name: 'beispiel.pdf', size: pdf.length },
      overrideAccess: true,
    }),
  )

const { bavail, bsize } = await statfs('.')
await writeFile('ballast', Buffer.alloc(bavail * bsize - 2 * megabyte))
const uploadWhileFull = await upload()
const written200: number[] = []
let whileFull = await write()
while (whileFull === 200 && written200.length < 500) {
  written200.push(whileFull)
  whileFull = await write()
}
const count = (): Promise<{ totalDocs: number }> =>
  payload.count({ collection: 'use-cases', overrideAccess: true })
const { totalDocs: rows } = await count()
const { totalDocs: versions } = await payload.countVersions({
  collection: 'use-cases',
  overrideAccess: true,
})
await rm('ballast')
const afterwards = await write()
const uploadAfterwards = await upload()
await payload.destroy()
const { integrity, uploads } = insightInto('data/allmende.db')
const files = await namesIn('data/media')
console.log(
  JSON.stringify({
    uploadWhileFull,
    whileFull,
    isWhole: rows === written200.length && versions === rows,
    afterwards,
    uploadAfterwards,
    integrity,
    lost: uploads.filter((name) => !files.includes(name)),
  }),
)
process.exit(0)
