import { expect, test } from '@playwright/test'

import { feedIn } from './support/atom'
import { content, home, lists, locales } from './support/content'
import { crawledPages, pathOf } from './support/facts'
import { ask, each, publicUrl } from './support/portal'

/** What the portal says to readers of feeds. */
const { pages } = crawledPages()

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
