import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { expect, test } from '@playwright/test'

import { type OwnPortal, openOwnPortal } from './support/own-portal'

/** A portal whose database has lost a table: something nobody expects. */
async function openBroken(table: string): Promise<OwnPortal> {
  const portal = await openOwnPortal()
  // The first answer comes when the tables are there.
  await fetch(`http://127.0.0.1:${portal.port}/`)
  const database = new DatabaseSync(join(portal.folder, 'allmende.db'))
  database.exec(`ALTER TABLE ${table} RENAME TO ${table}_lost`)
  database.close()
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

test('H-32 the number a page tells is the one in the log', async ({ page }) => {
  const portal = await openBroken('solutions')
  const answer = await page.goto(`http://127.0.0.1:${portal.port}/loesungen?q=wald`)
  expect(answer?.status()).toBe(500)
  const told = await page.getByRole('main').innerText()
  const number = /\b\d{6,}\b/.exec(told)?.[0] ?? ''
  expect(number, told).toBeTruthy()
  await expect.poll(() => linesWith(portal, number).length).toBeGreaterThan(0)
  portal.child.kill('SIGTERM')
  expect(await portal.ended).toBe(0)
})
