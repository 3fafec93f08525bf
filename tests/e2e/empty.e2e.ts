import { expect, test } from '@playwright/test'

import { feedIn } from './support/atom'
import { figures, home, listNames, lists, locales, search } from './support/content'
import { pathOf } from './support/facts'
import { ask, each } from './support/portal'

// This portal has a database with tables and nothing in it (server.mjs): not even an account.
const portal = 'empty'

test('a portal without content shows every page and says that there is nothing yet', async ({
  page,
}) => {
  const addresses = [home, search, figures, ...Object.values(lists)].flatMap((one) =>
    locales.map((locale) => one[locale]),
  )
  const answers = await each([...addresses, '/suche?q=KI', '/loesungen?kind=adapter'], (address) =>
    ask(address, { portal }),
  )
  expect(
    answers.filter(({ status }) => status !== 200).map(({ address, status }) => [status, address]),
  ).toEqual([])
  for (const name of listNames) {
    await page.goto(lists[name].de)
    await expect(page.getByRole('main')).toContainText('Hier steht noch nichts.')
  }
})

test('a portal without content has empty feeds, and a site map of pages that are there', async ({
  page,
}) => {
  for (const address of ['/feed.atom', '/en/news/feed.atom']) {
    const { status, body } = await ask(address, { portal })
    expect(status, address).toBe(200)
    expect(await feedIn(page, body)).toMatchObject({ faults: [], entries: [] })
  }
  const { status, body } = await ask('/sitemap.xml', { portal })
  expect(status).toBe(200)
  const named = [...body.matchAll(/<loc>([^<]+)</g)].map(([, loc]) => pathOf(loc ?? ''))
  expect(named).toContain(lists.events.en)
  const answers = await each(named, (address) => ask(address, { portal }))
  expect(answers.filter((answer) => answer.status !== 200).map(({ address }) => address)).toEqual(
    [],
  )
})

const newcomer = (number: number) => ({
  email: `erste-${number}@example.org`,
  password: 'ein langes Passwort 1',
  'confirm-password': 'ein langes Passwort 1',
  name: 'Erste',
  role: 'admin',
})
const ways = [
  '/api/users/first-register',
  '/api/users/first-register/',
  '/api//users/first-register',
  '/api/users/FIRST-REGISTER',
  '/api/%75sers/first-register',
  '/api/users/first%2Dregister',
  '/api/users/./first-register',
  '/api/users',
  '/api/users?depth=0',
  '/admin/create-first-user',
]

test('nobody becomes the first administrator by an open address, however fast', async () => {
  const tries = Array.from({ length: 20 }, (_, at) => ({ at, way: ways[at % ways.length] ?? '' }))
  const json = { 'Content-Type': 'application/json' }
  const answers = await Promise.all(
    tries.flatMap(({ at, way }) => [
      ask(way, { portal, method: 'POST', headers: json, body: JSON.stringify(newcomer(at)) }),
      ask(way, {
        portal,
        method: 'POST',
        body: new URLSearchParams({ _payload: JSON.stringify(newcomer(at)) }),
      }),
      ask(way, {
        portal,
        method: 'POST',
        headers: {
          ...json,
          'X-HTTP-Method-Override': 'POST',
          'X-Payload-HTTP-Method-Override': 'POST',
        },
        body: JSON.stringify(newcomer(at)),
      }),
      ask(way, { portal }),
    ]),
  )
  expect(
    answers
      .filter(({ status }) => status < 300 || status >= 500)
      .map(({ status, address }) => [status, address]),
  ).toEqual([])
  const signedIn = await each(tries, ({ at }) =>
    ask('/api/users/login', {
      portal,
      method: 'POST',
      headers: json,
      body: JSON.stringify(newcomer(at)),
    }),
  )
  expect(signedIn.filter(({ status }) => status !== 401).map(({ body }) => body)).toEqual([])
})

test('the panel never offers to make the first account, and says how it is made', async ({
  page,
}) => {
  for (const address of [
    '/admin',
    '/admin/create-first-user',
    '/admin/login',
    '/admin/create-first-user/',
  ]) {
    await page.goto(address)
    // Says how an account is made, instead of making one.
    await expect(page.getByText('npm run admin:create').first()).toBeVisible()
    await expect(page.locator('input[type=password]')).toHaveCount(0)
  }
})
