import type { Page } from '@playwright/test'

export type Entry = {
  id: string
  title: string
  lang: string
  updated: string
  published: string
  page: string
}
export type FeedFacts = {
  /** What RFC 4287 demands and the feed lacks. */
  faults: string[]
  id: string
  lang: string
  self: string
  updated: string
  entries: Entry[]
  /** Every element that occurs. */
  names: string[]
}

const read = (text: string): FeedFacts => {
  const atom = 'http://www.w3.org/2005/Atom'
  const faults: string[] = []
  const parsed = new DOMParser().parseFromString(text, 'application/xml')
  const failed = parsed.querySelector('parsererror')
  if (failed) faults.push(`no XML: ${failed.textContent?.slice(0, 200)}`)
  const feed = parsed.documentElement
  if (feed.localName !== 'feed' || feed.namespaceURI !== atom) faults.push('no feed')
  const all = (scope: Element, name: string) =>
    [...scope.children].filter((one) => one.localName === name && one.namespaceURI === atom)
  const one = (scope: Element, name: string) => all(scope, name)[0]?.textContent?.trim() ?? ''
  const links = (scope: Element, rel: string) =>
    all(scope, 'link').filter((link) => link.getAttribute('rel') === rel)
  const href = (scope: Element, rel: string) => links(scope, rel)[0]?.getAttribute('href') ?? ''
  // RFC 3339, which RFC 4287, 3.3 asks for.
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/
  const check = (scope: Element, where: string, { summary }: { summary: boolean }) => {
    for (const name of ['id', 'title', 'updated'])
      if (all(scope, name).length !== 1 || one(scope, name) === '')
        faults.push(`${where}: exactly one ${name} is needed`)
    if (!URL.canParse(one(scope, 'id'))) faults.push(`${where}: the id is no IRI`)
    for (const name of ['updated', 'published'])
      for (const date of all(scope, name).map(({ textContent }) => textContent ?? ''))
        if (!moment.test(date) || Number.isNaN(Date.parse(date)))
          faults.push(`${where}: ${name} is ${date}`)
    if (links(scope, 'alternate').length !== 1) faults.push(`${where}: one alternate is needed`)
    if (all(scope, 'published').length > 1) faults.push(`${where}: more than one published`)
    if (summary && all(scope, 'summary').length > 1) faults.push(`${where}: more than one summary`)
    for (const link of all(scope, 'link'))
      if (!URL.canParse(link.getAttribute('href') ?? ''))
        faults.push(`${where}: a link to ${link.getAttribute('href')}`)
    for (const category of all(scope, 'category'))
      if (!category.getAttribute('term')) faults.push(`${where}: a category without a term`)
  }
  check(feed, 'feed', { summary: false })
  if (links(feed, 'self').length !== 1) faults.push('feed: one link to itself is needed')
  if (all(feed, 'author').length !== 1 || one(all(feed, 'author')[0] ?? feed, 'name') === '')
    faults.push('feed: an author with a name is needed')
  const entries = all(feed, 'entry')
  for (const [at, entry] of entries.entries()) check(entry, `entry ${at + 1}`, { summary: true })
  const ids = entries.map((entry) => one(entry, 'id'))
  if (new Set(ids).size !== ids.length) faults.push('two entries have the same id')
  const lang = feed.getAttribute('xml:lang') ?? ''
  return {
    faults,
    id: one(feed, 'id'),
    lang,
    self: href(feed, 'self'),
    updated: one(feed, 'updated'),
    entries: entries.map((entry) => ({
      id: one(entry, 'id'),
      title: one(entry, 'title'),
      lang: all(entry, 'title')[0]?.getAttribute('xml:lang') ?? lang,
      updated: one(entry, 'updated'),
      published: one(entry, 'published'),
      page: href(entry, 'alternate'),
    })),
    names: [...new Set([...parsed.querySelectorAll('*')].map(({ localName }) => localName))].sort(),
  }
}

/** Reads a feed with the browser's own XML parser and checks it against RFC 4287. */
export const feedIn = (page: Page, text: string): Promise<FeedFacts> => page.evaluate(read, text)
