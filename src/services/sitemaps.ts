import type { Payload } from 'payload'

import type { KeptText } from '@/domain/kept-text'
import type { locales } from '@/domain/locale'
import { isSection, linkable, type Section } from '@/domain/section'
import { type SitePage, sitemapOf, sitemapPart } from '@/domain/sitemap'
import { addressOf, allPlaces, homeOf, isPlace, type Place, placeOf } from '@/i18n/routing'

import { keptText } from './kept-texts'
import { type Published, readPublished } from './published'

/** Every public page, for search engines: the start page, lists, single pages and the pages of records. */
const noPage: readonly Place[] = ['search', 'people']
const writtenByEditors = [
  'imprint',
  'privacy',
  'accessibility',
  'easy-language',
  'sign-language',
  'contribute',
  'about',
] as const satisfies readonly Place[]

const isWritten = (place: string): boolean => writtenByEditors.some((one) => one === place)

/** Places whose page is there whatever the editors have written; search results are never listed. */
const fixedPlaces = allPlaces.filter((place) => !noPage.includes(place) && !isWritten(place))

const newest = (records: readonly { updatedAt: string }[]): string | null =>
  records
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1) ?? null

/** A page of the editors shows only where its name is a place made for one. */
const hasPage = ({ collection, slugs }: Published): boolean =>
  collection !== 'pages' || (isPlace(slugs.de) && isWritten(slugs.de))

const within = (section: Section, { collection }: Published): boolean =>
  collection === section || (section === 'events' && collection === 'event-series')

async function lastIndicator(payload: Payload): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'indicators',
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: false,
  })
  return newest(docs)
}

async function readPages(payload: Payload, publicUrl: string): Promise<SitePage[]> {
  const found = await Promise.all(
    linkable.map((collection) => readPublished(payload, collection, {})),
  )
  const records = found.flat().filter(hasPage)
  const figures = await lastIndicator(payload)
  const changedAt = (place: Place): string | null => {
    if (place === 'figures') return figures
    return isSection(place) ? newest(records.filter((record) => within(place, record))) : null
  }
  const at = (address: (locale: (typeof locales)[number]) => string, changed: string | null) => ({
    addresses: { de: publicUrl + address('de'), en: publicUrl + address('en') },
    changed,
  })
  return [
    at(homeOf, newest(records)),
    ...fixedPlaces.map((place) => at((locale) => placeOf(locale, place), changedAt(place))),
    ...records.map(({ collection, slugs, updatedAt }) =>
      at((locale) => addressOf(locale, collection, slugs[locale]), updatedAt),
    ),
  ]
}

/** The site map, or the index of its parts; kept until something public changes. */
export const readSitemap = (payload: Payload, publicUrl: string): Promise<KeptText> =>
  keptText(payload, 'sitemap', async () =>
    sitemapOf(
      await readPages(payload, publicUrl),
      (part) => `${publicUrl}/sitemap.xml?part=${part}`,
    ),
  )

/** More files than these are not asked for; they would hold a million pages. */
export const mostParts = 100

/** One part of a site map that needs several; empty where there is none with this number. */
export const readSitemapPart = (
  payload: Payload,
  { publicUrl, part }: { publicUrl: string; part: number },
): Promise<KeptText> =>
  keptText(
    payload,
    `sitemap/${part}`,
    async () => sitemapPart(await readPages(payload, publicUrl), part) ?? '',
  )
