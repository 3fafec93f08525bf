import { expect, test, type Page } from '@playwright/test'

import { addressOf, content, locales, search } from './support/content'
import { ask, each } from './support/portal'

const read = (html: string) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const main = parsed.querySelector('main') ?? parsed.body
  const line = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const hits = [...main.querySelectorAll('ol > li:has(h3)')].map((hit) => ({
    href: hit.querySelector('a')?.getAttribute('href') ?? '',
    title: line(hit.querySelector('a')),
    marks: [...hit.querySelectorAll('mark')].map(line),
  }))
  const kinds = [...main.querySelectorAll('nav a')]
    .filter((link) => link.getAttribute('href')?.includes('q='))
    .map((link) => ({
      text: line(link),
      href: link.getAttribute('href') ?? '',
      rel: link.getAttribute('rel'),
    }))
  return {
    status: line(main.querySelector('[role=status]')),
    total: Number(/\d+/.exec(line(main.querySelector('[role=status]')))?.[0] ?? 0),
    hits,
    kinds: kinds.filter(({ text }) => /\(\d+\)$/.test(text)),
    next: kinds.find(({ rel }) => rel === 'next')?.href ?? null,
    links: [...main.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    field: main.querySelector('input[name=q]')?.getAttribute('value') ?? '',
    scripts: main.querySelectorAll('script:not([type])').length,
  }
}

const found = async (page: Page, address: string) => page.evaluate(read, (await ask(address)).body)
const foundFor = (page: Page, words: string) =>
  found(page, `${search.de}?q=${encodeURIComponent(words)}`)

test('a word finds the records that are about it, and marks it', async ({ page }) => {
  const { hits, field } = await foundFor(page, 'Luftbilder')
  expect(hits.map(({ href }) => href)).toContain(addressOf('surentia', 'de'))
  expect(hits[0]?.marks.join(' ')).toMatch(/luftbild/i)
  expect(field).toBe('Luftbilder')
})

test('the name of a record finds it among the first', async ({ page }) => {
  const names = ['Surentia', 'ALLRIS', 'Stadt Oberhausen', 'URBAN.KI Jahrestagung 2025']
  const ids = ['surentia', 'allris', 'stadt-oberhausen', 'urban-ki-jahrestagung-2025']
  const firsts = await each(names, async (name) => (await foundFor(page, name)).hits.slice(0, 3))
  const missing = ids.filter(
    (id, at) => !firsts[at]?.some(({ href }) => href === addressOf(id, 'de')),
  )
  expect(missing).toEqual([])
})

test('records are found by their own titles, in both languages', async ({ page }) => {
  const records = [
    ...content.useCases,
    ...content.prototypes,
    ...content.cooperations,
    ...content.documents,
    ...content.news,
    ...content.calls,
  ]
  // By turns: one record in German, the next in English.
  const tries = records.map(({ id, title }, at) => {
    const locale = locales[at % 2] ?? 'de'
    return { address: addressOf(id, locale), locale, words: title[locale] }
  })
  const missing = await each(tries, async ({ address, locale, words }) => {
    const { hits } = await found(page, `${search[locale]}?q=${encodeURIComponent(words)}`)
    return hits.some(({ href }) => href === address) ? [] : [`${address}: ${words}`]
  })
  expect(missing.flat()).toEqual([])
})

test('hits can be narrowed down to one kind, with as many as stand beside it', async ({ page }) => {
  const { kinds, total } = await foundFor(page, 'KI')
  expect(kinds.length).toBeGreaterThan(4)
  const counted = kinds.map(({ text }) => Number(/\((\d+)\)$/.exec(text)?.[1]))
  expect(counted[0]).toBe(total)
  expect(counted.slice(1).reduce((sum, one) => sum + one, 0)).toBe(total)
  const totals = await each(kinds, async ({ href }) => (await found(page, href)).total)
  expect(totals).toEqual(counted)
  const solutions = kinds.find(({ text }) => text.startsWith('Lösungen'))
  const only = await found(page, solutions?.href ?? '')
  expect(only.hits.filter(({ href }) => !href.startsWith('/loesungen/'))).toEqual([])
})

test('all pages of the hits together hold every hit once', async ({ page }) => {
  const hrefs: string[] = []
  let total = 0
  for (let next: string | null = `${search.de}?q=KI`; next !== null;) {
    const answer: ReturnType<typeof read> = await found(page, next)
    total = answer.total
    hrefs.push(...answer.hits.map(({ href }) => href))
    next = answer.next
  }
  expect(total).toBeGreaterThan(30)
  expect(hrefs.length).toBe(total)
  expect(new Set(hrefs).size).toBe(total)
})

