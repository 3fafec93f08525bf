import { readFileSync } from 'node:fs'

import type { Content } from './sentinels'

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
    [
      'media',
      'sources',
      'users',
      'outbox',
      'contact-requests',
      'audit-log',
      'agenda-items',
      'synonyms',
    ],
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

/** Everything the crawl begins with. */
export const addressesOf = (known: Content): string[] => [
  ...known.places,
  ...known.pages,
  ...routesOf(known),
  ...questionsOf(known),
  ...interfaceOf(known),
  ...filesOf(known),
  ...machines,
]
