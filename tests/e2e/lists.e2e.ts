import { expect, test } from '@playwright/test'

import { content, listNames, lists, locales } from './support/content'
import { idsOf, listAt, wholeList } from './support/lists'
import { ask, each } from './support/portal'

const { prototypes } = content

const dateOf: Record<string, (id: string) => string> = {
  news: (id) => content.news.find((one) => one.id === id)?.date ?? '',
  solutions: (id) => prototypes.find((one) => one.id === id)?.statusAsOf ?? '',
}

for (const name of ['news', 'solutions'] as const) {
  test(`${lists[name].de} begins with the newest`, async ({ page }) => {
    const dates = idsOf(await wholeList(page, lists[name].de)).map((id) => dateOf[name]?.(id) ?? '')
    expect(new Set(dates).size).toBeGreaterThan(2)
    expect(dates).toEqual(dates.toSorted().toReversed())
  })
}

test('dates to come stand before those that have been', async ({ page }) => {
  const ids = idsOf(await wholeList(page, '/termine'))
  const dates = ids.map((id) => content.events.find((one) => one.id === id)?.startDate ?? '')
  const past = dates.filter((date) => date !== '')
  expect(past).toEqual(past.toSorted().toReversed())
  const open = ids.indexOf('urban-ki-aeg-naechste')
  expect(open).toBeLessThan(ids.indexOf('urban-ki-jahrestagung-2025'))
})

for (const locale of locales) {
  test(`a list sorted by name is in alphabetical order (${locale})`, async ({ page }) => {
    for (const name of listNames) {
      const { sorts } = await listAt(page, lists[name][locale])
      if (sorts.length > 0) expect(sorts.map(({ value }) => value)).toContain('title')
      // Sub-projects follow their programmes.
      if (name === 'programmes') continue
      const titles = (await wholeList(page, `${lists[name][locale]}?sort=title`)).map(
        ({ title }) => title,
      )
      expect(titles, lists[name][locale]).toEqual(
        titles.toSorted((one, other) => one.localeCompare(other, 'de')),
      )
    }
  })
}

test('another order holds the same records', async ({ page }) => {
  const [usual, other] = [
    idsOf(await wholeList(page, '/loesungen')),
    idsOf(await wholeList(page, '/loesungen?sort=maturity')),
  ]
  expect(other).not.toEqual(usual)
  expect(other.toSorted()).toEqual(usual.toSorted())
})

test('the pages of a list keep what was chosen, and each record stands on one of them', async ({
  page,
}) => {
  const first = await listAt(page, '/organisationen?sort=title&state=DE-NW')
  expect(first.pages.length).toBeGreaterThan(1)
  for (const address of first.pages) expect(address).toMatch(/[?&]state=DE-NW(&|$)/)
  const ids = idsOf(await wholeList(page, '/organisationen?state=DE-NW'))
  expect(ids.length).toBe(first.total)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a page beyond the last, and parameters that make no sense, are no error', async ({
  page,
}) => {
  const nonsense = [
    'page=999',
    'page=-1',
    'page=1e99',
    'page=NaN',
    'sort=nothing',
    'sort=__proto__',
    'kind=does-not-exist',
    'kind[]=adapter',
    'kind=%00',
    'kind=%F0%9F%92%A5',
    'constructor=1',
    '__proto__=1',
    `q=${'x'.repeat(3000)}`,
    "kind=adapter'%20OR%201=1--",
    'kind=<script>alert(1)</script>',
    `${Array.from({ length: 300 }, (_, at) => `kind=k${at}`).join('&')}`,
    'utm_source=mail',
  ]
  const answers = await each(nonsense, (query) => ask(`/loesungen?${query}`))
  expect(
    answers.filter(({ status }) => status !== 200).map(({ address, status }) => [status, address]),
  ).toEqual([])
  expect(answers.filter(({ body }) => body.includes('<script>alert(1)'))).toEqual([])
  expect((await listAt(page, '/loesungen?page=999')).rows.length).toBeGreaterThan(0)
})

