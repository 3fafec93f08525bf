import { dirname } from 'node:path'

import { expect, test } from '@playwright/test'

import { addressOf, content, forms, lists, localeOf, people, series } from './support/content'
import { crawledPages, type Facts, pathOf } from './support/facts'
import { letters } from './support/letters'
import { codes, isCode, textsOf } from './support/messages'
import { ask, each } from './support/portal'

// One worker has read the whole portal; the tests look at what it has read.
const { pages, from } = crawledPages()

const detailBases = [...Object.values(lists), series, people].flatMap(({ de, en }) => [de, en])
const isDetail = ({ address }: Facts): boolean =>
  detailBases.some((base) => address.startsWith(`${base}/`)) &&
  address !== series.de &&
  address !== series.en

/** What is wrong on which page, one line each. */
const wrong = (check: (page: Facts) => string | false | undefined): string[] =>
  [...pages.values()].flatMap((page) => {
    const trouble = check(page)
    return trouble ? [`${page.address}: ${trouble}`] : []
  })

test('every link inside the portal leads to a page, in both languages', () => {
  expect(pages.size).toBeGreaterThan(400)
  expect(
    wrong(({ address, status }) => status !== 200 && `${status}, linked from ${from.get(address)}`),
  ).toEqual([])
})

test('every page has one heading of the first level and a title of its own', () => {
  expect(
    wrong(
      ({ headings }) =>
        (headings.length !== 1 || headings[0] === '') && `h1: ${JSON.stringify(headings)}`,
    ),
  ).toEqual([])
  expect(wrong(({ title }) => !/^\S.* – .*\S$|Allmende/.test(title) && `title: ${title}`)).toEqual(
    [],
  )
  const bare = [...pages.values()].filter(({ address }) => !address.includes('?'))
  const seen = Map.groupBy(bare, ({ address, title }) => `${dirname(address)} ${title}`)
  expect(
    [...seen].flatMap(([title, all]) =>
      all.length > 1 ? [`${title}: ${all.map(({ address }) => address).join(' ')}`] : [],
    ),
  ).toEqual([])
})

test('every page says which language it is written in', () => {
  expect(wrong(({ address, lang }) => lang !== localeOf(address) && `lang is "${lang}"`)).toEqual(
    [],
  )
})

test('every page names its own address and the same page in the other language', () => {
  const elsewhere = ({ alternates }: Facts, lang: string): string =>
    alternates[lang] === undefined ? 'none' : pathOf(alternates[lang])
  expect(
    wrong((page) => {
      const own = page.address.split('?')[0]
      if (page.canonical === null || pathOf(page.canonical) !== own)
        return `canonical is ${page.canonical}`
      if (elsewhere(page, localeOf(page.address)) !== own)
        return `hreflang of its own language is ${elsewhere(page, localeOf(page.address))}`
      if (elsewhere(page, 'x-default') !== elsewhere(page, 'de'))
        return `x-default is ${elsewhere(page, 'x-default')}`
      const other = localeOf(page.address) === 'de' ? 'en' : 'de'
      const twin = pages.get(elsewhere(page, other))
      if (!twin) return `${other} is ${elsewhere(page, other)}, which no link leads to`
      if (elsewhere(twin, localeOf(page.address)) !== own)
        return `${twin.address} does not lead back`
      return false
    }),
  ).toEqual([])
})

test('every page leads to its twin in the other language with one click', () => {
  expect(
    wrong((page) => {
      const other = localeOf(page.address) === 'de' ? 'en' : 'de'
      const twin = page.alternates[other]
      return (
        !page.address.includes('?') &&
        twin !== undefined &&
        !page.links.includes(pathOf(twin)) &&
        `no link to ${twin}`
      )
    }),
  ).toEqual([])
})

test('every page leads to both forms, which know the page it is', () => {
  expect(
    wrong(({ address, links }) => {
      const locale = localeOf(address)
      const own = address.replace(/\?page=1$/, '')
      const word = encodeURIComponent(own).replaceAll('%2F', '/')
      const wanted = forms.map(
        (form) => `${form[locale]}?${locale === 'de' ? 'seite' : 'page'}=${word}`,
      )
      const missing = wanted.filter((link) => !links.includes(link))
      return missing.length > 0 && `no link to ${missing.join(' ')}`
    }),
  ).toEqual([])
})

test('every record tells search engines what it is', () => {
  const details = [...pages.values()].filter(isDetail)
  expect(details.length).toBeGreaterThan(380)
  expect(
    details.flatMap(({ address, jsonLd }) => {
      try {
        const [first, ...more] = jsonLd.map((text) => JSON.parse(text) as Record<string, unknown>)
        const told =
          first?.['@context'] === 'https://schema.org' &&
          typeof first['@type'] === 'string' &&
          [first.name, first.headline].some((name) => typeof name === 'string' && name !== '')
        const trails = more.filter((one) => one['@type'] === 'BreadcrumbList')
        return told && trails.length === more.length ? [] : [`${address}: ${jsonLd.join(' ')}`]
      } catch {
        return [`${address}: ${jsonLd.join(' ')}`]
      }
    }),
  ).toEqual([])
})

