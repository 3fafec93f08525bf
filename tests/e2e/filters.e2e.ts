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
