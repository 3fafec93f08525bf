import { expect, test } from '@playwright/test'

import {
  addressOf,
  content,
  figures,
  home,
  type ListName,
  listNames,
  lists,
  localeOf,
  locales,
  profiles,
  search,
  standing,
} from './support/content'
import { crawledPages, pathOf } from './support/facts'
import { faultsOf } from './support/schema-org'

/** What the pages of the portal say to machines in words of schema.org. */
const { pages } = crawledPages()

test('every page says in words of schema.org only what these words allow', () => {
  expect(
    [...pages.values()].flatMap(({ address, jsonLd }) =>
      jsonLd.flatMap(faultsOf).map((fault) => `${address}: ${fault}`),
    ),
  ).toEqual([])
})

test('a wrong word of schema.org would be noticed', () => {
  const told = pages.get(addressOf('urban-ki-jahrestagung-2025', 'de'))?.jsonLd[0] ?? ''
  const right = JSON.parse(told) as Record<string, unknown>
  expect(faultsOf(told)).toEqual([])
  const wrong: Record<string, unknown>[] = [
    { colour: 'blue' },
    { '@type': 'Meeting' },
    { '@context': 'http://example.org' },
    { url: '/termine/x' },
    { startDate: '14.01.2026' },
    { startDate: '2026-02-30' },
    { endDate: '2026-01-14T25:00:00Z' },
    { description: '' },
    { organizer: [] },
    { location: { '@type': 'Organization', name: 'Rathaus' } },
    { superEvent: { '@type': 'Event', headline: 'x' } },
    { eventStatus: 'scheduled' },
    { name: null },
  ]
  for (const change of wrong)
    expect(faultsOf(JSON.stringify({ ...right, ...change })), JSON.stringify(change)).toHaveLength(
      1,
    )
})

const kinds: Record<ListName, readonly string[]> = {
  useCases: ['CreativeWork'],
  solutions: ['SoftwareApplication'],
  programmes: ['Project'],
  organisations: [
    'CollegeOrUniversity',
    'Corporation',
    'GovernmentOrganization',
    'Organization',
    'ResearchOrganization',
  ],
  systems: ['DefinedTerm', 'SoftwareApplication'],
  events: ['Event', 'EventSeries'],
  focusGroups: ['Organization'],
  documents: ['DigitalDocument', 'Legislation', 'VideoObject'],
  calls: ['CreativeWork', 'MonetaryGrant'],
  news: ['NewsArticle'],
}

const typesAt = (address: string): unknown[] =>
  (pages.get(address)?.jsonLd ?? []).map(
    (text) => (JSON.parse(text) as Record<string, unknown>)['@type'],
  )

for (const locale of locales) {
  test(`every kind of page says what it is (${locale})`, () => {
    for (const name of listNames) {
      const list = lists[name][locale]
      expect(typesAt(list)).toEqual(['CollectionPage', 'BreadcrumbList'])
      const details = [...pages.keys()].filter((address) => address.startsWith(`${list}/`))
      const said = details.map(typesAt)
      expect(said.filter(([, second]) => second !== 'BreadcrumbList')).toEqual([])
      expect([...new Set(said.map(([first]) => first))].sort()).toEqual(kinds[name])
    }
    expect(typesAt(home[locale])).toEqual(['WebSite'])
    expect(typesAt(search[locale])).toEqual(['SearchResultsPage', 'BreadcrumbList'])
    for (const address of [figures, ...standing].map((one) => one[locale]))
      expect(typesAt(address), address).toEqual(['WebPage', 'BreadcrumbList'])
    for (const { id } of profiles) expect(typesAt(addressOf(id, locale))[0]).toBe('Person')
  })
}

test('people stand in structured data on their own page only', () => {
  const named = [...pages.values()].filter(({ jsonLd }) =>
    jsonLd.some((text) => text.includes('"@type":"Person"')),
  )
  expect(named).toHaveLength(profiles.length * 2)
  expect(named.filter(({ address }) => !/^\/(personen|en\/people)\//.test(address))).toEqual([])
})

test('every page with a trail of crumbs tells the same trail to machines', () => {
  const trailed = [...pages.values()].filter(({ html }) => html.includes('class="crumbs"'))
  expect(trailed.length).toBeGreaterThan(400)
  const wrong = trailed.flatMap(({ address, html, jsonLd }) => {
    const trail = /<nav class="crumbs".*?<\/nav>/s.exec(html)?.[0] ?? ''
    const shown = [...trail.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)
    const lists = jsonLd
      .map((text) => JSON.parse(text) as { '@type': string; itemListElement?: { item: string }[] })
      .filter((one) => one['@type'] === 'BreadcrumbList')
    const told = (lists[0]?.itemListElement ?? []).map(({ item }) => pathOf(item))
    const expected = [...shown, address.split('?')[0]]
    return lists.length === 1 && told.join() === expected.join()
      ? []
      : [`${address}: ${told.join()}`]
  })
  expect(wrong).toEqual([])
})

test('structured data names the page by its canonical address and its language', () => {
  const wrong = [...pages.values()].flatMap(({ address, canonical, jsonLd }) => {
    const [text] = jsonLd
    if (text === undefined) return [`${address}: none`]
    type Told = { url?: string; inLanguage?: string; mainEntityOfPage?: Told }
    const told = JSON.parse(text) as Told
    const page = told.mainEntityOfPage ?? told
    const named = [told.url, page.url].map((url) => pathOf(url ?? 'none'))
    return named.every((path) => path === pathOf(canonical ?? 'missing')) &&
      page.inLanguage === localeOf(address)
      ? []
      : [`${address}: ${named.join(' ')} ${page.inLanguage}`]
  })
  expect(wrong).toEqual([])
})

test('what is not known of an event is not said to machines', () => {
  const events = [...pages.values()].filter(({ address }) =>
    address.startsWith(`${lists.events.de}/`),
  )
  const undated = new Set(
    content.events
      .filter(({ startDate }) => startDate === null)
      .map(({ id }) => addressOf(id, 'de')),
  )
  const seen = events.filter(({ address }) => undated.has(address))
  expect(seen.length).toBeGreaterThan(0)
  expect(
    seen.filter(
      ({ jsonLd }) =>
        /"(startDate|endDate)":"/.test(jsonLd[0] ?? '') && !/"subEvent"/.test(jsonLd[0] ?? ''),
    ),
  ).toEqual([])
  const all = [...pages.values()].flatMap(({ jsonLd }) => jsonLd)
  expect(all.filter((text) => /":"(unknown|unbekannt)"/i.test(text))).toEqual([])
})
