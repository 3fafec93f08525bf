import { expect, test } from '@playwright/test'

import {
  addressOf,
  content,
  figures,
  hasPage,
  ids,
  listed,
  listNames,
  lists,
  type Locale,
  locales,
  seriesIds,
  subProjects,
} from './support/content'
import { crawl, type Facts } from './support/facts'

// One worker reads the whole portal once; the tests compare it with the content it was filled with.
test.describe.configure({ mode: 'default', timeout: 180_000 })

let pages = new Map<string, Facts>()

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  const page = await browser.newPage()
  ;({ pages } = await crawl(page))
  await page.close()
})

const pageOf = (id: string, locale: Locale): Facts | undefined => pages.get(addressOf(id, locale))
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

test('every record of the content has its page in both languages, with its title on it', () => {
  const records = Object.values(content)
    .flat()
    .filter(({ id }) => hasPage(id))
  expect(records.length + subProjects.length).toBe(ids.length)
  const missing = [...records, ...subProjects].flatMap((record) =>
    locales.flatMap((locale) => {
      const title = 'title' in record ? (record.title as { de: string; en: string })[locale] : ''
      const name = 'name' in record && !title ? String(record.name) : title
      const page = pageOf(record.id, locale)
      return page?.status === 200 && page.main.includes(plain(name))
        ? []
        : [`${addressOf(record.id, locale)}: ${name}`]
    }),
  )
  expect(missing).toEqual([])
})

for (const name of listNames) {
  test(`the pages of the list ${lists[name].de} hold each of its records exactly once`, () => {
    for (const locale of locales) {
      const base = lists[name][locale]
      const links = [...pages.values()]
        .filter(({ address }) => address.split('?')[0] === base)
        .flatMap(({ html }) =>
          [...html.matchAll(/<article[^>]*>.*?<\/article>/gs)].flatMap(
            ([card]) => /<a [^>]*href="([^"?#]+)"/.exec(card)?.[1] ?? [],
          ),
        )
      expect(links.toSorted()).toEqual(listed[name].map((id) => addressOf(id, locale)).toSorted())
    }
  })
}

test('the page of all dates leads to every series', () => {
  for (const locale of locales)
    expect(pages.get(lists.events[locale])?.mainLinks).toEqual(
      expect.arrayContaining(seriesIds.map((id) => addressOf(id, locale))),
    )
})