test('no page shows a gap, a code or the name of a message', () => {
  const raw = codes()
  expect(raw).toContain('it-provider')
  const gap = /\bundefined\b|\bnull\b|\[object |\bNaN\b|Invalid Date|\{[a-z]+[,}]|^[.,;:·–-]+$/i
  const key =
    /^(site|place|lead|one|counted|facet|sort|list|fact|field|detail|map|home|search|figures|events|error|vocabulary)\.[\w.-]+$/
  expect(
    wrong(({ texts }) => {
      const bad = texts.filter(
        ({ text }) =>
          (gap.test(text) && !/^[·,:–-]$/.test(text)) || key.test(text) || isCode(text, raw),
      )
      return bad.length > 0 && bad.map(({ text }) => text).join(' | ')
    }),
  ).toEqual([])
})

test('an English page shows the words of the portal in English', () => {
  const german = new Map(textsOf('de'))
  const english = new Map(textsOf('en'))
  const englishWords = new Set(english.values())
  const untranslated = new Set(
    [...german].flatMap(([key, text]) =>
      text.length > 8 && text !== english.get(key) && !englishWords.has(text) ? [text] : [],
    ),
  )
  expect(
    wrong(({ address, texts }) => {
      if (localeOf(address) !== 'en') return false
      const bad = texts.filter(({ text, lang }) => lang !== 'de' && untranslated.has(text))
      return bad.length > 0 && bad.map(({ text }) => text).join(' | ')
    }),
  ).toEqual([])
})

test('what exists in German only is shown on English pages, marked as German and with a note', () => {
  const note = 'exist in German only'
  const germanOnly = [
    ...content.useCases.flatMap(({ id, problem, benefit }) => [
      { id, text: problem },
      { id, text: benefit },
    ]),
    ...content.prototypes.map(({ id, description }) => ({ id, text: description })),
    ...content.news.flatMap(({ id, body }) => body.de.map((text) => ({ id, text }))),
  ].flatMap(({ id, text }) => (text ? [{ id, text: text.replace(/\s+/g, ' ').trim() }] : []))
  expect(germanOnly.length).toBeGreaterThan(60)
  const bad = germanOnly.flatMap(({ id, text }) => {
    const page = pages.get(addressOf(id, 'en'))
    const shown = page?.texts.filter((one) => one.text.includes(text)) ?? []
    if (shown.length === 0) return [`${id} lacks: ${text}`]
    if (shown.some(({ lang }) => lang !== 'de')) return [`${id} not marked: ${text}`]
    return page?.main.includes(note) ? [] : [`${id} has no note`]
  })
  expect(bad).toEqual([])
})

test('no list is heavier than 120 kB', () => {
  const addresses: string[] = Object.values(lists).flatMap(({ de, en }) => [de, en])
  const heavy = [...pages.values()].flatMap(({ address, html }) => {
    const size = Buffer.byteLength(html)
    return addresses.includes(address.split('?')[0] ?? '') && size > 120_000
      ? [`${address}: ${size}`]
      : []
  })
  expect(heavy).toEqual([])
})

test('no internal note appears anywhere, not even in the source of a page', () => {
  const records = Object.values(content).flat() as { note?: string | null }[]
  const said = letters(JSON.stringify(records.map((record) => ({ ...record, note: null }))))
  const sentences = records
    .flatMap(({ note }) => note?.split(/(?<=[.!?])\s+/) ?? [])
    .map((sentence) => ({ sentence, spelt: letters(sentence) }))
    // Too short to prove anything, or a sentence that the record also says in public.
    .filter(({ spelt }) => spelt.length > 24 && !said.includes(spelt))
  expect(sentences.length).toBeGreaterThan(80)
  const spelt = [...pages.values()].map(({ address, html }) => ({ address, html: letters(html) }))
  expect(
    spelt.some(({ html }) => html.includes(letters(content.useCases[0]?.title.de ?? ''))),
  ).toBe(true)
  expect(
    spelt.flatMap(({ address, html }) =>
      sentences
        .filter((one) => html.includes(one.spelt))
        .map(({ sentence }) => `${address}: ${sentence}`),
    ),
  ).toEqual([])
})

test('people who only appear at an event have no page and no link, but their name stands there', async () => {
  const others = content.people.filter(({ publicDisplay }) => publicDisplay !== 'profile')
  expect(others.length).toBeGreaterThan(5)
  const addresses = others.flatMap(({ id }) => [`${people.de}/${id}`, `${people.en}/${id}`])
  const answers = await each(addresses, (address) => ask(address))
  expect(answers.filter(({ status }) => status !== 404).map(({ address }) => address)).toEqual([])
  expect(wrong(({ links }) => links.find((link) => addresses.includes(link)))).toEqual([])
  const events = [...pages.values()].filter(({ address }) => address.startsWith(lists.events.de))
  expect(
    others
      .filter(({ name }) => !events.some(({ main }) => main.includes(name)))
      .map(({ id }) => id),
  ).toEqual([])
})

test('nobody of the people is found by search who has no page', async () => {
  const others = content.people.filter(({ publicDisplay }) => publicDisplay !== 'profile')
  const found = await each(others, async ({ id, name }) => {
    const { body } = await ask(`/suche?q=${encodeURIComponent(name)}`)
    return body.includes(`/personen/${id}`) ? [id] : []
  })
  expect(found.flat()).toEqual([])
})
