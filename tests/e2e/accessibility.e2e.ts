import { expect, test, type Page } from '@playwright/test'

import {
  addressOf,
  figures,
  home,
  listNames,
  lists,
  profiles,
  search,
  standing,
} from './support/content'
import { focusOn, poorColoursOn, unfold, violationsOn, widthNeeded } from './support/looking'

/** One page of every kind, German and English by turns. */
const kinds: Record<string, string> = {
  home: home.de,
  'home in English': home.en,
  ...Object.fromEntries(
    listNames.map((name, at) => [`list of ${name}`, lists[name][at % 2 ? 'en' : 'de']]),
  ),
  'filtered list': '/loesungen?kind=adapter&programme=komml&q=KI',
  'second page of a list': '/organisationen?page=2',
  'empty list': '/loesungen?kind=adapter&maturity=operation&system=civitas-core',
  'use case': addressOf('ratsinformationen-suchen', 'de'),
  solution: addressOf('surentia', 'de'),
  'solution in English': addressOf('kommi-app', 'en'),
  programme: addressOf('urban-ki', 'de'),
  'sub-project': addressOf('ikz-teilprojekt-ki', 'de'),
  organisation: addressOf('stadt-oberhausen', 'en'),
  system: addressOf('civitas-core', 'de'),
  event: addressOf('urban-ki-jahrestagung-2025', 'de'),
  'event without a date': addressOf('urban-ki-aeg-naechste', 'en'),
  series: addressOf('urban-ki-aeg-reihe', 'de'),
  'focus group': addressOf('ikz-fokusgruppen', 'de'),
  document: addressOf('beschlussvorlage-bv-0440-2025', 'de'),
  call: addressOf('co-creation-fund', 'de'),
  news: addressOf('komml-erhaelt-landespreis', 'en'),
  person: addressOf(profiles[0]?.id ?? '', 'de'),
  'search without a word': search.de,
  'search with hits': `${search.de}?q=KI`,
  'search without a hit': `${search.en}?q=xyzzyplugh`,
  figures: figures.de,
  'standing page': standing[2]?.de ?? '',
  'standing page in English': standing[1]?.en ?? '',
  'contact form': '/kontakt?seite=/loesungen/surentia',
  'form for barriers in English': '/en/report-barrier?page=/en/solutions',
  'not found': '/gibt-es-nicht',
}

