import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'

import { afterEach, describe, expect, it } from 'vitest'

import type { SearchDoc, SearchEngine } from '@/domain/search'

import { aPublicDoc, judgedConfig, judgedDocs } from '../../../tests/search/judged'
import { runsTypeScript } from '../../../tests/support/command'
import { embeddedSearch } from './embedded'

const other = fileURLToPath(new URL('../../../tests/support/search-process.ts', import.meta.url))
const folders: string[] = []
const engines: SearchEngine[] = []

function aFile(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'allmende-search-test-'))
  folders.push(folder)
  return path.join(folder, 'search.db')
}

function opened(file: string | null, version = 'v1'): SearchEngine {
  const engine = embeddedSearch({ config: { ...judgedConfig, version }, file })
  engines.push(engine)
  return engine
}

const argsOf = (file: string, deed: string, docs: SearchDoc[]): string[] => [
  ...runsTypeScript,
  ...[other, file, deed, JSON.stringify(docs)],
]

/** What another process said last but its status. */
async function elsewhere(file: string, deed: string, docs: SearchDoc[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, argsOf(file, deed, docs))
  return JSON.parse(stdout.trim().split('\n').at(-2) ?? 'null')
}

const ids = async (engine: SearchEngine, q: string): Promise<string[]> =>
  (await engine.search({ q, viewer: ['public'] })).hits.map(({ id }) => id)

async function* batches(...all: SearchDoc[][]) {
  for (const docs of all) yield docs
}

afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.close()))
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('C32 an index in a file', () => {
  it('is seen by a second process, and sees what that one writes, slips and all', async () => {
    const file = aFile()
    const here = opened(file)
    await here.rebuild(batches(judgedDocs))
    expect(await elsewhere(file, 'search', [aPublicDoc('x', 'Solar')])).toContain('sovia')
    expect(await ids(here, 'Quantencomputer')).toEqual([])
    await elsewhere(file, 'upsert', [aPublicDoc('quantum', 'Quantencomputer')])
    expect(await ids(here, 'Quantencomputr')).toEqual(['quantum'])
    await elsewhere(file, 'remove', [aPublicDoc('quantum', '')])
    expect(await ids(here, 'Quantencomputer')).toEqual([])
    await elsewhere(file, 'rebuild', [aPublicDoc('only', 'Einziges')])
    expect(await ids(here, '')).toEqual(['only'])
  })

  it('is there again after the process has ended, and asks for a rebuild only when it must', async () => {
    const file = aFile()
    const first = opened(file)
    expect(await first.init()).toEqual({ needsRebuild: true })
    await first.rebuild(batches(judgedDocs))
    await first.close()
    const second = opened(file)
    expect(await second.init()).toEqual({ needsRebuild: false })
    expect((await second.status()).docs).toBe(judgedDocs.length)
    await second.close()
    const third = opened(file, 'v2')
    expect(await third.init()).toEqual({ needsRebuild: true })
    expect(await ids(third, 'Solar')).toContain('sovia')
  })
})

