/** One size of the index, measured whole. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { embeddedSearch } from '@/adapters/search/embedded'
import { searchInThisThread } from '@/adapters/search/embedded/in-this-thread'
import type { SearchConfig, SearchDoc, SearchEngine } from '@/domain/search'
import { searchConfig } from '@/domain/search-config'
import { lexiconDe } from '@/domain/search/lexicon-de'

import { figure, type Goal, table } from '../bench/report'
import { benchFacets, documents } from './documents'
import { type Block, longestBlock, percentile, type Times, timesOf } from './measures'
import { queriesOf, queryKinds } from './queries'
import { likeSearch, rawFullText } from './rivals'

export const config: SearchConfig = { ...searchConfig, facets: benchFacets }

export type Measured = {
  docs: number
  build: { ms: number; cpu: number; block: Block }
  memory: number
  file: number
  table: string[][]
  page: Times
  suggestion: Times
  upsert: Times
  block: Block
  /** The same question in this thread: has to show a block. */
  control: Block
}

async function* inBatches(docs: readonly SearchDoc[]) {
  for (let at = 0; at < docs.length; at += 100) yield docs.slice(at, at + 100)
}

const mebibytes = (bytes: number): number => bytes / 1024 / 1024
const cells = ({ cpu, wall }: Times): string[] =>
  [percentile(cpu, 0.5), percentile(cpu, 0.95), percentile(wall, 0.95)].map((ms) => figure(ms, 1))

/** Builds, asks and changes an index of so many documents. `rounds`: questions of each kind. */
export async function measured(count: number, rounds: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'allmende-bench-search-'))
  const file = path.join(folder, 'search.db')
  const docs = documents(count)
  const before = process.memoryUsage.rss()
  const engine = embeddedSearch({ config, file })
  try {
    await engine.init()
    const build = await builtWith(engine, docs)
    await engine.search({ q: 'Kommune', viewer: ['public'] })
    const memory = mebibytes(process.memoryUsage.rss() - before)
    const asked = await questionsTo(engine, docs, rounds)
    const suggestion = await timesOf(typed(rounds), (q) =>
      engine.suggest({ q, viewer: ['public'] }),
    )
    const upsert = await timesOf(docs.slice(0, rounds * 2), (doc) =>
      engine.upsert([{ ...doc, title: `${doc.title} neu` }], { wait: true }),
    )
    const block = await longestBlock(() => askAll(engine, rounds))
    const bytes =
      statSync(file).size + (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0)
    const control = await controlOf(docs)
    return {
      docs: count,
      build,
      memory,
      file: mebibytes(bytes),
      ...asked,
      suggestion,
      upsert,
      block,
      control,
    }
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function askAll(engine: SearchEngine, rounds: number): Promise<void> {
  for (const kind of queryKinds)
    for (const query of queriesOf(kind, rounds)) await engine.search(query)
}

async function builtWith(engine: SearchEngine, docs: SearchDoc[]): Promise<Measured['build']> {
  const before = process.cpuUsage()
  let ms = 0
  const block = await longestBlock(async () => (ms = (await engine.rebuild(inBatches(docs))).ms))
  const { user, system } = process.cpuUsage(before)
  return { ms, cpu: (user + system) / 1000, block }
}

const typed = (rounds: number): string[] => queriesOf('prefix + filters', rounds).map(({ q }) => q)

async function questionsTo(engine: SearchEngine, docs: readonly SearchDoc[], rounds: number) {
  const rivals = [likeSearch(docs), rawFullText(docs)]
  const rows = [
    [
      'query, p50 p95 CPU ms, p95 wall ms',
      'Allmende',
      '',
      '',
      ...rivals.flatMap(({ name }) => [name, '', '']),
    ],
  ]
  const page: Times = { cpu: [], wall: [] }
  for (const kind of queryKinds) {
    const queries = queriesOf(kind, rounds)
    for (const query of queries.slice(0, 3)) await engine.search(query)
    const own = await timesOf(queries, (query) => engine.search(query))
    page.cpu.push(...own.cpu)
    page.wall.push(...own.wall)
    const others: string[] = []
    for (const rival of rivals)
      others.push(...cells(await timesOf(queries, (query) => rival.search(query))))
    rows.push([kind, ...cells(own), ...others])
  }
  rivals.forEach((rival) => rival.close())
  return { table: rows, page }
}

/** A measure that cannot see a block proves nothing: here one is made on purpose. */
async function controlOf(docs: SearchDoc[]): Promise<Block> {
  const engine = searchInThisThread({ config, file: null, lexicon: lexiconDe })
  const block = await longestBlock(async () => {
    await engine.upsert(docs.slice(0, 500))
    await engine.search({ q: 'Kommune Datenschutz', viewer: ['public'] })
  })
  await engine.close()
  return block
}

const blockOf = ({ cpu, wall }: Block): string =>
  `${figure(cpu, 1)} ms working, ${figure(wall, 1)} ms on the wall`

const typical = ({ cpu }: Times): string =>
  `median ${figure(percentile(cpu, 0.5), 1)}, p95 ${figure(percentile(cpu, 0.95), 1)} ms CPU`

export function reportOf(one: Measured): string {
  return [
    `\n${one.docs} documents`,
    `build: ${figure(one.build.ms / 1000, 1)} s (${figure(one.build.cpu / 1000, 1)} s CPU), file ${figure(one.file)} MB, memory +${figure(one.memory)} MB`,
    table(one.table),
    `suggestion: ${typical(one.suggestion)}; upsert: ${typical(one.upsert)}`,
    `longest block of the main thread: queries ${blockOf(one.block)}; rebuild ${blockOf(one.build.block)}`,
    `control, the same in the main thread: ${blockOf(one.control)}`,
  ].join('\n')
}

const most = { page: 60, suggestion: 20, upsert: 2, block: 20 } as const

export function goalsOf({
  docs,
  page,
  suggestion,
  upsert,
  build,
  block,
  control,
}: Measured): Goal[] {
  const within = (name: string, value: number, limit: number): Goal => ({
    name: `${name} at ${docs} documents`,
    reached: value <= limit,
    figures: `${figure(value, 1)} ms, at most ${limit}`,
  })
  return [
    within('full result page, p95 CPU', percentile(page.cpu, 0.95), most.page),
    within('suggestion, p95 CPU', percentile(suggestion.cpu, 0.95), most.suggestion),
    within('upsert, median CPU', percentile(upsert.cpu, 0.5), most.upsert),
    within('block by queries', block.cpu, most.block),
    within('block by a rebuild', build.block.cpu, most.block),
    {
      name: `control at ${docs} documents`,
      reached: control.cpu > most.block,
      figures: `${figure(control.cpu, 1)} ms must be more than ${most.block}`,
    },
  ]
}
