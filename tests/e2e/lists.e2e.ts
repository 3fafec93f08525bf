import { expect, test } from '@playwright/test'

import { content, listed, listNames, lists, type Locale, locales } from './support/content'
import { choosing, idsOf, listAt, wholeList } from './support/lists'
import { ask, each } from './support/portal'

const { prototypes } = content
const idsWhere = (fits: (one: (typeof prototypes)[number]) => boolean): string[] =>
  prototypes
    .filter(fits)
    .map(({ id }) => id)
    .toSorted()

for (const name of listNames) {
  const address = lists[name].de

  test(`${address}: every value of a filter brings as many records as stand beside it`, async ({
    page,
  }) => {
    const { options, all, total } = await listAt(page, address)
    expect(total).toBe(listed[name].length)
    expect(all).toBe(total)
    const groups = Map.groupBy(options, (option) => option.name)
    expect(groups.size).toBeGreaterThan(0)
    // The first and the last ones of every group: the most frequent and the rarest.
    const tried = [...groups.values()].flatMap((group) => [
      ...new Set([...group.slice(0, 3), ...group.slice(-2)]),
    ])
    const wrong = await each(tried, async (option) => {
      const found = await listAt(page, choosing(address, [[option.name, option.value]]))
      const own = found.options.find(
        (one) => one.name === option.name && one.value === option.value,
      )
      return found.total === option.count &&
        found.total > 0 &&
        own?.chosen &&
        own.count === option.count
        ? []
        : [`${option.name}=${option.value}: ${option.count} promised, ${found.total} found`]
    })
    expect(wrong.flat()).toEqual([])
  })

  test(`${address}: filters have the same names, values and counts in both languages`, async ({
    page,
  }) => {
    const [german, english] = await Promise.all(
      locales.map((locale) => listAt(page, lists[name][locale])),
    )
    const told = (list: typeof german) =>
      list?.options.map((one) => `${one.name}=${one.value}: ${one.count}`).toSorted()
    expect(told(english)).toEqual(told(german))
    expect(english?.sorts).toEqual(german?.sorts)
    expect(german?.options.filter(({ label }) => label === '')).toEqual([])
  })
}

test('several values of one filter mean any of them', async ({ page }) => {
  const found = await wholeList(page, '/loesungen?kind=adapter&kind=platform')
  expect(idsOf(found).toSorted()).toEqual(
    idsWhere(({ type }) => type === 'adapter' || type === 'platform'),
  )
})

test('several filters mean all of them', async ({ page }) => {
  const found = await wholeList(page, '/loesungen?programme=komml&kind=adapter')
  const expected = idsWhere(({ programme, type }) => programme === 'komml' && type === 'adapter')
  expect(expected.length).toBeGreaterThan(0)
  expect(idsOf(found).toSorted()).toEqual(expected)
})

test('a value says how many records it would bring beside what is chosen already', async ({
  page,
}) => {
  const { options } = await listAt(page, '/loesungen?programme=urban-ki')
  const count = (name: string, value: string) =>
    options.find((one) => one.name === name && one.value === value)?.count
  const within = (fits: (one: (typeof prototypes)[number]) => boolean) =>
    prototypes.filter((one) => one.programme === 'urban-ki' && fits(one)).length
  expect(count('kind', 'prototype')).toBe(within(({ type }) => type === 'prototype'))
  expect(count('open', 'yes')).toBe(within(({ openSource }) => openSource === true))
  // Within its own filter, as if nothing were chosen.
  expect(count('programme', 'komml')).toBe(
    prototypes.filter(({ programme }) => programme === 'komml').length,
  )
})

const asked: Record<string, { address: string; expected: () => string[] }> = {
  'the programme of a solution': {
    address: '/loesungen?programme=urban-ki',
    expected: () => idsWhere(({ programme }) => programme === 'urban-ki'),
  },
  'the connected system of a solution': {
    address: '/loesungen?system=allris',
    expected: () => idsWhere(({ connectsTo }) => connectsTo.includes('allris')),
  },
  'solutions that are open source': {
    address: '/loesungen?open=yes',
    expected: () => idsWhere(({ openSource }) => openSource === true),
  },
  'the policy field of what a solution is for': {
    address: '/loesungen?field=politik-gremien',
    expected: () => {
      const tasks = content.useCases.filter((task) =>
        [task.policyField, ...task.furtherPolicyFields].includes('politik-gremien'),
      )
      return idsWhere(({ useCases }) => tasks.some(({ id }) => useCases.includes(id)))
    },
  },
  'the department of a use case': {
    address: '/anwendungsfaelle?department=it',
    expected: () =>
      content.useCases
        .filter(({ departments }) => departments.includes('it'))
        .map(({ id }) => id)
        .toSorted(),
  },
  'the federal state of an organisation': {
    address: '/organisationen?state=DE-RP',
    expected: () =>
      content.organisations
        .filter(({ federalState }) => federalState === 'DE-RP')
        .map(({ id }) => id)
        .toSorted(),
  },
  'the year of an event': {
    address: '/termine?year=2024',
    expected: () =>
      content.events
        .filter(({ startDate }) => startDate?.startsWith('2024'))
        .map(({ id }) => id)
        .toSorted(),
  },
  'the kind of a document': {
    address: '/wissen?kind=study',
    expected: () =>
      content.documents
        .filter(({ kind }) => kind === 'study')
        .map(({ id }) => id)
        .toSorted(),
  },
}

