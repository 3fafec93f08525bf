import type { Payload } from 'payload'

import { type Locale, locales } from '@/domain/locale'
import type { SearchDoc } from '@/domain/search'
import type { Linkable } from '@/domain/section'
import { gathered } from '@/domain/steps'
import { nameOf } from '@/i18n/vocabulary'

import { idsAt } from './chain'
import { type FileText, fileTexts } from './document-texts'
import { inTurns } from './in-turns'
import { fieldsOf, linksOf, searched } from './search-fields'
import { spokenOf, Surroundings } from './search-surroundings'
import { type Spoken, textsAt } from './search-texts'
import { readStored, type Stored } from './stored'

/**
 * What goes into the index: one document per published record and language, made of what its page shows and nothing
 * else. Where English lacks a text, the page shows the German one, and so does the document.
 */

/** Another number has every document made anew: raise it when what is made here changes. */
const mapping = 4

export const docId = (collection: Linkable, id: string, locale: Locale): string =>
  `${collection}_${id}_${locale}`

type Known = { slug: string; title: string }

/** Address and title of the page in this language; null where a record has no page. */
function pageOf(collection: Linkable, spoken: Spoken, locale: Locale): Known | null {
  const [slug] = textsAt(spoken, 'slug', locale)
  const [title] = textsAt(spoken, collection === 'people' ? 'name' : 'title', locale)
  const isHidden = collection === 'people' && spoken.de.display !== 'profile'
  return slug && title && !isHidden ? { slug, title } : null
}

/** True when a visitor finds a page of this record in this language. */
export const hasPage = (collection: Linkable, spoken: Spoken, locale: Locale): boolean =>
  pageOf(collection, spoken, locale) !== null

/** Which state of a record a document tells of. `file`: the file whose text is in it. */
export const stampOf = (updatedAt: unknown, file?: string): string =>
  [mapping, String(updatedAt), ...(file ? [file] : [])].join(' ')

type Made = {
  collection: Linkable
  spoken: Spoken
  around: Surroundings
  file: FileText | null
}

const known = (values: readonly unknown[]): string[] => [
  ...new Set(values.filter((one): one is string => typeof one === 'string' && one !== '')),
]

const listed = (value: unknown): unknown[] => [value ?? []].flat()

/** The same rules as the lists of the sections (services/catalogue). */
function facetsOf({ collection, spoken: { de }, around }: Made): Record<string, string[]> {
  const id = String(de.id)
  const linked = (to: Linkable, ...paths: string[]) =>
    around.of(
      to,
      paths.flatMap((path) => idsAt(de, path)),
    )
  const slugs = (path: string) => linked('programmes', path).map(({ slug }) => slug)
  const states = (...paths: string[]) => linked('organisations', ...paths).map(({ state }) => state)
  const fields = listed(de.policyField).concat(listed(de.furtherPolicyFields))
  const own: Partial<Record<Linkable, Record<string, unknown[]>>> = {
    'use-cases': {
      policyField: fields,
      maturity: [de.maturity],
      programme: slugs('programmes'),
      state: around.organisationsOf(id).map(({ state }) => state),
    },
    solutions: {
      policyField: linked('use-cases', 'useCases').flatMap(({ policyFields }) => policyFields),
      maturity: [de.maturity],
      programme: slugs('programme'),
      state: states('demandBy', 'provider'),
    },
    programmes: { programme: [de.slug, ...slugs('parent')], state: states('members.organisation') },
    organisations: {
      programme: around.programmesOf(id).map(({ slug }) => slug),
      state: [de.state],
    },
    events: { programme: slugs('programmes'), state: states('organisers') },
    'event-series': { programme: slugs('programmes'), state: states('organisers') },
    'focus-groups': { programme: slugs('programmes') },
    documents: { programme: slugs('programmes') },
    calls: { programme: slugs('programmes') },
    news: { programme: slugs('programmes') },
  }
  const facets = Object.entries(own[collection] ?? {}).map(
    ([name, values]) => [name, known(values)] as const,
  )
  return Object.fromEntries(facets.filter(([, values]) => values.length > 0))
}

/** The names of everything the record itself leads to. */
const namesAround = ({ collection, spoken: { de }, around }: Made, locale: Locale): string[] =>
  linksOf(collection).flatMap(({ to, path }) =>
    around.of(to, idsAt(de, path)).flatMap(({ titles }) => titles[locale]),
  )

