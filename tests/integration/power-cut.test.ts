import { createReadStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'

import { check } from '../../scripts/backup/check'
import { namesIn } from '../../scripts/backup/files'
import { insightInto } from '../../scripts/backup/sqlite'
import { differences } from '../../src/domain/backup'
import { migrations } from '../../src/migrations'
import { begin, cutPower, run } from '../support/command'

/** How often the power goes off in each task: 3 in `npm test`, 20 in `npm run test:faults`. */
const cuts = Number(process.env.FAULT_RUNS ?? 3)
const longestRestart = 30

// A busy machine starts a command slowly.
vi.setConfig({ testTimeout: cuts * 100_000 })

let folder: string
let kept: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-cut-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const templateOf = (content: 'empty' | 'seeded'): string => {
  const templates = inject('templates')
  if (!templates) throw new Error('The templates are missing: run the project "integration".')
  return templates[content]
}

async function aFolder(name: string, content?: 'empty' | 'seeded'): Promise<string> {
  const place = path.join(folder, name)
  await mkdir(path.join(place, 'data'), { recursive: true })
  if (content) await copyFile(templateOf(content), path.join(place, 'data/allmende.db'))
  return place
}

type Task = {
  script: string
  folder: string
  /** What the command is given when it is done for this number of times. */
  args?: (time: number) => string[]
  prepare?: () => Promise<void>
}

/**
 * Does a task once to know how long it takes, then cuts the power at moments spread over that time, and does it to its
 * end; how long the last one took, in seconds, and what it said.
 */
async function endure(task: Task): Promise<{ seconds: number; output: string }> {
  const { script, prepare, args = () => [] } = task
  const at = (time: number) => ({ folder: task.folder, args: args(time) })
  await prepare?.()
  const first = performance.now()
  expect(await run(script, at(0))).toMatchObject({ code: 0 })
  const long = performance.now() - first
  for (let cut = 1; cut <= cuts; cut += 1) {
    await prepare?.()
    const command = begin(script, at(cut))
    // The beginning is Node's own start, where nothing of ours happens yet.
    await Promise.race([pause(long * (0.25 + (0.7 * (cut - 0.5)) / cuts)), command.ended])
    cutPower(command)
    await command.ended
  }
  const started = performance.now()
  const { code, output } = await run(script, at(cuts + 1))
  const seconds = (performance.now() - started) / 1000
  expect([code, output]).toEqual([0, expect.any(String)])
  return { seconds, output }
}

const databaseIn = (place: string): string => path.join(place, 'data/allmende.db')

describe(`F8 after the power went off ${cuts} times`, () => {
  it('during a backup, no half file has a name, and the next backup is whole and tidy', async () => {
    const place = await aFolder('backup', 'seeded')
    await mkdir(path.join(place, 'media'))
    await writeFile(path.join(place, 'media/a.bin'), Buffer.alloc(8_000_000, 7))
    const fileOf = (time: number): string => path.join(folder, `backup-${time}.tar`)
    await endure({
      script: 'scripts/backup.ts',
      folder: place,
      args: (time) => [fileOf(time)],
    })
    kept = fileOf(cuts + 1)
    const files = (await readdir(folder)).filter((name) => name.includes('backup-'))
    expect(files).toContain(path.basename(kept))
    for (const name of files) {
      expect(name).toMatch(/^backup-\d+\.tar$/)
      const { manifest, found } = await check(createReadStream(path.join(folder, name)), (entry) =>
        entry.startsWith('media/') ? null : path.join(folder, 'proof', name, entry),
      )
      expect(differences(manifest, found)).toEqual([])
    }
  })

  it('during a restore, the next one completes it, and rows and uploads are all there', async () => {
    const place = await aFolder('restore')
    const args = () => [kept, '--replace']
    const { seconds, output } = await endure({ script: 'scripts/restore.ts', folder: place, args })
    expect(output).toContain('restored')
    expect(seconds).toBeLessThan(longestRestart)
    const { counts, integrity } = insightInto(databaseIn(place))
    expect([counts, integrity]).toEqual([insightInto(templateOf('seeded')).counts, 'ok'])
    expect((await readFile(path.join(place, 'media/a.bin'))).length).toBe(8_000_000)
  })

  it('during the migrations, the next start makes them whole', async () => {
    const place = await aFolder('migration')
    const prepare = async () => {
      await rm(path.join(place, 'data'), { recursive: true })
      await mkdir(path.join(place, 'data'))
    }
    const { seconds, output } = await endure({
      script: 'scripts/migrate.ts',
      folder: place,
      prepare,
    })
    expect(output).toContain('migrated')
    expect(seconds).toBeLessThan(longestRestart)
    const { migrations: done, integrity } = insightInto(databaseIn(place))
    expect([done, integrity]).toEqual([migrations.map(({ name }) => name), 'ok'])
  })

  it('during an import, the next one completes it', async () => {
    const place = await aFolder('import', 'empty')
    const list = await readFile(
      new URL('../../scripts/seed/directory/municipalities.csv', import.meta.url),
      'utf8',
    )
    const rows = 1_500
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
    const { output } = await endure({ script, folder: place, args: () => [short], prepare })
    expect(output).toMatch(/\d+ new, \d+ changed, 0 ended/)
    const { counts, integrity } = insightInto(databaseIn(place))
    expect([counts.municipalities, integrity]).toEqual([rows, 'ok'])
  })

  it('during uploads, every record has its files, and the next upload works', async () => {
    const place = await aFolder('uploads', 'empty')
    const { output } = await endure({ script: 'tests/support/upload.ts', folder: place })
    expect(output).toContain('uploaded')
    const { uploads, integrity } = insightInto(databaseIn(place))
    const files = await namesIn(path.join(place, 'media'))
    expect(integrity).toBe('ok')
    expect(uploads.length).toBeGreaterThan(10)
    expect(uploads.filter((name) => !files.includes(name))).toEqual([])
  })
})
