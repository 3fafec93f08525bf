import { createServer, type Server } from 'node:net'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { SearchEngine } from '@/domain/search'
import { SearchUnavailable } from '@/domain/search/unavailable'

import { freePort } from '../../../tests/support/free-port'
import { fakeMeilisearch, type FakeMeilisearch } from '../../../tests/support/meilisearch'
import { aDoc, config, idsOf, inBatches, viewer } from '../../../tests/support/meilisearch-engine'
import { embeddedSearch } from './embedded'
import { meilisearchSearch } from './meilisearch'
import { usualPatience, withStandIn } from './stand-in'

const patience = { ...usualPatience, rests: { first: 50, longest: 100 } }
const quick = { ...patience, answer: 150, look: 300 }

let fake: FakeMeilisearch
let open: SearchEngine[]
const engineFor = (url: string, own = patience): SearchEngine => {
  const main = meilisearchSearch({ config, url, timeoutMs: own.answer, onlyBuilt: true })
  const engine = withStandIn(main, embeddedSearch({ config, file: null }), own)
  open.push(engine)
  return engine
}
beforeEach(async () => {
  open = []
  fake = await fakeMeilisearch()
})
afterEach(async () => {
  await Promise.all(open.map((engine) => engine.close()))
  await fake.stop()
})

const docs = [aDoc('plan', 'Wärmeplanung', { stamp: 's1' }), aDoc('roads', 'Straßen')]
const ask = (engine: SearchEngine, q = 'Wärmeplanung') => engine.search({ q, viewer })
/** Why somebody is told to try again; `none` where nobody is. */
const fault = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => {
      if (error instanceof SearchUnavailable) return error.fault
      throw error
    },
  )
const builtEngine = async (own = patience): Promise<SearchEngine> => {
  const engine = engineFor(fake.url, own)
  await engine.init()
  await engine.rebuild(inBatches(docs))
  return engine
}
/** An answer within a second, from the stand-in. */
async function expectStandIn(engine: SearchEngine): Promise<void> {
  const started = performance.now()
  const result = await ask(engine)
  expect(performance.now() - started).toBeLessThan(1_000)
  expect(result).toMatchObject({ standIn: true, engine: 'embedded' })
  expect(idsOf(result)).toEqual(['plan'])
}
const backFor = (engine: SearchEngine, q = 'Wärmeplanung') =>
  expect.poll(async () => (await ask(engine, q)).engine, { timeout: 5_000 }).toBe('meilisearch')

describe('two engines', () => {
  it('answer as one while both are well: the main one, without a notice', async () => {
    const engine = await builtEngine()
    const result = await ask(engine)
    expect(result.engine).toBe('meilisearch')
    expect(result.standIn).toBeUndefined()
    expect(await engine.init()).toEqual({ needsRebuild: false })
    const status = await engine.status()
    expect(status).toMatchObject({ engine: 'meilisearch', ok: true, docs: 2, version: 'v1' })
    expect(status.degraded).toBeUndefined()
    expect(await engine.stamps()).toEqual(new Map([['plan', 's1'], ['roads', '']])) // prettier-ignore
  })

  it('refuse a wrong question alike, and nobody is blamed for it', async () => {
    const engine = await builtEngine()
    await expect(engine.search({ q: '', viewer, facets: ['colour'] })).rejects.toThrow('colour')
    expect((await ask(engine)).engine).toBe('meilisearch')
  })
})

