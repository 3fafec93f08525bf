import { monitorEventLoopDelay } from 'node:perf_hooks'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { lookAtHealth } from '../../src/services/health'
import { settled } from '../../src/services/outbox'
import { aUseCase } from '../support/builders'
import { holdLock, p95 } from '../support/lock'
import { aPortal, type Portal } from '../support/portal'
import { type Answer, ask, signedIn } from '../support/rest'

let portal: Portal
let payload: Payload
let file: string
let cookie: string

beforeAll(async () => {
  portal = await aPortal({ content: 'empty' })
  payload = portal.payload
  file = path.join(portal.dataDirectory, 'allmende.db')
  ;({ cookie } = await signedIn(payload, 'admin'))
})
afterAll(() => portal.close())

type Client = { client: { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> } }
const execute = (sql: string) => (payload.db as unknown as Client).client.execute(sql) // what Payload's type does not show

const countAll = async (): Promise<number[]> => {
  const { totalDocs: cases } = await payload.count({
    collection: 'use-cases',
    overrideAccess: true,
  })
  const { totalDocs: versions } = await payload.countVersions({
    collection: 'use-cases',
    overrideAccess: true,
  })
  const { totalDocs: entries } = await payload.count({
    collection: 'audit-log',
    overrideAccess: true,
  })
  return [cases, versions, entries]
}

/** The portal's own interface, asked as its panel does. */
const send = (title: string, language = 'de'): Promise<Answer> =>
  ask({
    method: 'POST',
    path: 'use-cases',
    cookie,
    headers: { 'Accept-Language': language },
    body: {
      title,
      slug: `busy-${title.toLowerCase()}`,
      summary: 'Kurz.',
      maturity: 'unknown',
      policyField: 'digitale-verwaltung',
      _status: 'published',
    },
  })

/** Reads without a pause while something lasts; how long each reading took, in milliseconds. */
async function readWhile(lasting: Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  let isOver = false
  void lasting.finally(() => (isOver = true))
  while (!isOver) {
    const started = performance.now()
    await payload.find({ collection: 'use-cases', limit: 10, overrideAccess: false })
    times.push(performance.now() - started)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return times
}

/** The longest time nothing else could happen in this process, in milliseconds. */
async function longestStop(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await work()
  delay.disable()
  return delay.max / 1e6
}

describe('F5 while another process writes for three seconds', () => {
  it('writes wait and succeed, reads go on, nothing stands still', async () => {
    await aUseCase(payload)
    const { released } = await holdLock(file, 3_000)
    const writes = Array.from({ length: 20 }, () => aUseCase(payload))
    let times: number[] = []
    const stop = await longestStop(async () => {
      times = await readWhile(released)
    })
    const settled = await Promise.allSettled(writes)
    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(times.length).toBeGreaterThan(20)
    expect(p95(times)).toBeLessThan(300)
    expect(stop).toBeLessThan(500)
    console.log(`reads p95 ${p95(times).toFixed(0)} ms, longest stop ${stop.toFixed(0)} ms`)
  })

  it('SQLite’s own waiting would stop everything: the measure notices it', async () => {
    // Another file: closing a second SQLite on the portal's own would free the portal's locks.
    const another = path.join(portal.dataDirectory, 'another.db')
    const other = new DatabaseSync(another)
    other.exec('PRAGMA journal_mode = WAL; CREATE TABLE one (a)')
    const { released } = await holdLock(another, 1_500)
    other.exec('PRAGMA busy_timeout = 5000')
    const stop = await longestStop(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      other.exec('BEGIN IMMEDIATE; ROLLBACK')
      await new Promise((resolve) => setTimeout(resolve, 20))
    })
    other.close()
    await released
    expect(stop).toBeGreaterThan(1_000)
  })
})

describe('F5 while another process writes for ten seconds', () => {
  it('who writes is told after eight to try again, in both languages, and nothing is half there', async () => {
    const before = await countAll()
    const { released } = await holdLock(file, 10_000)
    const [german, english] = await Promise.all([send('Warten'), send('Waiting', 'en')])
    for (const answer of [german, english]) {
      expect(answer.status).toBe(503)
      expect(answer.headers.get('Retry-After')).toBe('5')
    }
    expect(german.text).toContain('Das Portal ist gerade beschäftigt')
    expect(english.text).toContain('The portal is busy')
    expect(await countAll()).toEqual(before)
    await released
    expect((await send('Danach')).status).toBe(201)
    expect(await countAll()).toEqual(before.map((count) => count + 1))
  })
})

