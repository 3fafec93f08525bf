/** One index of a Meilisearch server: what is written into it, and what it holds. */
import type { SearchConfig } from '@/domain/search'
import type { Analyser } from '@/domain/search/analysis'
import { SearchUnavailable } from '@/domain/search/unavailable'

import { answersIn, recordsIn, stampOf, tasksIn, versionIn } from './meilisearch-answers'
import { documentsFilter, versionRequest } from './meilisearch-queries'
import type { MeilisearchRecord, Version } from './meilisearch-records'
import type { MeilisearchServer } from './meilisearch-server'
import { settingsOf } from './meilisearch-settings'
import { type Deed, type Patience, tellAndWait, usualPatience } from './meilisearch-tasks'

/** What all parts of the engine stand on. `uid` names the index that answers. */
export type Ground = {
  server: MeilisearchServer
  config: SearchConfig
  uid: string
  version: Version
  analyser: Analyser
  /** The groups as staff last left them. */
  state: { synonyms: string[][] }
}

const within = (milliseconds: number): AbortSignal => AbortSignal.timeout(milliseconds)

export const isFault = (error: unknown, code: string): boolean =>
  error instanceof SearchUnavailable && error.code === code

/** Hands records over; those with a known id are replaced whole. */
export const writing = (uid: string, records: readonly MeilisearchRecord[]): Deed => ({
  method: 'POST',
  path: `/indexes/${uid}/documents?primaryKey=id`,
  body: records,
})

/** Makes an index, unless it is there already, and sets it up. */
export async function prepareIndex(
  { server, config, state }: Ground,
  uid: string,
  patience: Patience = usualPatience,
): Promise<void> {
  const make: Deed = { method: 'POST', path: '/indexes', body: { uid, primaryKey: 'id' } }
  try {
    await tellAndWait(server, make, patience)
  } catch (error) {
    if (!isFault(error, 'index_already_exists')) throw error
  }
  const body = settingsOf(config, state.synonyms)
  await tellAndWait(server, { method: 'PATCH', path: `/indexes/${uid}/settings`, body }, patience)
}

/** Of which version the index is; null while it is not complete, or is no index of this portal. */
export async function lookAtVersion(
  { server, uid }: Ground,
  signal: AbortSignal,
): Promise<Version | null> {
  const body = { queries: [versionRequest(uid)] }
  try {
    const answer = await server.ask({ method: 'POST', path: '/multi-search', body, signal })
    return versionIn(answersIn(answer)[0])
  } catch (error) {
    if (error instanceof SearchUnavailable && error.fault === 'unfit-index') return null
    throw error
  }
}

type Wanted = { uid: string; filter: string; fields?: readonly string[]; request?: number }

const longestPage = 1000
/** Whole records, of which each may hold the text of a file. */
const longestPageOfTexts = 50

/** All records a filter lets through, page by page. */
export async function* recordsOf(
  server: MeilisearchServer,
  { uid, filter, fields, request = usualPatience.request }: Wanted,
): AsyncGenerator<MeilisearchRecord[]> {
  const limit = fields ? longestPage : longestPageOfTexts
  for (let offset = 0; ; offset += limit) {
    const answer = await server.ask({
      method: 'POST',
      path: `/indexes/${uid}/documents/fetch`,
      body: { filter, limit, offset, ...(fields && { fields }) },
      signal: within(request),
    })
    const { results, total } = recordsIn(answer)
    if (results.length > 0) yield results
    if (results.length === 0 || offset + limit >= total) return
  }
}

/** How many documents an index holds. */
export async function countDocuments(
  server: MeilisearchServer,
  uid: string,
  signal: AbortSignal,
): Promise<number> {
  const answer = await server.ask({
    method: 'POST',
    path: `/indexes/${uid}/documents/fetch`,
    body: { filter: documentsFilter, fields: ['id'], limit: 1 },
    signal,
  })
  return recordsIn(answer).total
}

export async function stampsIn({ server, uid }: Ground): Promise<Map<string, string>> {
  const stamps = new Map<string, string>()
  const wanted = { uid, filter: documentsFilter, fields: ['id', 'stamp'] }
  for await (const records of recordsOf(server, wanted)) {
    for (const { id, stamp } of records.map(stampOf)) stamps.set(id, stamp)
  }
  return stamps
}

const writes = 'types=documentAdditionOrUpdate,documentDeletion,settingsUpdate'

/** How many tasks wait, and why the last one that ended has failed; null if it has not. */
export async function lookAtTasks(
  { server, uid }: Ground,
  signal: AbortSignal,
): Promise<{ pending: number; failure: string | null }> {
  const look = async (query: string) =>
    tasksIn(await server.ask({ method: 'GET', path: `/tasks?indexUids=${uid}&${query}&limit=1`, signal })) // prettier-ignore
  const [waiting, ended] = await Promise.all([
    look('statuses=enqueued,processing'),
    look(`statuses=succeeded,failed&${writes}`),
  ])
  return { pending: waiting.total, failure: ended.results[0]?.error?.code ?? null }
}
