import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { rawRequest, sayRaw } from '../support/raw-http'
import { addressOf, lists } from './support/content'
import { ask, dataOf, each, firstAccount, originOf } from './support/portal'

// These tests write a draft and ask for mail, and leave what is public as it is.
const portal = 'reading'
const origin = originOf(portal)
const port = Number(new URL(origin).port)
const host = `Host: 127.0.0.1:${port}`
const json = { 'Content-Type': 'application/json' }
const read = (address: string, headers: Record<string, string> = {}) =>
  ask(address, { portal, headers })

async function session(): Promise<string> {
  const answer = await ask('/api/users/login', {
    portal,
    method: 'POST',
    headers: json,
    body: JSON.stringify(firstAccount()),
  })
  const cookie = answer.headers.getSetCookie().find((one) => one.includes('token='))
  expect(cookie, answer.body).toBeTruthy()
  return cookie?.split(';')[0] ?? ''
}

const kept = [
  '/',
  '/en',
  lists.solutions.de,
  lists.events.en,
  addressOf('mapchatai', 'de'),
  '/zahlen',
]
const made = [`${lists.solutions.de}?q=a`, '/suche', '/suche?q=a', '/en/search?q=a']
const panel = [
  '/admin',
  '/admin/login',
  '/admin/collections/solutions',
  '/admin/create-first-user',
  '/admin/none',
]
const personal = [
  ...panel,
  '/api/users/me',
  '/api/solutions',
  '/api/none',
  '/preview',
  '/preview?end=1',
]
const others = [
  '/robots.txt',
  '/germany.svg',
  '/icon.svg',
  '/gibt-es-nicht',
  '/%ZZ',
  '/de/',
  '//x',
  '/loesungen/gibt-es-nicht',
  '/_next/image?url=x',
  '/_next/static/none.js',
  '/_next/data/x/index.json',
  '/wp-login.php',
  `/?q=${'x'.repeat(5000)}`,
]
const everywhere = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'x-frame-options',
]

test('H-24 every route carries every header, whatever it answers', async () => {
  const answers = await each([...kept, ...made, ...personal, ...others], (address) => read(address))
  const missing = answers.flatMap(({ address, headers }) =>
    everywhere.filter((name) => !headers.has(name)).map((name) => `${address}: ${name}`),
  )
  expect(missing).toEqual([])
  const loose = answers.filter(({ headers }) => {
    const policy = headers.get('content-security-policy') ?? ''
    return (
      !(policy.includes("frame-ancestors 'none'") && policy.includes("base-uri 'none'")) &&
      !policy.includes('sandbox')
    )
  })
  expect(loose.map(({ address }) => address)).toEqual([])
})

test('H-24 what is made per request allows no script but its own, and never by the same number', async () => {
  const pages = [...made, '/admin/login', ...made]
  const answers = await each(pages, (address) => read(address))
  const nonces = answers.map(({ address, headers, body }) => {
    const policy = headers.get('content-security-policy') ?? ''
    const [, nonce] = /script-src 'self' 'nonce-([^']+)';/.exec(policy) ?? []
    expect(nonce, address).toBeTruthy()
    const scripts = [...body.matchAll(/<script(?=[\s>])[^>]*>/g)].map(([tag]) => tag)
    expect(scripts.length, address).toBeGreaterThan(0)
    expect(
      scripts.filter(
        (tag) => !tag.includes(`nonce="${nonce}"`) && !tag.includes('application/ld+json'),
      ),
      address,
    ).toEqual([])
    return nonce
  })
  expect(new Set(nonces).size).toBe(pages.length)
})

test('H-25 what one person sees is kept by nobody', async () => {
  const cookie = await session()
  const askers: Record<string, string>[] = [{}, { cookie }]
  for (const headers of askers) {
    const answers = await each(personal, (address) => read(address, headers))
    const wrong = answers.filter(
      ({ headers: said }) =>
        !/private/.test(said.get('cache-control') ?? '') ||
        !/no-store/.test(said.get('cache-control') ?? '') ||
        !/\bcookie\b/i.test(said.get('vary') ?? ''),
    )
    expect(wrong.map(({ address }) => address)).toEqual([])
  }
})

