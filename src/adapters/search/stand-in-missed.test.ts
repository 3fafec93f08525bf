import { describe, expect, it } from 'vitest'

import { SearchUnavailable } from '@/domain/search/unavailable'

import { aDoc, config, inBatches } from '../../../tests/support/meilisearch-engine'
import { ask, backFor, docs, quick, withTwoEngines } from '../../../tests/support/two-engines'
import { meilisearchSearch } from './meilisearch'

const { fake, builtEngine } = withTwoEngines()

/** Why somebody is told to try again; `none` where nobody is. */
const fault = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => {
      if (error instanceof SearchUnavailable) return error.fault
      throw error
    },
  )
describe('F4 what Meilisearch has missed', () => {
  it('is in the stand-in at once, the writer is told to try again, and it is repeated before Meilisearch answers', async () => {
    const engine = await builtEngine(quick)
    fake().fault = 'bad-gateway'
    expect(await fault(engine.upsert([aDoc('new', 'Neuland')], { wait: true }))).toBe('failing')
    expect(await fault(engine.remove(['plan'], { wait: true }))).toBe('resting')
    expect(await ask(engine, 'Neuland')).toMatchObject({ standIn: true, total: 1 })
    expect((await ask(engine)).total).toBe(0)
    fake().fault = 'none'
    await backFor(engine, 'Neuland')
    expect((await ask(engine, 'Neuland')).total).toBe(1)
    expect((await ask(engine)).total).toBe(0)
  })

  it('is repeated in its newest state only', async () => {
    const engine = await builtEngine({ ...quick, rests: { first: 60_000, longest: 60_000 } })
    fake().fault = 'bad-gateway'
    for (const title of ['Eins', 'Zwei']) expect(await fault(engine.upsert([aDoc('new', title)]))).not.toBe('none') // prettier-ignore
    fake().fault = 'none'
    expect(await engine.init()).toEqual({ needsRebuild: false })
    expect((await ask(engine, 'Zwei')).engine).toBe('meilisearch')
    expect((await ask(engine, 'Zwei')).total).toBe(1)
    expect((await ask(engine, 'Eins')).total).toBe(0)
  })

  it('is too much to repeat one by one: then it is rebuilt', async () => {
    const engine = await builtEngine(quick)
    fake().fault = 'bad-gateway'
    const many = Array.from({ length: 1_001 }, (_, at) => aDoc(`d${at}`, 'Wort'))
    expect(await fault(engine.upsert(many))).toBe('failing')
    fake().fault = 'none'
    await expect.poll(() => engine.init(), { timeout: 5_000 }).toEqual({ needsRebuild: true })
    await engine.rebuild(inBatches(docs))
    expect((await ask(engine)).engine).toBe('meilisearch')
  })

  it('also when another process has written: the stamps of both are compared', async () => {
    const engine = await builtEngine()
    const other = meilisearchSearch({ config, url: fake().url })
    await other.upsert([aDoc('plan', 'Wärmeplanung', { stamp: 'old' })], { wait: true })
    await other.upsert([aDoc('stray', 'Zurückgezogen')], { wait: true })
    const stamps = await engine.stamps()
    // An empty stamp is no state of any record: such a document is written anew, or removed if nobody knows it.
    expect(stamps).toEqual(new Map([['plan', ''], ['roads', ''], ['stray', '']])) // prettier-ignore
    await other.close()
  })

  it('and synonyms never fail: they follow as soon as it is back', async () => {
    const engine = await builtEngine(quick)
    await fake().stop()
    await engine.setSynonyms([['Heizen', 'Wärmeplanung']])
    expect(await ask(engine, 'Heizen')).toMatchObject({ standIn: true, total: 1 })
    await fake().start()
    await backFor(engine)
    expect(fake().indexes.all.get('portal')?.settings.synonyms).toMatchObject({ heizen: ['wärmeplanung', 'warmeplanung'] }) // prettier-ignore
  })
})
