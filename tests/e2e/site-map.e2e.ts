import { expect, type Page, test } from '@playwright/test'

import { figures, home, lists, standing } from './support/content'
import { crawledPages, pathOf } from './support/facts'
import { ask, each, publicUrl } from './support/portal'

/** What the portal says to machines of itself: site map, robots and security.txt. */
const { pages } = crawledPages()

type SiteUrl = { loc: string; lastmod: string; twins: Record<string, string> }

const sitemap = async (page: Page): Promise<SiteUrl[]> => {
  const { status, headers, body } = await ask('/sitemap.xml')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    if (parsed.querySelector('parsererror')) throw new Error(parsed.documentElement.textContent)
    return [...parsed.querySelectorAll('urlset > url')].map((url) => ({
      loc: url.querySelector('loc')?.textContent ?? '',
      lastmod: url.querySelector('lastmod')?.textContent ?? '',
      twins: Object.fromEntries(
        [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')].map((link) => [
          link.getAttribute('hreflang') ?? '',
          link.getAttribute('href') ?? '',
        ]),
      ),
    }))
  }, body)
}

/** What a reader can reach, leaving out what asks not to be listed. */
const reached = (): string[] =>
  [...pages.values()]
    .filter(({ address, status, robots }) => {
      return status === 200 && !address.includes('?') && !robots.includes('noindex')
    })
    .map(({ address }) => address)
    .sort()

test('H-35 T-P5 the site map names exactly the public pages that a reader can reach', async ({
  page,
}) => {
  const urls = await sitemap(page)
  expect(urls.length).toBeGreaterThan(400)
  expect(urls.filter(({ loc }) => !loc.startsWith(`${publicUrl}/`))).toEqual([])
  const named = urls.map(({ loc }) => pathOf(loc))
  expect(new Set(named).size).toBe(named.length)
  expect(named.sort()).toEqual(reached())
})

test('each address of the site map names the same twins as its page', async ({ page }) => {
  const wrong = (await sitemap(page)).filter(({ loc, twins }) => {
    const own = pages.get(pathOf(loc))?.alternates ?? {}
    return ['de', 'en', 'x-default'].some(
      (lang) => !twins[lang] || pathOf(twins[lang]) !== pathOf(own[lang] ?? 'missing'),
    )
  })
  expect(wrong).toEqual([])
})

test('the site map says when records, lists and the start page last changed', async ({ page }) => {
  const urls = await sitemap(page)
  const dated = urls.filter(({ lastmod }) => lastmod !== '')
  expect(dated.filter(({ lastmod }) => !(Date.parse(lastmod) <= Date.now()))).toEqual([])
  const without = urls.filter(({ lastmod }) => lastmod === '').map(({ loc }) => pathOf(loc))
  const every = [home, figures, ...Object.values(lists), ...standing].flatMap(({ de, en }) => [
    de,
    en,
  ])
  expect(without.filter((address) => every.includes(address))).toEqual([])
  expect(without.filter((address) => address.split('/').length > 3)).toEqual([])
})

test('a part of the site map that nobody needs does not exist', async () => {
  const parts = ['2', '0', '-1', '1e3', '999', '', '1%00', 'x'].map(
    (part) => `/sitemap.xml?part=${part}`,
  )
  expect((await each(parts, (address) => ask(address))).map(({ status }) => status)).toEqual(
    parts.map(() => 404),
  )
  expect((await ask('/sitemap.xml?part=1')).status).toBe(200)
})

test('robots.txt lets everything public be found and names the site map of this start', async () => {
  const { status, headers, body } = await ask('/robots.txt')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('text/plain')
  expect(body.trim().split(/\s*\n\s*/)).toEqual([
    'User-Agent: *',
    'Allow: /',
    'Disallow: /admin',
    'Disallow: /api',
    'Disallow: /preview',
    `Sitemap: ${publicUrl}/sitemap.xml`,
  ])
})

test('security.txt says what RFC 9116 asks for', async () => {
  const { status, headers, body } = await ask('/.well-known/security.txt')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const fields = new Map(
    body
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const at = line.indexOf(': ')
        return [line.slice(0, at), line.slice(at + 2)]
      }),
  )
  expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical'])
  expect(fields.get('Contact')).toBe(`${publicUrl}/kontakt`)
  expect(fields.get('Canonical')).toBe(`${publicUrl}/.well-known/security.txt`)
  expect(fields.get('Preferred-Languages')).toBe('de, en')
  const expires = Date.parse(fields.get('Expires') ?? '')
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000)
  expect((await ask('/security.txt')).status).toBe(404)
})
