/** A document of the contract as Meilisearch keeps it. */
import { createHash } from 'node:crypto'

import type { SearchConfig, SearchDoc } from '@/domain/search'
import { type Analyser, analysisVersion } from '@/domain/search/analysis'
import { fold } from '@/domain/search/terms'

import { attributeOf, type TextName, texts } from './meilisearch-settings'

export type MeilisearchRecord = { id: string } & Record<string, unknown>

/** The one record that is no document: it says of which version the index is, and that it is complete. */
export const versionRecord = 'version-of-this-index'

/** Without an audience nobody finds it. */
export const versionRecordOf = ({ making, name }: Version): MeilisearchRecord => ({
  id: versionRecord,
  version: making,
  version_name: name,
})

/** What was indexed otherwise has another making; `name` is what the configuration calls it. */
export type Version = { making: string; name: string }

/** Changes with the attributes below. */
const layout = 1

/** Synonyms count when asked and need no rebuild. */
export const versionOf = (config: SearchConfig, lexicon: readonly string[]): Version => ({
  making: createHash('sha256')
    .update(JSON.stringify([layout, analysisVersion, config.version, config.facets, lexicon]))
    .digest('hex'),
  name: config.version,
})

/** What is left of a removed document, so that a rebuild in any process learns of the removal. */
export const tombstoneOf = (id: string, written: number): MeilisearchRecord => ({ id, written })

/** Letters of a body that are read. */
export const readable = 100_000

/** True for what may be the id of a document. */
export const isId = (id: string): boolean =>
  /^[A-Za-z0-9_-]{1,200}$/.test(id) && id !== versionRecord

export function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`Not a facet: ${unknown}`)
}

/** Refuses what no engine takes, before anything is sent: all documents of a call or none. */
export function refuseBad(docs: readonly SearchDoc[], { facets }: SearchConfig): void {
  for (const doc of docs) {
    if (!isId(doc.id)) throw new Error(`Not a search id: ${doc.id}`)
    if (doc.audience.length === 0) throw new Error(`Nobody may see ${doc.id}.`)
    refuseUnknown(Object.keys(doc.facets), facets)
  }
}

type Making = { analyser: Analyser; written: number }

/** Makes the record; long texts are taken apart piece by piece, so that nothing else waits for long. */
export async function recordOf(
  doc: SearchDoc,
  { analyser, written }: Making,
): Promise<MeilisearchRecord> {
  const { id, kind, locale, title, keywords = [], facets, date, audience, payload } = doc
  const body = doc.body?.slice(0, readable)
  const own: Record<TextName, string | string[] | undefined> = {
    title,
    keywords,
    summary: doc.summary,
    body,
    pages: doc.pages,
  }
  const spoken = texts.flatMap((name) => {
    const text = own[name]
    return text === undefined || text.length === 0 ? [] : [[attributeOf(name, locale), text]]
  })
  return {
    id,
    kind,
    locale,
    audience,
    facets,
    written,
    order: fold(title).slice(0, 100),
    stamp: doc.stamp ?? '',
    page_count: doc.pages?.length ?? 0,
    ...Object.fromEntries(spoken),
    // As a text it comes back exactly as it was given.
    ...(payload && { payload: JSON.stringify(payload) }),
    ...(date !== undefined && { date }),
    title_parts: await derivedIn([title, ...keywords], doc, analyser),
    parts: await derivedIn([doc.summary ?? '', body ?? '', ...(doc.pages ?? [])], doc, analyser),
  }
}

const piece = 20_000

/** Everything the analysis derives from these texts, each once. */
async function derivedIn(
  written: readonly string[],
  { locale }: SearchDoc,
  analyser: Analyser,
): Promise<string> {
  const all = new Set<string>()
  for (const text of written) {
    for (let at = 0; at < text.length; at += piece) {
      if (text.length > 1000) await new Promise(setImmediate)
      const { derived } = analyser.analyse(text.slice(at, at + piece), locale)
      derived.forEach((one) => all.add(fold(one)))
    }
  }
  return [...all].join(' ')
}
