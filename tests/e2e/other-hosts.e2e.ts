import { expect, test } from '@playwright/test'

import { oneOfEveryKind } from './support/every-kind'
import { listen } from './support/looking'

// Each of these opens some twenty pages, one after the other.
test.describe.configure({ mode: 'default', timeout: 180_000 })

for (const locale of ['de', 'en'] as const) {
  test(`pages of every kind ask no other host and the browser has nothing to complain about (${locale})`, async ({
    page,
    baseURL,
  }) => {
    const heard = listen(page, baseURL)
    for (const address of oneOfEveryKind(locale)) await page.goto(address, { waitUntil: 'load' })
    expect(heard).toEqual({ elsewhere: [], failed: [], complaints: [] })
  })
}

test('a page that asked another host would be noticed', async ({ page, baseURL }) => {
  const heard = listen(page, baseURL)
  await page.goto('/')
  await page.evaluate(() => fetch('https://example.org/font.woff2').catch(() => null))
  expect(heard.elsewhere.concat(heard.complaints).join(' ')).toContain('example.org')
})
