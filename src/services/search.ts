import type { SearchResult } from '@/domain/search'
import { isLinkable, type Linkable, linkable } from '@/domain/section'

import { type Linked, readLinked } from './linked'
import type { Reader } from './reading'
import { freshEngine } from './search-index'

/** Questions to the index. Every hit is checked against what a visitor may see before it is shown. */
export type SearchQuestion = { words: string; kind?: string; page: number }

export type Hit = {
  link: Linked
  title: SearchResult['hits'][number]['title']
  snippet: SearchResult['hits'][number]['snippet']
}

export type SearchAnswer = {
  hits: Hit[]
  total: number
  page: number
  pages: number
  kinds: { kind: Linkable; count: number }[]
}

export const hitsPerPage = 15

const refOf = (
  payload: Record<string, unknown> | undefined,
): { collection: Linkable; id: string } | null => {
  const collection = String(payload?.collection ?? '')
  return isLinkable(collection) ? { collection, id: String(payload?.id) } : null
}

/** The records behind hits, as a visitor may see them. */
async function visible(reader: Reader, hits: SearchResult['hits']): Promise<Map<string, Linked>> {
  const refs = hits.flatMap((hit) => refOf(hit.payload) ?? [])
  const found = await Promise.all(
    linkable
      .map((collection) => ({
        collection,
        ids: refs.filter((ref) => ref.collection === collection).map((ref) => ref.id),
      }))
      .filter(({ ids }) => ids.length > 0)
      .map(({ collection, ids }) => readLinked(reader, collection, { id: { in: ids } })),
  )
  return new Map(found.flat().map((link) => [`${link.collection} ${link.id}`, link]))
}

/** What the portal holds on some words, in the language of the page. */
export async function search(
  reader: Reader,
  { words, kind, page }: SearchQuestion,
): Promise<SearchAnswer> {
  const nothing: SearchAnswer = { hits: [], total: 0, page: 1, pages: 1, kinds: [] }
  if (words.trim() === '') return nothing
  const engine = await freshEngine(reader.payload)
  const result = await engine.search({
    q: words.slice(0, 400),
    viewer: ['public'],
    locale: reader.locale,
    locales: [reader.locale],
    filters: kind && isLinkable(kind) ? { kind: [kind] } : {},
    facets: ['kind'],
    limit: hitsPerPage,
    offset: Math.min((page - 1) * hitsPerPage, 900),
    highlight: { words: 30 },
  })
  const links = await visible(reader, result.hits)
  const hits = result.hits.flatMap((hit) => {
    const ref = refOf(hit.payload)
    const link = ref && links.get(`${ref.collection} ${ref.id}`)
    return link?.hasPage ? [{ link, title: hit.title, snippet: hit.snippet }] : []
  })
  const kinds = (result.facets.kind ?? []).flatMap(({ value, count }) =>
    isLinkable(value) ? [{ kind: value, count }] : [],
  )
  return {
    hits,
    total: result.total,
    page,
    pages: Math.max(1, Math.ceil(Math.min(result.total, 900) / hitsPerPage)),
    kinds,
  }
}
