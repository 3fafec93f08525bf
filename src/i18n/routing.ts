import type { Locale } from '@/domain/locale'
import { isOwnPath } from '@/domain/own-path'
import { isSection, type Linkable, type Section, sections } from '@/domain/section'

/**
 * The addresses of the portal. Folder names below `app` are English; people see these. German stands at `/`, English
 * at `/en`. The key is the folder.
 */
const places = {
  'use-cases': { de: 'anwendungsfaelle', en: 'use-cases' },
  solutions: { de: 'loesungen', en: 'solutions' },
  programmes: { de: 'kooperationen', en: 'programmes' },
  organisations: { de: 'organisationen', en: 'organisations' },
  systems: { de: 'systeme', en: 'systems' },
  events: { de: 'termine', en: 'events' },
  'focus-groups': { de: 'fokusgruppen', en: 'focus-groups' },
  documents: { de: 'wissen', en: 'documents' },
  calls: { de: 'foerderung', en: 'funding' },
  news: { de: 'aktuelles', en: 'news' },
  people: { de: 'personen', en: 'people' },
  search: { de: 'suche', en: 'search' },
  figures: { de: 'zahlen', en: 'figures' },
  imprint: { de: 'impressum', en: 'imprint' },
  privacy: { de: 'datenschutz', en: 'privacy' },
  accessibility: { de: 'barrierefreiheit', en: 'accessibility' },
  'easy-language': { de: 'leichte-sprache', en: 'easy-language' },
  'sign-language': { de: 'gebaerdensprache', en: 'sign-language' },
  contribute: { de: 'mitmachen', en: 'contribute' },
  about: { de: 'ueber-allmende', en: 'about' },
  contact: { de: 'kontakt', en: 'contact' },
  'report-barrier': { de: 'barriere-melden', en: 'report-barrier' },
} as const satisfies Record<string, Record<Locale, string>>

export type Place = keyof typeof places

/** Second parts of an address that have a name of their own. */
const within: Record<string, Record<Locale, string>> = { series: { de: 'reihen', en: 'series' } }

/** True for the folder of a place. */
export const isPlace = (value: string): value is Place => Object.hasOwn(places, value)

/** Every place, for the site map and for tests. */
export const allPlaces = Object.keys(places).filter(isPlace)

const prefix = (locale: Locale): string => (locale === 'de' ? '' : `/${locale}`)

/** The address of the start page. */
export const homeOf = (locale: Locale): string => (locale === 'de' ? '/' : '/en')

/** The address of a list or single page, e.g. `('de', 'events')` → `/termine`. */
export const placeOf = (locale: Locale, place: Place): string =>
  `${prefix(locale)}/${places[place][locale]}`

/** The address of a record, e.g. `('de', 'event-series', 'aeg')` → `/termine/reihen/aeg`. */
export function addressOf(locale: Locale, collection: Linkable, slug: string): string {
  if (collection === 'event-series')
    return `${placeOf(locale, 'events')}/${within.series?.[locale]}/${slug}`
  if (collection === 'pages')
    return isPlace(slug) ? placeOf(locale, slug) : `${prefix(locale)}/${slug}`
  return `${placeOf(locale, collection)}/${slug}`
}

/** One feed for each section and one for everything public. */
export type FeedName = Section | 'all'
const feedFile = 'feed.atom'

/** The address of a feed, e.g. `('de', 'solutions')` → `/loesungen/feed.atom`. */
export const feedOf = (locale: Locale, name: FeedName): string =>
  `${name === 'all' ? prefix(locale) : placeOf(locale, name)}/${feedFile}`

const searchParts = {
  suggestions: { de: 'vorschlaege', en: 'suggestions' },
  description: { de: 'opensearch.xml', en: 'opensearch.xml' },
} as const satisfies Record<string, Record<Locale, string>>
type SearchPart = keyof typeof searchParts

/** What belongs to the search without being a page: suggestions while typing, and its description for browsers. */
export const searchPartOf = (locale: Locale, part: SearchPart): string =>
  `${placeOf(locale, 'search')}/${searchParts[part][locale]}`

/** Where RFC 9116 looks for the contact of security. */
export const securityAddress = '/.well-known/security.txt'
/** How the forms call, in their addresses, the page they are about and the receipt of what was sent. */
export const formWords = {
  page: { de: 'seite', en: 'page' },
  sent: { de: 'gesendet', en: 'sent' },
} as const satisfies Record<string, Record<Locale, string>>

/**
 * The address of a form about a page of this portal, e.g. `/kontakt?seite=/loesungen/x`. A page whose address is too long
 * is named without what it asks for.
 */
export function formOf(locale: Locale, form: 'contact' | 'report-barrier', page = ''): string {
  const named = [page, page.split('?')[0] ?? ''].find(isOwnPath)
  if (!named) return placeOf(locale, form)
  const word = encodeURIComponent(named).replaceAll('%2F', '/')
  return `${placeOf(locale, form)}?${formWords.page[locale]}=${word}`
}

/** The address of a form for a page that cannot name itself, because it is sent as the same to everybody: `…?seite=`. */
export const formOfPageBefore = (locale: Locale, form: 'contact' | 'report-barrier'): string =>
  `${placeOf(locale, form)}?${formWords.page[locale]}=`

export type Route = { locale: Locale; folder: string; section?: Section }

/**
 * The folder behind an address people see: `/termine/reihen/aeg` → `/de/events/series/aeg`. Null when the first part
 * names no place.
 */
export function folderOf(pathname: string): Route | null {
  if (pathname === securityAddress) return { locale: 'de', folder: '/security.txt' }
  const parts = pathname.split('/').filter(Boolean)
  const locale: Locale = parts[0] === 'en' ? 'en' : 'de'
  const [first, second, ...rest] = locale === 'en' ? parts.slice(1) : parts
  if (first === undefined) return { locale, folder: `/${locale}` }
  if (parts.at(-1) === feedFile) return feedRoute(locale, pathname)
  const part = searchPart(locale, pathname)
  if (part) return { locale, folder: `/${locale}/search-${part}` }
  const place = allPlaces.find((candidate) => places[candidate][locale] === first)
  if (!place) return null
  const named = Object.entries(within).find(
    ([, names]) => names[locale] === second && place === 'events',
  )
  // The name of the folder itself is no address.
  if (!named && second !== undefined && Object.hasOwn(within, second)) return null
  const folder = [
    '',
    locale,
    place,
    ...(second === undefined ? [] : [named ? named[0] : second]),
    ...rest,
  ].join('/')
  return { locale, folder, ...(isSection(place) && second === undefined && { section: place }) }
}

const searchPart = (locale: Locale, pathname: string): SearchPart | undefined =>
  (['suggestions', 'description'] as const).find((part) => searchPartOf(locale, part) === pathname)

function feedRoute(locale: Locale, pathname: string): Route | null {
  const names: readonly FeedName[] = ['all', ...sections]
  const name = names.find((candidate) => feedOf(locale, candidate) === pathname)
  return name ? { locale, folder: `/${locale}/feeds/${name}` } : null
}

/** The address in the language asked for of a page known by its folder, e.g. after a change of language. */
export function sameElsewhere(folder: readonly string[], locale: Locale): string {
  const [place, second, ...rest] = folder
  if (place === undefined) return homeOf(locale)
  if (!isPlace(place)) return [prefix(locale), ...folder].join('/')
  const next = second === undefined ? [] : [within[second]?.[locale] ?? second]
  return [placeOf(locale, place), ...next, ...rest].join('/')
}
