import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { hiddenAt, outcomeOf, post } from './support/contact-form'
import { openOwnPortal } from './support/own-portal'
import { ask, dataOf, firstAccount, logOf, originOf, type PortalName } from './support/portal'
import { sessionOf } from './support/session'

// At the portal of the editors, after their edits (playwright.config.ts).
const portal = 'editing'

test('/health answers at once, to HEAD too, is never kept, and tells nothing personal', async () => {
  const { status, headers, body } = await ask('/health', { portal })
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  const parts = ['ok', 'database', 'search', 'outbox', 'disk']
  expect(Object.keys(JSON.parse(body)).sort()).toEqual(parts.sort())
  expect(body).not.toMatch(/@|\/tmp|allmende\.db/)
  const started = performance.now()
  expect((await ask('/health', { portal, method: 'HEAD' })).status).toBe(200)
  expect(performance.now() - started).toBeLessThan(1_500)
})

/** A person who exists nowhere else. */
const sentinel = {
  name: 'Zacharias Wunderlich-Sentinel',
  email: 'zacharias.sentinel@example.org',
  password: 'SentinelPasswort4711',
  token: 'sentineltoken0123456789abcdef0123456789abcdef',
}
const traces = /wunderlich|zacharias|SentinelPasswort|sentineltoken|sentinelanliegen/i

/** Every text below a folder but the database and the mails themselves. */
function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name)
    if (/^(allmende\.db|outbox|backups)/.test(name)) return []
    return statSync(file).isDirectory() ? filesIn(file) : [file]
  })
}

const found = (files: readonly string[]): string[] =>
  files.filter((file) => traces.test(readFileSync(file, 'utf8')))

async function leaveTraces(): Promise<void> {
  const { name, email, password, token } = sentinel
  const post = (address: string, body: unknown, cookie = '') =>
    ask(address, {
      portal,
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: originOf(portal),
        'User-Agent': name,
        'X-Forwarded-For': '203.0.113.77',
        cookie,
      },
      body: JSON.stringify(body),
    })
  const cookie = await sessionOf(portal)
  const account = { name, email, password, role: 'editor' }
  await post('/api/users/login', { email, password })
  await post('/api/users', account, cookie)
  await post('/api/users', account, cookie)
  await post('/api/users', { ...account, role: 'nobody' }, cookie)
  await post('/api/users/login', { email, password: `${password}x` })
  await post('/api/users/login', { email, password })
  await post('/api/users/forgot-password', { email })
  await post('/api/users/reset-password', { token, password })
  await post('/api/solutions', { title: name, website: email, summary: password }, cookie)
  await post('/api/people', { name, slug: 'x', display: email }, cookie)
  await post(`/api/users/${token}`, account, cookie)
  for (const address of [
    `/gibt-es-nicht?token=${token}&email=${encodeURIComponent(email)}`,
    `/suche?q=${encodeURIComponent(name)}`,
    `/api/users?where[email][like]=${encodeURIComponent(email)}&where[x]=1`,
    `/admin/reset/${token}`,
    `/preview?to=/${token}`,
  ])
    await ask(address, { portal, headers: { cookie } })
}

test('T-P3 nobody’s name, address, password or token is in the log or in a file', async () => {
  await leaveTraces()
  // What was written last has arrived when the answer to a later request has.
  await ask('/health', { portal })
  const log = logOf(portal)
  const lines = readFileSync(log, 'utf8')
  expect(lines.match(traces)?.[0] ?? null).toBeNull()
  expect(lines).not.toContain('203.0.113.77')
  expect(lines).not.toContain(firstAccount().email)
  expect(found(filesIn(dataOf(portal)))).toEqual([])
  // The search finds what it should: the same files, were the names in them.
  expect(traces.test(`Failed query: params: ${sentinel.email}`)).toBe(true)
  expect(lines).toMatch(/"level":"(info|error)"/)
})

test('T-P3 nor who writes to the portal, not even when the mail server is gone', async () => {
  const own = await openOwnPortal({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'a@example.org' })
  const origin = `http://localhost:${own.port}`
  const typed = { name: sentinel.name, email: sentinel.email, text: 'Sentinelanliegen' }
  for (const address of ['/kontakt', '/barriere-melden']) {
    const hidden = await hiddenAt(address, origin)
    await post(address, { ...hidden, ...typed, email: 'zacharias@' }, origin)
    await expect(async () => {
      expect(outcomeOf(await post(address, { ...hidden, ...typed }, origin))).toBe('taken')
    }).toPass({ timeout: 15_000 })
  }
  await expect.poll(own.said, { timeout: 20_000 }).toMatch(/NotDelivered/)
  expect(own.said().match(traces)?.[0] ?? null).toBeNull()
  expect(found(filesIn(own.folder))).toEqual([])
  own.child.kill('SIGTERM')
  await own.ended
})

test('T-P3 whatever the other tests did: no mailbox and no address of a machine is in any log', () => {
  const names: PortalName[] = ['reading', 'editing', 'empty', 'sentinel']
  // The name of a machine has no underscore (RFC 952), the name of a built file may have one.
  const personal = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+|\b(?!127\.)\d{1,3}(\.\d{1,3}){3}\b/u
  for (const name of names)
    expect(personal.exec(readFileSync(logOf(name), 'utf8'))?.[0] ?? null, name).toBeNull()
  expect(personal.test('answered a.b@example.org')).toBe(true)
  expect(personal.test('answered ä_b+c@post.stadt-münster.de.')).toBe(true)
  expect(personal.test('at node_modules_@payloadcms_1i4f7arkgf9fz._.js:1:2')).toBe(false)
  expect(personal.test('from 203.0.113.7')).toBe(true)
})
