import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { expect, test } from '@playwright/test'

import { holdLock, p95 } from '../support/lock'
import { ask, dataOf, originOf } from './support/portal'
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
