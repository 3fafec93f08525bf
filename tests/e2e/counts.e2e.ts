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
import { crawledPages, type Facts } from './support/facts'
import { pairs } from './support/relations'

/** What one worker has read, compared with the content the portal was filled with. */
const { pages } = crawledPages()

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
