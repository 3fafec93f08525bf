/** A portal whose Meilisearch server comes and goes. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { askedSearch } from '@/domain/search-question'
import { drain, settled } from '@/services/outbox'
import { lookAtHealth } from '@/services/health'
import { search } from '@/services/search'
import { keepIndexTrue } from '@/services/search-comparison'
import { docId } from '@/services/search-documents'
import { freshEngine } from '@/services/search-index'
import { engineOf, stateOf } from '@/services/search-state'

import { aSolution } from '../support/builders'
import { freePort } from '../support/free-port'
import { fakeMeilisearch, type FakeMeilisearch } from '../support/meilisearch'
import { lendPayload } from '../support/portal'

let payload: Payload
let server: FakeMeilisearch

beforeAll(async () => {
  server = await fakeMeilisearch({ port: await freePort() })
  process.env.MEILISEARCH_URL = server.url
  await server.stop()
  return lendPayload({ content: 'empty' }, (lent) => (payload = lent))
})
afterAll(() => server.stop())

const ask = async (q: string) =>
  (await freshEngine(payload)).search({ q, viewer: ['public'], locales: ['de'] })
const idsOf = async (q: string) => (await ask(q)).hits.map(({ payload: of }) => String(of?.id))
const minutes = (count: number): Date => new Date(Date.now() + count * 60_000)
/** What the sweep does, once its pause is over. */
const compared = async (): Promise<void> => {
  stateOf(payload).comparedAt = undefined
  await keepIndexTrue(payload, new Date())
  await stateOf(payload).rebuilding
}
const comesBack = (q: string) =>
  expect.poll(async () => (await ask(q)).engine, { timeout: 15_000 }).toBe('meilisearch')
const withdraw = (id: string) =>
  payload.update({ collection: 'solutions', id, data: { _status: 'draft' }, overrideAccess: true })

describe('F3 while Meilisearch is down from the start', () => {
  it('what is saved is found within five seconds, from the stand-in, with a notice', async () => {
    const { id } = await aSolution(payload, { title: 'Quittenzähler' })
    await settled(payload)
    await expect.poll(() => idsOf('Quittenzähler'), { timeout: 5_000 }).toEqual([id])
    const started = performance.now()
    expect(await ask('Quittenzähler')).toMatchObject({ standIn: true, engine: 'embedded' })
    expect(performance.now() - started).toBeLessThan(1_000)
    await payload.update({
      collection: 'solutions',
      id,
      data: { title: 'Mispelzähler', _status: 'published' },
      overrideAccess: true,
    })
    await settled(payload)
    await expect.poll(() => idsOf('Mispelzähler'), { timeout: 5_000 }).toEqual([id])
    expect(await idsOf('Quittenzähler')).toEqual([])
    await payload.delete({ collection: 'solutions', id, overrideAccess: true })
    await settled(payload)
    await expect.poll(() => idsOf('Mispelzähler'), { timeout: 5_000 }).toEqual([])
  })

  it('/health says so and stays 200, without an address or a key', async () => {
    const health = await lookAtHealth(payload, new Date())
    expect(health.ok).toBe(true)
    expect(health.search).toMatchObject({
      ok: true,
      degraded: true,
      engine: 'embedded',
      reason: expect.stringMatching(/^unreachable/),
    })
    expect(JSON.stringify(health)).not.toMatch(/127\.0\.0\.1|a-key-of-the-tests/)
  })

  it('and once it is there, it is filled by itself, and answers without a notice', async () => {
    const { id } = await aSolution(payload, { title: 'Birnenmelder' })
    await settled(payload)
    await server.start()
    await expect.poll(() => engineOf(payload).init(), { timeout: 15_000 }).toEqual({ needsRebuild: true }) // prettier-ignore
    await compared()
    await comesBack('Birnenmelder')
    expect(await idsOf('Birnenmelder')).toEqual([id])
    expect((await ask('Birnenmelder')).standIn).toBeUndefined()
    expect((await lookAtHealth(payload, new Date())).search).toMatchObject({ ok: true, engine: 'meilisearch' }) // prettier-ignore
    expect((await lookAtHealth(payload, new Date())).search.degraded).toBeUndefined()
  })
})

describe('F4 what happens while Meilisearch is away', () => {
  it('is in it before it answers again; what was withdrawn is never found', async () => {
    const { id } = await aSolution(payload, { title: 'Pflaumenampel' })
    await settled(payload)
    expect(await ask('Pflaumenampel')).toMatchObject({ engine: 'meilisearch', total: 1 })
    await server.stop()
    await withdraw(id)
    await settled(payload)
    expect(await ask('Pflaumenampel')).toMatchObject({ standIn: true, total: 0 })
    const { id: other } = await aSolution(payload, { title: 'Kirschenampel' })
    await settled(payload)
    await server.start()
    await comesBack('Kirschenampel')
    expect(await idsOf('Pflaumenampel')).toEqual([])
    expect(await idsOf('Kirschenampel')).toEqual([other])
    // The outbox tries again when it is due, and then nothing is left in it.
    await drain(payload, ['index'], () => minutes(2))
    const waiting = await payload.count({
      collection: 'outbox',
      where: { kind: { equals: 'index' } },
      overrideAccess: true,
    })
    expect(waiting.totalDocs).toBe(0)
  })

  it('or was written into it by somebody else is not shown, and the sweep repairs it', async () => {
    const { id } = await aSolution(payload, { title: 'Geheimer Entwurf', _status: 'draft' })
    await settled(payload)
    const record = {
      id: docId('solutions', id, 'de'),
      kind: 'solutions',
      locale: 'de',
      title_de: 'Geheimer Entwurf',
      audience: ['public'],
      facets: {},
      written: Date.now(),
      payload: JSON.stringify({ collection: 'solutions', id, slug: 'geheim' }),
    }
    server.indexes.answer('POST', '/indexes/allmende/documents', [record])
    expect(await idsOf('Geheimer')).toEqual([id])
    const { question } = askedSearch({ q: 'Geheimer' })
    const shown = await search({ payload, locale: 'de' }, question)
    expect(shown.hits).toEqual([])
    await compared()
    expect(await idsOf('Geheimer')).toEqual([])
  })

  it('wiped, it is made anew by the sweep; until then the stand-in answers', async () => {
    const { id } = await aSolution(payload, { title: 'Apfelzählung' })
    await settled(payload)
    server.indexes.wipe()
    expect(await ask('Apfelzählung')).toMatchObject({ standIn: true, total: 1 })
    await expect.poll(() => engineOf(payload).init(), { timeout: 15_000 }).toEqual({ needsRebuild: true }) // prettier-ignore
    await compared()
    await comesBack('Apfelzählung')
    expect(await idsOf('Apfelzählung')).toEqual([id])
  })
})
