/** What Meilisearch answers, in the shape it must have, as the contract wants it. */
import { z } from 'zod'

import { type Locale, locales } from '@/domain/locale'
import type { SearchResult } from '@/domain/search'

import type { Version } from './meilisearch-records'
import { inShape } from './meilisearch-server'
import { facetAttribute } from './meilisearch-settings'

const text = z.string().optional()
const hit = z.object({
  id: z.string(),
  kind: z.string(),
  locale: z.enum(locales),
  date: z.number().optional(),
  payload: text,
  page_count: z.number().default(0),
  title_de: text,
  title_en: text,
  summary_de: text,
  summary_en: text,
  body_de: text,
  body_en: text,
  _rankingScore: z.number().default(1),
  _federation: z
    .object({ queriesPosition: z.number(), weightedRankingScore: z.number() })
    .optional(),
})
const counts = z.record(z.string(), z.record(z.string(), z.number()))

/** One list of hits, of one query or merged of several. */
const list = z.object({
  hits: z.array(hit),
  facetDistribution: counts.optional(),
  facetsByIndex: z.record(z.string(), z.object({ distribution: counts })).optional(),
})
const several = z.object({ results: z.array(z.unknown()).min(1) })
const versions = z.object({
  hits: z.array(z.object({ version: z.string(), version_name: z.string() })),
})

export type FoundRecord = {
  id: string
  kind: string
  locale: Locale
  date?: number
  payload?: Record<string, unknown>
  pageCount: number
  title: string
  /** Summary and body, as far as there are any. */
  texts: string[]
  score: number
  /** Which of the queries has found it; null where there was but one. */
  position: number | null
}

export type Answer = { hits: FoundRecord[]; counts: Record<string, Record<string, number>> }

const payloadShape = z.record(z.string(), z.unknown())

function foundIn(one: z.infer<typeof hit>): FoundRecord {
  const { id, kind, locale, date, payload, page_count: pageCount, _federation: merged } = one
  const own = (name: 'title' | 'summary' | 'body') => one[`${name}_${locale}`]
  return {
    id,
    kind,
    locale,
    pageCount,
    title: own('title') ?? '',
    texts: [own('summary'), own('body')].flatMap((written) => written ?? []),
    score: merged?.weightedRankingScore ?? one._rankingScore,
    position: merged?.queriesPosition ?? null,
    ...(date !== undefined && { date }),
    ...(payload !== undefined && { payload: inShape(payloadShape, jsonOf(payload)) }),
  }
}

/** What cannot be read is no object, which the shape refuses. */
function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

export function answerOf(answer: unknown): Answer {
  const { hits, facetDistribution, facetsByIndex = {} } = inShape(list, answer)
  const merged = Object.values(facetsByIndex).map(({ distribution }) => distribution)
  return { hits: hits.map(foundIn), counts: Object.assign({}, facetDistribution, ...merged) }
}

/** The answers to several queries, in their order. */
export const answersIn = (answer: unknown): unknown[] => inShape(several, answer).results

/** Of which version the index is; null while it is not complete. */
export function versionIn(answer: unknown): Version | null {
  const [one] = inShape(versions, answer).hits
  return one ? { making: one.version, name: one.version_name } : null
}

/** How many there are: the sum of the kinds, of which each document has exactly one. */
export const totalIn = ({ counts: { kind = {} } }: Answer): number =>
  Object.values(kind).reduce((sum, count) => sum + count, 0)

/** The values of one facet, the most frequent first. */
export const valuesIn = ({ counts: all }: Answer, name: string): SearchResult['facets'][string] =>
  Object.entries(all[facetAttribute(name)] ?? {})
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))

const page = z.object({
  results: z.array(z.looseObject({ id: z.string() })),
  total: z.number().int(),
})

/** One page of documents as they are kept. */
export const recordsIn = (answer: unknown): z.infer<typeof page> => inShape(page, answer)

const stamped = z.object({ id: z.string(), stamp: z.string().default('') })

export const stampOf = (record: unknown): { id: string; stamp: string } => inShape(stamped, record)

const withPages = z.object({
  id: z.string(),
  pages_de: z.array(z.string()).optional(),
  pages_en: z.array(z.string()).optional(),
})

export const pagesIn = (record: unknown): { id: string; pages: string[] } => {
  const { id, pages_de: german, pages_en: english } = inShape(withPages, record)
  return { id, pages: german ?? english ?? [] }
}

const tasks = z.object({
  results: z.array(z.object({ uid: z.number(), error: z.object({ code: z.string() }).nullish() })),
  total: z.number().int(),
})

export const tasksIn = (answer: unknown): z.infer<typeof tasks> => inShape(tasks, answer)