test('every figure stands on the page of figures with its value and its source', () => {
  for (const locale of locales) {
    const shown = pages.get(figures[locale])?.main ?? ''
    const missing = content.indicators.filter(
      ({ title, valueText }) =>
        !shown.includes(plain(title[locale])) ||
        !(locale === 'en' || shown.includes(plain(valueText))),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  }
})

test('every source stands on the page of figures with its address', () => {
  for (const locale of locales) {
    const page = pages.get(figures[locale])
    const missing = content.sources.filter(
      ({ title, url }) =>
        !page?.main.includes(plain(title)) || (url !== undefined && !page.mainLinks.includes(url)),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  }
})

test('every record cites its sources with their addresses', () => {
  const sources = new Map(content.sources.map((source) => [source.id, source]))
  const records = Object.values(content)
    .flat()
    .filter((record) => hasPage(record.id) && 'source' in record)
  const missing = records.flatMap((record) => {
    if (!('source' in record)) return []
    const named = [
      record.source,
      ...(record.additionalSources ?? []),
      ...(record.webSources ?? []),
    ].flatMap((id) => (id ? [id] : []))
    return [...new Set(named)].flatMap((id) => {
      const source = sources.get(id)
      const page = pageOf(record.id, 'de')
      const cited = source?.url
        ? page?.mainLinks.includes(source.url)
        : page?.main.includes(plain(source?.title ?? id))
      return cited ? [] : [`${record.id}: ${id}`]
    })
  })
  expect(missing).toEqual([])
})

test('every editorial assumption is marked as one and gives its reason', () => {
  const records = Object.values(content)
    .flat()
    .filter((record) => hasPage(record.id) && 'assumedFields' in record)
  const missing = records.flatMap((record) => {
    const reasons = ('assumedFields' in record && record.assumedFields) || []
    const page = pageOf(record.id, 'de')
    // A series has no place on the map; what is not shown needs no mark.
    const shown = seriesIds.includes(record.id)
      ? reasons.filter(({ fields }) => !fields.includes('coordinates'))
      : reasons
    return shown.flatMap(({ reason }) =>
      page?.main.includes('Redaktionelle Annahmen') && page.main.includes(plain(reason))
        ? []
        : [`${record.id}: ${reason}`],
    )
  })
  expect(missing).toEqual([])
})

test('a date nobody knows stays open', () => {
  const undated = content.events.filter(({ startDate }) => startDate === null)
  expect(undated.length).toBeGreaterThan(5)
  const wrong = undated.filter(
    ({ id }) =>
      !/Termine? (folgt|noch offen|offen)|Tag nicht bekannt/.test(pageOf(id, 'de')?.main ?? ''),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('every award stands on the page of its programme', () => {
  const missing = content.cooperations.flatMap(({ id, awards }) =>
    awards.filter(({ title }) => !pageOf(id, 'de')?.main.includes(plain(title.de))),
  )
  expect(missing.map(({ id }) => id)).toEqual([])
})

type Pair = readonly [one: string, other: string]

const related = (one: string, others: readonly (string | null | undefined)[]): Pair[] =>
  others.flatMap((other): Pair[] =>
    hasPage(other) && hasPage(one) && one !== other ? [[one, other]] : [],
  )

const { prototypes, useCases, cooperations, events, documents, news, calls, organisations } =
  content

/** Every relation the content states, from both sides. */
const pairs: Record<string, Pair[]> = {
  'solutions and use cases': [
    ...prototypes.flatMap((one) => related(one.id, one.useCases)),
    ...useCases.flatMap((one) => related(one.id, one.relatedPrototypes)),
  ],
  'solutions and events': [
    ...prototypes.flatMap((one) => related(one.id, one.presentedAt)),
    ...events.flatMap((one) => [
      ...related(one.id, one.relatedPrototypes),
      ...one.agenda.flatMap((item) => related(one.id, item.prototypes)),
    ]),
  ],
  'solutions and programmes': [
    ...prototypes.flatMap((one) => related(one.id, [one.programme, one.subProject])),
    ...cooperations.flatMap((one) => related(one.id, one.prototypes)),
    ...subProjects.flatMap((one) => related(one.id, one.prototypes)),
  ],
  'solutions and organisations': prototypes.flatMap((one) =>
    related(one.id, [one.provider, one.ownerMunicipality, ...one.partners]),
  ),
  'solutions and systems': [
    ...prototypes.flatMap((one) => related(one.id, one.connectsTo)),
    ...content.systems.flatMap((one) => related(one.id, one.prototypes)),
  ],
  'solutions and calls': prototypes.flatMap((one) => related(one.id, [one.call])),
  'solutions and solutions': prototypes.flatMap((one) => related(one.id, one.relatedPrototypes)),
  'solutions and people': prototypes.flatMap((one) => related(one.id, one.presentedBy)),
  'use cases and systems': useCases.flatMap((one) => related(one.id, one.relatedSystems)),
  'use cases and programmes': [
    ...useCases.flatMap((one) => related(one.id, one.relatedCooperations)),
    ...cooperations.flatMap((one) => related(one.id, one.useCases)),
    ...subProjects.flatMap((one) => related(one.id, one.useCases)),
  ],
  'events and series': events.flatMap((one) => related(one.id, [one.series])),
  'events and their parts': events.flatMap((one) =>
    related(one.id, [one.parentEvent, ...one.agenda.map(({ subEvent }) => subEvent)]),
  ),
  'events and use cases': events.flatMap((one) => related(one.id, one.relatedUseCases)),
  'events and programmes': [
    ...events.flatMap((one) => related(one.id, one.organiserCooperations)),
    ...cooperations.flatMap((one) => related(one.id, one.events)),
    ...subProjects.flatMap((one) => related(one.id, one.events)),
  ],
  'events and organisations': events.flatMap((one) => related(one.id, one.organiserOrganisations)),
  'events and people': events.flatMap((one) =>
    related(one.id, [
      ...one.participants,
      ...one.agenda.flatMap((item) => [
        ...item.speakers,
        ...item.contributions.map(({ person }) => person),
      ]),
    ]),
  ),
  'documents and events': [
    ...documents.flatMap((one) => related(one.id, one.relatedEvents)),
    ...events.flatMap((one) => related(one.id, one.relatedDocuments)),
  ],
  'documents and programmes': [
    ...documents.flatMap((one) => related(one.id, one.relatedCooperations)),
    ...cooperations.flatMap((one) => related(one.id, one.documents)),
    ...subProjects.flatMap((one) => related(one.id, one.documents)),
  ],
  'documents and organisations': documents.flatMap((one) => related(one.id, [one.publisher])),
  'organisations and programmes': [
    ...cooperations.flatMap((one) =>
      related(one.id, [
        one.lead,
        one.coordinator,
        one.funding.funder,
        ...one.members.map(({ organisation }) => organisation),
      ]),
    ),
    ...organisations.flatMap((one) => related(one.id, one.memberOf)),
  ],
  'programmes and sub-projects': [
    ...subProjects.flatMap((one) => related(one.id, [one.parent])),
    ...cooperations.flatMap((one) => related(one.id, [one.parent])),
  ],
  'programmes and awards': cooperations.flatMap((one) =>
    one.awards.flatMap(({ awardedBy, recipient, call, event }) =>
      related(one.id, [awardedBy, recipient?.organisation, recipient?.system, call, event]),
    ),
  ),
  'programmes and calls': [
    ...calls.flatMap((one) => related(one.id, one.relatedCooperations)),
    ...cooperations.flatMap((one) => related(one.id, [one.funding.call])),
    ...subProjects.flatMap((one) => related(one.id, one.calls)),
  ],
  'programmes and people': cooperations.flatMap((one) => related(one.id, one.people)),
  'calls and calls': calls.flatMap((one) => related(one.id, [one.programme])),
  'calls and organisations': calls.flatMap((one) => related(one.id, [one.grantor])),
  'calls and events': [
    ...calls.flatMap((one) =>
      related(
        one.id,
        one.timeline.map(({ event }) => event),
      ),
    ),
    ...events.flatMap((one) => related(one.id, one.relatedCalls)),
  ],
  'news and solutions': news.flatMap((one) => related(one.id, one.prototypes)),
  'news and programmes': news.flatMap((one) => related(one.id, one.cooperations)),
  'news and organisations': news.flatMap((one) => related(one.id, one.organisations)),
  'news and events': news.flatMap((one) => related(one.id, one.events)),
  'news and documents': news.flatMap((one) => related(one.id, one.documents)),
  'news and calls': news.flatMap((one) => related(one.id, one.calls)),
  'news and people': news.flatMap((one) => related(one.id, one.people)),
  'people and organisations': content.people.flatMap((one) =>
    related(one.id, [
      one.organisation,
      ...one.furtherRoles.map(({ organisation }) => organisation),
    ]),
  ),
  'people and programmes': content.people.flatMap((one) =>
    related(
      one.id,
      one.furtherRoles.map(({ cooperation }) => cooperation),
    ),
  ),
  'systems and vendors': content.systems.flatMap((one) => related(one.id, [one.vendor])),
}

for (const [names, all] of Object.entries(pairs)) {
  test(`${names} that belong together lead to each other`, () => {
    expect(all.length).toBeGreaterThan(0)
    const missing = all.flatMap(([one, other]) =>
      locales.flatMap((locale) =>
        [
          [one, other],
          [other, one],
        ].flatMap(([here = '', there = '']) =>
          pageOf(here, locale)?.mainLinks.includes(addressOf(there, locale))
            ? []
            : [`${addressOf(here, locale)} → ${there}`],
        ),
      ),
    )
    expect([...new Set(missing)]).toEqual([])
  })
}
