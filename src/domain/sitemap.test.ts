import { describe, expect, it } from 'vitest'

import { pagesPerFile, type SitePage, sitemapOf, sitemapPart } from './sitemap'

const page = (slug: string): SitePage => ({
  addresses: { de: `https://x.example.org/${slug}`, en: `https://x.example.org/en/${slug}` },
  changed: '2026-01-14T10:00:00.000Z',
})
const partAt = (part: number): string => `https://x.example.org/sitemap.xml?part=${part}`
const counted = (text: string | null, what: string): number => (text ?? '').split(what).length - 1

describe('the site map', () => {
  it('names each page in both languages, each with both and a default', () => {
    const text = sitemapOf([page('a')], partAt)
    expect(counted(text, '<url>')).toBe(2)
    for (const hreflang of ['de', 'en', 'x-default'])
      expect(counted(text, `hreflang="${hreflang}"`)).toBe(2)
    expect(text).toContain('<lastmod>2026-01-14T10:00:00.000Z</lastmod>')
  })

  it('says nothing of a change that is not known', () => {
    expect(sitemapOf([{ ...page('a'), changed: null }], partAt)).not.toContain('lastmod')
  })

  it('escapes addresses', () => {
    expect(sitemapOf([page('a&b')], partAt)).toContain('<loc>https://x.example.org/a&amp;b</loc>')
  })

  it('becomes an index of files that hold every page once, below the limits of the protocol', () => {
    const pages = Array.from({ length: pagesPerFile * 2 + 1 }, (_, at) => page(`p${at}`))
    const index = sitemapOf(pages, partAt)
    expect(index).toContain('<sitemapindex')
    expect(counted(index, '<sitemap>')).toBe(3)
    expect(index).toContain('<loc>https://x.example.org/sitemap.xml?part=3</loc>')
    const files = [1, 2, 3].map((part) => sitemapPart(pages, part))
    expect(files.map((file) => counted(file, '<url>'))).toEqual([
      pagesPerFile * 2,
      pagesPerFile * 2,
      2,
    ])
    expect(Math.max(...files.map((file) => counted(file, '<url>')))).toBeLessThanOrEqual(50_000)
    expect(files[2]).toContain(`/p${pagesPerFile * 2}<`)
  })

  it('has no part that nobody needs', () => {
    for (const part of [0, 2, -1, 1.5, NaN]) expect(sitemapPart([page('a')], part)).toBeNull()
    expect(sitemapPart([], 1)).toContain('<urlset')
  })
})
