import { expect, type Page } from '@playwright/test'

import type { Account } from '../../support/first-account'
import { ask, firstAccount, json, type PortalName } from './portal'

/** Signs in without a browser; the cookie that proves it. */
export async function sessionOf(
  portal: PortalName,
  { email, password }: Account = firstAccount(),
): Promise<string> {
  const answer = await ask('/api/users/login', {
    portal,
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email, password }),
  })
  const cookie = answer.headers.getSetCookie().find((one) => one.includes('token='))
  expect(cookie, answer.body).toBeTruthy()
  return cookie?.split(';')[0] ?? ''
}

/** Signs the browser in without the form. */
export async function signIn(page: Page): Promise<void> {
  const answer = await page.request.post('/api/users/login', { data: firstAccount() })
  expect(answer.status()).toBe(200)
}
