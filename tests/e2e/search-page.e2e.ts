import { expect, test, type Page } from '@playwright/test'

import { search } from './support/content'
import { poorColoursOn, unfold, violationsOn, widthNeeded } from './support/looking'
import { ask } from './support/portal'

const main = (page: Page) => page.getByRole('main')
const status = (page: Page) => main(page).getByRole('status').first()
const hits = (page: Page) => main(page).locator('.results > li')

test('a shared address restores the whole question', async ({ page }) => {
  const asked = '?q=KI&kind=events&from=2025-01-01&until=2025-12-31&sort=oldest'
  await page.goto(search.de + asked)
  await expect(main(page).locator('form[role=search] input[name=q]')).toHaveValue('KI')
  await expect(page.getByRole('link', { name: /^Termine \(\d+\)$/ })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(page.getByLabel('Von', { exact: true })).toHaveValue('2025-01-01')
  await expect(page.getByLabel('Bis', { exact: true })).toHaveValue('2025-12-31')
  await expect(page.getByLabel('Sortieren nach')).toHaveValue('oldest')
  const chips = page.getByRole('list', { name: 'Aktive Filter' })
  await expect(chips).toContainText('Von 1. Januar 2025')
  await expect(hits(page).first()).toBeVisible()
  // The other language asks the same.
  const other = page.getByRole('navigation', { name: 'Sprache' }).getByRole('link')
  await expect(other).toHaveAttribute('href', search.en + asked)
})

test('what is chosen is taken back one by one, or at once', async ({ page }) => {
  await page.goto(`${search.de}?q=KI&kind=events&from=2025-01-01`)
  await page.getByRole('link', { name: /^Filter entfernen: Von/ }).click()
  await expect(page).toHaveURL(/\/suche\?q=KI&kind=events$/)
  await page.getByRole('link', { name: 'Alle Filter entfernen' }).click()
  await expect(page).toHaveURL(/\/suche\?q=KI$/)
})

test('each value brings as many hits as stand beside it; two of one facet bring both', async ({
  page,
}) => {
  await page.goto(`${search.de}?q=KI`)
  for (const legend of ['Politikfeld', 'Reifegrad', 'Kooperation', 'Bundesland'])
    await expect(page.locator('summary', { hasText: legend })).toBeVisible()
  await page.locator('summary', { hasText: 'Reifegrad' }).click()
  const boxes = page.getByRole('group', { name: 'Reifegrad' }).getByRole('checkbox')
  const counts = await page
    .getByRole('group', { name: 'Reifegrad' })
    .locator('.opt__count')
    .evaluateAll((all) => all.map((one) => Number(/\d+/.exec(one.textContent)?.[0])))
  await boxes.first().check()
  await page.getByRole('button', { name: 'Filter anwenden' }).click()
  await expect(status(page)).toHaveText(new RegExp(`^${counts[0]} Treffer`))
  await expect(page.getByRole('link', { name: /^Filter entfernen: Reifegrad/ })).toBeVisible()
  // The others of the same facet keep their numbers, for they would be added.
  await boxes.nth(1).check()
  await page.getByRole('button', { name: 'Filter anwenden' }).click()
  await expect(page).toHaveURL(/maturity=[a-z]+&maturity=[a-z]+/)
  await expect(status(page)).toHaveText(new RegExp(`^${(counts[0] ?? 0) + (counts[1] ?? 0)} Tr`))
})

test('a period narrows the hits, and other words stay within it', async ({ page }) => {
  await page.goto(`${search.de}?q=KI`)
  const all = Number(/\d+/.exec(await status(page).innerText())?.[0])
  await page.locator('summary', { hasText: 'Zeitraum' }).click()
  await page.getByLabel('Von', { exact: true }).fill('2026-01-01')
  await page.getByRole('button', { name: 'Filter anwenden' }).click()
  await expect(page).toHaveURL(/from=2026-01-01/)
  const some = Number(/\d+/.exec(await status(page).innerText())?.[0])
  expect(some).toBeLessThan(all)
  const field = main(page).getByRole('combobox', { name: 'Suchwort' })
  await field.fill('Kommune')
  await field.press('Enter')
  await expect(page).toHaveURL(/from=2026-01-01&q=Kommune$/)
})

test('days that make no sense are explained beside their field', async ({ page }) => {
  await page.goto(`${search.de}?q=KI&from=2026-05-01&until=2026-04-01`)
  const until = page.getByLabel('Bis', { exact: true })
  await expect(until).toHaveAttribute('aria-invalid', 'true')
  await expect(until).toHaveAccessibleDescription(/Das Ende liegt vor dem Anfang/)
  await page.goto(`${search.en}?from=2026-02-31`)
  await expect(page.getByLabel('From', { exact: true })).toHaveAccessibleDescription(/Enter a date/)
})

test('an unknown filter is left out, and the page says so', async ({ page }) => {
  await page.goto(`${search.de}?q=KI&state=DE-XX&kind=users`)
  await expect(main(page)).toContainText('Einen Filter in der Adresse gibt es nicht')
  await expect(hits(page).first()).toBeVisible()
})

test('nothing found: a way without filters, everything to browse, and whom to ask', async ({
  page,
}) => {
  await page.goto(`${search.de}?q=Luftbilder&kind=calls`)
  await expect(status(page)).toContainText('Kein Treffer für „Luftbilder“')
  const wide = page.getByRole('link', { name: /^Ohne Filter suchen \(\d+\)$/ })
  const promised = /\d+/.exec(await wide.innerText())?.[0]
  await expect(page.getByRole('link', { name: 'Etwas beitragen' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Uns fragen' })).toHaveAttribute(
    'href',
    /^\/kontakt\?seite=\/suche/,
  )
  await expect(main(page).getByRole('link', { name: /^Lösungen \d+$/ })).toHaveAttribute(
    'href',
    '/loesungen',
  )
  await wide.click()
  await expect(status(page)).toContainText(`${promised} Treffer für „Luftbilder“`)
})

test('nothing asked: everything there is with its number, and examples that find something', async ({
  page,
}) => {
  await page.goto(search.de)
  const people = main(page).getByRole('link', { name: /^Personen \d+$/ })
  const count = /\d+/.exec(await people.innerText())?.[0]
  await people.click()
  await expect(page).toHaveURL(/\/suche\?kind=people$/)
  await expect(status(page)).toHaveText(new RegExp(`^${count} Treffer`))
  for (const address of [search.de, search.en]) {
    await page.goto(address)
    const examples = await main(page).locator('.chip').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')) // prettier-ignore
    expect(examples).toHaveLength(4)
    for (const example of examples) {
      await page.goto(example)
      await expect(hits(page).first()).toBeVisible()
    }
  }
})

test('every initiative is found by its other spellings and short names', async ({ page }) => {
  const spellings = { KommI: /Komml/, Sursentia: /Surentia/, RIS: /Ratsinformation/, IKZ: /IKZ|[Ii]nterkommunal/ } // prettier-ignore
  for (const [typed, meant] of Object.entries(spellings)) {
    await page.goto(`${search.de}?q=${typed}`)
    await expect(hits(page).filter({ hasText: meant }).first()).toBeVisible()
  }
})

test('a slip of the finger is asked about, and the words meant find something', async ({
  page,
}) => {
  await page.goto(`${search.de}?q=Jahrestagugn`)
  const meant = main(page).locator('.meant a')
  await expect(meant).toHaveText(/jahrestagung/i)
  await meant.click()
  await expect(page).toHaveURL(/q=jahrestagung$/i)
  await expect(hits(page).first()).toBeVisible()
})

test('a looser search says that it is one, and is taken back', async ({ page }) => {
  const strict = await ask(`${search.de}?q=Luftbilder`)
  await page.goto(`${search.de}?q=Luftbilder&loose=1`)
  const count = (text: string) => Number(/(\d+) Treffer/.exec(text)?.[1])
  expect(count(await status(page).innerText())).toBeGreaterThanOrEqual(count(strict.body))
  await page.getByRole('link', { name: 'Filter entfernen: Auch Teile der Wörter' }).click()
  await expect(page).toHaveURL(/\/suche\?q=Luftbilder$/)
})

test('pages: numbered on, with the way back and forth', async ({ page }) => {
  await page.goto(`${search.de}?q=KI&page=2`)
  const pages = page.getByRole('navigation', { name: 'Seiten' })
  await expect(pages.locator('[aria-current=page]')).toHaveText(/2/)
  await expect(pages.getByRole('link', { name: 'Zurück' })).toHaveAttribute('rel', 'prev')
  await expect(pages.getByRole('link', { name: 'Weiter' })).toHaveAttribute('rel', 'next')
  await expect(main(page).locator('ol.results')).toHaveAttribute('start', '16')
})

for (const [kind, address] of Object.entries({
  'hits with filters': `${search.de}?q=KI&from=2024-01-01&sort=newest`,
  'mistaken days': `${search.de}?q=KI&from=2026-05-01&until=2026-04-01&state=DE-XX`,
  'no hit within filters': `${search.en}?q=chatbot&kind=calls&until=1999-01-01`,
})) {
  test(`axe finds nothing on ${kind}: in light, in dark, at 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(address)
    await unfold(page)
    expect(await violationsOn(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await poorColoursOn(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await violationsOn(page)).toEqual([])
    expect(await widthNeeded(page)).toBeLessThanOrEqual(320)
  })
}

test('a page of hits stays light', async () => {
  const { body } = await ask(`${search.de}?q=KI`)
  expect(body.length).toBeLessThan(120_000)
})
