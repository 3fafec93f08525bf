/** The Meilisearch engine, for tests: on the server in `meilisearch.ts`, or on a real one with an index of its own. */
import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { request as secureRequest } from 'node:https'

import { afterEach, beforeEach } from 'vitest'

import { meilisearchSearch } from '../../src/adapters/search/meilisearch'
import type { SearchConfig, SearchDoc, SearchEngine } from '../../src/domain/search'
import { searchServerOf } from '../../src/domain/search-server'

import { fakeMeilisearch, type FakeMeilisearch, type Heard } from './meilisearch'

export const config: SearchConfig = {
  name: 'portal',
  facets: ['theme', 'state'],
  synonyms: [
    ['RIS', 'Ratsinformationssystem'],
    ['KI', 'Künstliche Intelligenz'],
  ],
  stopwords: { de: ['für'] },
  version: 'v1',
}
export const viewer = ['public']

export const aDoc = (id: string, title: string, more: Partial<SearchDoc> = {}): SearchDoc => ({
  id,
  kind: 'solution',
  locale: 'de',
  title,
  facets: {},
  audience: ['public'],
  ...more,
})

export async function* inBatches(...batches: SearchDoc[][]) {
  for (const batch of batches) yield batch
}

export const idsOf = ({ hits }: { hits: { id: string }[] }): string[] => hits.map(({ id }) => id)

/** An engine on a server that is new in each test, and what the server was asked. */
export function onFakeServer() {
  let fake: FakeMeilisearch
  let engine: SearchEngine
  beforeEach(async () => {
    fake = await fakeMeilisearch()
    engine = meilisearchSearch({ config, url: fake.url, timeoutMs: 1_000 })
  })
  afterEach(async () => {
    await engine.close()
    await fake.stop()
  })
  return {
    fake: () => fake,
    engine: () => engine,
    asked: (path: RegExp): Heard[] =>
      fake.heard.filter((one) => path.test(`${one.method} ${one.path}`)),
  }
}

/**
 * Makes engines on the server named by TEST_MEILISEARCH_URL, each with an index of its own, which goes when the engine is
 * closed. Undefined when no server is named.
 */
export const onRealServer = (
  url = process.env.TEST_MEILISEARCH_URL,
): ((config: SearchConfig) => SearchEngine) | undefined =>
  url
    ? (wish) => {
        const own = { ...wish, name: `test-${randomUUID()}` }
        const engine = meilisearchSearch({ config: own, url, timeoutMs: 10_000 })
        return {
          ...engine,
          close: async () => {
            await engine.close()
            await removeIndex(url, own.name)
          },
        }
      }
    : undefined

const removeIndex = (url: string, uid: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = searchServerOf(url)
    if (!server) return reject(new Error('TEST_MEILISEARCH_URL is not right.'))
    const { secure, host, port, key } = server
    const headers = key === null ? {} : { Authorization: `Bearer ${key}` }
    const send = secure ? secureRequest : request
    send({ host, port, headers, method: 'DELETE', path: `/indexes/${uid}` }, (response) => {
      response.resume().on('end', () => resolve())
    })
      .on('error', reject)
      .end()
  })
