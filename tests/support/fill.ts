/**
 * A portal that runs out of room: `fill.ts TEMPLATE disk|database`. Either the disk becomes full, which is this folder and
 * must be small, or the database may not grow, which SQLite tells in the same way. Says as JSON what happened to
 * writing, reading and uploading while there was no room, and once there was again.
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

type Sqlite = { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }
const { client } = payload.db as unknown as { client: Sqlite } // what Payload's type of a database does not show

async function takeRoom(): Promise<void> {
  if (process.argv[3] === 'disk') {
    const { bavail, bsize } = await statfs('.')
    await writeFile('ballast', Buffer.alloc(bavail * bsize - 2 * megabyte))
    return
  }
  const pages = Number((await client.execute('PRAGMA page_count')).rows[0]?.page_count)
  await client.execute(`PRAGMA max_page_count = ${pages + 500}`)
}

async function giveRoom(): Promise<void> {
  await rm('ballast', { force: true })
  await client.execute('PRAGMA max_page_count = 1073741823')
}

await takeRoom()
const written200: number[] = []
let whileFull = await write()
while (whileFull === 200 && written200.length < 500) {
  written200.push(whileFull)
  whileFull = await write()
}
const uploadWhileFull = await upload()
const count = (): Promise<{ totalDocs: number }> =>
  payload.count({ collection: 'use-cases', overrideAccess: true })
const { totalDocs: rows } = await count()
const { totalDocs: versions } = await payload.countVersions({
  collection: 'use-cases',
  overrideAccess: true,
})
await giveRoom()
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
    left: files.filter((name) => !uploads.includes(name)),
  }),
)
process.exit(0)
