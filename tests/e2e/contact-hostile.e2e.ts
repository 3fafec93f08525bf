import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, type Page, test } from '@playwright/test'

import { hostileKinds, hostileTexts } from '../support/hostile-texts'
import { asSent, type Fields, hiddenAt, outcomeOf, post } from './support/contact-form'
import { dataOf, each } from './support/portal'
import { signIn } from './support/session'

/** What people cannot have meant, in every field of both forms (SECURITY 3c, H-33). */
test.describe.configure({ mode: 'default' })

type Stored = Record<'id' | 'text', string> & Record<'name' | 'email' | 'page', string | null>

/** A form that is old enough to be taken. */
async function ripe(address: string, mark: string): Promise<Fields> {
  const hidden = await hiddenAt(address)
  await expect(async () => {
    const answer = await post(address, { ...hidden, text: `${mark} der erste` })
    expect(outcomeOf(answer)).toBe('taken')
  }).toPass({ timeout: 15_000 })
  return hidden
}

/** What the panel's interface knows with this mark. */
async function storedWith(page: Page, mark: string): Promise<Stored[]> {
  const found: Stored[] = []
  for (let number = 1, more = true; more; number += 1) {
    const question = `where[text][contains]=${mark}&limit=100&page=${number}&depth=0&sort=-createdAt`
    const answer = await page.request.get(`/api/contact-requests?${question}`, {
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    })
    expect(answer.status(), await answer.text()).toBe(200)
    const list = (await answer.json()) as { docs: Stored[]; hasNextPage: boolean } // Payload's answer
    found.push(...list.docs)
    more = list.hasNextPage
  }
  return found
}

const aMark = (): string => `ZZ${Math.random().toString(36).slice(2)}`
const textOf = (mark: string, at: number, text = ''): string => `${mark} ${at} ${text}`

type Trial = { address: string; field: keyof Stored; kept: (text: string) => string | null }

/** Sends every text in one field; whatever is taken must be found as it was sent. Answers with how many were taken. */
async function tryField(page: Page, { address, field, kept }: Trial): Promise<number> {
  const mark = aMark()
  const hidden = await ripe(address, mark)
  const answers = await each([...hostileTexts.entries()], async ([at, text]) => {
    const typed = field === 'text' ? textOf(mark, at, text) : text
    return outcomeOf(await post(address, { ...hidden, text: textOf(mark, at), [field]: typed }))
  })
  const odd = answers.flatMap((one, at) =>
    ['taken', 'refused'].includes(one) ? [] : [[one, hostileTexts[at]]],
  )
  expect(odd).toEqual([])
  const stored = new Map((await storedWith(page, mark)).map((one) => [one.text.split(' ')[1], one]))
  const wrong = hostileTexts.flatMap((text, at) => {
    const expected = field === 'text' ? asSent(textOf(mark, at, text)) : kept(text)
    const found = stored.get(String(at))
    const isRight = answers[at] === 'taken' ? found?.[field] === expected : found === undefined
    return isRight ? [] : [[answers[at], text, found?.[field]]]
  })
  expect(wrong).toEqual([])
  return answers.filter((one) => one === 'taken').length
}

const trials: Record<string, Trial & { taken: [number, number] }> = {
  'a message': { address: '/kontakt', field: 'text', kept: asSent, taken: [370, 399] },
  'a name': {
    address: '/kontakt',
    field: 'name',
    kept: (text) => asSent(text) || null,
    taken: [200, 350],
  },
  'an e-mail address': {
    address: '/barriere-melden',
    field: 'email',
    kept: (text) => text.trim().toLowerCase() || null,
    taken: [0, 10],
  },
  'the address of a page': {
    address: '/barriere-melden',
    field: 'page',
    kept: (text) => text.trim() || null,
    taken: [0, 10],
  },
}