/** The names of values of lists, as the page shows them. */
const namesOfValues = ({ collection, spoken: { de } }: Made, locale: Locale): string[] =>
  Object.entries(searched[collection].lists ?? {}).flatMap(([field, list]) =>
    known(listed(de[field])).map((value) => nameOf(locale, list, value)),
  )

/** A name or a heading is no sentence: shown between others it would run into them. */
const ended = (text: string): string => (/[.!?:…]["“”«»)]?$/.test(text) ? text : `${text} ·`)

function bodyOf(made: Made, locale: Locale): string {
  const { collection, spoken, around } = made
  const id = String(spoken.de.id)
  const directory = idsAt(spoken.de, 'municipality').flatMap((one) => around.directoryOf(one))
  const texts = [
    ...searched[collection].texts.flatMap((path) => textsAt(spoken, path, locale)),
    ...around.toldOf(collection, id)[locale],
    ...namesOfValues(made, locale),
    ...namesAround(made, locale),
    ...directory,
  ]
  return [...new Set(texts)].map(ended).join('\n').replace(/ ·$/, '')
}

const momentOf = (day: string | undefined): number | undefined =>
  (day && Date.parse(day.slice(0, 10))) || undefined

function documentIn(made: Made, locale: Locale): SearchDoc[] {
  const { collection, spoken, file } = made
  const page = pageOf(collection, spoken, locale)
  if (!page) return []
  const { names = [], dates = [] } = searched[collection]
  const id = String(spoken.de.id)
  const [summary] = textsAt(spoken, collection === 'people' ? 'role' : 'summary', locale)
  const pages = file?.pages ?? []
  return [
    {
      id: docId(collection, id, locale),
      kind: collection,
      locale,
      title: page.title,
      summary,
      body: bodyOf(made, locale),
      ...(pages.length > 0 && { pages: [...pages] }),
      keywords: names.flatMap((path) => textsAt(spoken, path, locale)),
      facets: facetsOf(made),
      date: momentOf(dates.flatMap((path) => textsAt(spoken, path, 'de'))[0]),
      audience: ['public'],
      payload: { collection, id, slug: page.slug, updatedAt: String(spoken.de.updatedAt) },
      stamp: stampOf(spoken.de.updatedAt, file?.pages ? file.filename : undefined),
    },
  ]
}

export type MadeDocuments = {
  docs: SearchDoc[]
  /** The files whose text nobody has read yet, by the id of the record that shows them. */
  unread: Map<string, FileText>
}

/** So many whole records are read and made into documents at once. */
const atOnce = 10

/** The documents of some records as they are stored. */
async function documentsOf(
  payload: Payload,
  collection: Linkable,
  { records, around }: { records: readonly Stored[]; around: Surroundings },
): Promise<MadeDocuments> {
  await around.read(collection, records)
  const files = collection === 'documents' ? await fileTexts(payload, records) : new Map()
  const unread = new Map<string, FileText>()
  const asked = { collection, fields: fieldsOf(collection) }
  const make = (stored: Stored): SearchDoc[] => {
    const file: FileText | null = files.get(stored.id) ?? null
    if (file && !file.pages) unread.set(stored.id, file)
    const made = { collection, spoken: spokenOf(payload, stored, asked), around, file }
    return locales.flatMap((locale) => documentIn(made, locale))
  }
  return { docs: await inTurns(gathered(records, make)), unread }
}

/** The documents of those among these records that visitors may see. */
export async function documentsFor(
  payload: Payload,
  collection: Linkable,
  ids: readonly string[],
): Promise<MadeDocuments> {
  const found: MadeDocuments = { docs: [], unread: new Map() }
  const around = new Surroundings(payload)
  const where = { id: { in: [...ids] } }
  const asked = { collection, fields: fieldsOf(collection), where, atOnce }
  for await (const records of readStored(payload, asked)) {
    if (records.length === 0) continue
    const { docs, unread } = await documentsOf(payload, collection, { records, around })
    found.docs.push(...docs)
    for (const [id, file] of unread) found.unread.set(id, file)
  }
  return found
}

/** Every document of a kind, some records at a time. */
export async function* allDocuments(
  payload: Payload,
  collection: Linkable,
): AsyncGenerator<{ docs: SearchDoc[]; records: number }> {
  const around = new Surroundings(payload)
  const asked = { collection, fields: fieldsOf(collection), atOnce }
  for await (const records of readStored(payload, asked)) {
    if (records.length === 0) continue
    const { docs } = await documentsOf(payload, collection, { records, around })
    yield { docs, records: records.length }
  }
}
