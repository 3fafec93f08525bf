import { type Locale, locales } from './locale'
import { emptyElement, nestedElement, textElement, xmlDocument } from './xml'

/**
 * The site map (https://www.sitemaps.org/protocol.html): every public page in both languages, each naming its twin
 * (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
 */
export type SitePage = {
  /** The absolute address in each language. */
  addresses: Record<Locale, string>
  /** When what it shows last changed, ISO 8601; null when that is not known. */
  changed: string | null
}

/**
 * How many pages one file names, each in every language. The protocol allows 50,000 addresses and 50 MB; an address
 * with its twins takes up to 1 kB.
 */
export const pagesPerFile = 10_000

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

const changedOn = ({ changed }: Pick<SitePage, 'changed'>): string[] =>
  changed ? [textElement('lastmod', changed)] : []

function urlsOf(page: SitePage): string[] {
  const twins = [
    ...locales.map((locale) => ({ hreflang: locale as string, href: page.addresses[locale] })),
    { hreflang: 'x-default', href: page.addresses.de },
  ].map((twin) => emptyElement('xhtml:link', { rel: 'alternate', ...twin }))
  return locales.map((locale) =>
    nestedElement('url', [
      textElement('loc', page.addresses[locale]),
      ...changedOn(page),
      ...twins,
    ]),
  )
}

/** How many files the pages need; at least one. */
export const sitemapParts = (pages: readonly SitePage[]): number =>
  Math.max(1, Math.ceil(pages.length / pagesPerFile))

/** The file with this number, counted from 1; null when there is none. */
export function sitemapPart(pages: readonly SitePage[], part: number): string | null {
  if (!Number.isInteger(part) || part < 1 || part > sitemapParts(pages)) return null
  const own = pages.slice((part - 1) * pagesPerFile, part * pagesPerFile)
  return xmlDocument(nestedElement('urlset', own.flatMap(urlsOf), namespaces))
}

/** What stands at the address of the site map: the one file, or the index of several, whose addresses are given. */
export function sitemapOf(
  pages: readonly SitePage[],
  addressOfPart: (part: number) => string,
): string {
  const parts = sitemapParts(pages)
  if (parts === 1) return sitemapPart(pages, 1) ?? ''
  const files = Array.from({ length: parts }, (_, at) =>
    nestedElement('sitemap', [textElement('loc', addressOfPart(at + 1))]),
  )
  return xmlDocument(nestedElement('sitemapindex', files, { xmlns: namespaces.xmlns }))
}
