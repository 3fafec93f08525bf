import { test } from '@playwright/test'

import { type Answer, each } from './portal'
import { addressesOf } from './sentinel-addresses'
import { content, hitsIn, seen } from './sentinels'

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

type Found = { address: string; hits: string[] }

/** Asks for everything, follows every link, and answers where the sentinel stands. */
export async function crawl(
  actor: Record<string, string>,
): Promise<{ found: Found[]; asked: number }> {
  const known = content()
  const queue = new Set(addressesOf(known))
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
