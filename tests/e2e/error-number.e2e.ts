import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { expect, test } from '@playwright/test'

import { type OwnPortal, openOwnPortal } from './support/own-portal'

/** Gives a table of a running portal another name. */
function rename({ folder }: OwnPortal, table: string, name: string): void {
  // The portal may be writing at this moment: what a new one begins with, its search index.
  const database = new DatabaseSync(join(folder, 'allmende.db'), { timeout: 10_000 })
  database.exec(`ALTER TABLE ${table} RENAME TO ${name}`)
  database.close()
}

/** A portal whose database has lost a table: something nobody expects. */
async function openBroken(table: string): Promise<OwnPortal> {
  const portal = await openOwnPortal()
  // The first answer comes when the tables are there.
  await fetch(`http://127.0.0.1:${portal.port}/`)
  rename(portal, table, `${table}_lost`)
  return portal
}

const linesWith = ({ said }: OwnPortal, number: string): string[] =>
  said()
    .split('\n')
    .filter((line) => line.includes(number))

test('H-32 the number the interface tells is the one in the log, and the only one of its request', async () => {
  const portal = await openBroken('users')
  const answer = await fetch(`http://127.0.0.1:${portal.port}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'kim@example.org', password: 'drei Quitten im Schnee' }),
  })
  const text = await answer.text()
  expect(answer.status).toBe(500)
  expect([...answer.headers.keys()].filter((name) => name.includes('allmende'))).toEqual([])
  const number = /\(([0-9a-f]{8})\)/.exec(text)?.[1] ?? ''
  expect(number, text).toBeTruthy()
  await expect.poll(() => linesWith(portal, number).length).toBe(1)
  expect(linesWith(portal, number)[0]).toContain('"level":"error"')
  const numbers = portal.said().match(/"id":"[0-9a-f]{8}"/g)
  expect(numbers).toEqual([`"id":"${number}"`])
  expect(portal.said()).not.toContain('kim@example.org')
  portal.child.kill('SIGTERM')
  expect(await portal.ended).toBe(0)
})

/** The two languages and how a page says there that it failed. */
const failing = [
  {
    filtered: '/loesungen?q=wald',
    kept: '/loesungen/wald',
    title: 'Da ist etwas schiefgegangen',
    again: 'Noch einmal versuchen',
    ways: [
      'Kontakt',
      'Barriere melden',
      'Erklärung zur Barrierefreiheit',
      'Impressum',
      'Datenschutz',
    ],
    list: 'Lösungen',
  },
  {
    filtered: '/en/solutions?q=forest',
    kept: '/en/solutions/forest',
    title: 'Something went wrong',
    again: 'Try again',
    ways: ['Contact', 'Report a barrier', 'Accessibility statement', 'Imprint', 'Privacy'],
    list: 'Solutions',
  },
]

for (const javaScriptEnabled of [true, false]) {
  test(`H-32 a page that fails tells its number and leads on, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({
    browser,
  }) => {
    const portal = await openBroken('solutions')
    const page = await browser.newPage({ javaScriptEnabled })
    for (const { filtered, kept, title, again, ways } of failing)
      for (const address of [filtered, kept]) {
        const answer = await page.goto(`http://127.0.0.1:${portal.port}${address}`)
        expect(answer?.status(), address).toBe(500)
        // Made by the script, another try is a button; sent by the server, it is a link to the page itself.
        const retry = page.getByRole(javaScriptEnabled ? 'button' : 'link', { name: again })
        await expect(retry).toBeVisible()
        const main = page.getByRole('main')
        await expect(main.getByRole('heading', { level: 1 })).toHaveText(title)
        for (const way of ways) await expect(main.getByRole('link', { name: way })).toBeVisible()
        const number = /\b\d{6,}\b/.exec(await main.innerText())?.[0] ?? ''
        expect(number, address).toBeTruthy()
        await expect.poll(() => linesWith(portal, number).length).toBeGreaterThan(0)
      }
    await page.close()
    portal.child.kill('SIGTERM')
    expect(await portal.ended).toBe(0)
  })
}

for (const [at, { filtered, title, again, list }] of failing.entries()) {
  const javaScriptEnabled = at === 0
  test(`another try shows ${filtered} once it can be had, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({
    browser,
  }) => {
    const portal = await openBroken('solutions')
    const page = await browser.newPage({ javaScriptEnabled })
    await page.goto(`http://127.0.0.1:${portal.port}${filtered}`)
    const retry = page.getByRole(javaScriptEnabled ? 'button' : 'link', { name: again })
    await retry.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    rename(portal, 'solutions_lost', 'solutions')
    await retry.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(list)
    await page.close()
    portal.child.kill('SIGTERM')
    expect(await portal.ended).toBe(0)
  })
}
