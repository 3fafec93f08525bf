import { expect, test, type Page } from '@playwright/test'

import { poorColoursOn, violationsOn, widthNeeded } from './support/looking'
import { ask, each } from './support/portal'

const words = {
  de: {
    contact: '/kontakt?seite=/loesungen/surentia',
    barrier: '/barriere-melden?seite=/loesungen/surentia',
    text: 'Ihre Nachricht (Pflichtfeld)',
    what: 'Was geht nicht? (Pflichtfeld)',
    page: 'Adresse der Seite (freiwillig)',
    email: 'Ihre E-Mail-Adresse (freiwillig)',
    name: 'Ihr Name (freiwillig)',
    send: 'Nachricht senden',
    report: 'Barriere melden',
    check: 'Bitte prüfen Sie Ihre Angaben',
    missing: 'Schreiben Sie bitte, worum es geht.',
    address: /Diese E-Mail-Adresse ist nicht vollständig/,
    sent: 'Ihre Nachricht ist angekommen',
    reported: 'Ihre Meldung ist angekommen',
    sentAddress: /\/kontakt\?gesendet=/,
  },
  en: {
    contact: '/en/contact?page=/en/solutions/surentia',
    barrier: '/en/report-barrier?page=/en/solutions/surentia',
    text: 'Your message (required)',
    what: 'What does not work? (required)',
    page: 'Address of the page (optional)',
    email: 'Your e-mail address (optional)',
    name: 'Your name (optional)',
    send: 'Send message',
    report: 'Report barrier',
    check: 'Please check what you entered',
    missing: 'Please write what it is about.',
    address: /This e-mail address is not complete/,
    sent: 'Your message has arrived',
    reported: 'Your report has arrived',
    sentAddress: /\/en\/contact\?sent=/,
  },
} as const

/** Sends as a person does who is told to send again, when the form was filled faster than people are. */
async function sendUntilTaken(page: Page, button: string, heading: string): Promise<void> {
  await expect(async () => {
    const send = page.getByRole('main').getByRole('button', { name: button })
    if (await send.isVisible()) await send.click()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible({
      timeout: 1_500,
    })
  }).toPass()
}

const unique = (): string => `Prüfung ${Math.random().toString(36).slice(2)}`

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    for (const locale of ['de', 'en'] as const) {
      const w = words[locale]

      test(`a question is asked, its page stays with it, and reloading sends nothing (${locale})`, async ({
        page,
      }) => {
        await page.goto(w.contact)
        const main = page.getByRole('main')
        await expect(
          main
            .getByRole('link', { name: '/solutions/surentia' })
            .or(main.getByRole('link', { name: '/loesungen/surentia' })),
        ).toBeVisible()
        await main.getByLabel(w.text).fill(unique())
        await main.getByLabel(w.email).fill('kim@example.org')
        await main.getByLabel(w.name).fill('Kim Beispiel')
        await sendUntilTaken(page, w.send, w.sent)
        await expect(page).toHaveURL(w.sentAddress)
        await expect(main).toContainText(/20\d\d/)
        await page.reload()
        await expect(page.getByRole('heading', { level: 1, name: w.sent })).toBeVisible()
        await expect(main.getByRole('button', { name: w.send })).toHaveCount(0)
      })

      test(`what is wrong is said above and at its field, and what was typed stays (${locale})`, async ({
        page,
      }) => {
        await page.goto(w.contact)
        const main = page.getByRole('main')
        await main.getByLabel(w.email).fill('kim(at)example.org')
        await main.getByLabel(w.name).fill('Kim "O\'Neill" <b>')
        await main.getByRole('button', { name: w.send }).click()
        const summary = main.getByRole('group', { name: w.check })
        await expect(summary).toBeFocused()
        await expect(summary.getByRole('link')).toHaveCount(2)
        await expect(main.getByLabel(w.text)).toHaveAttribute('aria-invalid', 'true')
        await expect(main.getByLabel(w.text)).toHaveAccessibleDescription(new RegExp(w.missing))
        await expect(main.getByLabel(w.email)).toHaveAccessibleDescription(w.address)
        await expect(main.getByLabel(w.email)).toHaveValue('kim(at)example.org')
        await expect(main.getByLabel(w.name)).toHaveValue('Kim "O\'Neill" <b>')
        await summary.getByRole('link', { name: w.missing }).click()
        await expect(main.getByLabel(w.text)).toBeFocused()
        await main.getByLabel(w.text).fill(unique())
        await main.getByLabel(w.email).fill('')
        await sendUntilTaken(page, w.send, w.sent)
      })

      test(`a barrier is reported; the page is filled in and can be changed (${locale})`, async ({
        page,
      }) => {
        await page.goto(w.barrier)
        const main = page.getByRole('main')
        await expect(main.getByLabel(w.page)).toHaveValue(
          locale === 'de' ? '/loesungen/surentia' : '/en/solutions/surentia',
        )
        await main.getByLabel(w.page).fill('https://example.com/')
        await main.getByLabel(w.what).fill(unique())
        await main.getByRole('button', { name: w.report }).click()
        await expect(main.getByRole('group', { name: w.check })).toBeFocused()
        await expect(main.getByLabel(w.page)).toHaveValue('https://example.com/')
        await main.getByLabel(w.page).fill('/suche?q=KI')
        await sendUntilTaken(page, w.report, w.reported)
      })
    }

    test('too fast: the form says so in kind words and keeps everything', async ({ page }) => {
      await page.goto('/kontakt')
      const main = page.getByRole('main')
      const text = unique()
      await main.getByLabel(words.de.text).fill(text)
      await main.getByRole('button', { name: words.de.send }).click()
      const notice = main.getByRole('group', { name: 'Bitte senden Sie noch einmal' })
      await expect(notice).toBeFocused()
      await expect(main.getByLabel(words.de.text)).toHaveValue(text)
      await sendUntilTaken(page, words.de.send, words.de.sent)
    })
  })

