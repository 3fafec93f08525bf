import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { expect, test } from '@playwright/test'

import { holdLock, p95 } from '../support/lock'
import { ask, dataOf, firstAccount, logOf, originOf } from './support/portal'
import { sessionOf } from './support/session'

// These tests come last and make trouble for the portal of the editors (playwright.config.ts), one after the other.
test.describe.configure({ mode: 'default' })

const portal = 'editing'
const database = (): string => join(dataOf(portal), 'allmende.db')
const pages = ['/', '/loesungen', '/termine', '/anwendungsfaelle', '/zahlen']

const writeSource = (cookie: string, title: string) =>
  ask('/api/sources', {
    portal,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: originOf(portal), cookie },
    body: JSON.stringify({ title }),
  })

/** Fetches pages, ten a second, while something lasts; the time of each in milliseconds. */
async function browseWhile(lasting: Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  let isOver = false
  void lasting.finally(() => (isOver = true))
  const waiting: Promise<void>[] = []
  for (let at = 0; !isOver; at += 1) {
    const started = performance.now()
    const seen = ask(pages[at % pages.length] ?? '/', { portal }).then(({ status }) => {
      expect(status).toBe(200)
      times.push(performance.now() - started)
    })
    waiting.push(seen)
    await pause(100)
  }
  await Promise.all(waiting)
  return times
}

test('F5 pages stay quick while another process writes for three seconds, and all writing succeeds', async () => {
  const cookie = await sessionOf(portal)
  for (const page of pages) await ask(page, { portal })
  const { released } = await holdLock(database(), 3_000)
  const writes = Array.from({ length: 5 }, (_, at) => writeSource(cookie, `Gesperrt ${at}`))
  const times = await browseWhile(released)
  expect((await Promise.all(writes)).map(({ status }) => status)).toEqual(Array(5).fill(201))
  console.log(`${times.length} pages, p95 ${p95(times).toFixed(0)} ms`)
  expect(p95(times)).toBeLessThan(300)
})

test('F5 after ten seconds whoever writes is told to try again', async () => {
  const cookie = await sessionOf(portal)
  const { released } = await holdLock(database(), 10_000)
  const { status, headers, body } = await writeSource(cookie, 'Zu lange')
  expect([status, headers.get('retry-after')]).toEqual([503, '5'])
  expect(body).toContain('beschäftigt')
  await released
  expect((await writeSource(cookie, 'Danach')).status).toBe(201)
})

test('pages stay quick and writing goes on while another process imports the whole directory', async () => {
  test.slow()
  const cookie = await sessionOf(portal)
  const list = 'scripts/seed/directory/municipalities.csv'
  const child = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/municipalities-import.ts', list, '2026-11-01'],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: `file:${database()}`,
        DATA_DIR: dataOf(portal),
        PAYLOAD_SECRET: 'allmende-test-secret-never-for-a-real-portal',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const started = new Promise((resolve) => child.stdout.once('data', resolve))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  await started
  await pause(3_000)
  const writes: Promise<{ status: number }>[] = []
  const writing = setInterval(
    () => writes.push(writeSource(cookie, `Import ${writes.length}`)),
    500,
  )
  const times = await browseWhile(Promise.race([ended, pause(15_000)]))
  clearInterval(writing)
  const statuses = (await Promise.all(writes)).map(({ status }) => status)
  expect(statuses.length).toBeGreaterThan(3)
  expect(new Set(statuses)).toEqual(new Set([201]))
  console.log(`${times.length} pages during an import, p95 ${p95(times).toFixed(0)} ms`)
  expect(p95(times)).toBeLessThan(300)
  expect(await ended).toBe(0)
})

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
const traces = /wunderlich|zacharias|SentinelPasswort|sentineltoken/i

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
