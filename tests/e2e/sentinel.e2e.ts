import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { type Answer, ask, dataOf, each, originOf } from './support/portal'

/**
 * T-A5, H-35, E5: what is not public stands nowhere. A portal of its own holds a sentinel in every text, file name, file
 * and relation of what is a draft, withdrawn, deleted or internal (support/seed-sentinels.ts). Every address the built
 * portal has is asked as a visitor and as a member, as a page, as a payload for the browser's router and as data. The short
 * form asks for each page in two ways and follows one link of a kind; the long form (`npm run test:sentinel`) all.
 */
test.describe.configure({ mode: 'serial' })
test.setTimeout(420_000)

type Made = { collection: string; id: string; state: string; sentinel: string; slug: string }
type Content = {
  secret: string
  password: string
  made: Made[]
  pages: string[]
  places: string[]
  files: { hidden: string[]; public: string[] }
}

const portal = 'sentinel'
const content = (): Content =>
  JSON.parse(readFileSync(join(dataOf(portal), 'sentinels.json'), 'utf8')) as Content // written by the seed

const seen = (address: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  ask(address, { portal, headers, ...init })

/** Signs in and answers with the header that proves it. */
async function signIn(role: 'admin' | 'member'): Promise<Record<string, string>> {
  const answer = await seen(
    '/api/users/login',
    { 'Content-Type': 'application/json' },
    {
      method: 'POST',
      body: JSON.stringify({ email: `${role}@example.org`, password: content().password }),
    },
  )
  expect(answer.status).toBe(200)
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { Cookie: cookie, Origin: originOf(portal) }
}

const manifest = (): string[] =>
  Object.values(
    JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as Record<
      string,
      string
    >, // made by the build
  )

/** Every way to ask the interface for records. */
const interfaceOf = ({ made, secret }: Content): string[] => {
  const collections = [...new Set(made.map(({ collection }) => collection))].concat(
    ['media', 'sources', 'users', 'outbox', 'contact-requests', 'audit-log', 'agenda-items'],
    ['payload-locked-documents', 'payload-preferences', 'payload-kv', 'payload-migrations'],
  )
  return [
    ...[
      '/api/access',
      '/api/users/me',
      '/api/users/init',
      '/api/graphql',
      '/api/graphql-playground',
    ],
    ...collections.flatMap((collection) => [
      `/api/${collection}?limit=0&depth=3`,
      `/api/${collection}?draft=true&trash=true&locale=all&depth=2`,
      `/api/${collection}?where[id][exists]=true`,
      `/api/${collection}/count?where[title][like]=${secret}`,
      `/api/${collection}/versions?depth=2`,
    ]),
    ...made.flatMap(({ collection, id }) => [
      `/api/${collection}/${id}?draft=true&depth=3`,
      `/api/${collection}/versions?where[parent][equals]=${id}`,
    ]),
  ]
}

/** The routes of the build with every value their parts can have. */
function routesOf({ made }: Content): string[] {
  const collections = new Set(made.map(({ collection }) => collection))
  const slugsAt = (start: string): string[] => {
    const folder = start.split('/').pop() ?? ''
    const collection = folder === 'series' ? 'event-series' : folder
    // What no collection is called by gets them all.
    return made
      .filter((one) => !collections.has(collection) || one.collection === collection)
      .map(({ slug }) => slug)
  }
  const values = (part: string, start: string): string[] => {
    if (part === '[locale]') return ['de', 'en']
    if (part === '[[...segments]]')
      return ['', 'collections/solutions', 'collections/media', 'login']
    if (part.startsWith('[...')) return ['none', 'none/none']
    if (part === '[section]') return [...new Set(made.map(({ collection }) => collection))]
    return part.startsWith('[') ? slugsAt(start) : [part]
  }
  return manifest()
    .filter((route) => !route.startsWith('/api/'))
    .flatMap((route) =>
      route
        .split('/')
        .filter(Boolean)
        .reduce<string[]>(
          (all, part) =>
            all.flatMap((start) => values(part, start).map((value) => `${start}/${value}`)),
          [''],
        ),
    )
    .map((address) => address.replace(/\/$/, '') || '/')
}

/** Searches and filters, by words that stand beside the sentinel in what is hidden. */
const questionsOf = ({ places, secret }: Content): string[] =>
  places.flatMap((place) => [
    `${place}?q=${secret.slice(0, 7)}`,
    `${place}?q=${encodeURIComponent(secret.slice(8))}`,
    `${place}?q=draft&sort=title`,
    `${place}?page=2`,
    `${place}?format=json`,
  ])

const filesOf = ({ files }: Content): string[] =>
  [...files.hidden, ...files.public].flatMap((name) => [
    `/api/media/file/${name}`,
    `/api/media/file/${name}?prefix=x`,
    `/media/${name}`,
    `/_next/image?url=${encodeURIComponent(`/api/media/file/${name}`)}&w=640&q=75`,
  ])

const router = { RSC: '1', 'Next-Router-Prefetch': '1', Purpose: 'prefetch' }

const isQuestion = (address: string): boolean => address.includes('?')

const isLong = (): boolean => test.info().project.metadata.form === 'long'

/** The ways to ask for a page: as a reader, as the browser's router, and as what older versions of it asked for. */
const ways = (address: string): [string, Record<string, string>][] => {
  const [path = '', query] = address.split('?')
  const and = query === undefined ? '?' : '&'
  if (isQuestion(address))
    return [
      [address, {}],
      [`${address}${and}_rsc=1`, { RSC: '1' }],
    ]
  const others: [string, Record<string, string>][] = [
    [`${address}${and}_rsc=1`, { RSC: '1' }],
    [`${address}${and}_rsc=2`, router],
    [`${address}${and}_rsc=3`, { ...router, 'Next-Router-Segment-Prefetch': '/_tree' }],
    [`${path === '/' ? '/index' : path}.rsc`, {}],
    [`/_next/data/build${path}.json`, { 'x-nextjs-data': '1' }],
  ]
  // In the short form the other ways take turns.
  return [
    [address, {}],
    ...others.filter((_, at) => isLong() || at === path.length % others.length),
  ]
}

/** Addresses that differ in the answers to the same questions alone are of one kind. */
function kindOf(address: string): string {
  const [path = '', query] = address.split('?')
  if (query === undefined) return path
  return `${path}?${[...new Set(new URLSearchParams(query).keys())].sort().join('&')}`
}

const machines = [
  '/sitemap.xml',
  '/feed.atom',
  '/robots.txt',
  '/manifest.webmanifest',
  '/termine.ics',
  '/llms.txt',
  '/.well-known/security.txt',
  '/none-such',
  '/en/none-such',
  '/%',
  '/%00',
]

/** Addresses of this portal that an answer names. */
function linksIn({ body, headers }: Answer): string[] {
  const named = [
    ...[...body.matchAll(/(?:href|src|action|content)="([^"]+)"/g)].map(([, link]) => link ?? ''),
    ...[...body.matchAll(/<(?:loc|id|uri)>([^<]+)</g)].map(([, link]) => link ?? ''),
    ...[...(headers.get('link') ?? '').matchAll(/<([^>]+)>/g)].map(([, link]) => link ?? ''),
    headers.get('location') ?? '',
  ]
  return named
    .map((link) =>
      link.replaceAll('&amp;', '&').replace(/^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?/, ''),
    )
    .filter((link) => /^\/(?!\/|_next\/static)/.test(link))
    .map((link) => link.split('#')[0] ?? '')
}

/** A text with its escapes resolved, as far as they can be. */
function readable(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What of the sentinel stands in an answer that was not in the question. */
function hitsIn({ secret, made }: Content, answer: Answer): string[] {
  const text = `${answer.body}\n${[...answer.headers].map(([, value]) => readable(value)).join('\n')}`
  const asked = readable(answer.address)
  const isAsked = (found: string): boolean => asked.includes(found)
  const named = [...text.matchAll(new RegExp(`${secret}[\\w-]*`, 'gi'))].map(([found]) => found)
  const slugs = made
    .map(({ slug }) => slug)
    .filter((slug) => slug.startsWith('zzslug') && text.includes(slug))
  return [...new Set([...named, ...slugs])].filter((found) => !isAsked(found))
}

type Found = { address: string; hits: string[] }

/** Asks for everything, follows every link, and answers where the sentinel stands. */
async function crawl(actor: Record<string, string>): Promise<{ found: Found[]; asked: number }> {
  const known = content()
  const queue = new Set([
    ...known.places,
    ...known.pages,
    ...routesOf(known),
    ...questionsOf(known),
    ...interfaceOf(known),
    ...filesOf(known),
    ...machines,
  ])
  const kinds = new Set([...queue].map(kindOf))
  const isNew = (link: string): boolean =>
    queue.size < 6000 && (isLong() || !kinds.has(kindOf(link)))
  const done = new Set<string>()
  const found: Found[] = []
  let asked = 0
  while (done.size < queue.size) {
    const next = [...queue].filter((address) => !done.has(address))
    for (const address of next) done.add(address)
    await each(next, async (address) => {
      const isPage = !/^\/(api|admin|_next)\b/.test(address)
      for (const [way, headers] of isPage ? ways(address) : [[address, {}] as const]) {
        const answer = await seen(way, { ...actor, ...headers })
        asked += 1
        const hits = hitsIn(known, answer)
        if (hits.length > 0) found.push({ address: way, hits })
        for (const link of linksIn(answer)) {
          if (isNew(link)) queue.add(link)
          kinds.add(kindOf(link))
        }
      }
    })
  }
  return { found, asked }
}

const change = (admin: Record<string, string>, { collection, id }: Made, status: string) =>
  seen(
    `/api/${collection}/${id}`,
    { ...admin, 'Content-Type': 'application/json' },
    { method: 'PATCH', body: JSON.stringify({ _status: status }) },
  )

/** Pages where published records stand, besides their own. */
const mustShow = [
  '/suche?q=ZZDRAFT',
  '/en/search?q=ZZDRAFT',
  '/loesungen',
  '/en/solutions',
  '/termine',
  '/zahlen',
]

const drafts = (): Made[] => content().made.filter(({ state }) => state === 'draft')

test('T-A5 nothing that is not public stands anywhere, for a visitor', async () => {
  const { found, asked } = await crawl({})
  console.log(`asked ${asked} times as a visitor`)
  expect(asked).toBeGreaterThan(1500)
  expect(found).toEqual([])
})

test('T-A5 nor for a member', async () => {
  const { found, asked } = await crawl(await signIn('member'))
  console.log(`asked ${asked} times as a member`)
  expect(found).toEqual([])
})

test('T-A5 control: what is published is found everywhere, and gone within 5 s after it is withdrawn', async () => {
  const admin = await signIn('admin')
  for (const one of drafts())
    expect((await change(admin, one, 'published')).status, one.slug).toBe(200)
  const { found } = await crawl({})
  const where = found.map(({ address }) => address)
  const isFoundAt = (address: string) => where.some((one) => one.split('?_rsc')[0] === address)
  const { pages, files } = content()
  const unseen = drafts()
    .filter(({ collection }) => collection !== 'indicators' && collection !== 'pages')
    .filter(({ slug }) => !pages.filter((page) => page.endsWith(`/${slug}`)).some(isFoundAt))
  expect(unseen.map(({ slug }) => slug)).toEqual([])
  expect(mustShow.filter((address) => !isFoundAt(address))).toEqual([])
  expect(where.some((address) => address.includes('_rsc='))).toBe(true)
  for (const name of files.hidden)
    expect((await seen(`/api/media/file/${name}`)).status, name).toBe(200)
  // Every collection that is shown at all was found by its own sentinel.
  const hits = new Set(found.flatMap(({ hits: all }) => all))
  for (const { sentinel, collection } of drafts())
    expect(
      [...hits].some((hit) => hit.startsWith(sentinel)),
      collection,
    ).toBe(true)

  for (const one of drafts()) expect((await change(admin, one, 'draft')).status).toBe(200)
  const withdrawn = Date.now()
  const standing = async (addresses: readonly string[]): Promise<string[]> => {
    const answers = await each(addresses, (address) =>
      seen(address, address.includes('_rsc=') ? { RSC: '1' } : {}),
    )
    return answers
      .filter((answer) => hitsIn(content(), answer).length > 0)
      .map(({ address }) => address)
  }
  expect(await standing(mustShow)).toEqual([])
  for (const name of files.hidden)
    expect((await seen(`/api/media/file/${name}`)).status, name).not.toBe(200)
  expect(Date.now() - withdrawn).toBeLessThan(5000)
  expect(await standing([...new Set(where)])).toEqual([])
})

test('T-A5 after all that, nothing stands anywhere again', async () => {
  const { found } = await crawl({})
  expect(found).toEqual([])
})
