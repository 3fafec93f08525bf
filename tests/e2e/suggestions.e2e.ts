import { readFileSync } from 'node:fs'

import { expect, test, type Locator, type Page } from '@playwright/test'

import { addressOf, search } from './support/content'
import { poorColoursOn, violationsOn } from './support/looking'
import { ask, logOf } from './support/portal'

const doors = { de: '/suche/vorschlaege', en: '/en/search/suggestions' }

const inHead = (page: Page): Locator => page.getByRole('banner').getByRole('combobox')
const optionsOf = (page: Page): Locator => page.getByRole('listbox').getByRole('option')

/** Types as a person does, and waits for the list. */
async function type(page: Page, field: Locator, words: string): Promise<void> {
  await field.click()
  await field.pressSequentially(words)
  await expect(optionsOf(page).first()).toBeVisible()
}

const activeText = (field: Locator): Promise<string | null> =>
  field.evaluate((one) => {
    const id = one.getAttribute('aria-activedescendant')
    return id ? (document.getElementById(id)?.textContent ?? 'missing') : null
  })

test('by keyboard alone: type, walk through the suggestions, choose one', async ({ page }) => {
  await page.goto('/termine')
  const field = inHead(page)
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await type(page, field, 'Suren')
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  const list = page.getByRole('listbox', { name: 'Vorschläge' })
  await expect(field).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '')
  await expect(page.getByRole('banner').getByRole('status')).toContainText('Vorschl')
  expect(await activeText(field)).toBeNull()
  await field.press('ArrowDown')
  const first = optionsOf(page).first()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  expect(await activeText(field)).toBe(await first.textContent())
  await expect(field).toHaveValue('Suren')
  await expect(field).toBeFocused()
  await field.press('End')
  await expect(first).toHaveAttribute('aria-selected', 'false')
  await field.press('ArrowUp')
  await expect(optionsOf(page).last()).toHaveAttribute('aria-selected', 'true')
  await field.press('ArrowDown')
  expect(await activeText(field)).toBeNull()
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/[a-z-]+/[a-z0-9-]*surentia[a-z0-9-]*$`))
})

test('a list that comes later than a choice takes the choice back', async ({ page }) => {
  await page.goto('/')
  const field = inHead(page)
  await type(page, field, 'Stadt')
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/suche/vorschlaege?*', async (route) => {
    await released
    await route.continue()
  })
  const answered = page.waitForResponse('**/suche/vorschlaege?*')
  await field.pressSequentially(' Ober')
  await field.press('ArrowDown')
  expect(await activeText(field)).not.toBeNull()
  release()
  await answered
  await expect.poll(() => activeText(field)).toBeNull()
  await field.press('Enter')
  await expect(page).toHaveURL(/\/suche\?q=Stadt\+Ober$/)
})

test('Enter without a choice searches; the header searches everything', async ({ page }) => {
  await page.goto(`${search.de}?q=KI&kind=events`)
  await type(page, inHead(page), 'Luftbild')
  await inHead(page).press('Enter')
  await expect(page).toHaveURL(/\/suche\?q=Luftbild$/)
})

test('Escape closes the list, once more empties the field; Tab goes on', async ({ page }) => {
  await page.goto('/')
  const field = inHead(page)
  await type(page, field, 'Stadt')
  await field.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(field).toHaveValue('Stadt')
  await field.press('ArrowDown')
  await expect(optionsOf(page).first()).toHaveAttribute('aria-selected', 'true')
  await field.press('Tab')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Suchen' })).toBeFocused()
  await field.focus()
  await field.press('Escape')
  await expect(field).toHaveValue('')
})

test('with the mouse: a suggestion leads to its record, in the language of the page', async ({
  page,
}) => {
  await page.goto(search.en)
  const field = page.getByRole('main').getByRole('combobox')
  await type(page, field, 'Surentia')
  const option = optionsOf(page).filter({ hasText: 'Solution' }).first()
  await expect(option.locator('mark').first()).toHaveText(/surentia/i)
  await option.click()
  await expect(page).toHaveURL(new RegExp(`${addressOf('surentia', 'en')}$`))
})

test('what is put together letter by letter is left alone', async ({ page }) => {
  await page.goto('/')
  const field = inHead(page)
  await type(page, field, 'Stadt')
  await field.press('ArrowDown')
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await field.evaluate((input) => {
    const composing = { isComposing: true, bubbles: true, cancelable: true }
    for (const key of ['Enter', 'ArrowDown', 'Escape'])
      input.dispatchEvent(new KeyboardEvent('keydown', { key, ...composing }))
    input.dispatchEvent(new InputEvent('input', composing))
  })
  await expect(optionsOf(page).first()).toHaveAttribute('aria-selected', 'true')
  expect(asked).toEqual([])
  await expect(page).toHaveURL('/')
})

test('a failure shows no suggestion, and the search still works', async ({ page }) => {
  await page.route('**/suche/vorschlaege*', (route) => route.abort())
  await page.goto('/')
  const failed = page.waitForEvent('requestfailed')
  await inHead(page).click()
  await inHead(page).pressSequentially('Stadt')
  await failed
  await expect(inHead(page)).toHaveAttribute('aria-expanded', 'false')
  await inHead(page).press('Enter')
  await expect(page).toHaveURL(/\/suche\?q=Stadt$/)
})

test('an answer that comes late is not shown', async ({ page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/suche/vorschlaege?q=Stadt', async (route) => {
    await held
    await route.continue().catch(() => undefined) // given up by the page
  })
  await page.goto('/')
  const first = page.waitForRequest('**/suche/vorschlaege?q=Stadt')
  await inHead(page).click()
  await inHead(page).pressSequentially('Stadt')
  await first
  await inHead(page).fill('Surentia')
  await expect(optionsOf(page).first()).toContainText('Surentia')
  release()
  await page.waitForLoadState('networkidle')
  await expect(optionsOf(page).first()).toContainText('Surentia')
})

test('the list needs nothing of a page before somebody enters the field', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await page.goto('/loesungen')
  await expect(inHead(page)).toHaveAttribute('aria-expanded', 'false')
  await page.waitForLoadState('networkidle')
  const before = asked.length
  await inHead(page).focus()
  await expect(page.locator('[role=listbox]')).toBeAttached()
  expect(asked.slice(before).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0)
})

test('axe finds nothing on an open list, in light, in dark and at 320 pixels', async ({ page }) => {
  for (const address of ['/', search.de]) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(address)
    const field = page.locator('input[name=q]').last()
    await type(page, field, 'Stadt')
    await field.press('ArrowDown')
    expect(await violationsOn(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await poorColoursOn(page)).toEqual([])
    const box = await page.getByRole('listbox').boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320)
  }
})

test('the door answers in the language of the page, at most eight, and nothing to two letters', async () => {
  const read = async (address: string) => {
    const answer = await ask(address)
    return { answer, found: JSON.parse(answer.body).suggestions as { href: string }[] }
  }
  const { answer, found } = await read(`${doors.en}?q=urban`)
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('content-type')).toContain('application/json')
  expect(found).toHaveLength(8)
  expect(found.filter(({ href }) => !href.startsWith('/en/'))).toEqual([])
  expect((await read(`${doors.de}?q=St`)).found).toEqual([])
  expect((await read(doors.de)).found).toEqual([])
  for (const address of ['/search-suggestions?q=Stadt', '/de/search-suggestions?q=Stadt'])
    expect((await ask(address)).status).not.toBe(200)
})

test('T-P3 what is typed is written down nowhere', async () => {
  const words = 'Gisela Musterfrau-Geheimwort'
  for (const address of [`${doors.de}?q=`, `${doors.en}?q=`, `${search.de}?q=`])
    await ask(address + encodeURIComponent(words))
  const log = readFileSync(logOf('reading'), 'utf8')
  expect(log.length).toBeGreaterThan(0)
  expect(log).not.toMatch(/Gisela|Geheimwort/)
})

test('H-17 who asks too often is told when to come back; nobody else is', async () => {
  const statuses: number[] = []
  for (let number = 0; number < 301; number++) {
    const { status, headers } = await ask(`${doors.de}?q=xy`, { portal: 'empty' })
    statuses.push(status)
    if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  }
  expect(statuses).toContain(429)
  expect((await ask('/suche?q=xyz', { portal: 'empty' })).status).toBe(200)
})

test('browsers are told how to search', async ({ page }) => {
  await page.goto('/en')
  const address = await page.locator('link[rel=search]').getAttribute('href')
  const { body, headers } = await ask(address ?? '')
  expect(headers.get('content-type')).toContain('application/opensearchdescription+xml')
  expect(body).toMatch(/template="http:\/\/[^"]+\/en\/search\?q=\{searchTerms\}"/)
})