describe('F7 when the disk is full', () => {
  it('reads go on, writes are refused clearly, nothing is half there, and it recovers by itself', async () => {
    const before = await countAll()
    await settled(payload)
    await execute('VACUUM')
    const pages = Number((await execute('PRAGMA page_count')).rows[0]?.page_count)
    // The database may not grow any more: SQLite then answers as it does on a full disk.
    await execute(`PRAGMA max_page_count = ${pages}`)
    let refusals = 0
    let written = 0
    for (let at = 0; at < 200 && refusals < 5; at += 1) {
      const answer = await send(`Voll${at}`)
      if (answer.status === 201) {
        written += 1
        continue
      }
      refusals += 1
      expect(answer.status).toBe(507)
      expect(answer.text).toContain('Speicherplatz')
    }
    expect(refusals).toBe(5)
    expect(await countAll()).toEqual(before.map((count) => count + written))
    expect((await execute('PRAGMA integrity_check')).rows[0]?.integrity_check).toBe('ok')
    await execute('PRAGMA max_page_count = 1073741823')
    expect((await send('Wieder')).status).toBe(201)
  })
})

describe('an unknown failure', () => {
  it('H-32 is answered with a number that stands in the log, without what was sent', async () => {
    const { create } = payload.db
    const failure = new Error('Failed query: insert\nparams: Geheim')
    payload.db.create = () => Promise.reject(failure)
    const log = vi.spyOn(payload.logger, 'error')
    const answer = await send('Geheim')
    payload.db.create = create
    expect(answer.status).toBe(500)
    const { text, headers } = answer
    const number = /Nummer.*\(([0-9a-f]{8})\)/.exec(text)?.[1]
    expect(number, text).toBeTruthy()
    expect(text).not.toContain('Geheim')
    expect([...headers.keys()].filter((name) => name.includes('allmende'))).toEqual([])
    // One failure, one line, one number.
    expect(log.mock.calls).toEqual([[{ err: failure }]])
    expect(payload.config.custom.errorNumber(failure)).toBe(number)
    log.mockRestore()
  })
})

describe('the health of the portal', () => {
  const soon = () => new Date(Date.now() + 20 * 60_000)

  it('is good, is told within a second, and holds nothing personal', async () => {
    await settled(payload)
    const started = performance.now()
    const health = await lookAtHealth(payload, new Date())
    expect(performance.now() - started).toBeLessThan(1_000)
    expect(health).toMatchObject({
      ok: true,
      database: { ok: true, kind: 'sqlite' },
      search: { ok: true },
      outbox: { ok: true, degraded: false, queued: 0, waiting: 0, overdue: 0, failed: 0 },
      disk: { ok: true },
    })
    expect(JSON.stringify(health)).not.toMatch(/@|\/|example/)
  })

  it('suffers when mails are late, not when one has failed', async () => {
    const entry = (key: string, state: 'failed' | 'queued') =>
      payload.create({
        collection: 'outbox',
        data: { key, kind: 'mail', state, attempts: 1, dueAt: new Date().toISOString() },
        overrideAccess: true,
      })
    await entry('failed', 'failed')
    expect(await lookAtHealth(payload, soon())).toMatchObject({ ok: true, outbox: { failed: 1 } })
    await payload.create({
      collection: 'outbox',
      data: {
        ...{ key: 'waiting', kind: 'mail', state: 'queued', attempts: 2, error: 'sign-in (535)' },
        dueAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
      overrideAccess: true,
    })
    expect(await lookAtHealth(payload, soon())).toMatchObject({
      ok: true,
      outbox: { ok: true, degraded: true, queued: 1, waiting: 1, overdue: 0, failed: 1 },
    })
    await entry('late', 'queued')
    expect(await lookAtHealth(payload, soon())).toMatchObject({
      ok: false,
      outbox: { ok: false, queued: 2, overdue: 1 },
    })
  })

  it('names the part that does not answer', async () => {
    const { custom } = payload.config
    const { search } = custom as { search: { status: () => Promise<unknown> } } // placed there by payload.config.ts
    const { status } = search
    search.status = () => new Promise(() => undefined)
    expect(await lookAtHealth(payload, new Date())).toMatchObject({
      ok: false,
      search: { ok: false, error: 'too-slow' },
    })
    search.status = () => Promise.reject(new Error('secret'))
    const health = await lookAtHealth(payload, new Date())
    search.status = status
    expect(health).toMatchObject({ ok: false, search: { ok: false, error: 'failed' } })
    expect(JSON.stringify(health)).not.toContain('secret')
  })
})
