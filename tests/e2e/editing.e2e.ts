import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { addressOf, home, lists, search } from './support/content'
import { listen } from './support/looking'
import { open, publish, saveDraft, store, typed } from './support/panel'
import { ask, dataOf, each, firstAccount, json, originOf } from './support/portal'
import { signIn } from './support/session'

// These tests change a portal of their own (playwright.config.ts), one after the other.
test.describe.configure({ mode: 'default' })

const portal = 'editing'
const seen = (address: string) => ask(address, { portal })

test('the first account signs in, in German, with the mark of the portal and no other host', async ({
  page,
}) => {
  const file = join(dataOf(portal), 'first-sign-in.txt')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const heard = listen(page, originOf(portal))
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/login/)
  await expect(page.getByText('Allmende', { exact: true })).toBeVisible()
  await expect(page.locator('.graphic-logo, [class*=payload-logo]')).toHaveCount(0)
  const { email, password } = firstAccount()
  await page.getByLabel('E-Mail').fill(email)
  await page.getByLabel('Passwort').fill(password)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page).toHaveURL(/\/admin$/)
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Lösungen' })).toBeVisible()
  expect(existsSync(file)).toBe(false)
  await page.goto('/admin/collections/solutions')
  await expect(page.getByRole('columnheader', { name: 'Reifegrad' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Kooperation' })).toBeVisible()
  await page.goto('/admin/account')
  await expect(page.locator('#field-email')).toHaveValue(email)
  expect(heard).toEqual({ elsewhere: [], failed: [], complaints: [] })
})

test('a wrong password does not sign in and tells nothing', async ({ page }) => {
  await page.goto('/admin/login')
  await page.getByLabel('E-Mail').fill(firstAccount().email)
  await page.getByLabel('Passwort').fill('falsches Passwort 1')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByText(/falsch|nicht korrekt|ungültig|incorrect/i).first()).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/login/)
  const answers = await each([firstAccount().email, 'niemand@example.org'], (email) =>
    ask('/api/users/login', {
      portal,
      method: 'POST',
      headers: json,
      body: JSON.stringify({ email, password: 'falsches Passwort 1' }),
    }),
  )
  expect(answers.map(({ status }) => status)).toEqual([401, 401])
  expect(answers[0]?.body).toBe(answers[1]?.body)
})

test('what an editor publishes is on every page with the very next request', async ({ page }) => {
  const pages = [
    addressOf('aimos', 'de'),
    `${lists.solutions.de}?q=AIMOS`,
    addressOf('urban-ki-jahrestagung-2025', 'de'),
    addressOf('urban-ki', 'de'),
    `${search.de}?q=Quittenbaum`,
    '/feed.atom',
    `${lists.solutions.de}/feed.atom`,
  ]
  const before = await each(pages, seen)
  expect(before.filter(({ body }) => body.includes('Quittenbaum: '))).toEqual([])
  const title = /<h1[^>]*>([^<]+)<\/h1>/.exec(before[0]?.body ?? '')?.[1] ?? ''
  await signIn(page)
  await open(page, 'solutions', title)
  await page.locator('#field-title').fill(`Quittenbaum: ${title}`)
  await publish(page)
  const after = await each(pages, seen)
  expect(
    after
      .filter(({ body }) => !/Quittenbaum(<\/mark>)?: /.test(body))
      .map(({ address }) => address),
  ).toEqual([])
})

test('the bare list shows a change with the very next request, and is kept again from then on', async ({
  page,
}) => {
  const list = lists.systems.de
  await seen(list)
  expect((await seen(list)).headers.get('x-nextjs-cache')).toBe('HIT')
  await signIn(page)
  await open(page, 'systems', 'ALLRIS')
  await page.locator('#field-title').fill('ALLRIS (Quittenbaum)')
  await publish(page)
  expect((await seen(list)).body).toContain('ALLRIS (Quittenbaum)')
  expect((await seen(list)).headers.get('x-nextjs-cache')).toBe('HIT')
})

test('the start page shows new news with the very next request', async ({ page }) => {
  await seen(home.de)
  await seen(home.de)
  await signIn(page)
  await page.goto('/admin/collections/news/create')
  await page.locator('#field-title').fill('Neue Meldung zum Quittenbaum')
  await page.locator('#field-summary').fill('Der Quittenbaum steht im Hof des Rathauses.')
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
  await page.locator('#field-date').fill(date)
  await publish(page)
  for (const address of [home.de, home.en, lists.news.de, lists.news.en])
    expect((await seen(address)).body, address).toContain('Neue Meldung zum Quittenbaum')
  const news = await seen('/en/news/neue-meldung-zum-quittenbaum')
  expect(news.status).toBe(200)
  expect(news.body).toMatch(/<h1[^>]* lang="de"[^>]*>(<[^>]*>)*Neue Meldung zum Quittenbaum/)
})