for (const [what, { address, expected }] of Object.entries(asked)) {
  test(`lists can be asked for ${what}`, async ({ page }) => {
    expect(expected().length).toBeGreaterThan(0)
    expect(idsOf(await wholeList(page, address)).toSorted()).toEqual(expected())
  })
}

test('what a list of solutions can be asked for: the questions people have', async ({ page }) => {
  const names = async (address: string) => [
    ...new Set((await listAt(page, address)).options.map(({ name }) => name)),
  ]
  expect(await names('/loesungen')).toEqual(
    expect.arrayContaining([
      'field',
      'department',
      'maturity',
      'programme',
      'kind',
      'state',
      'system',
      'open',
    ]),
  )
})

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

test('the bare list is made once and kept, the filtered one is made for each request', async () => {
  for (const name of listNames) {
    await ask(lists[name].de)
    const bare = await ask(lists[name].de)
    expect(bare.headers.get('x-nextjs-cache'), lists[name].de).toBe('HIT')
    const filtered = await ask(`${lists[name].de}?page=2`)
    expect(filtered.headers.get('x-nextjs-cache')).toBeNull()
    expect(filtered.headers.get('cache-control')).toContain('no-store')
  }
})

test('a filtered list is not for search engines, the bare one is', async () => {
  expect((await ask('/loesungen?kind=adapter')).body).toMatch(
    /<meta name="robots" content="noindex/,
  )
  expect((await ask('/loesungen')).body).not.toContain('noindex')
})

const words: Record<Locale, { address: string; apply: string; remove: RegExp; clear: string }> = {
  de: {
    address: '/loesungen',
    apply: 'Filter anwenden',
    remove: /^Filter entfernen: Art/,
    clear: 'Alle Filter entfernen',
  },
  en: {
    address: '/en/solutions',
    apply: 'Apply filters',
    remove: /^Remove filter: Kind/,
    clear: 'Remove all filters',
  },
}

for (const locale of locales) {
  const { address, apply, remove, clear } = words[locale]
  test(`choosing, sharing, taking back: a reader filters a list (${locale})`, async ({
    page,
    browser,
  }) => {
    await page.goto(address)
    const count = page.getByRole('main').getByRole('status')
    await page.getByRole('checkbox', { name: /^(KI-Adapter|AI adapter)/ }).check()
    await page.getByRole('checkbox', { name: /^Komml/ }).check()
    await page.getByRole('button', { name: apply }).click()
    await expect(page).toHaveURL(/kind=adapter/)
    await expect(page).toHaveURL(/programme=komml/)
    const expected = prototypes.filter(
      ({ programme, type }) => programme === 'komml' && type === 'adapter',
    ).length
    await expect(count).toContainText(`${expected} `)
    await expect(page.getByRole('checkbox', { name: /^Komml/ })).toBeChecked()

    const other = await browser.newPage()
    await other.goto(page.url())
    await expect(other.getByRole('main').getByRole('status')).toHaveText(
      (await count.textContent()) ?? '',
    )
    await other.close()

    await page.getByRole('link', { name: remove }).click()
    await expect(page).not.toHaveURL(/kind=/)
    await expect(page).toHaveURL(/programme=komml/)
    await page.getByRole('link', { name: clear }).first().click()
    await expect(page).toHaveURL(new RegExp(`${address}$`))
    await expect(count).toContainText(`${prototypes.length} `)
  })
}

test('a filter stays when the language changes', async () => {
  const { body } = await ask('/loesungen?kind=adapter&sort=title')
  expect(body).toContain('href="/en/solutions?kind=adapter&amp;sort=title"')
})

test('the map and the series stand below the list, filtered or not', async () => {
  for (const address of ['/organisationen', '/organisationen?kind=municipality'])
    expect((await ask(address)).body, address).toContain('Karte der Beteiligten')
  for (const address of ['/termine', '/termine?kind=external'])
    expect((await ask(address)).body, address).toContain('/termine/reihen/')
})
