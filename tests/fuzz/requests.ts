import { placeOf, type Place } from '@/i18n/routing'

import { action } from './action-requests'
import { account, rest } from './interface-requests'
import type { Draw } from './random'
import type { Actor, Fuzzed, Ground, Maker } from './shapes'
import { encoded, name, nasty, question, restQuestion } from './writing'

const reading = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH']

function routerHeaders(draw: Draw): Record<string, string> {
  if (draw.chance(0.7)) return {}
  const value = () => encoded(draw, nasty(draw)) || '1'
  return {
    rsc: draw.one(['1', '0', 'x']),
    ...(draw.chance(0.5) && { 'next-router-prefetch': draw.one(['1', '2', '3', 'x']) }),
    ...(draw.chance(0.5) && {
      'next-router-state-tree': draw.one([
        value(),
        '%5B%22%22%2C%7B%7D%2Cnull%2Cnull%2Ctrue%5D',
        '["',
        '[[[[',
        'null',
      ]),
    }),
    ...(draw.chance(0.4) && {
      'next-router-segment-prefetch': draw.one(['/_tree', '/_full', '/_index', '/a', '..']),
    }),
    ...(draw.chance(0.3) && { 'next-url': value() }),
  }
}

const page: Maker = (draw, { addresses, parameters }) => {
  const base = draw.one(addresses)
  const end = draw.one(['', '', '', '/', '.rsc', '.txt', '.segments/_tree.segment.rsc'])
  const deeper = draw.chance(0.4) ? `/${encoded(draw, nasty(draw))}` : ''
  return {
    method: draw.one(reading),
    path:
      `${base === '/' ? '' : base}${deeper}${end}`.replace(/^(?!\/)/, '/') +
      question(draw, parameters),
    headers: routerHeaders(draw),
  }
}

const lists: readonly Place[] = [
  'solutions',
  'use-cases',
  'events',
  'organisations',
  'programmes',
  'documents',
  'news',
  'calls',
  'systems',
  'focus-groups',
  'search',
]

const list: Maker = (draw, { parameters }) => ({
  method: draw.one(['GET', 'GET', 'GET', 'HEAD']),
  path:
    placeOf(draw.one(['de', 'en']), draw.one(lists)) +
    question(draw, ['q', 'q', 'page', 'sort', ...parameters]),
  headers: routerHeaders(draw),
})

const machine: Maker = (draw) => ({
  method: draw.one(reading),
  path:
    draw.one([
      '/sitemap.xml',
      '/robots.txt',
      '/feed.atom',
      '/en/feed.atom',
      '/termine.ics',
      '/health',
      '/germany.svg',
      '/icon.svg',
      '/favicon.ico',
      '/.well-known/security.txt',
      '/preview',
      '/preview',
      '/_next/image',
      '/_next/static/chunks/x.js',
      '/_next/data/x/index.json',
      '/media/x',
    ]) + question(draw, ['to', 'end', 'url', 'w', 'q', 'page', 'from', 'since', 'kind']),
  headers: {},
})

const panel: Maker = (draw, { collections, ids }) => ({
  method: draw.one(['GET', 'GET', 'GET', 'HEAD', 'POST']),
  path:
    draw.one([
      '/admin',
      '/admin/login',
      '/admin/account',
      '/admin/forgot',
      `/admin/reset/${encoded(draw, nasty(draw))}`,
      `/admin/collections/${name(draw, collections)}`,
      `/admin/collections/${name(draw, collections)}/${draw.one(ids)}`,
      `/admin/collections/${name(draw, collections)}/${encoded(draw, nasty(draw))}`,
      `/admin/${encoded(draw, nasty(draw))}`,
    ]) + restQuestion(draw),
  headers: {},
})

const makers: readonly (readonly [number, Maker])[] = [
  [24, page],
  [16, list],
  [6, machine],
  [28, rest],
  [6, account],
  [12, action],
  [8, panel],
]
const weights = makers.flatMap(([weight, make]) => Array.from({ length: weight }, () => make))

/** The request with this number: drawn from seed and number alone, so that each can be repeated by itself. */
export function requestNumber(number: number, draw: Draw, ground: Ground): Fuzzed {
  const actor = draw.one<Actor>(['visitor', 'visitor', 'editor', 'admin'])
  const shape = draw.one(weights)(draw, ground)
  return { number, actor, ...shape, path: shape.path.slice(0, 6_000) }
}
