import type { Words } from './words'
import { emptyElement, nestedElement, textElement, xmlDocument } from './xml'

/**
 * News of the portal as an Atom feed (RFC 4287). Nothing personal stands in it: the author of the feed is the portal,
 * an entry has none.
 */
export type Feed = {
  /** Never changes, whatever happens to addresses (RFC 4287, 4.2.6). */
  id: string
  lang: string
  title: string
  subtitle: string
  author: { name: string; uri: string }
  /** Absolute addresses: of the feed, and of the page for people that shows the same. */
  self: string
  page: string
  entries: readonly FeedEntry[]
}

export type FeedEntry = {
  id: string
  title: Words
  summary: Words | null
  page: string
  /** What it is: the name of the collection and what people call it. */
  kind: { term: string; label: string }
  /** Points in time, ISO 8601 in UTC. */
  published: string
  updated: string
}

/** How many entries a feed holds. */
export const mostEntries = 50

// A feed must say when it last changed; one that has never held anything says the beginning of time.
const never = '1970-01-01T00:00:00.000Z'

/** A name for a record that outlives its address (RFC 4151): by which host and on which day it was given, and to what. */
export const tagUri = (host: string, day: string, specific: string): string =>
  `tag:${host.replace(/[^a-z0-9.-]/g, '')},${day}:${specific}`

/** The newest change first; what changed at the same moment by its address, so that the order is always the same. */
export const byNewest = (
  one: { updated: string; page: string },
  other: { updated: string; page: string },
): number =>
  other.updated.localeCompare(one.updated) ||
  (one.page < other.page ? -1 : Number(one.page !== other.page))

// RFC 4287, 2: `xml:lang` says in which language a text is; only what differs from the feed needs it.
const said = (name: string, words: Words, { lang }: Feed): string =>
  textElement(name, words.text, {
    type: 'text',
    'xml:lang': words.lang === lang ? undefined : words.lang,
  })

function entryOf(entry: FeedEntry, feed: Feed): string {
  return nestedElement('entry', [
    textElement('id', entry.id),
    said('title', entry.title, feed),
    ...(entry.summary ? [said('summary', entry.summary, feed)] : []),
    emptyElement('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: feed.lang,
      href: entry.page,
    }),
    emptyElement('category', entry.kind),
    textElement('published', entry.published),
    textElement('updated', entry.updated),
  ])
}

/** The feed as an XML document, in the order of its entries. */
export function atomOf(feed: Feed): string {
  const updated = feed.entries.map((entry) => entry.updated).sort()
  const head = [
    textElement('id', feed.id),
    textElement('title', feed.title, { type: 'text' }),
    textElement('subtitle', feed.subtitle, { type: 'text' }),
    nestedElement('author', [
      textElement('name', feed.author.name),
      textElement('uri', feed.author.uri),
    ]),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    emptyElement('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: feed.lang,
      href: feed.page,
    }),
    textElement('updated', updated.at(-1) ?? never),
  ]
  return xmlDocument(
    nestedElement('feed', [...head, ...feed.entries.map((entry) => entryOf(entry, feed))], {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': feed.lang,
    }),
  )
}