test('a new draft is nowhere public, and staff sees it in the preview', async ({
  page,
  browser,
}) => {
  await signIn(page)
  await page.goto('/admin/collections/solutions/create')
  await page.locator('#field-title').fill('Geheimer Entwurf Quittengelee')
  await page.locator('#field-name').fill('Quittengelee')
  await page.locator('#field-summary').fill('Noch nicht für alle.')
  await saveDraft(page)
  await expect(page).toHaveURL(/\/solutions\/[0-9a-f-]{36}/)
  const draft = '/loesungen/geheimer-entwurf-quittengelee'
  const hidden = await each(
    [
      draft,
      lists.solutions.de,
      `${lists.solutions.de}?q=Quittengelee`,
      home.de,
      '/feed.atom',
      `${lists.solutions.de}/feed.atom`,
      '/sitemap.xml',
    ],
    seen,
  )
  expect(hidden[0]?.status).toBe(404)
  expect(hidden.filter(({ body }) => body.includes('Geheimer Entwurf'))).toEqual([])
  // The page that is not there repeats the address somebody asked for; nothing else knows it.
  expect(hidden.slice(1).filter(({ body }) => body.includes('geheimer-entwurf'))).toEqual([])
  expect((await seen('/suche?q=Quittengelee')).body).toContain('Kein Treffer')

  const shown = page.waitForEvent('popup')
  await page.locator('#preview-button').click()
  const preview = await shown
  await expect(preview).toHaveURL(new RegExp(`${draft}$`))
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(
    'Geheimer Entwurf Quittengelee',
  )
  await expect(preview.getByText('Vorschau: So sieht der Entwurf aus.')).toBeVisible()

  // The cookie of the preview alone, without being signed in, opens nothing.
  const stranger = await browser.newContext({ baseURL: originOf(portal) })
  const all = await page.context().cookies()
  await stranger.addCookies(all.filter(({ name }) => !name.includes('token')))
  const answer = await stranger.request.get(draft, { headers: typed })
  expect(answer.status()).toBe(404)
  await stranger.close()

  expect((await seen(draft)).status).toBe(404)
  // With the session the same request shows it, so that the two refusals mean something.
  expect((await page.request.get(draft, { headers: typed })).status()).toBe(200)
  await preview.getByRole('link', { name: 'Vorschau beenden' }).click()
  expect((await page.request.get(draft, { headers: typed })).status()).toBe(404)
})

test('a draft of a published record leaves the public page as it is', async ({ page }) => {
  const address = addressOf('smartenergie', 'de')
  const title = /<h1[^>]*>([^<]+)<\/h1>/.exec((await seen(address)).body)?.[1] ?? ''
  await signIn(page)
  await open(page, 'solutions', title)
  await page.locator('#field-title').fill(`Quittenblüte: ${title}`)
  await saveDraft(page)
  expect((await seen(address)).body).not.toContain('Quittenblüte')
  expect((await seen(lists.solutions.de)).body).not.toContain('Quittenblüte')
  expect((await seen(`${lists.solutions.de}/feed.atom`)).body).not.toContain('Quittenblüte')
  await page.goto(`/preview?to=${encodeURIComponent(address)}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Quittenblüte')
  // What staff has looked at in the preview is not kept for visitors.
  expect((await seen(address)).body).not.toContain('Quittenblüte')
  await page.goto('/preview?end=1')
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Quittenblüte')
})

test('what is taken back is gone with the very next request, from the pages that led there as well', async ({
  page,
}) => {
  const address = addressOf('mapchatai', 'de')
  const leading = [lists.solutions.de, addressOf('urban-ki', 'de'), '/suche?q=MapChatAI']
  const before = await each([address, ...leading], seen)
  const title = /<h1[^>]*>([^<]+)<\/h1>/.exec(before[0]?.body ?? '')?.[1] ?? ''
  expect(title).not.toBe('')
  expect((await seen(addressOf('urban-ki', 'de'))).body).toContain(`href="${address}"`)
  const machines = ['/sitemap.xml', `${lists.solutions.de}/feed.atom`]
  for (const { body } of await each(machines, seen)) expect(body).toContain(address)
  await signIn(page)
  await open(page, 'solutions', title)
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-unpublish').click()
  await store(page, '#confirm-action')
  expect((await seen(address)).status).toBe(404)
  expect((await seen(addressOf('mapchatai', 'en'))).status).toBe(404)
  const after = await each(leading, seen)
  expect(after.filter(({ body }) => body.includes(`href="${address}"`))).toEqual([])
  for (const { body } of await each(machines, seen)) expect(body).not.toContain(address)
})

test('a standing page is written in the panel', async ({ page }) => {
  const before = (await seen('/impressum')).body
  const written = /<main.*?<p>([^<]{20,})<\/p>/s.exec(before)?.[1] ?? 'nothing'
  await signIn(page)
  await open(page, 'pages', 'Impressum')
  const editor = page.locator('[data-lexical-editor=true]').first()
  const words = `Stadtverwaltung Quittenhausen, Am Markt ${Math.floor(Math.random() * 1e6)}`
  let isTold = false
  page.on('request', (request) => (isTold ||= request.postData()?.includes(words) ?? false))
  // Until the panel has fetched how this person has set it up, it may put the editor up anew, without what was typed. The
  // editor hands its text to the form a moment after the last key, and the form then tells the server what it holds.
  await expect(async () => {
    if (!(await editor.innerText()).includes(words)) {
      await editor.click()
      await page.keyboard.press('ControlOrMeta+End')
      await page.keyboard.press('Enter')
      await page.keyboard.type(words)
    }
    expect(isTold).toBe(true)
  }).toPass({ timeout: 40_000 })
  await publish(page)
  const { body } = await seen('/impressum')
  expect(body).toContain(words)
  // What stood there before stands there still.
  expect(body).toContain(written)
})
