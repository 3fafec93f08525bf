import { expect, test, type Page } from '@playwright/test'

import { firstAccount, originOf } from './support/portal'

// Everything an editor does in the panel, with a log of every request that the gate refuses: there must be none.
test.describe.configure({ mode: 'default' })

const collections = [
  'use-cases',
  'solutions',
  'systems',
  'event-series',
  'events',
  'agenda-items',
  'focus-groups',
  'documents',
  'news',
  'calls',
  'indicators',
  'pages',
  'media',
  'sources',
  'programmes',
  'organisations',
  'people',
  'municipalities',
  'users',
  'contact-requests',
  'outbox',
  'audit-log',
]

/** Every answer of the interface that is a no. */
function refusedOn(page: Page): string[] {
  const refused: string[] = []
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url())
    const isOurs = pathname.startsWith('/api/') || answer.request().method() === 'POST'
    if (isOurs && answer.status() >= 400)
      refused.push(
        `${answer.status()} ${answer.request().method()} ${decodeURIComponent(answer.url())}`,
      )
  })
  return refused
}

const signIn = async (page: Page): Promise<void> => {
  const { email, password } = firstAccount()
  await page.goto('/admin/login')
  await page.getByLabel('E-Mail').fill(email)
  await page.getByLabel('Passwort').fill(password)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page).toHaveURL(/\/admin$/)
}

/** Waits until the panel has stored or deleted something. */
async function stored(page: Page, press: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(
    (one) =>
      new URL(one.url()).pathname.startsWith('/api/') &&
      one.request().method() !== 'GET' &&
      !one.url().includes('/access') &&
      !one.url().includes('payload-') &&
      one.request().headers()['x-payload-http-method-override'] === undefined,
  )
  await press()
  expect((await answer).status()).toBeLessThan(300)
}

const quiet = (page: Page): Promise<void> => page.waitForLoadState('networkidle')

const step = async (page: Page, name: string, deed: () => Promise<void>): Promise<void> => {
  try {
    await deed()
    console.log('ok', name)
  } catch (error) {
    console.log('FAILED', name, String(error).slice(0, 600), page.url())
    await page.screenshot({ path: `test-results/${name}.png` }).catch(() => undefined)
  }
}

