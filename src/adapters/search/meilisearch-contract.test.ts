/** What of the contract does not depend on how well words are compared, kept by our adapter whatever server there is. */
import { afterAll, beforeAll, describe } from 'vitest'

import type { SearchEngine } from '@/domain/search'

import type { Asked } from '../../../tests/search/contract'
import { contractOfLists } from '../../../tests/search/contract-lists'
import { contractOfUpkeep } from '../../../tests/search/contract-upkeep'
import { judgedConfig, judgedDocs, publicOnly } from '../../../tests/search/judged'
import { fakeMeilisearch, type FakeMeilisearch } from '../../../tests/support/meilisearch'
import { meilisearchSearch } from './meilisearch'

describe('the search contract, kept by the Meilisearch adapter', () => {
  let fake: FakeMeilisearch
  let engine: SearchEngine
  beforeAll(async () => {
    fake = await fakeMeilisearch()
    engine = meilisearchSearch({ config: judgedConfig, url: fake.url })
    await engine.init()
    await engine.upsert(judgedDocs, { wait: true })
  })
  afterAll(async () => {
    await engine.close()
    await fake.stop()
  })
  const found: Asked['found'] = (q, more) => engine.search({ q, viewer: publicOnly, ...more })
  const ids: Asked['ids'] = async (q, more) => (await found(q, more)).hits.map(({ id }) => id)
  const asked: Asked = {
    ...{ engine: () => engine, found, ids },
    top: async (q, count, more) => (await ids(q, more)).slice(0, count),
  }
  describe('lists', () => contractOfLists(asked))
  describe('is kept up', () => contractOfUpkeep(asked))
})
