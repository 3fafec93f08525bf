import { expect, test } from '@playwright/test'

import { anSmtpServer, type SmtpServer } from '../support/smtp'
import { type OwnPortal } from './support/own-portal'
import { aPlace, aWriter, person, writeAll, type Writer } from './support/writing-portal'

// Portals that end in the middle of their work, kindly or not, and start again on what they have left.
test.describe.configure({ mode: 'serial', timeout: 180_000 })

type Place = Awaited<ReturnType<typeof aPlace>>
let place: Place
const open = new Set<OwnPortal>()

test.beforeEach(async () => {
  place = await aPlace()
})
test.afterEach(async () => {
  for (const { child, ended } of open) {
    child.kill('SIGKILL')
    await ended
  }
  open.clear()
  place.remove()
})

async function start(settings: Record<string, string> = {}): Promise<OwnPortal> {
  const portal = await place.open(settings)
  open.add(portal)
  void portal.ended.then(() => open.delete(portal))
  return portal
}

/** Something the portal sends a mail for. */
const forget = ({ port }: OwnPortal): Promise<unknown> =>
  fetch(`http://127.0.0.1:${port}/api/users/forgot-password`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: `http://127.0.0.1:${port}` },
    body: JSON.stringify({ email: person }),
  })

/** A portal that is just handing over a mail to a server that takes its time. */
async function aPortalHandingOver(server: SmtpServer) {
  const settings = { SMTP_URL: server.url, MAIL_FROM: 'portal@example.org' }
  server.behave('slow', { slowFor: 5_000 })
  const portal = await start(settings)
  await forget(portal)
  await server.reached(1, 'arriving')
  return { portal, settings }
}

const idsOf = (server: SmtpServer): string[] => server.received.map(({ messageId }) => messageId)

test('F9 asked to leave while a mail server holds its yes back, the portal waits for it, and the mail goes out once', async () => {
  const server = await anSmtpServer()
  const { portal, settings } = await aPortalHandingOver(server)
  const began = Date.now()
  portal.child.kill('SIGTERM')
  expect(await portal.ended).toBe(0)
  expect(Date.now() - began).toBeLessThan(26_000)
  expect(place.rows('SELECT state, attempts FROM outbox')).toEqual([{ state: 'done', attempts: 0 }])
  server.behave('accept')
  const next = await start(settings)
  // The oldest goes first: a double of the first mail would arrive before the second. Nobody is sent two such mails
  // within fifteen seconds.
  await expect(async () => {
    await forget(next)
    expect(server.received.length).toBe(2)
  }).toPass({ timeout: 60_000 })
  expect(new Set(idsOf(server)).size).toBe(2)
  await server.close()
})

test('F9 control: killed at that moment, the portal sends the mail again, under the same id', async () => {
  const server = await anSmtpServer()
  const { portal, settings } = await aPortalHandingOver(server)
  portal.child.kill('SIGKILL')
  await portal.ended
  await server.reached(1, 'kept')
  server.behave('accept')
  await start(settings)
  await expect.poll(() => server.received.length, { timeout: 60_000 }).toBe(2)
  expect(new Set(idsOf(server)).size).toBe(1)
  await server.close()
})

test('H-28 a second portal on the same database does not start and says why; after kill -9 the next one does', async () => {
  const first = await start()
  await expect(place.open()).rejects.toThrow(
    /\(code 1\)[\s\S]*Another portal already runs on this database \(.*allmende\.db\)\. Stop it first/,
  )
  expect((await fetch(`http://127.0.0.1:${first.port}/`)).status).toBe(200)
  first.child.kill('SIGKILL')
  await first.ended
  const next = await start()
  expect((await fetch(`http://127.0.0.1:${next.port}/health`)).status).toBe(200)
})

/** Nothing half is there: the database is whole, and every upload has its record and the other way round. */
function expectNothingHalf(orphansMayStay: boolean): void {
  expect(place.rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  const known = place
    .rows('SELECT * FROM media')
    .flatMap((row) => Object.entries(row))
    .flatMap(([name, value]) => (/filename$/.test(name) && value ? [String(value)] : []))
  const files = place.files()
  expect(known.filter((name) => !files.includes(name))).toEqual([])
  if (!orphansMayStay) expect(files.filter((name) => !known.includes(name))).toEqual([])
}

const titlesIn = (): Set<unknown> =>
  new Set(place.rows('SELECT title FROM sources').map(({ title }) => title))

test('F9 asked to leave while people write and upload, the portal answers all it has taken, and nothing is half', async () => {
  const portal = await start()
  const writer = await aWriter(portal, place.password)
  const { sources, uploads, over } = writeAll(writer, 'Beim Beenden')
  await expect
    .poll(() => [sources.length > 30, uploads.length > 3], { timeout: 60_000 })
    .toEqual([true, true])
  const late = writer.beginUpload()
  const never = writer.beginUpload()
  const before = uploads.filter((one) => one === 201).length
  portal.child.kill('SIGTERM')
  // The rest comes when the door is closed already.
  await over
  late.rest()
  expect(await portal.ended).toBe(0)
  expect(await late.outcome).toBe(201)
  expect(await never.outcome).toBe('lost')
  expect(sources.filter(({ outcome }) => outcome === 'lost')).toEqual([])
  expect(uploads.filter((one) => one === 'lost')).toEqual([])
  const taken = sources.flatMap(({ title, outcome }) => (outcome === 201 ? [title] : []))
  expect([...titlesIn()].sort()).toEqual(taken.sort())
  const stored = uploads.filter((one) => one === 201).length + 1
  expect(stored).toBeGreaterThanOrEqual(before)
  expect(place.rows('SELECT count(*) AS n FROM media')).toEqual([{ n: stored }])
  expectNothingHalf(false)
})

/** How often the portal is killed; `npm run test:faults` asks for twenty times. */
const killsOf = (): number => Number(test.info().project.metadata.kills ?? 2)
const longestRestart = 30_000

test('F8 killed again and again while people write and upload, the portal is back soon with all it had promised', async () => {
  const kills = killsOf()
  test.setTimeout((kills + 1) * 90_000)
  const promised: string[] = []
  const restarts: number[] = []
  let portal = await start()
  let writer: Writer = await aWriter(portal, place.password)
  for (let kill = 1; kill <= kills; kill += 1) {
    const { sources, uploads, over } = writeAll(writer, `Runde ${kill}`)
    await expect
      .poll(() => [sources.length > 12, uploads.length > 1], { timeout: 60_000 })
      .toEqual([true, true])
    portal.child.kill('SIGKILL')
    await Promise.all([over, portal.ended])
    promised.push(...sources.flatMap(({ title, outcome }) => (outcome === 201 ? [title] : [])))
    const began = performance.now()
    portal = await start()
    // The same session goes on, and the first thing asked for is a write.
    writer = await aWriter(portal, place.password, writer.cookie)
    expect(await writer.writeSource(`Nach dem Absturz ${kill}`)).toBe(201)
    restarts.push(performance.now() - began)
    const kept = titlesIn()
    expect(promised.filter((title) => !kept.has(title))).toEqual([])
    expectNothingHalf(true)
  }
  console.log(`restarts after kill -9: ${restarts.map((ms) => Math.round(ms)).join(', ')} ms`)
  expect(Math.max(...restarts)).toBeLessThan(longestRestart)
  expect(await writer.upload()).toBe(201)
  const health = await fetch(`http://127.0.0.1:${portal.port}/health`)
  expect([health.status, await health.json()]).toEqual([200, expect.objectContaining({ ok: true })])
})