test('a broken connection takes nothing away', async ({ page }) => {
  await page.goto('/kontakt')
  const main = page.getByRole('main')
  await main.getByLabel(words.de.text).fill('Das bleibt')
  await page.route('**/kontakt', (route) => route.abort())
  await main.getByRole('button', { name: words.de.send }).click()
  await expect(main.getByRole('group', { name: 'Die Nachricht kam nicht an' })).toBeFocused()
  await expect(main.getByLabel(words.de.text)).toHaveValue('Das bleibt')
  await page.unroute('**/kontakt')
  await main.getByLabel(words.de.text).fill(unique())
  await sendUntilTaken(page, words.de.send, words.de.sent)
})

test('axe finds nothing on a form that came back and on what is said after sending', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const look = async (): Promise<void> => {
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await violationsOn(page)).toEqual([])
      expect(await widthNeeded(page)).toBeLessThanOrEqual(width)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await poorColoursOn(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
    }
  }
  await page.goto(words.de.barrier)
  const main = page.getByRole('main')
  await look()
  await main.getByLabel(words.de.email).fill('kim(at)example.org')
  await main.getByRole('button', { name: words.de.report }).click()
  await expect(main.getByRole('group', { name: words.de.check })).toBeFocused()
  await look()
  await main.getByLabel(words.de.what).fill(unique())
  await main.getByLabel(words.de.email).fill('')
  await sendUntilTaken(page, words.de.report, words.de.reported)
  await look()
})

test('the field for machines is reached neither by keyboard nor by assistive technology', async ({
  page,
}) => {
  await page.goto('/kontakt')
  const trap = page.locator('[name=more]')
  await expect(trap).toHaveAttribute('tabindex', '-1')
  expect(await trap.evaluate((one) => one.closest('[aria-hidden=true]') !== null)).toBe(true)
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(3)
})

test('an address that names a page of somebody else shows none', async ({ page }) => {
  for (const page_ of [
    '//example.com',
    'https://example.com',
    'javascript:alert(1)',
    '/\\example.com',
    '/"><script>',
  ]) {
    await page.goto(`/kontakt?seite=${encodeURIComponent(page_)}`)
    const links = page.getByRole('main').locator('form a')
    const own = page_ === '/"><script>'
    await expect(links).toHaveCount(own ? 2 : 1)
    if (own) await expect(links.first()).toHaveAttribute('href', page_)
    await expect(page.locator('main script:not([type="application/ld+json"])')).toHaveCount(0)
  }
})

test('the accessibility statement leads to the form for barriers', async ({ page }) => {
  for (const [statement, form] of [
    ['/barrierefreiheit', '/barriere-melden'],
    ['/en/accessibility', '/en/report-barrier'],
  ] as const) {
    await page.goto(statement)
    await page.getByRole('main').locator(`a[href="${form}"]`).click()
    await expect(page).toHaveURL(new RegExp(`${form}$`))
  }
})

/** What a browser without a script sends for the form at this address, with another text. */
async function fieldsAt(page: Page, address: string): Promise<[string, string][]> {
  const { body } = await ask(address)
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    const form = parsed.querySelector<HTMLFormElement>('main form')
    return [...(form ? new FormData(form) : [])] as [string, string][]
  }, body)
}

test('what is no form of ours changes nothing and breaks nothing', async ({ page }) => {
  const fields = await fieldsAt(page, '/kontakt')
  const action = fields.filter(([name]) => name.startsWith('$ACTION'))
  const bodies = [
    new URLSearchParams({ text: 'x' }),
    '',
    '{"text":"x"}',
    (() => {
      const form = new FormData()
      for (const [name, value] of action) form.append(name, value)
      form.append('text', new File(['x'], 'x.txt'))
      return form
    })(),
    (() => {
      const form = new FormData()
      for (const [name, value] of action) form.append(name, value)
      return form
    })(),
  ]
  const answers = await each(bodies, (body) => ask('/kontakt', { method: 'POST', body }))
  expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([])
  expect((await ask('/kontakt')).status).toBe(200)
})
