import { expect, type Page, test } from '@playwright/test'

import { feedIn } from './support/atom'
import {
  addressOf,
  content,
  figures,
  home,
  type ListName,
  listNames,
  lists,
  type Locale,
  locales,
  profiles,
  search,
  standing,
} from './support/content'
import { crawl, type Facts, pathOf } from './support/facts'
import { ask, each } from './support/portal'
import { faultsOf } from './support/schema-org'

/** What the portal says to machines: site map, robots, security.txt, feeds and structured data. */

// One worker reads the whole portal once; the tests compare with what it has read.
test.describe.configure({ mode: 'default', timeout: 180_000 })

// Without PUBLIC_URL the portal calls itself so, on the port of this start and not of the build.
const publicUrl = `http://localhost:${process.env.E2E_PORT}`

let pages = new Map<string, Facts>()

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  const page = await browser.newPage()
  ;({ pages } = await crawl(page))
  await page.close()
})

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

const feeds = locales.flatMap((locale) => [
  { locale, of: home[locale], address: `${locale === 'de' ? '' : '/en'}/feed.atom` },
  ...Object.values(lists).map((list) => ({
    locale,
    of: list[locale],
    address: `${list[locale]}/feed.atom`,
  })),
])

/** What may stand in a feed; nobody's name or address is among it. */
const elements = [
  'author',
  'category',
  'entry',
  'feed',
  'id',
  'link',
  'name',
  'published',
  'subtitle',
  'summary',
  'title',
  'updated',
  'uri',
]

test('T-P5 every feed fulfils RFC 4287 and holds nothing personal', async ({ page }) => {
  expect(feeds).toHaveLength(22)
  const answers = await each(feeds, ({ address }) => ask(address))
  for (const [at, { address, status, headers, body }] of answers.entries()) {
    expect(status, address).toBe(200)
    expect(headers.get('content-type'), address).toBe('application/atom+xml; charset=utf-8')
    const feed = await feedIn(page, body)
    expect(feed.faults, address).toEqual([])
    expect(feed.self).toBe(publicUrl + address)
    expect(feed.lang).toBe(feeds[at]?.locale)
    expect(feed.names.filter((name) => !elements.includes(name))).toEqual([])
    expect(body.match(/<name>[^<]*<\/name>/g)).toEqual(['<name>Allmende</name>'])
    expect(body).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]/i)
  }
})

test('H-35 each entry leads to its public page and is called as it is, newest first', async ({
  page,
}) => {
  for (const { address } of feeds) {
    const { entries, updated } = await feedIn(page, (await ask(address)).body)
    expect(entries.length, address).toBeGreaterThan(0)
    expect(entries.length, address).toBeLessThanOrEqual(50)
    const wrong = entries.filter((entry) => {
      const shown = pages.get(pathOf(entry.page))
      return (
        shown?.status !== 200 ||
        shown.headings[0] !== entry.title.replace(/\s+/g, ' ') ||
        !shown.texts.some(({ text, lang }) => text === shown.headings[0] && lang === entry.lang)
      )
    })
    expect(wrong, address).toEqual([])
    const moments = entries.map((entry) => entry.updated)
    expect(moments).toEqual([...moments].sort().reverse())
    expect(updated).toBe(moments[0])
    expect(entries.filter((entry) => entry.published > entry.updated)).toEqual([])
  }
})

test('the feed of a section holds all of it, the feed of everything the newest of all', async ({
  page,
}) => {
  const idsOf = async (address: string) =>
    (await feedIn(page, (await ask(address)).body)).entries.map(({ id }) => id)
  expect(await idsOf('/aktuelles/feed.atom')).toHaveLength(Math.min(50, content.news.length))
  expect(await idsOf('/systeme/feed.atom')).toHaveLength(Math.min(50, content.systems.length))
  expect(await idsOf('/feed.atom')).toHaveLength(50)
  // Each language is a text of its own.
  expect(await idsOf('/en/feed.atom')).not.toEqual(await idsOf('/feed.atom'))
})