for (const [kind, address] of Object.entries(kinds)) {
  test(`axe finds nothing on ${kind}: in light, in dark, at 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(address)
    await unfold(page)
    const found = { light: await violationsOn(page), dark: [] as string[], narrow: [] as string[] }
    await page.emulateMedia({ colorScheme: 'dark' })
    found.dark = await poorColoursOn(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 320, height: 800 })
    found.narrow = await violationsOn(page)
    expect(found).toEqual({ light: [], dark: [], narrow: [] })
    expect(await widthNeeded(page)).toBeLessThanOrEqual(320)
  })
}

test('the check finds what is planted', async ({ page }) => {
  await page.setContent(
    '<html lang="de"><title>Probe</title><main><h1>Probe</h1><img src="data:,"><p style="color:#aaa;background:#fff">blass</p><div style="width:900px">breit</div></main></html>',
  )
  await page.setViewportSize({ width: 320, height: 800 })
  const found = (await violationsOn(page)).join('\n')
  expect(found).toContain('image-alt')
  expect(found).toContain('color-contrast')
  expect(await widthNeeded(page)).toBeGreaterThan(320)
  await page.setContent('<style>a { outline: none }</style><a href="/">ohne Ring</a>')
  await page.keyboard.press('Tab')
  expect(await focusOn(page)).toMatchObject({ what: 'a "ohne Ring"', ring: false })
})

test('dark is really dark', async ({ page }) => {
  const brightness = () =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d')
      if (!canvas) return NaN
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].reduce(
        (sum, one) => sum + one,
        0,
      )
    })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto('/')
  expect(await brightness()).toBeGreaterThan(600)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await brightness()).toBeLessThan(200)
})

test('the opened menu of a phone has nothing for axe either', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/')
    await page.getByRole('button', { name: 'Menü', exact: true }).click()
    expect(await violationsOn(page)).toEqual([])
  }
})

test('text may be twice as large and spaced out without scrolling sideways', async ({ page }) => {
  for (const address of [home.de, lists.solutions.de, addressOf('surentia', 'de')]) {
    await page.goto(address)
    await page.addStyleTag({
      content:
        'html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    })
    expect(await widthNeeded(page), address).toBeLessThanOrEqual(1280)
  }
})

for (const address of [home.de, lists.solutions.de, addressOf('surentia', 'en')]) {
  test(`the first stop of the keyboard leads to the content (${address})`, async ({ page }) => {
    await page.goto(address)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: /^(Zum Inhalt springen|Skip to content)$/ })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#main$/)
    await page.keyboard.press('Tab')
    await expect(page.locator('main :focus')).toHaveCount(1)
  })

  test(`whatever the keyboard reaches on ${address} can be seen to have the focus`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address)
    const stops: Awaited<ReturnType<typeof focusOn>>[] = []
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab')
      stops.push(await focusOn(page))
    }
    expect(stops.filter(({ ring, inView, covered }) => !ring || !inView || covered)).toEqual([])
    expect(new Set(stops.map(({ what }) => what)).size).toBeGreaterThan(15)
  })
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: ReturnType<Page['locator']>): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab')
    if (await element.evaluate((one) => one === document.activeElement)) return
  }
  throw new Error('The keyboard does not reach it.')
}

test('the menu of a phone opens, is walked through and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/loesungen')
  const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' })
  const button = page.getByRole('button', { name: 'Menü', exact: true })
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  await expect(navigation).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(navigation.locator(':focus')).toHaveCount(1)
  expect(await focusOn(page)).toMatchObject({ ring: true, inView: true, covered: false })
  await page.keyboard.press('Escape')
  await expect(navigation).toBeHidden()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, navigation.getByRole('link', { name: 'Termine' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/termine$/)
})

test('a list is filtered by keyboard alone', async ({ page }) => {
  await page.goto('/loesungen')
  const summary = page.locator('summary', { hasText: 'Open Source' })
  await tabTo(page, summary)
  await page.keyboard.press('Enter')
  const box = page.getByRole('checkbox', { name: /^Ja/ })
  await expect(box).toBeVisible()
  await tabTo(page, box)
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]open=yes$/)
  const chip = page.getByRole('link', { name: /^Filter entfernen: Open Source/ })
  await tabTo(page, chip)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/loesungen$/)
})

test('the points of the map have names and are reached by keyboard', async ({ page }) => {
  await page.goto(lists.organisations.de)
  const points = page.locator('svg.map a')
  expect(await points.count()).toBeGreaterThan(10)
  for (const name of await points.evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label')),
  ))
    expect(name).toMatch(/\S/)
  await points.first().focus()
  await expect(points.first()).toBeFocused()
  const table = page.getByRole('table', { name: 'Organisationen nach Bundesland' })
  expect(await table.getByRole('row').count()).toBeGreaterThan(await points.count())
})

for (const id of ['surentia', 'komml', 'urban-ki-jahrestagung-2025']) {
  test(`on paper ${addressOf(id, 'de')} is its content without the frame`, async ({ page }) => {
    await page.goto(addressOf(id, 'de'))
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Quellen', exact: true })).toBeVisible()
    await expect(page.locator('header').first()).toBeHidden()
    const shown = page.locator('nav, form, button, input, .skip').locator('visible=true')
    expect(await shown.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 100)))).toEqual(
      [],
    )
  })
}

test('on paper a link to another website says where it leads', async ({ page }) => {
  await page.goto(addressOf('surentia', 'de'))
  await page.emulateMedia({ media: 'print' })
  const printed = await page
    .locator('main a[href^="http"]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content))
  expect(printed.length).toBeGreaterThan(3)
  expect(printed.filter((text) => !text.includes('http'))).toEqual([])
})