test('T-P4 a kept page is the same to the byte for a visitor and for whoever is signed in', async () => {
  const cookie = await session()
  await each(kept, (address) => read(address))
  for (const address of kept) {
    const stranger = await read(address)
    const known = await read(address, { cookie })
    expect(stranger.status).toBe(200)
    expect(known.body === stranger.body, address).toBe(true)
    expect(known.headers.get('set-cookie')).toBeNull()
    expect(known.body).not.toContain(firstAccount().email)
    expect(known.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  }
})

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

test('T-A9 a draft and the panel stay closed to every way around the pages', async () => {
  const cookie = await session()
  const secret = `ZZDRAFT-${randomUUID()}`
  const created = await ask('/api/news?draft=true', {
    portal,
    method: 'POST',
    headers: { ...json, cookie, 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ title: secret, _status: 'draft' }),
  })
  expect(created.status, created.body).toBe(201)
  const { doc } = JSON.parse(created.body) as { doc: { id: string; slug?: string } }
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
  const endings = [
    '',
    '.rsc',
    '.txt',
    '.segments/_full.segment.rsc',
    '.segments/_tree.segment.rsc',
    '.json',
  ]
  const ways: Record<string, string>[] = [
    {},
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { 'x-nextjs-data': '1' },
    { cookie: '__prerender_bypass=x' },
    { 'x-prerender-revalidate': 'x' },
    ...bypass,
  ]
  const addresses = pages.flatMap((page) => [
    ...endings.map((end) => page + end),
    `/_next/data/x${page}.json`,
  ])
  const tries = addresses.flatMap((address) => ways.map((headers) => ({ address, headers })))
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
  const image = (url: string) => read(`/_next/image?url=${encodeURIComponent(url)}&w=64&q=75`)
  for (const url of [
    `${origin}/germany.svg`,
    'http://127.0.0.1:1/',
    'http://169.254.169.254/',
    '/germany.svg',
    '//evil.example/x.png',
  ])
    expect((await image(url)).status, url).toBeGreaterThanOrEqual(400)
  expect((await image(origin)).status).toBeLessThan(500)
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

test('T-A9, H-23 forged and broken server actions are refused, and break nothing', async () => {
  const manifest = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  ) as { node: Record<string, unknown> }
  const ids = [...Object.keys(manifest.node), '0'.repeat(42), 'x', '__proto__', 'constructor']
  const shell =
    '{"then":"$1:__proto__:then","status":"resolved_model","reason":-1,"value":"{\\"then\\":\\"$B1337\\"}","_response":{"_prefix":"globalThis.owned=1;","_formData":{"get":"$1:constructor:constructor"}}}'
  const form = (entries: Record<string, string>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries(entries)) data.set(name, value)
    return data
  }
  const bodies = [
    () => form({ 0: shell, 1: '"$@0"' }),
    () => form({ 0: '["$1:a:b"]' }),
    () => form({ 0: '[' }),
    () => 'no form at all',
    () => '["$F1"]',
    () => '{}',
    () => '[]',
    () => '[null]',
    () => '[{"name":"__proto__"}]',
    () => '[{"name":"form-state","args":{"x":1}}]',
  ]
  const cookie = await session()
  const askers: Record<string, string>[] = [{}, { cookie, 'Sec-Fetch-Site': 'same-origin' }]
  const tries = ids.flatMap((id) =>
    bodies.flatMap((body) =>
      ['/suche', '/admin/login', '/admin'].flatMap((address) =>
        askers.map((asker) => ({ id, body, address, asker })),
      ),
    ),
  )
  const wrong = await each(tries, async ({ id, body, address, asker }) => {
    const { status } = await ask(address, {
      portal,
      method: 'POST',
      headers: { ...asker, 'Next-Action': id },
      body: body(),
    })
    return status >= 500 ? [`${status} ${address} ${id} ${String(body())}`] : []
  })
  expect(wrong.flat()).toEqual([])
  const refused = async (headers: Record<string, string>) =>
    (
      await ask('/admin/login', {
        portal,
        method: 'POST',
        headers,
        body: form({ $ACTION_ID_x: '' }),
      })
    ).status
  for (const Origin of ['https://evil.example', 'null', 'no address'])
    expect(await refused({ Origin })).toBe(403)
  const broken = { 'Content-Type': 'multipart/form-data; boundary=x' }
  const cut = await ask('/suche', {
    portal,
    method: 'POST',
    headers: broken,
    body: '--x\r\nContent-',
  })
  expect(cut.status).toBeLessThan(500)
  expect((await read('/suche')).status).toBe(200)
})

test('H-23 the panel may still call what Next has sealed for it', async ({ page }) => {
  await page.request.post('/api/users/login', { data: firstAccount() })
  await page.goto('/admin/account')
  await page.locator('.payload-settings__language .rs__control').click()
  await page.getByRole('option', { name: 'English' }).click()
  await expect(page.getByText('Language', { exact: true })).toBeVisible()
})

