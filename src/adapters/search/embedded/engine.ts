/** The engine itself, synchronous, as it runs in the worker. */
import { createHash } from 'node:crypto'

import {
  type SearchConfig,
  type SearchDoc,
  searchLimits,
  type SearchQuery,
  type SearchResult,
  type Suggestion,
  type SuggestQuery,
} from '@/domain/search'
import { type Analyser, analyser, analysisVersion } from '@/domain/search/analysis'
import { type Speller, spellerOf } from '@/domain/search/spelling'
import { stopwords } from '@/domain/search/stopwords'
import { type Wanted, wantedIn, type Wordings, wordingsOf } from '@/domain/search/plan'

import type { Connection, Value } from './connection'
import { Contents } from './contents'
import { openIndex } from './file'
import { Generations, tablesOf } from './generations'
import { Lists } from './lists'
import { type Found, Matching } from './matching'
import { meaningOf, spellingIn } from './meaning'
import { narrowed, sorted, visibleTo } from './narrowing'
import { engineName } from './name'
import { numberWithin } from './numbers'
import { type Ranked, ranked } from './ranking'
import { markedBy, markerOf, roughly, snippetOf } from './showing'
import { suggestions } from './suggesting'
import { preparedDoc, refuseUnknown, type Texts, Writing } from './writing'

export type EngineWish = {
  config: SearchConfig
  /** `null`: in memory. */
  file: string | null
  lexicon: readonly string[]
}

type Answer = { wanted: readonly Wanted[]; found: readonly Found[]; ranked: Ranked[] }

export class Engine {
  readonly version: string
  readonly generations: Generations
  private readonly connection: Connection
  readonly analyser: Analyser
  private readonly writing: Writing
  private readonly config: SearchConfig
  private readonly lexicon: readonly string[]
  wordings: Wordings
  speller: Speller
  private contents: Contents | null = null

  constructor({ config, file, lexicon }: EngineWish) {
    this.config = config
    this.version = versionOf(config, lexicon)
    this.analyser = analyser(lexicon)
    this.lexicon = lexicon
    this.wordings = wordingsOf({ stopwords, ...config })
    this.speller = spellerOf([...lexicon, ...this.wordings.words])
    this.connection = openIndex(file)
    this.generations = new Generations(this.connection)
    this.writing = new Writing(this.connection, this.generations)
  }

  needsRebuild(): boolean {
    return this.generations.live().version !== this.version
  }

  setSynonyms(synonyms: string[][]): void {
    this.wordings = wordingsOf({ stopwords, ...this.config, synonyms })
    this.speller = spellerOf([...this.lexicon, ...this.wordings.words])
  }

  upsert(docs: readonly SearchDoc[]): void {
    this.writing.upsert(docs.map((doc) => preparedDoc(doc, this.config, this.analyser)))
  }

  remove(ids: readonly string[]): void {
    this.writing.remove(ids)
  }

  /** A portion of the generation being built. */
  fill(number: number, docs: readonly SearchDoc[]): void {
    const prepared = docs.map((doc) => preparedDoc(doc, this.config, this.analyser))
    this.writing.fill(number, prepared)
  }

  status() {
    const { number, version } = this.generations.live()
    const docs = Number(this.connection.value(`select count(*) from ${tablesOf(number).doc}`))
    return { docs, version: version === this.version ? this.config.version : null }
  }

  countOf(number: number): number {
    return Number(this.connection.value(`select count(*) from ${tablesOf(number).doc}`))
  }

  stamps(): [id: string, stamp: string][] {
    const { doc } = tablesOf(this.generations.live().number)
    return this.connection
      .rows(`select id, stamp from ${doc}`)
      .map(([id, stamp]) => [String(id), String(stamp ?? '')])
  }

