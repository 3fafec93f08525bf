import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'

import { expect, test } from '@playwright/test'

import { rawRequest, sayRaw } from '../support/raw-http'
import { ask, each, firstAccount, json, portOf, read } from './support/portal'
import { sessionOf } from './support/session'

// What is sent to the portal, whole, broken or slowly. These tests leave what is public as it is.
const portal = 'reading'
const port = portOf(portal)
const host = `Host: 127.0.0.1:${port}`

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

test('T-A9, H-23 forged and broken server actions are refused, and break nothing', async () => {
  const manifest = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  ) as { node: Record<string, unknown> }
  const ids = [...Object.keys(manifest.node), '0'.repeat(42), 'x', '__proto__', 'constructor']
  const cookie = await sessionOf(portal)
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
  expect((await read('/suche')).status).toBe(200)
})

test('T-A9, H-23 an action from elsewhere and a broken form are refused', async () => {
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
  const cookie = await sessionOf(portal)
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
