import nodeFs from 'next/dist/server/lib/node-fs-methods.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import PageCache from './page-cache.mjs'

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
})
