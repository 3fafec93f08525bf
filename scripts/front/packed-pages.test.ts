import { describe, expect, it } from 'vitest'

import { PackedPages } from './packed-pages.mjs'

type Entry = Parameters<PackedPages['keep']>[1]

/** A page as Next keeps it: text, data of the router by segment, and when it was made. */
const aPage = (html: string, lastModified = 1): Entry =>
  ({
    lastModified,
    cacheControl: { revalidate: false, expire: undefined },
    value: {
      kind: 'APP_PAGE',
      html,
      rscData: Buffer.from(`rsc of ${html}`),
      postponed: undefined,
      headers: { 'x-next-cache-tags': '_N_T_/layout' },
      status: 200,
      segmentData: new Map([['/_tree', Buffer.from('tree')]]),
    },
  }) as unknown as Entry // as Next writes it; its types keep the names of the kinds to themselves

const noise = (length: number): string =>
  Array.from({ length }, () => String.fromCharCode(33 + Math.floor(Math.random() * 90))).join('')

describe('packed pages', () => {
  it('come back as they were, umlauts, quotation marks and data included', async () => {
    const pages = new PackedPages(1_000_000)
    const page = aPage(`<p>„Lösung“ – ${'größer '.repeat(1_000)}</p>`)
    await pages.keep('/de', page)
    expect(pages.take('/de')).toEqual(page)
    expect(pages.size).toBeLessThan(2_000)
    expect(pages.take('/en')).toBeNull()
  })

  it('come back with nothing of the rest: what is kept of a page holds no more than it shows', async () => {
    const pages = new PackedPages(1_000_000)
    await pages.keep('/de', aPage(noise(50_000)))
    const value: unknown = pages.take('/de')?.value
    const { rscData, segmentData } = value as { rscData: Buffer; segmentData: Map<string, Buffer> } // as above
    for (const bytes of [rscData, ...segmentData.values()])
      expect(bytes.buffer.byteLength).toBe(bytes.length)
  })

  it('the longest unused go first when there is no more room', async () => {
    const pages = new PackedPages(25_000)
    for (const key of ['/a', '/b']) await pages.keep(key, aPage(noise(10_000)))
    pages.take('/a')
    await pages.keep('/c', aPage(noise(10_000)))
    expect(pages.size).toBeLessThanOrEqual(25_000)
    expect([pages.take('/a'), pages.take('/b'), pages.take('/c')].map(Boolean)).toEqual([
      true,
      false,
      true,
    ])
  })

  it('the last page given under an address counts, also when an older one is packed later', async () => {
    const pages = new PackedPages(1_000_000)
    const slow = pages.keep('/de', aPage(noise(500_000), 1))
    const quick = pages.keep('/de', aPage('new', 2))
    await Promise.all([slow, quick])
    expect(pages.take('/de')?.lastModified).toBe(2)
  })

  it('what is forgotten while it is being packed does not come back', async () => {
    const pages = new PackedPages(1_000_000)
    const packing = pages.keep('/de', aPage('old'))
    pages.forget('/de')
    await packing
    expect(pages.take('/de')).toBeNull()
    expect(pages.size).toBe(0)
  })
})
