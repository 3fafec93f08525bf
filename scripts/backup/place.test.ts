import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { move } from './files'
import { completePlacing, type Plan, place, stagedDatabase, stagedMedia } from './place'

let folder: string
let data: string
let plan: Plan

const put = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-place-'))
  data = path.join(folder, 'data')
  plan = {
    step: 'aside',
    database: path.join(data, 'allmende.db'),
    media: path.join(folder, 'media'),
    staged: '.restoring',
    aside: '.replaced',
  }
  for (const part of ['', '-wal', '-shm']) await put(`${plan.database}${part}`, `old${part}`)
  await put(path.join(plan.media, 'both.png'), 'old')
  await put(path.join(plan.media, 'old.png'), 'old')
  await put(stagedDatabase(plan), 'new')
  await put(path.join(stagedMedia(plan), 'both.png'), 'new')
  await put(path.join(stagedMedia(plan), 'new.png'), 'new')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const textsIn = async (place: string): Promise<Record<string, string>> => {
  const entries = await readdir(place, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  return Object.fromEntries(
    await Promise.all(
      files.map(async (name) => [name, await readFile(path.join(place, name), 'utf8')] as const),
    ),
  )
}

async function expectPlaced(): Promise<void> {
  expect(await textsIn(data)).toEqual({ 'allmende.db': 'new' })
  expect(await textsIn(plan.media)).toEqual({ 'both.png': 'new', 'new.png': 'new' })
  expect(await textsIn(path.join(data, '.replaced'))).toEqual({
    'allmende.db': 'old',
    'allmende.db-wal': 'old-wal',
    'allmende.db-shm': 'old-shm',
  })
  expect(await textsIn(path.join(plan.media, '.replaced'))).toEqual({
    'both.png': 'old',
    'old.png': 'old',
  })
  expect(await readdir(data)).not.toContain('.restoring')
  expect(await readdir(plan.media)).not.toContain('.restoring')
}

it('what was there goes aside as a whole, what is restored takes its place', async () => {
  await place(data, plan)
  await expectPlaced()
})

it('F12 what was made of the old data goes: the index of the search and the texts of files', async () => {
  for (const name of ['search.db', 'search.db-wal', 'document-texts/a.pdf.json'])
    await put(path.join(data, name), 'old')
  await place(data, plan)
  await expectPlaced()
  expect(await readdir(data)).not.toContain('document-texts')
})

it('nothing happens without a plan', async () => {
  await completePlacing(data)
  expect((await textsIn(data))['allmende.db']).toBe('old')
})

const moves: [string, string][] = [
  ['data/allmende.db', 'data/.replaced/allmende.db'],
  ['data/allmende.db-wal', 'data/.replaced/allmende.db-wal'],
  ['data/allmende.db-shm', 'data/.replaced/allmende.db-shm'],
  ['media/both.png', 'media/.replaced/both.png'],
  ['media/old.png', 'media/.replaced/old.png'],
  ['media/.restoring/both.png', 'media/both.png'],
  ['media/.restoring/new.png', 'media/new.png'],
  ['data/.restoring/allmende.db', 'data/allmende.db'],
]
const asideMoves = 5

it.each(moves.map((_, at) => at))(
  'F8 a power cut after step %i is made good by whoever opens the portal next',
  async (at) => {
    for (const [from, to] of moves.slice(0, at + 1))
      await move(path.join(folder, from), path.join(folder, to))
    const step = at >= asideMoves ? 'in' : 'aside'
    await put(path.join(data, 'restore.json'), JSON.stringify({ ...plan, step }))
    await completePlacing(data)
    await expectPlaced()
    await completePlacing(data)
    await expectPlaced()
  },
)
