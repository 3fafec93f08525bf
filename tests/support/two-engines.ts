/** Two engines in front of the server in `meilisearch.ts`, for tests of what happens when it is not well. */
import { afterEach, beforeEach, expect } from 'vitest'

import { searchInThisThread } from '../../src/adapters/search/embedded/in-this-thread'
import { meilisearchSearch } from '../../src/adapters/search/meilisearch'
import { usualPatience, withStandIn } from '../../src/adapters/search/stand-in'
import type { SearchConfig, SearchEngine } from '../../src/domain/search'
import { lexiconDe } from '../../src/domain/search/lexicon-de'

import { fakeMeilisearch, type FakeMeilisearch } from './meilisearch'
import { aDoc, config, idsOf, inBatches, viewer } from './meilisearch-engine'

/** As in the portal, but a server that failed is looked at again almost at once. */
export const patience = { ...usualPatience, rests: { first: 50, longest: 100 } }
export const quick = { ...patience, answer: 150, look: 300 }

export const docs = [aDoc('plan', 'Wärmeplanung', { stamp: 's1' }), aDoc('roads', 'Straßen')]
export const ask = (engine: SearchEngine, q = 'Wärmeplanung') => engine.search({ q, viewer })

/** An answer within a second, from the stand-in. */
export async function expectStandIn(engine: SearchEngine): Promise<void> {
  const started = performance.now()
  const result = await ask(engine)
  expect(performance.now() - started).toBeLessThan(1_000)
  expect(result).toMatchObject({ standIn: true, engine: 'embedded' })
  expect(idsOf(result)).toEqual(['plan'])
}

/** The main engine answers again, by itself. */
export const backFor = (engine: SearchEngine, q = 'Wärmeplanung') =>
  expect.poll(async () => (await ask(engine, q)).engine, { timeout: 5_000 }).toBe('meilisearch')

const embedded = (own: SearchConfig): SearchEngine =>
  searchInThisThread({ config: own, file: null, lexicon: lexiconDe })

/** A server that is new in each test, and engines that are closed after it. */
export function withTwoEngines() {
  let fake: FakeMeilisearch
  let open: SearchEngine[]
  beforeEach(async () => {
    open = []
    fake = await fakeMeilisearch()
  })
  afterEach(async () => {
    await Promise.all(open.map((engine) => engine.close()))
    await fake.stop()
  })
  const engineFor = (url: string, { own = patience, as = config } = {}): SearchEngine => {
    const main = meilisearchSearch({ config: as, url, timeoutMs: own.answer, onlyBuilt: true })
    const engine = withStandIn(main, embedded(as), own)
    open.push(engine)
    return engine
  }
  return {
    fake: () => fake,
    engineFor,
    builtEngine: async (own = patience): Promise<SearchEngine> => {
      const engine = engineFor(fake.url, { own })
      await engine.init()
      await engine.rebuild(inBatches(docs))
      return engine
    },
  }
}