test('H-33 a form with a NUL in its heads is refused at every address, by whomever it is sent', async () => {
  const cookie = await session()
  const border = 'x'.repeat(30)
  const field = (head: string) =>
    `--${border}\r\nContent-Disposition: form-data; ${head}\r\n\r\nx\r\n`
  const heads = ['name="file"; filename="a\0.png"', 'name="a\0"', 'name="a"\r\nX: \0', 'name="a']
  const addresses = [
    ...['/api/media', '/api/media/none', '/api/solutions', '/api/users/login', '/api/none'],
    ...['/', '/en', '/kontakt', '/en/contact', '/barriere-melden', '/suche', '/loesungen?q=a'],
    ...['/admin', '/admin/login', '/preview', '/health', '/gibt-es-nicht', '/robots.txt'],
  ]
  const askers: Record<string, string>[] = [
    {},
    { 'Next-Action': '0'.repeat(42) },
    { cookie, 'Sec-Fetch-Site': 'same-origin' },
  ]
  const tries = addresses.flatMap((address) =>
    heads.flatMap((head) => askers.map((asker) => ({ address, head, asker }))),
  )
  const wrong = await each(tries, async ({ address, head, asker }) => {
    const { status } = await ask(address, {
      portal,
      method: 'POST',
      headers: { ...asker, 'Content-Type': `multipart/form-data; boundary=${border}` },
      body: `${field(head)}${field('name="_payload"')}--${border}--\r\n`,
    })
    const isRefused = status >= 400 && status < 500
    return isRefused ? [] : [`${status} ${address} ${head} ${JSON.stringify(Object.keys(asker))}`]
  })
  expect(wrong.flat()).toEqual([])
})

test('L8 a body of 10 MB and one of 100,000 brackets are refused at once', async () => {
  const head = rawRequest('POST /api/users/login', [
    host,
    'Content-Type: application/json',
    'Content-Length: 10485760',
  ])
  const large = await sayRaw(
    port,
    Buffer.concat([Buffer.from(head), Buffer.alloc(10_485_760, '1')]),
    10_000,
  )
  expect([large.status, large.milliseconds < 1_000]).toEqual([413, true])
  expect(JSON.parse(large.body)).toHaveProperty('errors')
  const began = performance.now()
  const deep = await ask('/api/users/login', {
    portal,
    method: 'POST',
    headers: json,
    body: '['.repeat(100_000),
  })
  expect([deep.status, performance.now() - began < 1_000]).toEqual([400, true])
})

/** A connection that never comes to the end of its headers. */
const dawdle = (): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET / HTTP/1.1\r\n${host}\r\nX-Slow: `)
      resolve(socket)
    })
    socket.on('error', () => undefined)
  })

test('L7 two hundred slow connections stop nobody from reading, and are closed within half a minute', async () => {
  test.setTimeout(90_000)
  await read('/loesungen')
  const slow = await Promise.all(Array.from({ length: 200 }, dawdle))
  const drip = setInterval(
    () => slow.forEach((socket) => socket.writable && socket.write('a')),
    1_000,
  )
  const closed = slow.map((socket) => new Promise((resolve) => socket.once('close', resolve)))
  slow.forEach((socket) => socket.resume())
  const began = Date.now()
  for (let turn = 0; turn < 10; turn += 1) {
    const asked = performance.now()
    expect((await read('/loesungen')).status).toBe(200)
    expect(performance.now() - asked).toBeLessThan(1_000)
  }
  await Promise.all(closed)
  clearInterval(drip)
  expect(Date.now() - began).toBeLessThan(30_000)
})

test('H-26 nothing the browser gets knows a secret or the name of a setting', () => {
  const files = readdirSync('.next/static', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|json|txt|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  expect(files.length).toBeGreaterThan(20)
  const words =
    /allmende-test-secret|PAYLOAD_SECRET|DATABASE_URL|SMTP_URL|MEILISEARCH_URL|TRUST_PROXY|DATA_DIR|encryptionKey/
  expect(files.filter((file) => words.test(readFileSync(file, 'utf8')))).toEqual([])
  // Control: the same search finds them where they are needed.
  const server = readdirSync('.next/server/chunks', {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  expect(
    server.some((entry) => words.test(readFileSync(join(entry.parentPath, entry.name), 'utf8'))),
  ).toBe(true)
})
