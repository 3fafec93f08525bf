import { expect, test } from '@playwright/test'

import { addressOf, content } from './support/content'

// JavaScript is off in this project (playwright.config.ts): everything a reader does must work by HTML alone.

test('without a script: search from the header of the start page', async ({ page }) => {
  await page.goto('/')
  const search = page.getByRole('banner').getByRole('search')
  await search.getByRole('searchbox').fill('Ratsinformationen')
  await search.getByRole('button').click()
  await expect(page).toHaveURL(/\/suche\?q=Ratsinformationen$/)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Lösungen \(\d+\)/ })
    .click()
  await expect(page).toHaveURL(/kind=solutions/)
  await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/loesungen\/[a-z0-9-]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('without a script: filter a list, open another filter, take one back', async ({ page }) => {
  await page.goto('/loesungen')
  await page.getByRole('checkbox', { name: /^Plattform/ }).check()
  await page
    .getByRole('group', { name: 'Open Source' })
    .or(page.locator('summary', { hasText: 'Open Source' }))
    .first()
    .click()
  await page.getByRole('checkbox', { name: /^Ja/ }).check()
  await page.getByRole('button', { name: 'Filter anwenden' }).click()
  await expect(page).toHaveURL(/[?&]kind=platform&open=yes$/)
  const expected = content.prototypes.filter(
    ({ type, openSource }) => type === 'platform' && openSource,
  ).length
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(expected)
  await page.getByRole('link', { name: /^Filter entfernen: Open Source/ }).click()
  await expect(page).toHaveURL(/\/loesungen\?kind=platform$/)
})

test('without a script: another order and further pages', async ({ page }) => {
  await page.goto('/loesungen?open=unknown')
  await page.getByLabel('Sortieren nach').selectOption({ label: 'Name' })
  await page.getByRole('button', { name: 'Sortieren', exact: true }).click()
  await expect(page).toHaveURL(/open=unknown.*sort=title|sort=title.*open=unknown/)
  const titles = await page
    .getByRole('main')
    .getByRole('article')
    .getByRole('link')
    .allTextContents()
  expect(titles).toEqual(titles.toSorted((one, other) => one.localeCompare(other, 'de')))
  await page.goto('/organisationen')
  await page
    .getByRole('navigation', { name: 'Seiten' })
    .getByRole('link', { name: 'Weiter' })
    .click()
  await expect(page).toHaveURL(/\?page=2$/)
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
})

test('without a script: the other language of every kind of page', async ({ page }) => {
  for (const id of ['surentia', 'ikz-barcamp-mainz', 'stadt-mainz']) {
    await page.goto(addressOf(id, 'de'))
    await page.getByRole('navigation', { name: 'Sprache' }).getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`${addressOf(id, 'en')}$`))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`${addressOf(id, 'de')}$`))
  }
})

test('without a script: from a task to its solution, to where it was shown, and back', async ({
  page,
}) => {
  await page.goto(addressOf('urbane-flaechen-analysieren', 'de'))
  const main = page.getByRole('main')
  await main
    .locator(`a[href="${addressOf('surentia', 'de')}"]`)
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Surentia')
  await expect(main.getByRole('link', { name: /urban-ki\.de|github/ }).first()).toBeVisible()
  await main
    .locator(`a[href="${addressOf('urban-ki-jahrestagung-2025', 'de')}"]`)
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Jahrestagung 2025')
  await main
    .locator(`a[href="${addressOf('surentia', 'de')}"]`)
    .first()
    .click()
  await main
    .locator(`a[href="${addressOf('urbane-flaechen-analysieren', 'de')}"]`)
    .first()
    .click()
  await expect(page).toHaveURL(/urbane-flaechen-analysieren$/)
})

test('without a script: the four ways in on the start page lead on', async ({ page }) => {
  const ways = {
    'Lösung finden': /\/loesungen$/,
    Mitmachen: /\/termine$/,
    'Etwas beitragen': /\/mitmachen$/,
    Verstehen: /\/ueber-allmende$/,
  }
  for (const [name, address] of Object.entries(ways)) {
    await page.goto('/')
    await page.getByRole('main').getByRole('link', { name }).first().click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('without a script: a search by words, days, order and kind, and back to everything', async ({
  page,
}) => {
  await page.goto('/suche')
  const main = page.getByRole('main')
  await expect(main.getByRole('searchbox', { name: 'Suchwort' })).toBeVisible()
  await main.getByRole('searchbox', { name: 'Suchwort' }).fill('KI')
  await main.getByRole('button', { name: 'Suchen' }).click()
  await expect(page).toHaveURL(/\/suche\?q=KI$/)
  await page.locator('summary', { hasText: 'Zeitraum' }).click()
  await page.getByLabel('Von', { exact: true }).fill('2025-01-01')
  await page.getByRole('button', { name: 'Filter anwenden' }).click()
  await page.getByLabel('Sortieren nach').selectOption({ label: 'Älteste zuerst' })
  await page.getByRole('button', { name: 'Sortieren', exact: true }).click()
  await expect(page).toHaveURL(/\/suche\?q=KI&from=2025-01-01&sort=oldest$/)
  await main.getByRole('link', { name: /^Termine \(\d+\)$/ }).click()
  await expect(page).toHaveURL(/\/suche\?q=KI&kind=events&from=2025-01-01&sort=oldest$/)
  await expect(main.locator('.results > li').first()).toBeVisible()
  await main.getByRole('link', { name: 'Alle Filter entfernen' }).click()
  await expect(page).toHaveURL(/\/suche\?q=KI&sort=oldest$/)
})