test('nothing found: the page says so and leads on', async ({ page }) => {
  const { status, hits, links } = await foundFor(page, 'xyzzyplugh')
  expect(status).toContain('Kein Treffer')
  expect(hits).toEqual([])
  expect(links).toEqual(expect.arrayContaining(['/loesungen', '/anwendungsfaelle']))
})

test('nothing asked: the page says what to do', async ({ page }) => {
  await page.goto(search.de)
  await expect(page.getByRole('main')).toContainText('Geben Sie ein Wort ein')
  await expect(page.getByRole('main').getByRole('combobox', { name: 'Suchwort' })).toBeVisible()
})

const spellings: Record<string, [string, string]> = {
  'umlauts written out': ['gruendaecher', 'Gründächer'],
  'umlauts without dots': ['grundacher', 'Gründächer'],
  'capital letters': ['LUFTBILDER', 'luftbilder'],
  'sharp s': ['schutzmassnahmen', 'Schutzmaßnahmen'],
  'another spelling of the name': ['KommI', 'Komml'],
  'an abbreviation': ['RIS', 'Ratsinformationssystem'],
}

for (const [what, [one, other]] of Object.entries(spellings)) {
  test(`search does not mind ${what}: ${one}, ${other}`, async ({ page }) => {
    const [first, second] = [await foundFor(page, one), await foundFor(page, other)]
    expect(first.total).toBeGreaterThan(0)
    expect(first.hits.map(({ href }) => href).toSorted()).toEqual(
      second.hits.map(({ href }) => href).toSorted(),
    )
  })
}

test('KommI finds Komml', async ({ page }) => {
  const { hits } = await foundFor(page, 'KommI')
  expect(hits.map(({ href }) => href)).toContain(addressOf('komml', 'de'))
})

test('a slip of the finger still finds something', async ({ page }) => {
  const { hits } = await foundFor(page, 'Jahrestagugn')
  expect(hits.map(({ href }) => href)).toContain(addressOf('urban-ki-jahrestagung-2025', 'de'))
})

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR 1=1; DROP TABLE users; --",
  '{{7*7}} ${7*7} #{7*7}',
  '../../../../etc/passwd',
  'x'.repeat(5000),
  'wort '.repeat(1000),
  '\u0000\u0001\u0002\u001b[31m',
  '\u202Eabc\u202C',
  '\uD800',
  '💥'.repeat(200),
  'a*b?c+(d[e{f^g$h|i\\j',
  '%',
  '%%%20%',
  '_',
  '-',
  '   ',
  '"unbalanced',
  'AND OR NOT NEAR(',
  '__proto__ constructor toString',
  'ｆｕｌｌｗｉｄｔｈ ﬁ ﬀ',
  '\u0301'.repeat(300),
]

test('whatever is typed, search answers and nothing of it becomes part of the page', async ({
  page,
}) => {
  const wrong = await each(hostile, async (words) => {
    const query = encodeURIComponent(words.toWellFormed())
    const answers = await Promise.all(
      [`${search.de}?q=${query}`, `${search.en}?q=${query}`, `/loesungen?q=${query}`].map((one) =>
        ask(one),
      ),
    )
    const seen = await page.evaluate(read, answers[0]?.body ?? '')
    return [
      ...answers.filter(({ status }) => status >= 500),
      ...answers.filter(
        ({ body }) => body.includes('<script>alert') || body.includes('<img src=x'),
      ),
      ...(seen.scripts > 0 ? answers : []),
    ].map(({ status, address }) => `${status} ${address.slice(0, 80)}`)
  })
  expect(wrong.flat()).toEqual([])
})

test('malformed addresses are refused, not a failure of the portal', async () => {
  const queries = ['q=%', 'q=%zz', 'q=%C3', 'q=%00', 'q[]=a', 'q=a&q=b', 'q', 'kind=users&q=a']
  const more = ['kind=__proto__&q=KI', 'page=-5&q=KI', 'page=99999999999&q=KI', 'page=x&q=KI']
  const answers = await each([...queries, ...more], (query) => ask(`${search.de}?${query}`))
  expect(
    answers.filter(({ status }) => status >= 500).map(({ address, status }) => [status, address]),
  ).toEqual([])
})

test('typed into the header, a word leads to its hits', async ({ page }) => {
  await page.goto('/termine')
  const box = page.getByRole('banner').getByRole('search')
  await box.getByRole('combobox').fill('Gründächer')
  await box.getByRole('combobox').press('Enter')
  await expect(page).toHaveURL(/\/suche\?q=Gr%C3%BCnd%C3%A4cher$/)
  await expect(page.getByRole('main').getByRole('status')).toContainText('Treffer für „Gründächer“')
  await page
    .getByRole('link', { name: /^Surentia/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/loesungen\/surentia$/)
})

test('search pages are not for search engines', async () => {
  expect((await ask('/suche?q=KI')).body).toMatch(/<meta name="robots" content="noindex/)
})