test('a feed that breaks RFC 4287 would be noticed', async ({ page }) => {
  const { body } = await ask('/feed.atom')
  const broken = [
    body.replace(/<id>[^<]*<\/id>/, ''),
    body.replace(/<author>.*?<\/author>/s, ''),
    body.replace(/<updated>[^<]*</, '<updated>gestern<'),
    body.replace('rel="self"', 'rel="other"'),
    body.replace(/(rel="alternate"[^>]*href=")[^"]*"/, '$1/relativ"'),
    body.replace('<entry>', '<entry>\u0008'),
    body.replace('<title', '<b>&</b><title'),
  ]
  for (const text of broken) expect((await feedIn(page, text)).faults).not.toEqual([])
})

test('a reader that has a feed or the site map is told so in few bytes', async () => {
  for (const address of ['/feed.atom', '/en/events/feed.atom', '/sitemap.xml']) {
    const first = await ask(address)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[^"]+"$/)
    const again = await ask(address, { headers: { 'If-None-Match': `"other", ${etag}` } })
    expect([again.status, again.body]).toEqual([304, ''])
    expect(again.headers.get('etag')).toBe(etag)
    expect((await ask(address, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
    // Told only when the second of its making is over.
    let date: string | null = null
    await expect
      .poll(async () => (date = (await ask(address)).headers.get('last-modified')))
      .not.toBeNull()
    const since = (value: string) => ask(address, { headers: { 'If-Modified-Since': value } })
    expect((await since(date ?? '')).status).toBe(304)
    expect((await since('Sat, 01 Jan 2000 00:00:00 GMT')).status).toBe(200)
    const head = await ask(address, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag')]).toEqual([200, etag])
  }
})

test('no feed stands where none belongs', async () => {
  const none = ['/suche/feed.atom', '/en/feed.atom/x', '/loesungen/aimos/feed.atom', '/feeds/all']
  const answers = await each(none, (address) => ask(address))
  expect(answers.map(({ status }) => status)).toEqual(none.map(() => 404))
})

test('the start page and every list name their feed in their head', () => {
  for (const { of, address } of feeds) {
    const links = (pages.get(of)?.html ?? '').match(/<link[^>]*application\/atom\+xml[^>]*>/g) ?? []
    expect(links, of).toHaveLength(1)
    expect(links[0]).toContain(`href="${publicUrl}${address}"`)
    expect(links[0]).toMatch(/title="[^"]+"/)
  }
})

test('every page says in words of schema.org only what these words allow', () => {
  expect(
    [...pages.values()].flatMap(({ address, jsonLd }) =>
      jsonLd.flatMap(faultsOf).map((fault) => `${address}: ${fault}`),
    ),
  ).toEqual([])
})

test('a wrong word of schema.org would be noticed', () => {
  const told = pages.get(addressOf('urban-ki-jahrestagung-2025', 'de'))?.jsonLd[0] ?? ''
  const right = JSON.parse(told) as Record<string, unknown>
  expect(faultsOf(told)).toEqual([])
  const wrong: Record<string, unknown>[] = [
    { colour: 'blue' },
    { '@type': 'Meeting' },
    { '@context': 'http://example.org' },
    { url: '/termine/x' },
    { startDate: '14.01.2026' },
    { startDate: '2026-02-30' },
    { endDate: '2026-01-14T25:00:00Z' },
    { description: '' },
    { organizer: [] },
    { location: { '@type': 'Organization', name: 'Rathaus' } },
    { superEvent: { '@type': 'Event', headline: 'x' } },
    { eventStatus: 'scheduled' },
    { name: null },
  ]
  for (const change of wrong)
    expect(faultsOf(JSON.stringify({ ...right, ...change })), JSON.stringify(change)).toHaveLength(
      1,
    )
})

const kinds: Record<ListName, readonly string[]> = {
  useCases: ['CreativeWork'],
  solutions: ['SoftwareApplication'],
  programmes: ['Project'],
  organisations: [
    'CollegeOrUniversity',
    'Corporation',
    'GovernmentOrganization',
    'Organization',
    'ResearchOrganization',
  ],
  systems: ['DefinedTerm', 'SoftwareApplication'],
  events: ['Event', 'EventSeries'],
  focusGroups: ['Organization'],
  documents: ['DigitalDocument', 'Legislation', 'VideoObject'],
  calls: ['CreativeWork', 'MonetaryGrant'],
  news: ['NewsArticle'],
}

const typesAt = (address: string): unknown[] =>
  (pages.get(address)?.jsonLd ?? []).map(
    (text) => (JSON.parse(text) as Record<string, unknown>)['@type'],
  )

for (const locale of locales) {
  test(`every kind of page says what it is (${locale})`, () => {
    for (const name of listNames) {
      const list = lists[name][locale]
      expect(typesAt(list)).toEqual(['CollectionPage', 'BreadcrumbList'])
      const details = [...pages.keys()].filter((address) => address.startsWith(`${list}/`))
      const said = details.map(typesAt)
      expect(said.filter(([, second]) => second !== 'BreadcrumbList')).toEqual([])
      expect([...new Set(said.map(([first]) => first))].sort()).toEqual(kinds[name])
    }
    expect(typesAt(home[locale])).toEqual(['WebSite'])
    expect(typesAt(search[locale])).toEqual(['SearchResultsPage', 'BreadcrumbList'])
    for (const address of [figures, ...standing].map((one) => one[locale]))
      expect(typesAt(address), address).toEqual(['WebPage', 'BreadcrumbList'])
    for (const { id } of profiles) expect(typesAt(addressOf(id, locale))[0]).toBe('Person')
  })
}

test('people stand in structured data on their own page only', () => {
  const named = [...pages.values()].filter(({ jsonLd }) =>
    jsonLd.some((text) => text.includes('"@type":"Person"')),
  )
  expect(named).toHaveLength(profiles.length * 2)
  expect(named.filter(({ address }) => !/^\/(personen|en\/people)\//.test(address))).toEqual([])
})

const localeOf = (address: string): Locale => (/^\/en(\/|$)/.test(address) ? 'en' : 'de')

test('every page with a trail of crumbs tells the same trail to machines', () => {
  const trailed = [...pages.values()].filter(({ html }) => html.includes('class="crumbs"'))
  expect(trailed.length).toBeGreaterThan(400)
  const wrong = trailed.flatMap(({ address, html, jsonLd }) => {
    const trail = /<nav class="crumbs".*?<\/nav>/s.exec(html)?.[0] ?? ''
    const shown = [...trail.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)
    const lists = jsonLd
      .map((text) => JSON.parse(text) as { '@type': string; itemListElement?: { item: string }[] })
      .filter((one) => one['@type'] === 'BreadcrumbList')
    const told = (lists[0]?.itemListElement ?? []).map(({ item }) => pathOf(item))
    const expected = [...shown, address.split('?')[0]]
    return lists.length === 1 && told.join() === expected.join()
      ? []
      : [`${address}: ${told.join()}`]
  })
  expect(wrong).toEqual([])
})

test('structured data names the page by its canonical address and its language', () => {
  const wrong = [...pages.values()].flatMap(({ address, canonical, jsonLd }) => {
    const [text] = jsonLd
    if (text === undefined) return [`${address}: none`]
    type Told = { url?: string; inLanguage?: string; mainEntityOfPage?: Told }
    const told = JSON.parse(text) as Told
    const page = told.mainEntityOfPage ?? told
    const named = [told.url, page.url].map((url) => pathOf(url ?? 'none'))
    return named.every((path) => path === pathOf(canonical ?? 'missing')) &&
      page.inLanguage === localeOf(address)
      ? []
      : [`${address}: ${named.join(' ')} ${page.inLanguage}`]
  })
  expect(wrong).toEqual([])
})

test('what is not known of an event is not said to machines', () => {
  const events = [...pages.values()].filter(({ address }) =>
    address.startsWith(`${lists.events.de}/`),
  )
  const undated = new Set(
    content.events
      .filter(({ startDate }) => startDate === null)
      .map(({ id }) => addressOf(id, 'de')),
  )
  const seen = events.filter(({ address }) => undated.has(address))
  expect(seen.length).toBeGreaterThan(0)
  expect(
    seen.filter(
      ({ jsonLd }) =>
        /"(startDate|endDate)":"/.test(jsonLd[0] ?? '') && !/"subEvent"/.test(jsonLd[0] ?? ''),
    ),
  ).toEqual([])
  const all = [...pages.values()].flatMap(({ jsonLd }) => jsonLd)
  expect(all.filter((text) => /":"(unknown|unbekannt)"/i.test(text))).toEqual([])
})
