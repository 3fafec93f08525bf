import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { allPlaces, placeOf } from '@/i18n/routing'

import type { Portal } from './portal'
import type { Ground } from './shapes'
import { send } from './sending'

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

/** Looks around as a visitor: every page that is linked from the pages with a name, and every filter they offer. */
export async function lookAround(portal: Portal, session: string): Promise<Ground> {
  const named = [
    '/',
    '/en',
    ...allPlaces.flatMap((place) => [placeOf('de', place), placeOf('en', place)]),
  ]
  const pages = []
  for (const path of named)
    pages.push(await send(portal.port, { method: 'GET', path, headers: {} }))
  const links = [...new Set(pages.flatMap(({ body }) => linksIn(body)))].filter(
    (href) => !href.startsWith('/_next'),
  )
  const parameters = links.flatMap((href) => [...new URL(href, 'http://x').searchParams.keys()])
  const access = await send(portal.port, {
    method: 'GET',
    path: '/api/access',
    headers: { cookie: session, 'sec-fetch-site': 'same-origin' },
  })
  const known: { collections?: Record<string, unknown> } =
    access.status === 200 ? JSON.parse(access.body) : {}
  return {
    addresses: [...new Set([...named, ...links.map((href) => href.split('?')[0] ?? '/')])],
    parameters: [...new Set(['q', 'page', 'sort', ...parameters])],
    collections: Object.keys(
      known.collections ?? { solutions: 1, users: 1, media: 1, pages: 1, sources: 1 },
    ),
    ids: await idsOf(portal, session),
    actions: actionsOfBuild(),
  }
}

async function idsOf(portal: Portal, session: string): Promise<string[]> {
  const answers = []
  for (const collection of ['solutions', 'events', 'pages', 'sources']) {
    const path = `/api/${collection}?limit=3&depth=0`
    answers.push(
      await send(portal.port, {
        method: 'GET',
        path,
        headers: { cookie: session, 'sec-fetch-site': 'same-origin' },
      }),
    )
  }
  const found = answers.flatMap(({ body }) =>
    [...body.matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, id = '']) => id),
  )
  return found.length > 0 ? found : ['none']
}

function actionsOfBuild(): string[] {
  const file = join(process.cwd(), '.next/server/server-reference-manifest.json')
  const manifest: { node: Record<string, unknown> } = JSON.parse(readFileSync(file, 'utf8'))
  return Object.keys(manifest.node)
}
