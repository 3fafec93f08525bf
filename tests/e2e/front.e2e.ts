import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { lists } from './support/content'
import { keptPages } from './support/every-kind'
import { each, firstAccount, read } from './support/portal'
import { sessionOf } from './support/session'

// What every answer says of itself. These tests read only.
const portal = 'reading'

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
  const answers = await each([...keptPages, ...made, ...personal, ...others], (address) =>
    read(address),
  )
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
  const cookie = await sessionOf(portal)
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
  const cookie = await sessionOf(portal)
  await each(keptPages, (address) => read(address))
  for (const address of keptPages) {
    const stranger = await read(address)
    const known = await read(address, { cookie })
    expect(stranger.status).toBe(200)
    expect(known.body === stranger.body, address).toBe(true)
    expect(known.headers.get('set-cookie')).toBeNull()
    expect(known.body).not.toContain(firstAccount().email)
    expect(known.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  }
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
