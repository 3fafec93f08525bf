/** One question: what was typed is asked exactly; where that finds little, once more in every other way to say it. */
import { setImmediate as breath } from 'node:timers/promises'

import { type Marked, type SearchHit, searchLimits, type SearchQuery, type SearchResult } from '@/domain/search' // prettier-ignore
import { markedSnippet } from '@/domain/search/marks'
import { wordingsOf } from '@/domain/search/plan'
import { SearchUnavailable } from '@/domain/search/unavailable'

import { type Answer, answerOf, answersIn, type FoundRecord, pagesIn, recordsIn, totalIn, valuesIn, versionIn } from './meilisearch-answers' // prettier-ignore
import type { Ground } from './meilisearch-index'
import { exactRequest, ownFacets, stretchOf, wideRequests, type Wording } from './meilisearch-queries' // prettier-ignore
import { refuseUnknown } from './meilisearch-records'
import { type Mark, marker, type Question, questionOf } from './meilisearch-words'

export type Asking = Ground & { onlyBuilt: boolean; signal: AbortSignal }

/** One round of questions: the hits, and the counts of the facets in which something is chosen. */
type Round = { main: Answer; own: Map<string, Answer>; wordings: readonly Wording[] }

export function refuseWrong(
  { viewer, filters = {}, facets = [] }: SearchQuery,
  ground: Ground,
): void {
  if (!Array.isArray(viewer)) throw new Error('A search names its viewer.')
  refuseUnknown([...Object.keys(filters), ...facets], ['kind', ...ground.config.facets])
}

export async function searched(asking: Asking, query: SearchQuery): Promise<SearchResult> {
  const started = performance.now()
  refuseWrong(query, asking)
  const { analyser, config, state } = asking
  const wordings = wordingsOf({ ...config, synonyms: state.synonyms })
  const question = questionOf(query, { analyser, wordings })
  const isNothing = !question.isBrowsing && question.wanted.length === 0
  const round =
    isNothing || query.viewer.length === 0 ? noRound : await rounds(asking, query, question)
  const total = totalIn(round.main)
  const hits = await hitsOf(asking, { query, question, round })
  return {
    hits,
    total,
    totalIsExact: true,
    facets: Object.fromEntries(
      (query.facets ?? []).map((name) => [name, valuesIn(round.own.get(name) ?? round.main, name)]),
    ),
    tookMs: performance.now() - started,
    engine: 'meilisearch',
  }
}

const noRound: Round = { main: { hits: [], counts: {} }, own: new Map(), wordings: [] }

async function rounds(asking: Asking, query: SearchQuery, question: Question): Promise<Round> {
  const { typed, wordings, isBrowsing } = question
  const exact = await exactRound(asking, query, typed)
  const isEnough = exact.reach >= searchLimits.enough && !query.loose
  if (isBrowsing || isEnough || wordings.length < 2) return exact
  return wideRound(asking, query, wordings)
}

const ask = ({ server, signal }: Asking, body: unknown): Promise<unknown> =>
  server.ask({ method: 'POST', path: '/multi-search', body, signal })

/** `reach`: how much there is whatever is chosen, so that no choice of a facet changes how the words are read. */
async function exactRound(
  asking: Asking,
  query: SearchQuery,
  typed: string,
): Promise<Round & { reach: number }> {
  const answers = answersIn(await ask(asking, exactRequest({ uid: asking.uid, query }, typed)))
  const [main, scope, version, ...own] = answers
  if (asking.onlyBuilt && versionIn(version)?.making !== asking.version.making)
    throw new SearchUnavailable('not-built')
  return {
    main: answerOf(main),
    reach: totalIn(answerOf(scope)),
    own: new Map(ownFacets(query).map((name, at) => [name, answerOf(own[at])])),
    wordings: [],
  }
}

async function wideRound(
  asking: Asking,
  query: SearchQuery,
  wordings: readonly Wording[],
): Promise<Round> {
  const requests = wideRequests({ uid: asking.uid, query }, wordings)
  const [main, ...own] = await Promise.all(requests.map((body) => ask(asking, body)))
  return {
    main: answerOf(main),
    own: new Map(ownFacets(query).map((name, at) => [name, answerOf(own[at])])),
    wordings,
  }
}

/** From 0.5 on: all words are there. */
function scoreOf({ score, position }: FoundRecord, wordings: readonly Wording[]): number {
  const wording = position === null ? undefined : wordings[position]
  if (!wording || wording.isWhole) return 0.5 + 0.5 * Math.min(1, score)
  return 0.49 * Math.min(1, score / wording.weight)
}

type Found = { query: SearchQuery; question: Question; round: Round }

async function hitsOf(asking: Asking, { query, question, round }: Found): Promise<SearchHit[]> {
  const { skip, size } = stretchOf(query)
  const records = round.main.hits.slice(skip, skip + size)
  const mark = marker(question, asking.analyser)
  const words = query.highlight?.words
  const hits: (SearchHit & { isMarked: boolean })[] = []
  for (const record of records) {
    const texts = record.texts.map((text) => mark(text, record.locale))
    const telling = texts.find(({ marks }) => marks.length > 0) ?? texts[0]
    const { id, kind, locale, date, payload } = record
    hits.push({
      id,
      kind,
      locale,
      title: mark(record.title, locale),
      ...(telling && { snippet: markedSnippet(telling, words) }),
      ...(date !== undefined && { date }),
      ...(payload && { payload }),
      score: question.isBrowsing ? 1 : scoreOf(record, round.wordings),
      isMarked: (telling?.marks.length ?? 0) > 0,
    })
    await breath()
  }
  const open = new Set(hits.flatMap(({ id, isMarked }) => (isMarked ? [] : [id])))
  const wanted = records.filter(({ id, pageCount }) => pageCount > 0 && open.has(id))
  const pages = question.isBrowsing ? noPages : await pagesOf(asking, { wanted, mark, words })
  return hits.map(({ isMarked: _, ...hit }) => ({ ...hit, ...pages.get(hit.id) }))
}

type PageHit = { snippet: Marked; page: number }
/** Milliseconds. */
const timeForPages = 250
const noPages: ReadonlyMap<string, PageHit> = new Map()

type Looking = { wanted: readonly FoundRecord[]; mark: Mark; words: number | undefined }

/** Looks up on which page of its file a record has the words. Where there is no time for it, a hit stays without. */
async function pagesOf(
  { server, uid, signal: whole }: Asking,
  { wanted, mark, words }: Looking,
): Promise<ReadonlyMap<string, PageHit>> {
  if (wanted.length === 0) return noPages
  // Only a part of the time for the whole answer, which must not be lost with it.
  const signal = AbortSignal.any([whole, AbortSignal.timeout(timeForPages)])
  const found = new Map<string, PageHit>()
  try {
    const ids = wanted.map(({ id }) => id)
    const body = { ids, fields: ['id', 'pages_de', 'pages_en'], limit: ids.length }
    const path = `/indexes/${uid}/documents/fetch`
    const { results } = recordsIn(await server.ask({ method: 'POST', path, body, signal }))
    for (const { id, pages } of results.map(pagesIn)) {
      const locale = wanted.find((record) => record.id === id)?.locale ?? 'de'
      for (const [at, text] of pages.entries()) {
        if (signal.aborted) return found
        const shown = mark(text, locale)
        await breath()
        if (shown.marks.length === 0) continue
        found.set(id, { snippet: markedSnippet(shown, words), page: at + 1 })
        break
      }
    }
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
  }
  return found
}
