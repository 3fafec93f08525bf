import { expect, test } from '@playwright/test'

import { listNames, lists, people, series } from './support/content'
import { ask, each } from './support/portal'

const unknown = [
  '/gibt-es-nicht',
  '/en/does-not-exist',
  '/en/foo',
  '/fr/loesungen',
  '/en/loesungen',
  '/solutions',
  '/loesungen/surentia/weiter',
  '/en/solutions/surentia/on',
  '/termine/reihen',
  '/termine/series/urban-ki-aeg-reihe',
  '/en/events/reihen/urban-ki-aeg-reihe',
  '/de-DE',
  '/filtered/solutions',
  '/en/filtered/solutions',
  '/calls',
  '/en/calls',
  '/en/calls/co-creation-fund',
  '/solutions/surentia',
  '/loesungen/%3Cscript%3E',
  '/loesungen/..%2f..%2fadmin',
  '/wp-login.php',
  '/.env',
  '/index.html',
  `/${'x'.repeat(1500)}`,
]

test('an unknown address is not found, whatever it looks like', async () => {
  const answers = await each(unknown, (address) => ask(address))
  expect(
    answers.filter(({ status }) => status !== 404).map(({ address, status }) => [status, address]),
  ).toEqual([])
})

test('an unknown record is not found in any section', async () => {
  const bases = [...listNames.map((name) => lists[name]), series, people]
  const answers = await each(
    bases.flatMap(({ de, en }) => [`${de}/gibt-es-nicht`, `${en}/does-not-exist`]),
    (address) => ask(address),
  )
  expect(
    answers.filter(({ status }) => status !== 404).map(({ address, status }) => [status, address]),
  ).toEqual([])
})

test('an address that cannot be read is refused in both languages, without a word about the inside', async () => {
  const addresses = [
    '/%',
    '/%E0%A4%A',
    '/%C3%28',
    '/%zz?q=%',
    '/loesungen/%ZZ',
    '/loesungen/%00',
    '/en/%C3%28',
    '/api/%',
    '/admin/%',
    '/termine/reihen/%',
  ]
  const answers = await each(addresses, (address) => ask(address))
  expect(answers.filter(({ status }) => status !== 400)).toEqual([])
  expect(answers.filter(({ body }) => /node_modules|\.next|^\s+at /m.test(body))).toEqual([])
  expect(answers.filter(({ body }) => !/Adresse.*address/s.test(body))).toEqual([])
  expect((await ask('/loesungen')).status).toBe(200)
})

for (const address of [
  '/gibt-es-nicht',
  '/en/does-not-exist',
  '/loesungen/gibt-es-nicht',
  '/en/solutions/nothing',
]) {
  test(`${address}: the page that is missing helps in both languages`, async ({ page }) => {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible()
    await expect(main.getByRole('heading', { name: 'This page does not exist' })).toBeVisible()
    await expect(page.locator('[lang=en]').getByText('This page does not exist')).toBeVisible()
    await expect(main.getByRole('searchbox').first()).toBeVisible()
    await expect(main.getByRole('link', { name: 'Zur Startseite' })).toHaveAttribute('href', '/')
    await main.getByRole('link', { name: 'Solutions' }).click()
    await expect(page).toHaveURL(/\/en\/solutions$/)
  })
}

test('a missing page helps without a script, in any section and either language', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  for (const address of [
    '/gibt-es-nicht',
    '/en/does-not-exist',
    '/loesungen/gibt-es-nicht',
    '/en/events/nothing',
    '/media/nothing',
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(404)
    await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Solutions' })).toBeVisible()
  }
  await page.close()
})

test('a missing page leads to what stands below every page, and its forms know which page it was', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  for (const address of ['/loesungen/gibt-es-nicht', '/en/does-not-exist']) {
    await page.goto(address)
    const ways = [
      'Erklärung zur Barrierefreiheit',
      'Impressum',
      'Datenschutz',
      'Privacy',
      'Imprint',
    ]
    for (const name of ways) await expect(page.getByRole('link', { name })).toBeVisible()
    await page.getByRole('link', { name: 'Report a barrier' }).click()
    await expect(page.getByLabel('Address of the page')).toHaveValue(address)
  }
  await page.close()
})

test('a form learns of no page elsewhere', async () => {
  const { body } = await ask('/kontakt?seite=', {
    headers: { Referer: 'https://example.org/geheim-4711' },
  })
  expect(body).not.toContain('4711')
})

test('a missing page is not for search engines and is not kept for good by anybody', async () => {
  for (const address of ['/gibt-es-nicht', '/loesungen/gibt-es-nicht', '/en/foo']) {
    const { body, headers } = await ask(address)
    expect(body).toContain('noindex')
    expect(headers.get('cache-control')).toMatch(/no-store|max-age=0, must-revalidate/)
  }
})

const leading: Record<string, string> = {
  '/de': '/',
  '/de/': '/',
  '/de/loesungen': '/loesungen',
  '/de/loesungen/surentia': '/loesungen/surentia',
  '/de/loesungen?kind=adapter': '/loesungen?kind=adapter',
  '/loesungen/': '/loesungen',
  '/loesungen/surentia/': '/loesungen/surentia',
  '/en/': '/en',
  '/en/solutions/': '/en/solutions',
}

for (const [from, to] of Object.entries(leading)) {
  test(`${from} leads to ${to} for good`, async ({ baseURL }) => {
    let address = from
    for (let steps = 0; steps < 3 && address !== to; steps += 1) {
      const { status, headers } = await ask(address)
      expect(status).toBe(308)
      const next = new URL(headers.get('location') ?? '', baseURL)
      expect(next.origin).toBe(baseURL)
      address = next.pathname + next.search
    }
    expect(address).toBe(to)
    expect((await ask(to)).status).toBe(200)
  })
}

test('no address leads to another host', async ({ baseURL }) => {
  const tricks = [
    '/de//example.org',
    '/de//example.org/',
    '/de/%2Fexample.org',
    '/de/\\example.org',
    '/de/%5Cexample.org',
    '//example.org/',
    '//example.org',
    '/%2F%2Fexample.org/',
    '/de/https://example.org/',
    '/preview?end=1&to=//example.org',
  ]
  const hosts = await each(tricks, async (address) => {
    const { headers } = await ask(address)
    const location = headers.get('location')
    return location === null ? [] : [[address, new URL(location, `${baseURL}${address}`).origin]]
  })
  expect(hosts.flat().filter(([, origin]) => origin !== baseURL)).toEqual([])
})

test('E5 the page of a missing address names nobody else’s address', async () => {
  for (const address of ['/geheim-4711', '/loesungen/geheim-4711', '/en/secret-4711']) {
    await ask(address)
    expect((await ask('/gibt-es-nicht')).body).not.toContain('4711')
    expect((await ask('/loesungen/gibt-es-nicht')).body).not.toContain('4711')
    expect((await ask('/en/does-not-exist')).body).not.toContain('4711')
  }
})
