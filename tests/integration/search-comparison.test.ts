import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import type { SearchDoc } from '@/domain/search'
import { settled } from '@/services/outbox'
import { enqueue } from '@/services/outbox-entries'
import { keepIndexTrue, reconcile } from '@/services/search-comparison'
import { docId } from '@/services/search-documents'
import { freshEngine, openIndex, rebuildIndex } from '@/services/search-index'
import { engineOf, stateOf } from '@/services/search-state'

import { aSolution } from '../support/builders'
import { lendPayload } from '../support/portal'

let payload: Payload

beforeAll(() => lendPayload({ content: 'seeded' }, (lent) => (payload = lent)))
afterEach(() => vi.restoreAllMocks())

const idsOf = async (q: string): Promise<string[]> => {
  const engine = await freshEngine(payload)
  const { hits } = await engine.search({ q, viewer: ['public'], locales: ['de'] })
  return hits.map(({ id }) => id)
}

/** The documents that never were of a record. */
const strangers = async (): Promise<string[]> => {
  const engine = await freshEngine(payload)
  const { hits } = await engine.search({ q: strange('').title, viewer: ['public'] })
  return hits.filter(({ title }) => title.text === strange('').title).map(({ id }) => id)
}

const strange = (id: string): SearchDoc => ({
  id,
  kind: 'solutions',
  locale: 'de',
  title: 'Fremdes Quittenwort',
  facets: {},
  audience: ['public'],
  stamp: 'x',
})

describe('R4 the comparison of the index with what is published', () => {
  it('finds nothing to do where all went well, from the first reading on', async () => {
    await freshEngine(payload)
    await stateOf(payload).rebuilding
    expect((await engineOf(payload).status()).docs).toBeGreaterThan(300)
    await aSolution(payload, { title: 'Neu dazugekommen' })
    await settled(payload)
    expect(await reconcile(payload)).toBe(0)
  })

  it('F4 repairs what is missing, out of date or too many, whoever has brought it about', async () => {
    const engine = engineOf(payload)
    const { id } = await aSolution(payload, { title: 'Quittenzähler' })
    const { id: withdrawn } = await aSolution(payload, { title: 'Mispelzähler', _status: 'draft' })
    await settled(payload)
    await engine.remove([docId('solutions', id, 'de')], { wait: true })
    await engine.upsert(
      [
        { ...strange(docId('solutions', id, 'en')), locale: 'en' },
        strange(docId('solutions', withdrawn, 'de')),
        strange(docId('solutions', 'gibt-es-nicht', 'de')),
        strange('von-frueher'),
      ],
      { wait: true },
    )
    expect(await strangers()).toHaveLength(4)
    expect(await reconcile(payload)).toBe(4)
    expect(await strangers()).toEqual([])
    expect(await idsOf('Quittenzähler')).toContain(docId('solutions', id, 'de'))
    expect(await idsOf('Mispelzähler')).not.toContain(docId('solutions', withdrawn, 'de'))
    expect(await reconcile(payload)).toBe(0)
  })

  it('sees a change that was written past the portal', async () => {
    const { id } = await aSolution(payload, { title: 'Alter Name' })
    await settled(payload)
    const before = (await engineOf(payload).stamps()).get(docId('solutions', id, 'de'))
    await payload.db.updateOne({
      collection: 'solutions',
      where: { id: { equals: id } },
      data: { updatedAt: new Date().toISOString() },
      options: { atomic: true },
    })
    expect(await reconcile(payload)).toBe(1)
    expect((await engineOf(payload).stamps()).get(docId('solutions', id, 'de'))).not.toBe(before)
  })

  it('happens in the sweep every ten minutes, not every minute', async () => {
    const stamps = vi.spyOn(engineOf(payload), 'stamps')
    const now = Date.now() + 3_600_000
    for (const minutes of [0, 1, 9, 10, 11])
      await keepIndexTrue(payload, new Date(now + minutes * 60_000))
    expect(stamps).toHaveBeenCalledTimes(2)
  })

  it('is not made while the index itself is being made', async () => {
    const making = rebuildIndex(payload)
    const stamps = vi.spyOn(engineOf(payload), 'stamps')
    await keepIndexTrue(payload, new Date(Date.now() + 10 * 3_600_000))
    expect(stamps).not.toHaveBeenCalled()
    await making
  })
})

describe('R4 making the index anew', () => {
  it('loses nothing that is written meanwhile, and the old index answers', async () => {
    const { id: old } = await aSolution(payload, { title: 'Schlehenzähler' })
    await settled(payload)
    let told = 0
    let isWritten: Promise<string> | null = null
    const seen: string[][] = []
    await rebuildIndex(payload, (_, records) => {
      told += records
      isWritten ??= aSolution(payload, { title: 'Sanddornzähler' }).then(async ({ id }) => {
        seen.push(await idsOf('Schlehenzähler'))
        return id
      })
    })
    const id = (await isWritten) ?? ''
    await settled(payload)
    expect(seen[0]?.[0]).toBe(docId('solutions', old, 'de'))
    expect((await idsOf('Sanddornzähler'))[0]).toBe(docId('solutions', id, 'de'))
    expect(told).toBeGreaterThan(150)
    expect(await reconcile(payload)).toBe(0)
  })

  it('that fails is tried again later and keeps nobody from searching', async () => {
    const state = stateOf(payload)
    vi.spyOn(engineOf(payload), 'init').mockRejectedValueOnce(new Error('away'))
    const told = vi.spyOn(payload.logger, 'error').mockReturnValue()
    Object.assign(state, { opening: undefined })
    expect(await idsOf('Schlehenzähler')).not.toEqual([])
    expect(told).toHaveBeenCalledTimes(1)
    Object.assign(state, { brokenAt: undefined })
    expect(await idsOf('Schlehenzähler')).not.toEqual([])
  })

  it('is less work than each change of an import: what has queued much is read at once', async () => {
    const state = stateOf(payload)
    const rebuild = vi.spyOn(engineOf(payload), 'rebuild')
    const open = async (): Promise<void> => {
      Object.assign(state, { opening: undefined })
      await openIndex(payload)
      await state.rebuilding
    }
    await open()
    expect(rebuild).not.toHaveBeenCalled()
    for (let at = 0; at < 120; at += 1)
      await enqueue(payload, { key: `index:solutions:x:${at}`, kind: 'index', data: {} })
    await open()
    expect(rebuild).toHaveBeenCalledTimes(1)
    const where = { kind: { equals: 'index' } }
    expect(await payload.count({ collection: 'outbox', where, overrideAccess: true })).toEqual({
      totalDocs: 0,
    })
    const isUnfinished = () => payload.kv.has('search:unfinished')
    await vi.waitFor(async () => expect(await isUnfinished()).toBe(false))
    // Had the process died before the index was whole, the next start would make it again.
    await payload.kv.set('search:unfinished', true)
    await open()
    expect(rebuild).toHaveBeenCalledTimes(2)
    await vi.waitFor(async () => expect(await isUnfinished()).toBe(false))
    await open()
    expect(rebuild).toHaveBeenCalledTimes(2)
  })
})