describe('a rebuild of an index in a file', () => {
  it('has what other processes write and remove meanwhile', async () => {
    const file = aFile()
    const here = opened(file)
    await here.rebuild(batches(judgedDocs))
    const newer = aPublicDoc('wh', 'Neuere Fassung')
    const source = async function* () {
      yield judgedDocs.slice(0, 20)
      await elsewhere(file, 'upsert', [newer, aPublicDoc('late', 'Nachzügler')])
      await elsewhere(file, 'remove', [aPublicDoc('scc', ''), aPublicDoc('gewerbe', '')])
      yield judgedDocs.slice(20)
    }
    await here.rebuild(source())
    expect(await ids(here, 'Nachzügler')).toEqual(['late'])
    expect((await ids(here, 'Neuere Fassung'))[0]).toBe('wh')
    const all = (await here.stamps()).keys().toArray()
    expect(all).not.toContain('scc')
    expect(all).not.toContain('gewerbe')
    expect(all).toHaveLength(judgedDocs.length - 1)
  })

  it('does not mix with another one, nor with what a killed one left behind', async () => {
    const file = aFile()
    const [one, two] = [opened(file), opened(file)]
    await one.init()
    const child = spawn(process.execPath, argsOf(file, 'die-rebuilding', judgedDocs.slice(0, 5)))
    await said(child, 'building')
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('close', resolve))
    const source = async function* () {
      yield [aPublicDoc('first', 'Eins')]
      await two.rebuild(batches([aPublicDoc('second', 'Zwei')]))
      expect(await ids(one, '')).toEqual(['second'])
      yield [aPublicDoc('third', 'Drei')]
    }
    expect((await one.rebuild(source())).docs).toBe(2)
    expect((await ids(two, '')).toSorted()).toEqual(['first', 'third'])
  })

  it('answers other questions between its portions', async () => {
    const engine = opened(null)
    let answered = 0
    const many = Array.from({ length: 400 }, (_, at) =>
      aPublicDoc(`d${at}`, `Dokument ${at}`, { body: 'Verwaltungsvorschrift '.repeat(400) }),
    )
    let isOver = false
    const rebuilding = engine.rebuild(batches(many)).finally(() => (isOver = true))
    while (!isOver) {
      await ids(engine, 'Dokument')
      answered += 1
    }
    await rebuilding
    expect(answered).toBeGreaterThan(5)
    expect((await engine.status()).docs).toBe(400)
  })
})

function said(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += String(chunk)
      if (text.includes(word)) resolve()
    })
    child.once('error', reject)
  })
}

describe('a file that cannot serve', () => {
  it.each([
    ['damaged', Buffer.alloc(10_000, 'no database at all ')],
    ['cut short', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(3_000, 7)])],
  ])('is put aside when it is %s, and a new one begun', async (_, content) => {
    const file = aFile()
    writeFileSync(file, content)
    const engine = opened(file)
    expect(await engine.init()).toEqual({ needsRebuild: true })
    expect(existsSync(`${file}.damaged`)).toBe(true)
    await engine.rebuild(batches(judgedDocs))
    expect(await ids(engine, 'Solar')).toContain('sovia')
  })
})

describe('the thread of the engine', () => {
  it('is replaced when it dies, and what was asked is asked once more', async () => {
    const file = aFile()
    const threads: Worker[] = []
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (this: Worker, ...message: [unknown]) {
      if (threads.at(-1) !== this) threads.push(this)
      return postMessage.apply(this, message)
    }
    try {
      const engine = opened(file)
      await engine.upsert(judgedDocs)
      await engine.setSynonyms([['Sonnenkraft', 'Solar']])
      const asked = ids(engine, 'Sonnenkraft')
      await threads[0]?.terminate()
      expect(await asked).toContain('sovia')
      expect(threads).toHaveLength(2)
    } finally {
      Worker.prototype.postMessage = postMessage
    }
  })

  it('gives errors back as errors and goes on', async () => {
    const engine = opened(null)
    await expect(engine.upsert([aPublicDoc('a/b', 'Falsch')])).rejects.toThrow('Not a search id')
    await engine.upsert([aPublicDoc('right', 'Richtig')])
    expect(await ids(engine, 'Richtig')).toEqual(['right'])
  })

  it('ends with close, after which nothing is answered', async () => {
    const engine = opened(null)
    await engine.upsert([aPublicDoc('right', 'Richtig')])
    await engine.close()
    await expect(ids(engine, 'Richtig')).rejects.toThrow('closed')
    expect(await engine.status()).toMatchObject({ ok: false })
  })

  it('does not keep a process alive that has forgotten to close it', async () => {
    const file = aFile()
    expect(await elsewhere(file, 'search', [aPublicDoc('x', 'Solar')])).toEqual([])
  })
})
