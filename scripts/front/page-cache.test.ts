import nodeFs from 'next/dist/server/lib/node-fs-methods.js'
import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import PageCache from './page-cache.mjs'
import { notePagesChanged } from './pages-changed.mjs'

const context = {
  fs: nodeFs.nodeFs,
  dev: false,
  flushToDisk: false,
  serverDistDir: '/nowhere',
  revalidatedTags: [],
  maxMemoryCacheSize: 12_000_000,
  _requestHeaders: {},
}

/** What Next hands over and asks for; its types keep the names of the kinds to themselves. */
const page = {
  kind: 'APP_PAGE',
  html: '<p>Termine</p>',
  rscData: Buffer.from('rsc'),
  postponed: undefined,
  headers: {},
  status: 200,
  segmentData: new Map(),
}
const asking = { kind: 'APP_PAGE', isFallback: false, isRoutePPREnabled: false }

const keptAt = async (moment: string): Promise<PageCache> => {
  vi.setSystemTime(moment)
  const cache = new PageCache(context as never)
  await cache.set('/de/events', page as never, { isFallback: false } as never)
  return cache
}

const htmlAt = async (cache: PageCache, moment: string): Promise<unknown> => {
  vi.setSystemTime(moment)
  const entry = await cache.get('/de/events', asking as never)
  return Reflect.get(Object(entry?.value), 'html')
}

describe('a kept page', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => vi.useRealTimers())

  it('is given out until the day ends in Germany, and made anew on the next', async () => {
    const cache = await keptAt('2026-11-26T20:00:00Z')
    expect(await htmlAt(cache, '2026-11-26T22:59:59Z')).toBe('<p>Termine</p>')
    expect(await htmlAt(cache, '2026-11-26T23:00:00Z')).toBeUndefined()
  })

  it('that was made just before midnight is not one of the new day', async () => {
    const cache = await keptAt('2026-07-01T21:59:59.999Z')
    expect(await htmlAt(cache, '2026-07-01T22:00:00Z')).toBeUndefined()
  })

  it('that was being made while something changed does not count, the next one does', async () => {
    const cache = await keptAt('2026-11-26T10:00:00Z')
    vi.setSystemTime('2026-11-26T10:00:01Z')
    notePagesChanged()
    expect(await htmlAt(cache, '2026-11-26T10:00:02Z')).toBeUndefined()
    vi.setSystemTime('2026-11-26T10:00:03Z')
    notePagesChanged()
    await keptAt('2026-11-26T10:00:04Z')
    expect(await htmlAt(cache, '2026-11-26T10:00:05Z')).toBeUndefined()
    await keptAt('2026-11-26T10:00:06Z')
    expect(await htmlAt(cache, '2026-11-26T10:00:07Z')).toBe('<p>Termine</p>')
  })

  it('that began before midnight and was finished after it is not one of the new day', async () => {
    const cache = await keptAt('2026-11-26T10:00:00Z')
    notePagesChanged()
    expect(await htmlAt(cache, '2026-11-26T22:59:59.900Z')).toBeUndefined()
    await keptAt('2026-11-26T23:00:00.100Z')
    expect(await htmlAt(cache, '2026-11-26T23:00:01Z')).toBeUndefined()
  })

  it('holds no more than its own bytes, although they come as pieces of larger blocks', async () => {
    expect(page.rscData.buffer.byteLength).toBeGreaterThan(page.rscData.length)
    const cache = await keptAt('2026-11-27T10:00:00Z')
    const entry = await cache.get('/de/events', asking as never)
    const { rscData } = Object(entry?.value)
    expect([rscData.toString(), rscData.buffer.byteLength]).toEqual(['rsc', 3])
  })

  it('leaves nothing behind for each of many addresses', async () => {
    const lifetimes = Reflect.get(SharedCacheControls, 'cacheControls') as Map<string, unknown> // private to Next's types
    lifetimes.clear()
    for (let at = 0; at <= 5_000; at += 1) lifetimes.set(String(at), {})
    await keptAt('2026-11-26T10:00:00Z')
    expect(lifetimes.size).toBe(0)
  })
})
