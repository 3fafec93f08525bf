/**
 * Search on a Meilisearch server. The German analysis is the portal's own, as in the embedded engine: what it derives lies
 * in a hidden attribute, so that Meilisearch finds inflections and parts of compounds whatever its own dictionary knows.
 */
import type { SearchConfig, SearchDoc, SearchEngine, SearchStatus } from '@/domain/search'
import { analyser } from '@/domain/search/analysis'
import { lexiconDe } from '@/domain/search/lexicon-de'
import { searchServerOf } from '@/domain/search-server'
import { SearchUnavailable } from '@/domain/search/unavailable'

import { countDocuments, type Ground, lookAtTasks, lookAtVersion, prepareIndex, stampsIn, writing } from './meilisearch-index' // prettier-ignore
import { rebuilt } from './meilisearch-rebuild'
import { isId, type MeilisearchRecord, recordOf, refuseBad, tombstoneOf, versionOf } from './meilisearch-records' // prettier-ignore
import { searched } from './meilisearch-search'
import { meilisearchServer } from './meilisearch-server'
import { synonymsOf } from './meilisearch-settings'
import { suggested } from './meilisearch-suggest'
import { type Deed, tell, tellAndWait } from './meilisearch-tasks'

export type MeilisearchWish = {
  config: SearchConfig
  /** `http(s)://[:KEY@]host[:port]` */
  url: string
  /** What one question may last altogether, in milliseconds. */
  timeoutMs?: number
  /** Answers only from an index that is complete and of this version; otherwise it is unavailable as `not-built`. */
  onlyBuilt?: boolean
}

export function meilisearchSearch(wish: MeilisearchWish): SearchEngine {
  const { config, url, timeoutMs = 5_000, onlyBuilt = false } = wish
  const address = searchServerOf(url)
  if (!address) throw new Error('The address of the search server is not right.')
  const server = meilisearchServer(address)
  const ground: Ground = {
    server,
    config,
    uid: config.name,
    version: versionOf(config, lexiconDe),
    analyser: analyser(lexiconDe),
    state: { synonyms: config.synonyms },
  }
  const asking = () => ({ ...ground, onlyBuilt, signal: AbortSignal.timeout(timeoutMs) })
  let rebuilding: Promise<unknown> = Promise.resolve()
  return {
    init: () => prepared(ground),
    upsert: async (docs, options) => write(ground, await recordsFor(ground, docs), options?.wait),
    remove: (ids, options) => write(ground, tombstones(ids), options?.wait),
    search: async (query) => searched(asking(), query),
    suggest: async (query) => suggested(asking(), query),
    rebuild: (source) => {
      const mine = rebuilding.then(() => rebuilt(ground, source))
      rebuilding = mine.catch(() => undefined)
      return mine
    },
    setSynonyms: async (groups) => {
      ground.state.synonyms = groups
      await tellAndWait(server, synonymsFor(ground))
    },
    stamps: () => stampsIn(ground),
    status: () => statusOf(ground),
    close: async () => server.close(),
  }
}

async function prepared(ground: Ground): Promise<{ needsRebuild: boolean }> {
  const version = await lookAtVersion(ground, AbortSignal.timeout(5_000))
  // An index of another version goes on answering as it is until the new one takes its place.
  if (version === null) await prepareIndex(ground, ground.uid)
  return { needsRebuild: version?.making !== ground.version.making }
}

async function recordsFor(
  { config, analyser }: Ground,
  docs: readonly SearchDoc[],
): Promise<MeilisearchRecord[]> {
  refuseBad(docs, config)
  const records: MeilisearchRecord[] = []
  for (const doc of docs) records.push(await recordOf(doc, { analyser, written: Date.now() }))
  return records
}

/** What can be no document is none already. */
const tombstones = (ids: readonly string[]): MeilisearchRecord[] =>
  ids.filter(isId).map((id) => tombstoneOf(id, Date.now()))

async function write(
  { server, uid }: Ground,
  records: readonly MeilisearchRecord[],
  wait = false,
): Promise<void> {
  if (records.length === 0) return
  const deed = writing(uid, records)
  await (wait ? tellAndWait(server, deed) : tell(server, deed))
}

const synonymsFor = ({ uid, state }: Ground): Deed => ({
  method: 'PUT',
  path: `/indexes/${uid}/settings/synonyms`,
  body: synonymsOf(state.synonyms),
})

async function statusOf(ground: Ground): Promise<SearchStatus> {
  const signal = AbortSignal.timeout(5_000)
  const nothing = { engine: 'meilisearch', docs: 0, pending: 0, version: null }
  try {
    const version = await lookAtVersion(ground, signal)
    const [docs, { pending, failure }] = await Promise.all([
      countDocuments(ground.server, ground.uid, signal),
      lookAtTasks(ground, signal),
    ])
    const error = failure && new SearchUnavailable('failed-task', failure).message
    return {
      ...nothing,
      ok: error === null,
      docs,
      pending,
      version: version?.name ?? null,
      ...(error && { error }),
    }
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    return { ...nothing, ok: false, error: error.message }
  }
}
