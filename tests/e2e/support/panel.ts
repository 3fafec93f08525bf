import { expect, type Page } from '@playwright/test'

/** Opens a record in the panel by its title, as an editor does. */
export async function open(page: Page, collection: string, title: string): Promise<void> {
  await page.goto(`/admin/collections/${collection}?search=${encodeURIComponent(title)}`)
  // Not clicked: the panel puts its list together anew once it runs, and a click in that moment goes nowhere.
  const record = page.getByRole('table').getByRole('link', { name: title })
  await page.goto((await record.getAttribute('href')) ?? 'missing')
  await expect(page.locator('#field-title')).toHaveValue(title)
}

/** Presses a button and waits until the portal has stored the record; not a moment longer. */
export async function store(page: Page, button: string): Promise<void> {
  const stored = page.waitForResponse(
    (answer) =>
      answer.url().includes('/api/') &&
      ['PATCH', 'POST'].includes(answer.request().method()) &&
      !answer.url().includes('form-state') &&
      new URL(answer.url()).pathname.startsWith('/api/'),
  )
  await page.locator(button).click()
  expect((await stored).status()).toBeLessThan(300)
}

export const publish = (page: Page) => store(page, '#action-save')
export const saveDraft = (page: Page) => store(page, '#action-save-draft')

/** What a browser says of an address that was typed in; without it a session does not count. */
export const typed = { 'Sec-Fetch-Site': 'none' }
