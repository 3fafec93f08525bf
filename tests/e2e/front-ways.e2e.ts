import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { rawRequest, sayRaw } from '../support/raw-http'
import { lists } from './support/content'
import { ask, dataOf, each, firstAccount, json, originOf, portOf, read } from './support/portal'
import { sessionOf } from './support/session'

// Ways around the pages. These tests write a draft and ask for mail, and leave what is public as it is.
const portal = 'reading'
const origin = originOf(portal)
const port = portOf(portal)
const host = `Host: 127.0.0.1:${port}`

const bypass: Record<string, string>[] = ['middleware', 'src/middleware', 'proxy', 'src/proxy'].map(
  (name) => ({
    'x-middleware-subrequest': Array(5).fill(name).join(':'),
  }),
)

test('T-A9 nobody reaches the page that makes accounts, however it is written or asked for', async () => {
  const page = '/admin/create-first-user'
  const written = [
    page,
    `${page}/`,
    '/admin/Create-First-User',
    '/admin/create%2Dfirst%2duser',
    '/admin%2Fcreate-first-user',
    '/admin/%2e/create-first-user',
    '/admin//create-first-user',
    '/Admin/create-first-user',
    `${page}.rsc`,
    `${page}.txt`,
    `${page}.segments/_tree.segment.rsc`,
    `/_next/data/x${page}.json`,
    `${page}?_rsc=1`,
    `${page}%00`,
  ]
  const ways: Record<string, string>[] = [
    {},
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    { 'x-nextjs-data': '1' },
    { 'x-matched-path': page },
    { 'x-invoke-path': page },
    { 'next-resume': '1' },
    ...bypass,
  ]
  const tries = written.flatMap((address) => ways.map((headers) => ({ address, headers })))
  for (const where of ['reading', 'empty'] as const) {
    const open = await each(tries, async ({ address, headers }) => {
      const { status, body } = await ask(address, {
        portal: where,
        headers,
      })
      const shown = /confirm-password|confirmPassword/.test(body)
      return status >= 500 || shown ? [`${status} ${address} ${JSON.stringify(headers)}`] : []
    })
    expect(open.flat()).toEqual([])
  }
})

const endings = [
  '',
  '.rsc',
  '.txt',
  '.segments/_full.segment.rsc',
  '.segments/_tree.segment.rsc',
  '.json',
]
const waysAround: Record<string, string>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { 'x-nextjs-data': '1' },
  { cookie: '__prerender_bypass=x' },
  { 'x-prerender-revalidate': 'x' },
  ...bypass,
]

/** A draft of a piece of news, as an editor writes it. */
async function writeDraft(cookie: string, title: string): Promise<{ id: string; slug?: string }> {
  const created = await ask('/api/news?draft=true', {
    portal,
    method: 'POST',
    headers: { ...json, cookie, 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ title, _status: 'draft' }),
  })
  expect(created.status, created.body).toBe(201)
  return (JSON.parse(created.body) as { doc: { id: string; slug?: string } }).doc // as Payload answers
}

test('T-A9 a draft and the panel stay closed to every way around the pages', async () => {
  const cookie = await sessionOf(portal)
  const secret = `ZZDRAFT-${randomUUID()}`
  const doc = await writeDraft(cookie, secret)
  const slug = doc.slug ?? secret.toLowerCase()
  const pages = [
    `${lists.news.de}/${slug}`,
    `${lists.news.en}/${slug}`,
    lists.news.de,
    `${lists.news.de}?q=${secret}`,
    `/suche?q=${secret}`,
    `/de/news/${slug}`,
    `/admin/collections/news/${doc.id}`,
    `/admin/collections/news`,
    `/api/news/${doc.id}?draft=true`,
  ]
  const addresses = pages.flatMap((page) => [
    ...endings.map((end) => page + end),
    `/_next/data/x${page}.json`,
  ])
  const tries = addresses.flatMap((address) => waysAround.map((headers) => ({ address, headers })))
  const found = await each(tries, async ({ address, headers }) => {
    const { status, body } = await read(address, headers)
    // Pages repeat what was searched for; the mark of the draft is its beginning in capitals elsewhere.
    const told = !address.includes(secret) && body.includes(secret)
    return told || status >= 500 ? [`${status} ${address} ${JSON.stringify(headers)}`] : []
  })
  expect(found.flat()).toEqual([])
  // Control: with the right to see it, the same address tells it.
  expect(
    (await read(`/api/news/${doc.id}?draft=true`, { cookie, 'Sec-Fetch-Site': 'same-origin' }))
      .body,
  ).toContain(secret)
})

test('T-A9 no request is led to another host', async () => {
  const heard = async (line: string, headers: string[], body = '') =>
    (await sayRaw(port, rawRequest(line, headers, body))).status
  const upgrade = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
  ]
  // Next would listen for these since its first request.
  expect((await read('/')).status).toBe(200)
  expect(await heard('GET http://127.0.0.1:1/', [host, ...upgrade])).toBe(400)
  expect(await heard('GET /', [host, ...upgrade])).toBe(400)
  expect(await heard('GET http://169.254.169.254/', [host])).toBe(400)
  expect(await heard('GET /', ['Host: evil.example'])).toBe(421)
  expect(
    await heard('POST /suche', ['Host: evil.example', 'Next-Action: x', 'Content-Length: 0']),
  ).toBe(421)
})

test('H-22 nobody has a picture fetched, scaled or kept', async () => {
  const image = (url: string, width = 64) =>
    read(`/_next/image?url=${encodeURIComponent(url)}&w=${width}&q=75`)
  for (const url of [
    origin,
    `${origin}/germany.svg`,
    'http://127.0.0.1:1/',
    'http://169.254.169.254/',
    '/germany.svg',
    '//evil.example/x.png',
  ]) {
    const { status, headers } = await image(url)
    expect([400, 404], url).toContain(status)
    expect(headers.get('content-type'), url).not.toContain('image/')
  }
  // However many are asked for: none costs work or room on the disk.
  for (const width of [16, 32, 48, 64, 96, 128, 256, 384, 640, 3840])
    expect([400, 404]).toContain((await image('/icon.svg', width)).status)
  expect(existsSync('.next/cache/images')).toBe(false)
})

test('T-A9 the mail for a new password leads to the portal, whatever host is claimed', async () => {
  const body = JSON.stringify({ email: firstAccount().email })
  const claimed = {
    'X-Forwarded-Host': 'evil.example',
    Forwarded: 'host=evil.example',
    'X-Host': 'evil.example',
  }
  const answer = await ask('/api/users/forgot-password', {
    portal,
    method: 'POST',
    headers: { ...json, ...claimed },
    body,
  })
  expect(answer.status).toBe(200)
  const folder = join(dataOf(portal), 'outbox')
  const mails = () =>
    existsSync(folder)
      ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
      : []
  await expect.poll(() => mails().length, { timeout: 30_000 }).toBeGreaterThan(0)
  expect(mails().join('\n')).not.toContain('evil.example')
})
