import type { Marked, SearchEngine, SearchQuery, SearchResult } from '@/domain/search'
import {
  hitsPerPage,
  indexName,
  inIndexTerms,
  isNarrowed,
  lastSearchPage,
  type SearchFacet,
  searchFacets,
  type SearchQuestion,
  widened,
} from '@/domain/search-question'
import { isLinkable, type Linkable } from '@/domain/section'
import { words, type Words } from '@/domain/words'

import { readPublished } from './published'
import type { Reader } from './reading'
import { type FileRef, markedTitle, type Ref, refIn, type Shown, shownAmong } from './search-hits'
import { freshEngine } from './search-index'
import { stateOf } from './search-state'

/** Questions to the index. Every hit is checked against what a visitor may see before it is shown. */
export type Hit = {
  link: Shown
  title: Marked
  /** Missing where the record changed since it was indexed. */
  snippet: Marked | null
  /** The page of its file on which the words stand. */
  filePage: { number: number; file: FileRef } | null
}

export type KindCount = { kind: Linkable; count: number }
export type FacetOption = { value: string; count: number; chosen: boolean }

export type SearchAnswer = {
  hits: Hit[]
  total: number
  totalIsExact: boolean
  page: number
  pages: number
  kinds: KindCount[]
  facets: { name: SearchFacet; options: FacetOption[] }[]
  programmes: Record<string, Words>
  /** What was probably meant. */
  meant: string | null
  /** Another engine than the chosen one has answered. */
  standIn: boolean
}

/** Where somebody who found nothing may go on: how much each way brings. */
export type WaysOn = { loose: number; wide: number; kinds: KindCount[] }

type Asked = { reader: Reader; engine: SearchEngine }

/** Only what everybody may see. */
const viewer = ['public'] as const

async function ask(
  { reader: { payload, locale }, engine }: Asked,
  query: Omit<SearchQuery, 'viewer'>,
): Promise<SearchResult> {
  try {
    return await engine.search({ ...query, viewer, locale, locales: [locale] })
  } catch (error) {
    // An index that cannot be read is put aside: the next search looks whether it must be made anew.
    stateOf(payload).opening = undefined
    throw error
  }
}

/** The answer for the page asked for, or for the last one there is. */
async function askWithin(asked: Asked, question: SearchQuestion): Promise<[SearchResult, number]> {
  const query = {
    facets: ['kind', ...searchFacets.map((name) => indexName[name])],
    highlight: { words: 30 },
  }
  const result = await ask(asked, { ...inIndexTerms(question), ...query })
  const last = pagesFor(result.total)
  if (question.page <= last) return [result, question.page]
  return [await ask(asked, { ...inIndexTerms({ ...question, page: last }), ...query }), last]
}

const pagesFor = (total: number): number =>
  Math.min(Math.max(1, Math.ceil(total / hitsPerPage)), lastSearchPage)

const kindsIn = ({ facets }: SearchResult): KindCount[] =>
  (facets.kind ?? []).flatMap(({ value, count }) =>
    isLinkable(value) && count > 0 ? [{ kind: value, count }] : [],
  )

/** What may be chosen; what is chosen stays on offer even when it brings nothing. */
function optionsOf({ facets }: SearchResult, name: SearchFacet, chosen: readonly string[]) {
  const counted = facets[indexName[name]] ?? []
  const absent = chosen.filter((value) => !counted.some((one) => one.value === value))
  return [...counted, ...absent.map((value) => ({ value, count: 0 }))]
    .map(({ value, count }) => ({ value, count, chosen: chosen.includes(value) }))
    .filter((option) => option.count > 0 || option.chosen)
}

/** The names of the programmes that can be chosen, by the slugs the index knows them by. */
async function programmeNames({ payload, locale }: Reader): Promise<SearchAnswer['programmes']> {
  const programmes = await readPublished(payload, 'programmes', { withTexts: true })
  const named = programmes.flatMap(({ slugs, titles }): [string, Words][] => {
    const title = words({ de: titles.de, ...(locale === 'en' && { en: titles.en }) }, (one) => one)
    return title ? [[slugs.de, title]] : []
  })
  return Object.fromEntries(named)
}

function hitOf(found: SearchResult['hits'][number], link: Shown): Hit {
  const title = markedTitle(link, found.title)
  const isCurrent = title === found.title && link.updatedAt === found.payload?.updatedAt
  const { file } = link
  return {
    link,
    title,
    snippet: (isCurrent && found.snippet) || null,
    filePage: isCurrent && found.page && file ? { number: found.page, file } : null,
  }
}

async function checkedHits(
  reader: Reader,
  found: SearchResult['hits'],
): Promise<{ hits: Hit[]; dropped: string[] }> {
  const refs = found.map((hit) => refIn(hit.payload))
  const inFiles = found.flatMap((hit, at) => (hit.page ? [refs[at]?.id ?? ''] : []))
  const shown = await shownAmong(
    reader,
    refs.filter((ref): ref is Ref => ref !== null),
    new Set(inFiles),
  )
  const checked = found.map((hit, at) => {
    const ref = refs[at]
    const link = ref ? shown(ref) : null
    return link ? hitOf(hit, link) : hit.kind
  })
  return {
    hits: checked.filter((hit): hit is Hit => typeof hit !== 'string'),
    dropped: checked.filter((hit): hit is string => typeof hit === 'string'),
  }
}

/**
 * What the portal holds on a question, in the language of the page. What the index still holds although nobody may see
 * it any more is neither shown nor counted.
 */
export async function search(reader: Reader, question: SearchQuestion): Promise<SearchAnswer> {
  const asked = { reader, engine: await freshEngine(reader.payload) }
  const [result, page] = await askWithin(asked, question)
  const { hits, dropped } = await checkedHits(reader, result.hits)
  const total = Math.max(hits.length, result.total - dropped.length)
  const facets = searchFacets.map((name) => ({
    name,
    options: optionsOf(result, name, question.chosen[name] ?? []),
  }))
  const hasProgrammes = facets.some(({ name, options }) => name === 'programme' && options[0])
  return {
    hits,
    total,
    totalIsExact: result.totalIsExact,
    page,
    pages: pagesFor(total),
    kinds: kindsIn(result)
      .map(({ kind, count }) => ({
        kind,
        count: count - dropped.filter((one) => one === kind).length,
      }))
      .filter(({ count }) => count > 0),
    facets: facets.filter(({ options }) => options.length > 0),
    programmes: hasProgrammes ? await programmeNames(reader) : {},
    meant: result.meant ?? null,
    standIn: result.standIn ?? false,
  }
}

/** How much there is of every kind. */
export async function browse(reader: Reader): Promise<KindCount[]> {
  const asked = { reader, engine: await freshEngine(reader.payload) }
  return kindsIn(await ask(asked, { q: '', facets: ['kind'], limit: 1 }))
}

/** What else would bring something, for a question that brought nothing. */
export async function waysOn(reader: Reader, question: SearchQuestion): Promise<WaysOn> {
  const asked = { reader, engine: await freshEngine(reader.payload) }
  const countOf = async (other: SearchQuestion): Promise<number> =>
    (await ask(asked, { ...inIndexTerms({ ...other, page: 1 }), limit: 1 })).total
  const { words, loose } = question
  return {
    loose: words === '' || loose ? 0 : await countOf({ ...question, loose: true }),
    wide: isNarrowed(question) ? await countOf(widened(question)) : 0,
    kinds: await browse(reader),
  }
}