test('an empty list says what to give up, and that brings what it promises', async ({ page }) => {
  const { total, ways } = await listAt(
    page,
    '/loesungen?kind=adapter&maturity=operation&system=civitas-core&programme=ikz-vier-staedte',
  )
  expect(total).toBe(0)
  expect(ways.length).toBeGreaterThan(0)
  const promised = ways.filter(({ text }) => /\d/.test(text))
  for (const { text, href } of promised) {
    const found = await listAt(page, href)
    expect(`${found.total}`, text).toBe(/(\d+)\D*$/.exec(text)?.[1])
  }
  // There is always a way out, whatever was chosen.
  expect(ways.map(({ href }) => href)).toContain('/loesungen')
})

test('an empty list offers to give up each single thing that leaves something', async ({
  page,
}) => {
  const { total, ways } = await listAt(page, '/loesungen?kind=adapter&programme=ikz-vier-staedte')
  const adapters = prototypes.filter(({ type }) => type === 'adapter').length
  expect(total).toBe(0)
  expect(ways.some(({ text }) => text.includes(`${adapters} Lösungen`))).toBe(true)
})

test('words filter a list, whatever way umlauts are written', async ({ page }) => {
  const one = idsOf(await wholeList(page, '/loesungen?q=gruendaecher'))
  const other = idsOf(await wholeList(page, `/loesungen?q=${encodeURIComponent('Gründächer')}`))
  expect(one).toContain('surentia')
  expect(other).toEqual(one)
})

test('twelve who ask the same words in one moment all get the page, each with a number of their own', async ({
  baseURL,
}) => {
  const address = `${baseURL}${lists.solutions.de}?q=daten`
  const answers = await Promise.all(Array.from({ length: 12 }, () => fetch(address)))
  const pages = await Promise.all(answers.map((answer) => answer.text()))
  const nonces = answers.map(
    ({ headers }) =>
      /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '',
  )
  expect(new Set(nonces).size).toBe(12)
  const bare = pages.map((page, at) => page.replaceAll(nonces[at] ?? '', ''))
  // The number of a page stands on all its scripts, and on no script of another.
  expect(new Set(bare).size).toBe(1)
  expect(bare[0]).toContain('<article')
})

test('the bare list and what is chosen are made once and kept, somebody’s own words are answered once', async () => {
  for (const name of listNames) {
    const address = lists[name].de
    for (const kept of [address, `${address}?page=2`, `${address}?utm_source=brief`]) {
      await ask(kept)
      expect((await ask(kept)).headers.get('x-nextjs-cache'), kept).toBe('HIT')
    }
    const worded = await ask(`${address}?q=wald&page=2`)
    expect(worded.headers.get('x-nextjs-cache')).toBeNull()
    expect(worded.headers.get('cache-control')).toContain('no-store')
  }
})

test('a choice is kept once, in whichever order it is said, and apart from every other', async () => {
  await ask('/loesungen?sort=title&kind=adapter&kind=service')
  const again = await ask('/loesungen?kind=service&kind=adapter&sort=title')
  expect(again.headers.get('x-nextjs-cache')).toBe('HIT')
  const other = await ask('/loesungen?kind=service&sort=title')
  expect(other.body).not.toBe(again.body)
})

test('a filtered list is not for search engines, the bare one is', async () => {
  expect((await ask('/loesungen?kind=adapter')).body).toMatch(
    /<meta name="robots" content="noindex/,
  )
  expect((await ask('/loesungen')).body).not.toContain('noindex')
})

test('the map and the series stand below the list, filtered or not', async () => {
  for (const address of ['/organisationen', '/organisationen?kind=municipality'])
    expect((await ask(address)).body, address).toContain('Karte der Beteiligten')
  for (const address of ['/termine', '/termine?kind=external'])
    expect((await ask(address)).body, address).toContain('/termine/reihen/')
})