  search(query: SearchQuery): SearchResult {
    const started = performance.now()
    return this.connection.read(() => {
      const { filters = {}, facets = [], sort = 'relevance' } = query
      refuseUnknown([...Object.keys(filters), ...facets], ['kind', ...this.config.facets])
      const contents = this.upToDate()
      const answer = this.answerTo(query, contents)
      const { passing, facets: counts } = narrowed(answer.ranked, query, contents)
      const from = numberWithin(query.offset, 0, searchLimits.window)
      const size = numberWithin(query.limit, searchLimits.page, searchLimits.largestPage)
      const page = sorted(passing, sort, contents).slice(
        from,
        Math.min(from + size, searchLimits.window),
      )
      const meant = this.meant(query.q, answer, contents)
      return {
        hits: this.shown(page, answer, { contents, words: query.highlight?.words }),
        total: passing.length,
        totalIsExact: true,
        facets: counts,
        tookMs: performance.now() - started,
        engine: engineName,
        ...(meant === undefined ? {} : { meant }),
      }
    })
  }

  suggest(query: SuggestQuery): Suggestion[] {
    return this.connection.read(() => suggestions(query, this.upToDate()))
  }

  close(): void {
    this.connection.close()
  }

  private upToDate(): Contents {
    const { number } = this.generations.live()
    if (this.contents?.generation === number) this.contents.refresh()
    else this.contents = new Contents(this.connection, number, this.analyser)
    return this.contents
  }

  private answerTo(query: SearchQuery, contents: Contents): Answer {
    const visible = visibleTo(query, contents)
    const q = String(query.q)
    if (q.trim() === '') {
      const everything = contents.entries.filter((entry) => entry && visible[entry.rid])
      return {
        ...{ wanted: [], found: [] },
        ranked: everything.flatMap((entry) =>
          entry ? [{ rid: entry.rid, score: 1, isFull: true }] : [],
        ),
      }
    }
    const wanted = wantedIn(q, this, query.locale)
    const lists = new Lists(this.connection, contents.generation, visible)
    const loose = query.loose === true
    const matching = new Matching({ contents, lists, loose, knowledge: this })
    const found = wanted.map((one) => matching.find(one))
    return { wanted, found, ranked: ranked({ contents, visible, loose }, wanted, found) }
  }

  private shown(
    page: readonly Ranked[],
    { wanted, found }: Answer,
    { contents, words }: { contents: Contents; words: number | undefined },
  ): SearchResult['hits'] {
    const marker = markerOf(wanted, found)
    const rough = roughly(wanted, found)
    return page.flatMap(({ rid, score }) => {
      const entry = contents.entries[rid]
      const row = this.rowOf(rid, contents)
      if (!entry || !row) return []
      const { id, kind, locale, title, date } = entry
      return [
        {
          ...{ id, kind, locale, title: markedBy(title, marker), score },
          ...snippetOf(textsOf(row), marker, {
            words,
            rough: rough.filter((pattern, at) => pattern && hasSome(found[at], rid)) as RegExp[],
            groups: wanted.length,
          }),
          ...(date === undefined ? {} : { date }),
          ...(row[1] ? { payload: JSON.parse(String(row[1])) } : {}),
        },
      ]
    })
  }

  private rowOf(rid: number, { generation }: Contents): Value[] | undefined {
    const { doc } = tablesOf(generation)
    return this.connection.rows(`select texts, payload from ${doc} where rid = ?`, rid)[0]
  }

  private meant(q: string, { found, ranked: all }: Answer, contents: Contents): string | undefined {
    return meaningOf(q, found, (slip) => {
      const at = found.findIndex(({ slips }) => slips.includes(slip))
      const holders = all.filter(({ rid }) => (found[at]?.whole[rid] ?? 0) > 0)
      for (const { rid } of sorted(holders, 'relevance', contents).slice(0, 20)) {
        const row = this.rowOf(rid, contents)
        const spelling = row && spellingIn(textsOf(row), slip)
        if (spelling) return spelling
      }
      return undefined
    })
  }
}

const hasSome = (found: Found | undefined, rid: number): boolean =>
  (found?.whole[rid] ?? 0) > 0 || (found?.some[rid] ?? 0) > 0

// Written by Writing alone.
const textsOf = ([texts]: Value[]): Texts => JSON.parse(String(texts)) as Texts

/** Another version: what is indexed was analysed otherwise. Synonyms count when asked and need no rebuild. */
function versionOf(config: SearchConfig, lexicon: readonly string[]): string {
  const parts = [analysisVersion, config.version, config.facets, lexicon]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
