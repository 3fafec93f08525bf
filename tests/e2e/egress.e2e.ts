import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { expect, test } from '@playwright/test'

import { addressOf, home, lists, search, standing } from './support/content'
import { listen } from './support/looking'
import { ask, egressLog, firstAccount } from './support/portal'

const recorder = fileURLToPath(new URL('./support/record-egress.mjs', import.meta.url))

/** Whoever is asked outside this machine. */
const strangers = (log: string): string[] =>
  log
    .split('\n')
    .filter(Boolean)
    .filter(
      (line) =>
        !/^recording$|^(connect|look up) (127\.0\.0\.1|::1|localhost|0\.0\.0\.0)( \d+)?$/.test(
          line,
        ),
    )

test('T-P12 a portal without settings asks nobody outside this machine, whatever people do', async ({
  page,
  baseURL,
}) => {
  const pages = [
    home.de,
    home.en,
    lists.solutions.de,
    `${lists.events.en}?q=KI`,
    `${search.de}?q=Ratsinformationen`,
    addressOf('surentia', 'de'),
    standing[1]?.de ?? '',
    '/kontakt?seite=/loesungen',
    '/en/report-barrier',
    '/gibt-es-nicht',
    '/robots.txt',
  ]
  for (const address of pages) expect((await ask(address)).status).toBeLessThan(500)
  // An account is asked for, a password wanted back: this is where mails are written.
  await ask('/api/users/forgot-password', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: firstAccount().email }),
  })
  await page.request.post('/api/users/login', { data: firstAccount() })
  const heard = listen(page, baseURL)
  for (const address of [
    '/admin',
    '/admin/account',
    '/admin/collections/contact-requests',
    '/admin/collections/media',
  ])
    await page.goto(address)
  expect(heard.elsewhere).toEqual([])
  const log = readFileSync(egressLog, 'utf8')
  // Each portal says that it is listened to, so an empty log is no proof by mistake.
  expect(log.match(/^recording$/gm)?.length).toBeGreaterThanOrEqual(3)
  expect(strangers(log)).toEqual([])
})

test('T-P12 whoever asked somebody else would be seen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'allmende-egress-'))
  const log = join(folder, 'egress.log')
  const planted = `
    await fetch('http://portal.invalid/telemetry').catch(() => undefined)
    await fetch('http://192.0.2.1:81/', { signal: AbortSignal.timeout(200) }).catch(() => undefined)
    const { connect } = await import('node:net')
    await new Promise((resolve) => connect(9, '192.0.2.2').once('error', resolve).setTimeout(200, resolve))
    const { lookup } = await import('node:dns/promises')
    await lookup('gravatar.invalid').catch(() => undefined)
    process.exit(0)`
  await promisify(execFile)(
    process.execPath,
    ['--import', recorder, '--input-type=module', '-e', planted],
    {
      env: { ...process.env, EGRESS_LOG: log, NODE_OPTIONS: '' },
    },
  )
  const seen = strangers(readFileSync(log, 'utf8')).join('\n')
  for (const stranger of ['portal.invalid', '192.0.2.1', '192.0.2.2', 'gravatar.invalid'])
    expect(seen).toContain(stranger)
  rmSync(folder, { recursive: true, force: true })
})
