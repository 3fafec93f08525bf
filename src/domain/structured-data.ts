/**
 * Data for search engines in the words of schema.org (JSON-LD 1.1). Views write what a record says, with addresses of
 * the portal as they stand in links; here they become what may be published: nothing empty, every address absolute.
 */
export type StructuredData = { '@type': string; [property: string]: unknown }

/** A step on the way to a page; the last one is the page itself and needs no address. */
export type Crumb = { label: string; href?: string }

const addressed = new Set(['url', 'item', 'contentUrl', 'urlTemplate', 'sameAs'])

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

function published(name: string, value: unknown, publicUrl: string): unknown {
  if (Array.isArray(value))
    return value
      .filter((one) => !isNothing(one))
      .map((one: unknown) => published(name, one, publicUrl))
  if (typeof value === 'object' && value !== null) return withoutGaps(value, publicUrl)
  return addressed.has(name) && typeof value === 'string' && value.startsWith('/')
    ? publicUrl + value
    : value
}

function withoutGaps(node: object, publicUrl: string): Record<string, unknown> {
  const entries = Object.entries(node)
    .filter(([, value]) => !isNothing(value))
    .map(([name, value]): [string, unknown] => [name, published(name, value, publicUrl)])
  return Object.fromEntries(entries)
}

/** The data as it may stand on a page: what is not known is left out (docs/decisions/0008), addresses are absolute. */
export const structuredData = (
  data: StructuredData,
  publicUrl: string,
): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  ...withoutGaps(data, publicUrl),
})

/** The way to a page (https://schema.org/BreadcrumbList); `here` is the address of the page itself. */
export const breadcrumbList = (crumbs: readonly Crumb[], here: string): StructuredData => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, href }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: label,
    item: href ?? here,
  })),
})
