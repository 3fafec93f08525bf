import { createReadStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { check } from '../../scripts/backup/check'
import { createBackup } from '../../scripts/backup/create'
import { namesIn, unlessMissing } from '../../scripts/backup/files'
import { insightInto } from '../../scripts/backup/sqlite'
import { differences } from '../../src/domain/backup'
import { migrations } from '../../src/migrations'
import { begin, cutPower, run } from '../support/command'
import { templateOf } from '../support/portal'

/** How often the power goes off in each task: once in `npm test`, 20 times in `npm run test:faults`. */
const cuts = Number(process.env.FAULT_RUNS ?? 1)
const longestRestart = 30

// A busy machine starts a command slowly.
vi.setConfig({ testTimeout: (cuts + 1) * 100_000 })

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-cut-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function aFolder(name: string, content?: 'empty' | 'seeded'): Promise<string> {
  const place = path.join(folder, name)
  await mkdir(path.join(place, 'data'), { recursive: true })
  if (content) await copyFile(templateOf(content), path.join(place, 'data/allmende.db'))
  return place
}

async function addUpload(place: string): Promise<void> {
  await mkdir(path.join(place, 'data/media'))
  await writeFile(path.join(place, 'data/media/a.bin'), Buffer.alloc(8_000_000, 7))
}

type Task = {
  script: string
  folder: string
  /** What the command is given when it is done for this number of times. */
  args?: (time: number) => string[]
  prepare?: () => Promise<void>
  /** What the command says when its work has begun; otherwise the first change on the disk tells. */
  sign?: string
}

/** Names and sizes of everything in the folder, what is hidden included. */
async function contentsOf(place: string): Promise<string> {
  const entries = await readdir(place, { recursive: true })
  const sizes = entries.sort().map(async (name) => {
    const facts = await unlessMissing(stat(path.join(place, name)))
    return `${name} ${facts?.isFile() ? facts.size : ''}`
  })
  return (await Promise.all(sizes)).join('\n')
}

/** Starts the command; it is there when its work has begun, which is long after Node's own start. */
async function beginWork({ script, args, folder: place, prepare, sign }: Task, time: number) {
  await prepare?.()
  const before = await contentsOf(place)
  const command = begin(script, { folder: place, args: args?.(time) ?? [] })
  let isOver = false
  void command.ended.then(() => (isOver = true))
  const hasBegun = async (): Promise<boolean> =>
    sign ? command.said().includes(sign) : (await contentsOf(place)) !== before
  while (!isOver && !(await hasBegun())) await pause(5)
  return command
}

/** How long the work takes from its beginning, in milliseconds. One cut alone is made at the beginning. */
async function lengthOf(task: Task): Promise<number> {
  if (cuts === 1) return 0
  const command = await beginWork(task, 0)
  const started = performance.now()
  expect(await command.ended).toMatchObject({ code: 0 })
  return performance.now() - started
}

/**
 * Cuts the power while a task is done, at moments spread over the time it takes, and does it to its end; how long the
 * last one took, in seconds, and what it said.
 */
async function endure(task: Task): Promise<{ seconds: number; output: string }> {
  const long = await lengthOf(task)
  let hits = 0
  for (let cut = 1; cut <= cuts; cut += 1) {
    const command = await beginWork(task, cut)
    await Promise.race([pause((long * (cut - 1)) / cuts), command.ended])
    cutPower(command)
    const { code } = await command.ended
    if (code === null) hits += 1
  }
  // A cut that comes too late proves nothing.
  expect(hits).toBeGreaterThan(0)
  const started = performance.now()
  const args = task.args?.(cuts + 1) ?? []
  const { code, output } = await run(task.script, { folder: task.folder, args })
  const seconds = (performance.now() - started) / 1000
  expect([code, output]).toEqual([0, expect.any(String)])
  return { seconds, output }
}

/** The same, where the command has to come to its end soon and say so. */
async function recover(task: Task, word: string): Promise<void> {
  const { seconds, output } = await endure(task)
  expect(output).toContain(word)
  expect(seconds).toBeLessThan(longestRestart)
}

const databaseIn = (place: string): string => path.join(place, 'data/allmende.db')

describe(`F8 after the power went off (${cuts} in each task)`, () => {
  it.concurrent(
    'during a backup, no half file has a name, and the next backup is whole and tidy',
    async () => {
      const place = await aFolder('backup', 'seeded')
      await addUpload(place)
      await mkdir(path.join(place, 'backups'))
      const nameOf = (time: number): string => `backup-${time}.tar`
      await endure({
        script: 'scripts/backup.ts',
        folder: place,
        args: (time) => [path.join(place, 'backups', nameOf(time))],
      })
      const files = await readdir(path.join(place, 'backups'))
      expect(files).toContain(nameOf(cuts + 1))
      for (const name of files) {
        expect(name).toMatch(/^backup-\d+\.tar$/)
        const stream = createReadStream(path.join(place, 'backups', name))
        const { manifest, found } = await check(stream, (entry) =>
          entry.startsWith('media/') ? null : path.join(folder, 'proof', name, entry),
        )
        expect(differences(manifest, found)).toEqual([])
      }
    },
  )

  it.concurrent(
    'during a restore, the next one completes it, and rows and uploads are all there',
    async () => {
      const from = await aFolder('restored', 'seeded')
      await addUpload(from)
      const kept = path.join(from, 'backup.tar')
      const media = path.join(from, 'data/media')
      await createBackup({ database: databaseIn(from), media, version: '0' }, kept, new Date())
      const place = await aFolder('restore')
      const args = () => [kept, '--replace']
      await recover({ script: 'scripts/restore.ts', folder: place, args }, 'restored')
      const { counts, integrity } = insightInto(databaseIn(place))
      expect([counts, integrity]).toEqual([insightInto(templateOf('seeded')).counts, 'ok'])
      expect((await readFile(path.join(place, 'data/media/a.bin'))).length).toBe(8_000_000)
    },
  )

  it('during the migrations, the next start makes them whole', async () => {
    const place = await aFolder('migration')
    const prepare = async () => {
      await rm(path.join(place, 'data'), { recursive: true })
      await mkdir(path.join(place, 'data'))
    }
    await recover({ script: 'scripts/migrate.ts', folder: place, prepare }, 'migrated')
    const { migrations: done, integrity } = insightInto(databaseIn(place))
    expect([done, integrity]).toEqual([migrations.map(({ name }) => name), 'ok'])
  })

  it('during an import, the next one completes it', async () => {
    const place = await aFolder('import', 'empty')
    const list = await readFile(
      new URL('../../scripts/seed/directory/municipalities.csv', import.meta.url),
      'utf8',
    )
    const rows = 600
    const short = path.join(place, 'list-2011-12-31.csv')
    await writeFile(
      short,
      list
        .split('\n')
        .slice(0, rows + 1)
        .join('\n'),
    )
    const prepare = () => copyFile(templateOf('empty'), databaseIn(place))
    const script = 'scripts/municipalities-import.ts'
    const { output } = await endure({
      script,
      folder: place,
      args: () => [short],
      prepare,
      sign: 'Municipalities: ',
    })
    expect(output).toMatch(/\d+ new, \d+ changed, 0 ended/)
    const { counts, integrity } = insightInto(databaseIn(place))
    expect([counts.municipalities, integrity]).toEqual([rows, 'ok'])
  })

  it.concurrent(
    'during uploads, every record has its files, and the next upload works',
    async () => {
      const place = await aFolder('uploads', 'empty')
      const { output } = await endure({ script: 'tests/support/upload.ts', folder: place })
      expect(output).toContain('uploaded')
      const { uploads, integrity } = insightInto(databaseIn(place))
      const files = await namesIn(path.join(place, 'data/media'))
      expect(integrity).toBe('ok')
      expect(uploads.length).toBeGreaterThan(10)
      expect(uploads.filter((name) => !files.includes(name))).toEqual([])
    },
  )
})
