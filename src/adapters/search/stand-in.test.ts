import { createServer, type Server } from 'node:net'

import { describe, expect, it } from 'vitest'

import { freePort } from '../../../tests/support/free-port'
import { config, inBatches, viewer } from '../../../tests/support/meilisearch-engine'
import {
  ask,
  backFor,
  docs,
  expectStandIn,
  quick,
  withTwoEngines,
} from '../../../tests/support/two-engines'

const { fake, engineFor, builtEngine } = withTwoEngines()

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
    const engine = engineFor(`http://127.0.0.1:${port}`, { own: quick })
    const started = performance.now()
    await engine.init()
    await engine.rebuild(inBatches(docs))
    expect(performance.now() - started).toBeLessThan(3_000)
    await expectStandIn(engine)
    hole.close()
  })

  it.each(['silent', 'slow', 'cut', 'bad-gateway', 'broken'] as const)(
    'when it is %s in the middle of work, and it is asked again once it is well',
    async (kind) => {
      const engine = await builtEngine()
      fake().fault = kind
      await expectStandIn(engine)
      expect(await engine.suggest({ q: 'wärme', viewer })).toHaveLength(1)
      const status = await engine.status()
      expect(status).toMatchObject({ ok: true, degraded: true, engine: 'embedded' })
      fake().fault = 'none'
      await backFor(engine)
    },
  )

  it('and a server that is dead is not asked by every visitor', async () => {
    const rests = { first: 60_000, longest: 60_000 }
    const engine = await builtEngine({ ...quick, rests })
    fake().fault = 'silent'
    await expectStandIn(engine)
    const heard = fake().heard.length
    for (let visitor = 0; visitor < 20; visitor += 1) await expectStandIn(engine)
    expect(fake().heard).toHaveLength(heard)
  })

  it('when it restarts', async () => {
    const engine = await builtEngine()
    await fake().stop()
    await expectStandIn(engine)
    await fake().start()
    await backFor(engine)
  })

  it('when it refuses the key', async () => {
    const engine = await builtEngine()
    fake().key = 'another'
    await expectStandIn(engine)
    const status = await engine.status()
    expect(status).toMatchObject({ degraded: true, error: 'refused-key' })
    expect(JSON.stringify(status)).not.toMatch(/127\.0\.0\.1|a-key-of-the-tests/)
  })

  it.each([
    ['wiped', () => fake().indexes.wipe()],
    [
      'wiped and written to since',
      () => {
        fake().indexes.wipe()
        fake().indexes.answer('POST', '/indexes/portal/documents', [{ id: 'other' }])
      },
    ],
    ['emptied', () => fake().indexes.all.get('portal')?.documents.clear()],
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
    const engine = engineFor(fake().url, { as: { ...config, version: 'v2' } })
    expect(await engine.init()).toEqual({ needsRebuild: true })
    await engine.upsert(docs, { wait: true })
    await expectStandIn(engine)
  })

  it('when its disk is full in a rebuild: the stand-in has all of it, and the next rebuild waits', async () => {
    const engine = engineFor(fake().url)
    await engine.init()
    const source = async function* () {
      yield docs.slice(0, 1)
      fake().indexes.nextFailure = 'no_space_left_on_device'
      yield docs.slice(1)
    }
    expect((await engine.rebuild(source())).docs).toBe(2)
    await expectStandIn(engine)
    expect(await engine.init()).toEqual({ needsRebuild: false })
  })
})
