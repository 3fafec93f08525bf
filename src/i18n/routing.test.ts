import { describe, expect, it } from 'vitest'

import { sections } from '@/domain/section'

import {
  addressOf,
  allPlaces,
  feedOf,
  folderOf,
  formOf,
  homeOf,
  placeOf,
  sameElsewhere,
  searchPartOf,
} from './routing'

describe('an address', () => {
  it('is German at the root and English below /en', () => {
    expect(placeOf('de', 'solutions')).toBe('/loesungen')
    expect(placeOf('en', 'solutions')).toBe('/en/solutions')
    expect(homeOf('de')).toBe('/')
    expect(homeOf('en')).toBe('/en')
  })

  it('leads to the folder of its page, for every place and language', () => {
    for (const place of allPlaces) {
      for (const locale of ['de', 'en'] as const) {
        expect(folderOf(placeOf(locale, place))?.folder).toBe(`/${locale}/${place}`)
        expect(folderOf(`${placeOf(locale, place)}/etwas`)?.folder).toBe(
          `/${locale}/${place}/etwas`,
        )
      }
    }
  })

  it('knows what belongs to the search, and its folders are no addresses', () => {
    expect(searchPartOf('de', 'suggestions')).toBe('/suche/vorschlaege')
    expect(folderOf('/suche/vorschlaege')?.folder).toBe('/de/search-suggestions')
    expect(folderOf('/en/search/suggestions')?.folder).toBe('/en/search-suggestions')
    expect(folderOf('/en/search/opensearch.xml')?.folder).toBe('/en/search-description')
    expect(folderOf('/search-suggestions')).toBeNull()
    expect(folderOf('/en/search/vorschlaege')?.folder).toBe('/en/search/vorschlaege')
  })

  it('names a series by its own word', () => {
    expect(addressOf('de', 'event-series', 'aeg')).toBe('/termine/reihen/aeg')
    expect(addressOf('en', 'event-series', 'aeg')).toBe('/en/events/series/aeg')
    expect(folderOf('/termine/reihen/aeg')?.folder).toBe('/de/events/series/aeg')
    expect(folderOf('/en/events/series/aeg')?.folder).toBe('/en/events/series/aeg')
  })

  it('of a list says which section it lists, of a record it does not', () => {
    expect(folderOf('/anwendungsfaelle')?.section).toBe('use-cases')
    expect(folderOf('/anwendungsfaelle/luftbilder')?.section).toBeUndefined()
    expect(folderOf('/impressum')?.section).toBeUndefined()
  })

  it('that names nothing leads nowhere', () => {
    expect(folderOf('/gibtesnicht')).toBeNull()
    expect(folderOf('/solutions')).toBeNull()
    expect(folderOf('/en/loesungen')).toBeNull()
  })

  it('of a standing page is the place of that name', () => {
    expect(addressOf('de', 'pages', 'imprint')).toBe('/impressum')
    expect(addressOf('en', 'pages', 'imprint')).toBe('/en/imprint')
  })

  it('has a twin in the other language', () => {
    expect(sameElsewhere(['events', 'series', 'aeg'], 'de')).toBe('/termine/reihen/aeg')
    expect(sameElsewhere(['solutions'], 'en')).toBe('/en/solutions')
    expect(sameElsewhere([], 'en')).toBe('/en')
  })

  it('of a feed leads to its folder, and only at the places that have one', () => {
    expect(feedOf('de', 'all')).toBe('/feed.atom')
    expect(feedOf('en', 'solutions')).toBe('/en/solutions/feed.atom')
    for (const name of ['all', ...sections] as const)
      for (const locale of ['de', 'en'] as const)
        expect(folderOf(feedOf(locale, name))).toEqual({
          locale,
          folder: `/${locale}/feeds/${name}`,
        })
    for (const none of ['/suche/feed.atom', '/solutions/feed.atom', '/loesungen/x/feed.atom'])
      expect(folderOf(none)).toBeNull()
    expect(folderOf('/feeds/all')).toBeNull()
  })

  it('of security.txt is the one RFC 9116 names, and no other', () => {
    expect(folderOf('/.well-known/security.txt')?.folder).toBe('/security.txt')
    expect(folderOf('/security.txt')).toBeNull()
    expect(folderOf('/en/.well-known/security.txt')).toBeNull()
  })
})

describe('the address of a form', () => {
  const pageIn = (address: string, word: string): string | null =>
    new URL(address, 'https://portal.example.org').searchParams.get(word)

  it('takes the page along, in the words of its language', () => {
    expect(formOf('de', 'contact', '/loesungen/x')).toBe('/kontakt?seite=/loesungen/x')
    expect(formOf('en', 'report-barrier', '/en')).toBe('/en/report-barrier?page=/en')
    expect(formOf('de', 'contact')).toBe('/kontakt')
  })

  it('takes a filtered list along as it is asked for', () => {
    const list = '/loesungen?kind=adapter&q=KI+%26+Co&seite=%2F%2Fexample.com'
    expect(pageIn(formOf('de', 'contact', list), 'seite')).toBe(list)
  })

  it('leaves out what is too long, and never names somebody else', () => {
    expect(formOf('de', 'contact', `/suche?q=${'x'.repeat(300)}`)).toBe('/kontakt?seite=/suche')
    expect(formOf('de', 'contact', '//example.com')).toBe('/kontakt')
    expect(formOf('de', 'contact', 'https://example.com/')).toBe('/kontakt')
  })
})
