import { expect, test } from '@playwright/test'

import { typed } from './support/panel'
import { ask, each, firstAccount, json, originOf } from './support/portal'
import { signIn } from './support/session'

// Who gets into the panel of the portal that is edited, and who does not; one after the other.
test.describe.configure({ mode: 'default' })

const portal = 'editing'
const seen = (address: string) => ask(address, { portal })

test('the preview opens for staff only', async ({ request }) => {
  const answer = await request.get('/preview?to=/loesungen', { maxRedirects: 0 })
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toBe('/admin/login')
  expect(answer.headers()['set-cookie']).toBeUndefined()
})

test('the preview leads to addresses of this portal only', async ({ page, baseURL }) => {
  await signIn(page)
  const tricks = [
    '//example.org',
    'https://example.org',
    '/\\example.org',
    '\\\\example.org',
    'javascript:alert(1)',
    '%2F%2Fexample.org',
    '',
  ]
  for (const to of tricks) {
    const address = `/preview?to=${encodeURIComponent(to)}`
    const answer = await page.request.get(address, { maxRedirects: 0, headers: typed })
    // Staff is let in; only where it leads is in question.
    expect(answer.headers().location, to).not.toBe('/admin/login')
    const leading = new URL(answer.headers().location ?? '', `${baseURL}${address}`)
    expect(leading.origin, to).toBe(baseURL)
  }
})

test('after signing out the panel is closed', async ({ page }) => {
  await signIn(page)
  await page.goto('/admin/collections/solutions')
  const left = page.waitForResponse((answer) => answer.url().includes('/api/users/logout'))
  await page.goto('/admin/logout')
  await left
  await page.goto('/admin/collections/solutions')
  await expect(page).toHaveURL(/\/admin\/login/)
})

const closed = [
  'solutions',
  'solutions?draft=true',
  'solutions?depth=2&limit=0',
  'people',
  'municipalities',
  'sources',
  'synonyms',
  'media',
  'users',
  'audit-log',
  'access',
  'globals/settings',
  'payload-preferences/x',
  'payload-locked-documents',
  'payload-jobs',
  'payload-jobs/run',
  'payload-kv',
  'payload-migrations',
  'graphql',
  'graphql-playground',
  'users/first-register',
  'users/verify/x',
  'users/unlock',
  'solutions/versions',
  'media/file/..%2f..%2f.env',
  'media/file/%2e%2e%2fallmende.db',
  'solutions/%00',
  'solutions?where=x',
]

test('visitors get nothing through the interface of the panel, by whatever method', async () => {
  const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']
  const tries = closed.flatMap((path) => methods.map((method) => ({ path, method })))
  const wrong = await each(tries, async ({ path, method }) => {
    const body = method === 'GET' ? undefined : JSON.stringify({ title: 'Einbruch', role: 'admin' })
    const { status } = await ask(`/api/${path}`, { portal, method, headers: json, body })
    return status >= 400 && status < 500 ? [] : [`${method} /api/${path}: ${status}`]
  })
  expect(wrong.flat()).toEqual([])
})

test('a reading method cannot be smuggled in by a header', async () => {
  const answers = await each(['GET', 'get', 'PATCH', 'DELETE'], (override) =>
    ask('/api/users/login', {
      portal,
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-HTTP-Method-Override': override,
        'X-Payload-HTTP-Method-Override': override,
      },
      body: 'limit=10&depth=1',
    }),
  )
  expect(answers.filter(({ status }) => status < 400 || status >= 500)).toEqual([])
  expect(answers.filter(({ body }) => body.includes(firstAccount().email))).toEqual([])
})

test('neither GraphQL nor its playground exists', async () => {
  const answers = await each(['/api/graphql', '/api/graphql-playground', '/graphql'], (address) =>
    ask(address, { portal }),
  )
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
})

test('an account that exists opens no way to a further first one', async () => {
  const newcomer = {
    email: 'zweite@example.org',
    password: 'ein langes Passwort 1',
    name: 'Z',
    role: 'admin',
  }
  for (const address of ['/api/users/first-register', '/api/users', '/admin/create-first-user']) {
    const answer = await ask(address, {
      portal,
      method: 'POST',
      headers: json,
      body: JSON.stringify(newcomer),
    })
    expect(answer.status, address).toBeGreaterThanOrEqual(300)
    expect(answer.status, address).toBeLessThan(500)
  }
  const answer = await ask('/api/users/login', {
    portal,
    method: 'POST',
    headers: json,
    body: JSON.stringify(newcomer),
  })
  expect(answer.status).toBe(401)
  const page = await seen('/admin/create-first-user')
  expect(page.status).toBe(403)
  expect(page.body).not.toContain('<form')
})

test('another website cannot act with the session of an editor', async ({ page }) => {
  await signIn(page)
  const own = originOf(portal)
  const list = await page.request.get('/api/solutions?limit=1', { headers: { Origin: own } })
  expect(list.status()).toBe(200)
  const { docs } = (await list.json()) as { docs: { id: string }[] }
  const change = (origin: string) =>
    page.request.patch(`/api/solutions/${docs[0]?.id}`, {
      headers: { Origin: origin },
      data: { name: 'Geändert von woanders', _status: 'published' },
    })
  for (const origin of ['https://example.org', 'null', `${own}.example.org`, 'http://127.0.0.1:1'])
    expect((await change(origin)).status(), origin).toBeGreaterThanOrEqual(400)
  const after = await page.request.get('/api/solutions?limit=100', { headers: { Origin: own } })
  expect(await after.text()).not.toContain('Geändert von woanders')
})