test('there are as many hostile texts as there should be', () => {
  const numbers = Object.values(hostileKinds).map((kind) => new Set(kind).size)
  expect(numbers).toEqual([120, 60, 30, 60, 80, 30, 20])
  expect(new Set(hostileTexts).size).toBe(400)
})

for (const [what, { taken, ...trial }] of Object.entries(trials))
  test(`400 hostile texts as ${what} are stored as they were sent, or refused in a sentence`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await signIn(page)
    const number = await tryField(page, trial)
    expect(number).toBeGreaterThanOrEqual(taken[0])
    expect(number).toBeLessThanOrEqual(taken[1])
  })

const hasRun = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'hacked'))

test('hostile texts run neither in the form that comes back nor in the panel', async ({ page }) => {
  test.setTimeout(240_000)
  const { scripts = [] } = hostileKinds
  const mark = aMark()
  const hidden = await ripe('/kontakt', mark)
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  // Fifteen together, so that few pages show all of them.
  const bundles = Array.from({ length: 8 }, (_, at) =>
    scripts.slice(at * 15, at * 15 + 15).join('\n'),
  )
  for (const bundle of bundles) {
    const { status, body } = await post('/kontakt', { ...hidden, text: bundle, name: bundle })
    expect(status).toBe(200)
    await page.route('**/kontakt', (route) => route.fulfill({ body, contentType: 'text/html' }))
    await page.goto('/kontakt')
    await expect(page.locator('textarea[name=text]')).toHaveValue(bundle)
    expect(await hasRun(page)).toBeUndefined()
    await page.unroute('**/kontakt')
    const taken = await post('/kontakt', { ...hidden, text: `${mark} ${bundle}` })
    expect(outcomeOf(taken)).toBe('taken')
  }
  await signIn(page)
  const stored = await storedWith(page, mark)
  await page.goto(`/admin/collections/contact-requests?limit=100&search=${mark}`)
  await expect(page.getByRole('table')).toContainText(mark)
  expect(await hasRun(page)).toBeUndefined()
  for (const { id, text } of stored) {
    await page.goto(`/admin/collections/contact-requests/${id}`)
    await expect(page.locator('#field-text')).toHaveValue(text.replaceAll('\r\n', '\n'))
    expect(await hasRun(page)).toBeUndefined()
  }
  expect(stored.length).toBe(9)
  expect(dialogs).toEqual([])
})

test('hostile texts stay within the mail that quotes them', async () => {
  test.setTimeout(240_000)
  const { lines = [], scripts = [], characters = [] } = hostileKinds
  const texts = [...lines, ...scripts.slice(0, 24), ...characters]
  const mark = aMark()
  const hidden = await ripe('/kontakt', mark)
  const taken = await each([...texts.entries()], async ([at, text]) => {
    const email = `kim-${at}-${mark}@example.org`
    const answer = await post('/kontakt', { ...hidden, text: textOf(mark, at, text), email })
    return outcomeOf(answer) === 'taken' ? [email.toLowerCase()] : []
  })
  const expected = taken.flat().toSorted()
  const folder = join(dataOf('reading'), 'outbox')
  const mails = () =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((mail) => mail.includes(mark.toLowerCase()))
  await expect.poll(() => mails().length, { timeout: 120_000 }).toBe(expected.length)
  const heads = mails().map((mail) => mail.slice(0, mail.indexOf('\n\n')).split(/\n(?!\s)/))
  const valuesOf = (name: string) =>
    heads.map((head) => head.filter((line) => line.toLowerCase().startsWith(`${name}:`)).join())
  expect(
    valuesOf('to')
      .map((to) => to.slice(4))
      .toSorted(),
  ).toEqual(expected)
  expect(new Set(valuesOf('subject')).size).toBe(1)
  expect(new Set([...valuesOf('cc'), ...valuesOf('bcc')])).toEqual(new Set(['']))
  const raw = mails().filter((mail) =>
    /<(script|img|svg|iframe)/i.test(mail.split('Content-Type: text/html')[1] ?? ''),
  )
  expect(raw).toEqual([])
})
