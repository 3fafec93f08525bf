import { expect, type Page, test } from '@playwright/test'

import { addressOf, lists } from './support/content'
import { keptPages } from './support/every-kind'
import { firstAccount } from './support/portal'

/** What the browser refused because of the policy, as it says itself, on every page of this context. */
async function refusals(page: Page): Promise<string[]> {
  const heard: string[] = []
  await page.context().exposeFunction('hearRefusal', (text: string) => heard.push(text))
  await page.context().addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile } = event
      // Placed there by exposeFunction above.
      const hear = Reflect.get(window, 'hearRefusal') as (text: string) => void
      hear(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`)
    })
  })
  return heard
}

async function signIn(page: Page): Promise<void> {
  const { email, password } = firstAccount()
  await page.goto('/admin/login')
  await page.getByLabel('E-Mail').fill(email)
  await page.getByLabel('Passwort').fill(password)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page).toHaveURL(/\/admin$/)
}

/** A picture of 8 × 8 dots, made by the browser itself. */
const picture = (page: Page): Promise<Buffer> =>
  page
    .evaluate(() => {
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = 8
      canvas.getContext('2d')?.fillRect(0, 0, 4, 4)
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    })
    .then((text) => Buffer.from(text, 'base64'))

test('H-24 public pages, kept or made per request, break no rule of their policy', async ({
  page,
}) => {
  const heard = await refusals(page)
  const made = [`${lists.solutions.de}?q=a`, '/suche?q=wald', '/en/search?q=forest']
  for (const address of [...keptPages, ...made]) {
    const answer = await page.goto(address, { waitUntil: 'networkidle' })
    const policy = answer?.headers()['content-security-policy'] ?? ''
    expect(policy, address).toContain("frame-ancestors 'none'")
    expect(/'nonce-/.test(policy), address).toBe(made.includes(address))
    expect(/script-src [^;]*'unsafe-inline'/.test(policy), address).toBe(
      keptPages.includes(address),
    )
  }
  expect(heard).toEqual([])
})

test('control: a script that nobody of ours wrote is stopped, and heard', async ({ page }) => {
  const heard = await refusals(page)
  await page.goto('/suche?q=wald')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.broken = true'
    document.body.append(script)
  })
  await expect.poll(() => heard.length).toBeGreaterThan(0)
  expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined()
})

test('H-24 the panel works whole under its policy: sign in, list, write, upload, leave', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const heard = await refusals(page)
  await signIn(page)
  await page.goto('/admin/collections/pages')
  await page.getByRole('table').getByRole('link').first().click()
  const editor = page.locator('[data-lexical-editor=true]').first()
  await editor.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  // Escape closes the menu when it is open, and leaves the editor when it is not.
  await expect(page.locator('.slash-menu-popup')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.slash-menu-popup')).toBeHidden()
  await page.keyboard.type('Ein Satz zur Probe')
  await expect(editor).toContainText('Ein Satz zur Probe')
  await page.locator('#action-save-draft').click()
  await expect(page.locator('.payload-toast-item, .toast-success').first()).toBeVisible()

  const file = await picture(page)
  await page.goto('/admin/collections/media/create')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'probe.png', mimeType: 'image/png', buffer: file })
  await page.locator('#field-alt').fill('Ein Quadrat')
  await page.locator('#field-credit').fill('Beispiel')
  await page.locator('#field-licence').fill('CC0')
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/\/media\/[0-9a-f-]{36}/)
  await page.goto('/admin/collections/media', { waitUntil: 'networkidle' })
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()

  await page.goto(`/preview?to=${encodeURIComponent(addressOf('mapchatai', 'de'))}`)
  await expect(page.getByText('Vorschau: So sieht der Entwurf aus.')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.goto('/preview?end=1')
  await page.goto('/admin/logout')
  await expect(page.locator('#field-password, a[href$="/admin/login"]').first()).toBeVisible()
  expect(heard).toEqual([])
})