test('explore', async ({ page }) => {
  test.setTimeout(280_000)
  const refused = refusedOn(page)
  page.on('pageerror', (e) => console.log('PAGEERROR', page.url(), e.message.slice(0, 200)))
  page.setDefaultTimeout(6000)
  await signIn(page)
  await step(page, 'lists', async () => {
    for (const slug of collections) {
      await page.goto(`/admin/collections/${slug}?limit=100&sort=-updatedAt&search=a`)
      await expect(page.locator('.collection-list')).toBeVisible()
      await quiet(page)
    }
  })
  await step(page, 'filter', async () => {
    await page.goto('/admin/collections/solutions?limit=100')
    await page.locator('#toggle-list-filters').click()
    await page.getByRole('button', { name: /Filter hinzufügen/ }).click()
    await page.locator('.condition__field .rs__control').first().click()
    await page
      .getByRole('option', { name: 'Verknüpfungen > Anbieter' })
      .or(page.getByRole('option', { name: /Anbieter/ }))
      .first()
      .click()
    await page.locator('.condition__operator .rs__control').click()
    await page
      .getByRole('option', { name: /ist gleich|gleich|equals/ })
      .first()
      .click()
    await page.locator('.condition__value .rs__control').click()
    await page.getByRole('option').first().click()
    await quiet(page)
    await page.reload()
    await quiet(page)
  })
  await step(page, 'columns', async () => {
    await page.goto('/admin/collections/solutions')
    await page.locator('#toggle-list-columns').click()
    await page.locator('.pill-selector__pill').nth(8).click()
    await quiet(page)
  })
  await step(page, 'create', async () => {
    await page.goto('/admin/collections/news/create')
    await page.locator('#field-title').fill('Klickprobe eins')
    await page.locator('#field-summary').fill('Kurz gesagt.')
    await page.getByRole('button', { name: 'Verknüpfungen' }).click()
    await page.locator('#field-programmes .rs__control').click()
    await page.keyboard.type('a')
    await page.getByRole('option').first().click()
    await stored(page, () => page.locator('#action-save').click())
    await expect(page).toHaveURL(/news\/[\da-f-]{36}/)
    await quiet(page)
  })
  await step(page, 'draft', async () => {
    await page
      .locator('#field-title')
      .or(page.getByRole('button', { name: 'Inhalt' }))
      .first()
      .click()
    await page.getByRole('button', { name: 'Inhalt' }).first().click()
    await page.locator('#field-summary').fill('Neuer Entwurf.')
    await stored(page, () => page.locator('#action-save-draft').click())
    await quiet(page)
  })
  await step(page, 'revert', async () => {
    await page.locator('#action-revert-to-published').click()
    await stored(page, () => page.locator('#confirm-action').first().click())
    await quiet(page)
  })
  await step(page, 'locale', async () => {
    await page.goto(`${page.url().split('?')[0]}?locale=en`)
    await page.locator('#field-title').fill('Click test one')
    await stored(page, () => page.locator('#action-save').click())
    await quiet(page)
  })
  const address = page.url().split('?')[0] ?? ''
  await step(page, 'versions', async () => {
    await page.goto(`${address}/versions`)
    await quiet(page)
    await page.locator('table a').last().click()
    await page.waitForURL(/versions\/[\da-f-]{36}/)
    await quiet(page)
    await page
      .getByRole('button', { name: /wiederherstellen/i })
      .first()
      .click()
    await stored(page, () => page.locator('#confirm-action').first().click())
    await quiet(page)
  })
  await step(page, 'duplicate', async () => {
    await page.goto(`${address}?locale=de`)
    await page.locator('.doc-controls__popup button').first().click()
    await stored(page, () => page.locator('#action-duplicate').click())
    await quiet(page)
    console.log('duplicated to', page.url())
  })
  await step(page, 'unpublish', async () => {
    await page.goto(`${address}?locale=de`)
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-unpublish').click()
    await stored(page, () => page.locator('#confirm-action').first().click())
    await quiet(page)
  })
  await step(page, 'preview-tab', async () => {
    await page.goto(`${address}/api`)
    await quiet(page)
    await page.goto(`${address}/preview`).catch(() => undefined)
  })
  await step(page, 'bulk', async () => {
    await page.goto('/admin/collections/news?search=Klickprobe&locale=de')
    await page.locator('thead input[type=checkbox]').check()
    await page
      .locator('.list-selection button, .list-selection__button')
      .filter({ hasText: /Veröffentlichen/ })
      .first()
      .click()
    await stored(page, () => page.locator('#confirm-action').first().click())
    await quiet(page)
    await page.goto('/admin/collections/news?search=Klickprobe&locale=de')
    await page.locator('thead input[type=checkbox]').check()
    await page
      .locator('.edit-many__toggle')
      .or(page.getByRole('button', { name: 'Bearbeiten' }))
      .first()
      .click()
    await page.locator('.field-select .rs__control, .edit-many__form .rs__control').first().click()
    await page.getByRole('option', { name: /Titel/ }).first().click()
    await page.locator('.edit-many__form #field-title').fill('Klickprobe viele')
    await stored(page, () =>
      page
        .locator('.edit-many__document-actions button, .edit-many__form button')
        .filter({ hasText: /veröffentlichen/i })
        .first()
        .click(),
    )
    await quiet(page)
    await page.goto('/admin/collections/news?search=Klickprobe&locale=de')
    await page.locator('thead input[type=checkbox]').check()
    await page
      .locator('.delete-documents__toggle')
      .or(page.getByRole('button', { name: 'Löschen' }))
      .first()
      .click()
    await stored(page, () => page.locator('#confirm-action').first().click())
    await quiet(page)
  })
  await step(page, 'upload', async () => {
    await page.goto('/admin/collections/media/create')
    await page.locator('input[type=file]').setInputFiles('docs/screenshot.png')
    await page.locator('#field-alt').fill('Ein Bild')
    await page.locator('#field-credit').fill('Beispiel')
    await page.locator('#field-licence').fill('CC0')
    await stored(page, () => page.locator('#action-save').click())
    await expect(page).toHaveURL(/media\/[\da-f-]{36}/)
    await quiet(page)
    await page.goto('/admin/collections/media')
    await quiet(page)
  })
  await step(page, 'image field', async () => {
    await page.goto('/admin/collections/news/create')
    await page.locator('#field-image').getByRole('button').last().click()
    await quiet(page)
    await page.locator('.drawer table a, .drawer table button').first().click()
    await quiet(page)
  })
  await step(page, 'richtext', async () => {
    await page.goto('/admin/collections/pages?search=Impressum')
    await page.locator('table a').first().click()
    await quiet(page)
    await page.locator('[data-lexical-editor=true]').first().click()
    await page.keyboard.type('/')
    await quiet(page)
  })
  await step(page, 'account', async () => {
    await page.goto('/admin/account')
    await page.locator('#field-name').fill('Administration neu')
    await stored(page, () => page.locator('#action-save').click())
    await page
      .getByRole('button', { name: /Einstellungen zurücksetzen|zurücksetzen/i })
      .first()
      .click()
    await stored(page, () => page.locator('#confirm-action').first().click()).catch(() => undefined)
    await quiet(page)
  })
  await step(page, 'user', async () => {
    await page.goto('/admin/collections/users/create')
    await page.locator('#field-name').fill('Beispiel Redaktion')
    await page.locator('#field-email').fill('redaktion@example.org')
    await page.locator('#field-password').fill('drei Quitten im Schnee')
    await page.locator('#field-confirm-password').fill('drei Quitten im Schnee')
    await stored(page, () => page.locator('#action-save').click())
    await expect(page).toHaveURL(/users\/[\da-f-]{36}/)
    await quiet(page)
    await stored(page, () => page.locator('#force-unlock').click())
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-delete').click()
    await stored(page, () => page.locator('#confirm-action').first().click())
    await quiet(page)
  })
  await step(page, 'municipality', async () => {
    await page.goto('/admin/collections/municipalities?search=Aachen')
    await page.locator('table a').first().click()
    await quiet(page)
    await page.locator('#field-successor .rs__control').click()
    await page.keyboard.type('Köln')
    await page.getByRole('option').first().click()
    await stored(page, () => page.locator('#action-save').click())
    await quiet(page)
  })
  await step(page, 'forgot', async () => {
    await page.goto('/admin/logout')
    await quiet(page)
    await page.goto('/admin/forgot')
    await page.locator('#field-email').fill('niemand@example.org')
    await stored(page, () =>
      page
        .getByRole('button', { name: /senden|abschicken|absenden/i })
        .first()
        .click(),
    )
  })
  console.log('REFUSED\n' + refused.join('\n'))
  expect(originOf('editing')).toBeTruthy()
})
