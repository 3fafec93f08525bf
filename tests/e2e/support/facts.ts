import { type Page, test } from '@playwright/test'

import { ask, each, type Answer } from './portal'
import { figures, forms, home, lists, locales, search, standing } from './content'

/** What a page says, read from its HTML by the browser's own parser and without running anything. */
export type Facts = {
  address: string
  status: number
  html: string
  lang: string
  title: string
  headings: string[]
  canonical: string | null
  alternates: Record<string, string>
  robots: string
  jsonLd: string[]
  /** Where the links of the whole page and of its main part lead, without what follows a `#`. */
  links: string[]
  mainLinks: string[]
  /** Every piece of text with the language it is marked with, names of controls and pictures included. */
  texts: { text: string; lang: string }[]
  /** All text of the main part in one line. */
  main: string
}

const read = (html: string) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  parsed
    .querySelectorAll('script:not([type="application/ld+json"]), style, template')
    .forEach((one) => one.remove())
  const linkIn = (scope: ParentNode) =>
    [...scope.querySelectorAll('a[href]')].map(
      (link) => (link.getAttribute('href') ?? '').split('#')[0] ?? '',
    )
  const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? ''
  const line = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const jsonLd = [...parsed.querySelectorAll('script')].map((one) => one.textContent ?? '')
  parsed.querySelectorAll('script').forEach((one) => one.remove())
  const texts: { text: string; lang: string }[] = []
  const walker = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = line(walker.currentNode.textContent)
    if (text) texts.push({ text, lang: langOf(walker.currentNode.parentElement) })
  }
  for (const name of ['alt', 'aria-label', 'title', 'placeholder', 'content', 'label'])
    for (const element of parsed.querySelectorAll(`[${name}]`))
      texts.push({ text: line(element.getAttribute(name)), lang: langOf(element) })
  const main = parsed.querySelector('main')
  return {
    lang: parsed.documentElement.lang,
    title: parsed.title,
    headings: [...parsed.querySelectorAll('h1')].map((one) => line(one.textContent)),
    canonical: parsed.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    alternates: Object.fromEntries(
      [...parsed.querySelectorAll('link[rel=alternate][hreflang]')].map((one) => [
        one.getAttribute('hreflang') ?? '',
        one.getAttribute('href') ?? '',
      ]),
    ),
    robots: parsed.querySelector('meta[name=robots]')?.getAttribute('content') ?? '',
    jsonLd,
    links: linkIn(parsed),
    mainLinks: main ? linkIn(main) : [],
    texts,
    main: line(main?.textContent),
  }
}

/** Reads one answer; `page` lends its parser. */
export async function factsOf(page: Page, { address, status, body }: Answer): Promise<Facts> {
  return { address, status, html: body, ...(await page.evaluate(read, body)) }
}

export const factsAt = async (page: Page, address: string): Promise<Facts> =>
  factsOf(page, await ask(address))

const fixed = [home, search, figures, ...Object.values(lists), ...standing, ...forms]
const starts = fixed.flatMap((one) => locales.map((locale) => one[locale]))

/** Links a crawl follows: pages of the portal and the further pages of a list, but no filtered lists. */
function isPage(link: string): boolean {
  if (!/^\/(?!\/|admin|preview|api\/)/.test(link)) return false
  const query = link.split('?')[1]
  return query === undefined || /^page=\d+$/.test(query)
}

export type Crawled = {
  pages: Map<string, Facts>
  /** For each address one page that leads there. */
  from: Map<string, string>
}

async function crawlAll(page: Page): Promise<Crawled> {
  const pages = new Map<string, Facts>()
  const from = new Map<string, string>()
  let next = starts
  while (next.length > 0) {
    const answers = await each(next, (address) => ask(address))
    for (const answer of answers) pages.set(answer.address, await factsOf(page, answer))
    const found = next.flatMap((address) =>
      (pages.get(address)?.links ?? []).filter(isPage).map((link) => ({ link, address })),
    )
    for (const { link, address } of found) if (!from.has(link)) from.set(link, address)
    next = [...new Set(found.map(({ link }) => link))].filter((link) => !pages.has(link))
  }
  return { pages, from }
}

let crawled: Promise<Crawled> | undefined

/** Every page a reader can reach in either language, starting from the pages with a fixed address; once per worker. */
const crawl = (page: Page): Promise<Crawled> => (crawled ??= crawlAll(page))

/**
 * For a file whose tests look at what one worker has read of the whole portal before the first of them: filled by then.
 * The tests run one after the other, so that they stay with that worker.
 */
export function crawledPages(): Crawled {
  const crawled: Crawled = { pages: new Map(), from: new Map() }
  test.describe.configure({ mode: 'default', timeout: 180_000 })
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(180_000)
    const page = await browser.newPage()
    const { pages, from } = await crawl(page)
    for (const [address, facts] of pages) crawled.pages.set(address, facts)
    for (const [address, origin] of from) crawled.from.set(address, origin)
    await page.close()
  })
  return crawled
}

/** The part of an address behind the host; the host of absolute addresses is that of the portal. */
export const pathOf = (address: string): string => {
  const url = new URL(address, 'http://localhost')
  return url.pathname + url.search
}