describe('F3 while Meilisearch is not well, its stand-in answers within a second', () => {
  it('when it is down at the start', async () => {
    const engine = engineFor(`http://127.0.0.1:${await freePort()}`)
    expect(await engine.init()).toEqual({ needsRebuild: true })
    expect((await engine.rebuild(inBatches(docs))).docs).toBe(2)
    await expectStandIn(engine)
    expect(await engine.init()).toEqual({ needsRebuild: false })
    expect(await engine.status()).toMatchObject({ ok: true, degraded: true, docs: 2, error: 'unreachable' }) // prettier-ignore
  })

  it('when it takes connections and never answers, at the start too', async () => {
    const hole: Server = createServer(() => undefined)
    const port = await freePort()
    await new Promise<void>((resolve) => hole.listen(port, '127.0.0.1', resolve))
    const engine = engineFor(`http://127.0.0.1:${port}`)
    const started = performance.now()
    await engine.init()
    await engine.rebuild(inBatches(docs))
    expect(performance.now() - started).toBeLessThan(6_000)
    await expectStandIn(engine)
    hole.close()
  })

  it.each(['silent', 'slow', 'cut', 'bad-gateway', 'broken'] as const)(
    'when it is %s in the middle of work, and it is asked again once it is well',
    async (kind) => {
      const engine = await builtEngine()
      fake.fault = kind
      await expectStandIn(engine)
      expect(await engine.suggest({ q: 'wärme', viewer })).toHaveLength(1)
      const status = await engine.status()
      expect(status).toMatchObject({ ok: true, degraded: true, engine: 'embedded' })
      fake.fault = 'none'
      await backFor(engine)
    },
  )

  it('and a server that is dead is not asked by every visitor', async () => {
    const rests = { first: 60_000, longest: 60_000 }
    const engine = await builtEngine({ ...quick, rests })
    fake.fault = 'silent'
    await expectStandIn(engine)
    const heard = fake.heard.length
    for (let visitor = 0; visitor < 20; visitor += 1) await expectStandIn(engine)
    expect(fake.heard).toHaveLength(heard)
  })

  it('when it restarts', async () => {
    const engine = await builtEngine()
    await fake.stop()
    await expectStandIn(engine)
    await fake.start()
    await backFor(engine)
  })

  it('when it refuses the key', async () => {
    const engine = await builtEngine()
    fake.key = 'another'
    await expectStandIn(engine)
    const status = await engine.status()
    expect(status).toMatchObject({ degraded: true, error: 'refused-key' })
    expect(JSON.stringify(status)).not.toMatch(/127\.0\.0\.1|a-key-of-the-tests/)
  })

  it.each([
    ['wiped', () => fake.indexes.wipe()],
    [
      'wiped and written to since',
      () => {
        fake.indexes.wipe()
        fake.indexes.answer('POST', '/indexes/portal/documents', [{ id: 'other' }])
      },
    ],
    ['emptied', () => fake.indexes.all.get('portal')?.documents.clear()],
  ] as const)('when it was %s, until it is rebuilt', async (_, harm) => {
    const engine = await builtEngine()
    harm()
    await expectStandIn(engine)
    await expect.poll(() => engine.init(), { timeout: 5_000 }).toEqual({ needsRebuild: true })
    await expectStandIn(engine)
    expect(await engine.status()).toMatchObject({ degraded: true, error: 'not-built' })
    expect((await engine.rebuild(inBatches(docs))).docs).toBe(2)
    expect((await ask(engine)).engine).toBe('meilisearch')
    expect(await engine.init()).toEqual({ needsRebuild: false })
  })

  it('when it holds an index of another version', async () => {
    await builtEngine()
    const newer = { ...config, version: 'v2' }
    const main = meilisearchSearch({ config: newer, url: fake.url, onlyBuilt: true })
    const engine = withStandIn(main, embeddedSearch({ config: newer, file: null }), patience)
    open.push(engine)
    expect(await engine.init()).toEqual({ needsRebuild: true })
    await engine.upsert(docs, { wait: true })
    await expectStandIn(engine)
  })

  it('when its disk is full in a rebuild: the stand-in has all of it, and the next rebuild waits', async () => {
    const engine = engineFor(fake.url)
    await engine.init()
    const source = async function* () {
      yield docs.slice(0, 1)
      fake.indexes.nextFailure = 'no_space_left_on_device'
      yield docs.slice(1)
    }
    expect((await engine.rebuild(source())).docs).toBe(2)
    await expectStandIn(engine)
    expect(await engine.init()).toEqual({ needsRebuild: false })
  })
})

describe('F4 what Meilisearch has missed', () => {
  it('is in the stand-in at once, the writer is told to try again, and it is repeated before Meilisearch answers', async () => {
    const engine = await builtEngine(quick)
    fake.fault = 'bad-gateway'
    expect(await fault(engine.upsert([aDoc('new', 'Neuland')], { wait: true }))).toBe('failing')
    expect(await fault(engine.remove(['plan'], { wait: true }))).toBe('resting')
    expect(await ask(engine, 'Neuland')).toMatchObject({ standIn: true, total: 1 })
    expect((await ask(engine)).total).toBe(0)
    fake.fault = 'none'
    await backFor(engine, 'Neuland')
    expect((await ask(engine, 'Neuland')).total).toBe(1)
    expect((await ask(engine)).total).toBe(0)
  })

  it('is repeated in its newest state only', async () => {
    const engine = await builtEngine({ ...quick, rests: { first: 60_000, longest: 60_000 } })
    fake.fault = 'bad-gateway'
    for (const title of ['Eins', 'Zwei']) expect(await fault(engine.upsert([aDoc('new', title)]))).not.toBe('none') // prettier-ignore
    fake.fault = 'none'
    expect(await engine.init()).toEqual({ needsRebuild: false })
    expect((await ask(engine, 'Zwei')).engine).toBe('meilisearch')
    expect((await ask(engine, 'Zwei')).total).toBe(1)
    expect((await ask(engine, 'Eins')).total).toBe(0)
  })

  it('is too much to repeat one by one: then it is rebuilt', async () => {
    const engine = await builtEngine(quick)
    fake.fault = 'bad-gateway'
    const many = Array.from({ length: 1_001 }, (_, at) => aDoc(`d${at}`, 'Wort'))
    expect(await fault(engine.upsert(many))).toBe('failing')
    fake.fault = 'none'
    await expect.poll(() => engine.init(), { timeout: 5_000 }).toEqual({ needsRebuild: true })
    await engine.rebuild(inBatches(docs))
    expect((await ask(engine)).engine).toBe('meilisearch')
  })

  it('also when another process has written: the stamps of both are compared', async () => {
    const engine = await builtEngine()
    const other = meilisearchSearch({ config, url: fake.url })
    await other.upsert([aDoc('plan', 'Wärmeplanung', { stamp: 'old' })], { wait: true })
    await other.upsert([aDoc('stray', 'Zurückgezogen')], { wait: true })
    const stamps = await engine.stamps()
    // An empty stamp is no state of any record: such a document is written anew, or removed if nobody knows it.
    expect(stamps).toEqual(new Map([['plan', ''], ['roads', ''], ['stray', '']])) // prettier-ignore
    await other.close()
  })

  it('and synonyms never fail: they follow as soon as it is back', async () => {
    const engine = await builtEngine(quick)
    await fake.stop()
    await engine.setSynonyms([['Heizen', 'Wärmeplanung']])
    expect(await ask(engine, 'Heizen')).toMatchObject({ standIn: true, total: 1 })
    await fake.start()
    await backFor(engine)
    expect(fake.indexes.all.get('portal')?.settings.synonyms).toMatchObject({ heizen: ['wärmeplanung', 'warmeplanung'] }) // prettier-ignore
  })
})
