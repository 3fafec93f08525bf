import { createReadStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'

import { check } from '../../scripts/backup/check'
import { unlessMissing } from '../../scripts/backup/files'
import { insightInto } from '../../scripts/backup/sqlite'
import { differences } from '../../src/domain/backup'
import { migrations } from '../../src/migrations'
import { begin, cutPower, run } from '../support/command'

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
  /** What the command says when its work has begun; otherwise the first change on the disk tells. */
  sign?: string
}

/** Names and sizes of everything on the disk, what is hidden included. */
async function disk(): Promise<string> {
  const entries = await readdir(folder, { recursive: true })
  const sizes = entries.sort().map(async (name) => {
    const facts = await unlessMissing(stat(path.join(folder, name)))
    return `${name} ${facts?.isFile() ? facts.size : ''}`
  })
  return (await Promise.all(sizes)).join('\n')
}

/** Starts the command; it is there when its work has begun, which is long after Node's own start. */
async function beginWork({ script, args, folder: place, prepare, sign }: Task, time: number) {
  await prepare?.()
  const before = await disk()
  const command = begin(script, { folder: place, args: args?.(time) ?? [] })
  let isOver = false
  void command.ended.then(() => (isOver = true))
  const hasBegun = async (): Promise<boolean> =>
    sign ? command.said().includes(sign) : (await disk()) !== before
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

const databaseIn = (place: string): string => path.join(place, 'data/allmende.db')

describe(`F8 after the power went off (${cuts} in each task)`, () => {
  it('during a backup, no half file has a name, and the next backup is whole and tidy', async () => {
    const place = await aFolder('backup', 'seeded')
    await mkdir(path.join(place, 'data/media'))
    await writeFile(path.join(place, 'data/media/a.bin'), Buffer.alloc(8_000_000, 7))
    const fileOf = (time: number): string => path.join(folder, `backup-${time}.tar`)
    await endure({
      script: 'scripts/backup.ts',
      folder: place,
      args: (time) => [fileOf(time)],
    })
    const kept = fileOf(cuts + 1)
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
})
