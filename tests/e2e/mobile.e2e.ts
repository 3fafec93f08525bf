import { expect, test } from '@playwright/test'

import { addressOf, figures, home, lists, search } from './support/content'
import { widthNeeded } from './support/looking'

test('on a phone the menu opens, leads on and closes', async ({ page }) => {
  await page.goto('/')
  const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' })
  await expect(navigation).toBeHidden()
  await page.getByRole('button', { name: 'Menü', exact: true }).tap()
  await expect(navigation).toBeVisible()
  await page.getByRole('button', { name: 'Menü schließen' }).tap()
  await expect(navigation).toBeHidden()
  await page.getByRole('button', { name: 'Menü', exact: true }).tap()
  await navigation.getByRole('link', { name: 'Anwendungsfälle' }).tap()
  await expect(page).toHaveURL(/\/anwendungsfaelle$/)
})

test('on a phone the menu leads to the other language', async ({ page }) => {
  await page.goto(addressOf('surentia', 'de'))
  await page.getByRole('button', { name: 'Menü', exact: true }).tap()
  await page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link', { name: 'English' })
    .tap()
  await expect(page).toHaveURL(/\/en\/solutions\/surentia$/)
})

test('on a phone the filters open, apply and stay within reach', async ({ page }) => {
  await page.goto('/loesungen')
  const adapter = page.getByRole('checkbox', { name: /^KI-Adapter/ })
  await expect(adapter).toBeHidden()
  await page.locator('summary', { hasText: /^Filter$/ }).tap()
  await adapter.tap()
  await page.getByRole('button', { name: 'Filter anwenden' }).tap()
  await expect(page).toHaveURL(/[?&]kind=adapter$/)
  await expect(page.getByRole('link', { name: /Art: KI-Adapter/ })).toBeVisible()
  // The hits come first; the filters wait behind their toggle.
  await expect(adapter).toBeHidden()
  await page.locator('summary', { hasText: /^Filter$/ }).tap()
  await expect(adapter).toBeChecked()
})

test('on a phone the header finds', async ({ page }) => {
  await page.goto('/')
  const search = page.getByRole('banner').getByRole('search')
  await search.getByRole('combobox').fill('Archiv')
  await search.getByRole('button').tap()
  await expect(page).toHaveURL(/\/suche\?q=Archiv$/)
  await expect(page.getByRole('main').getByRole('status')).toContainText('Treffer')
})

for (const address of [
  home.de,
  lists.solutions.de,
  lists.organisations.en,
  lists.events.de,
  `${search.de}?q=KI`,
  figures.de,
  addressOf('komml', 'de'),
  addressOf('urban-ki-jahrestagung-2025', 'de'),
  addressOf('surentia', 'en'),
]) {
  test(`on a phone nothing of ${address} stands out to the side`, async ({ page }) => {
    await page.goto(address)
    expect(await widthNeeded(page)).toBeLessThanOrEqual(390)
  })
}

test('on a phone every control of a list and of a record is large enough for a finger', async ({
  page,
}) => {
  for (const address of [lists.solutions.de, addressOf('surentia', 'de')]) {
    await page.goto(address)
    const small = await page
      .locator('button, summary, input:not([type=hidden]), select, nav a, .btn, .chip')
      .evaluateAll((all) =>
        all.flatMap((one) => {
          const box = one.getBoundingClientRect()
          const label = one.closest('label')?.getBoundingClientRect()
          const height = Math.max(box.height, label?.height ?? 0)
          const width = Math.max(box.width, label?.width ?? 0)
          const shown = box.width > 1 && box.height > 1
          return shown && (height < 24 || width < 24)
            ? [`${one.outerHTML.slice(0, 120)}: ${width} × ${height}`]
            : []
        }),
      )
    expect(small).toEqual([])
  }
})
