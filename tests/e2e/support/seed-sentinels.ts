/**
 * Fills an empty portal for the sentinel crawl (sentinel.e2e.ts): every kind of record in every state that is not
 * public, each text, file name, file content and relation of them with a word that must be found nowhere (T-A5).
 */
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { CollectionSlug, Payload } from 'payload'

import { dataDirectory } from '@/env'
import { type Linkable, linkable } from '@/domain/section'
import { addressOf, allPlaces, homeOf, placeOf } from '@/i18n/routing'

import { openPortal } from '../../../scripts/open-portal'
import { valuesFor } from '../../support/any-record'
import { aPdf, aPng } from '../../support/files'

const secret = `ZZDRAFT-${randomUUID()}`
const password = `Passwort ${randomUUID()}`
export type State = 'draft' | 'withdrawn' | 'deleted' | 'newer' | 'public'

type Made = { collection: string; id: string; state: State; sentinel: string; slug: string }

const made: Made[] = []
const files: Record<'hidden' | 'public', string[]> = { hidden: [], public: [] }
const sources: string[] = []

const collections = [...linkable, 'indicators'] as const
type Recorded = (typeof collections)[number]

const payload = await openPortal()
const fieldsOf = (collection: CollectionSlug) =>
  payload.collections[collection].config.flattenedFields
/** What a change in the second language sends: the rest would replace what the first one has. */
const translatedOf = (collection: CollectionSlug) =>
  fieldsOf(collection).filter(({ localized }) => localized)

/** The pages at fixed addresses are found by these words. */
const standing: Record<State, string> = {
  draft: 'about',
  withdrawn: 'easy-language',
  deleted: 'sign-language',
  newer: 'privacy',
  public: 'imprint',
}

const sentinelOf = (collection: string, state: State): string => `${secret}-${collection}-${state}`
const hiddenOf = (collection: string): string[] =>
  made.filter((one) => one.collection === collection && one.state !== 'public').map(({ id }) => id)

/** Relations lead to what is not public. */
const toHidden = (collection: string): string[] =>
  collection === 'media' ? files.hidden : collection === 'sources' ? sources : hiddenOf(collection)
/** The same, but only files that are public: what is published may show them. */
const toHiddenWithPublicFiles = (collection: string): string[] =>
  collection === 'media' ? files.public : toHidden(collection)
const toNothing = (): string[] => []

type Data = Record<string, unknown>
type Writing = { collection: CollectionSlug; data: Data; locale?: 'de' | 'en'; draft?: boolean }

// The data fits the collection because it was made from its fields.
const create = ({ data, ...rest }: Writing) =>
  payload.create({ ...rest, data: data as never, depth: 0, overrideAccess: true })
const update = (id: string, { data, ...rest }: Writing) =>
  payload.update({ ...rest, id, data: data as never, depth: 0, overrideAccess: true })

async function aRecord(collection: Recorded, state: State): Promise<void> {
  const sentinel = sentinelOf(collection, state)
  const isOpen = state === 'public' || state === 'newer'
  const words = isOpen ? `Offen ${collection}` : sentinel
  const start = isOpen ? 'offen' : `zzslug-${secret.slice(8, 16).toLowerCase()}`
  const slug = collection === 'pages' ? standing[state] : `${start}-${collection}-${state}`
  const data = await valuesFor(fieldsOf(collection), { payload, words, to: toNothing })
  const status = state === 'draft' ? 'draft' : 'published'
  const { id } = await create({ collection, data: { ...data, slug, _status: status } })
  made.push({ collection, id: String(id), state, sentinel, slug })
}

/** Now that all exist: everything points to everything that is hidden, and each record gets into its state. */
async function finish({ collection, id, state, sentinel }: Made): Promise<void> {
  const slug = collection as Recorded
  const isOpen = state === 'public' || state === 'newer'
  const words = isOpen ? `Offen ${collection}` : sentinel
  const to = isOpen ? toHiddenWithPublicFiles : toHidden
  const status = state === 'draft' ? 'draft' : 'published'
  for (const locale of ['de', 'en'] as const) {
    const fields = locale === 'de' ? fieldsOf(slug) : translatedOf(slug)
    const data = await valuesFor(fields, { payload, words, to })
    // Even a published record has a note that only the editors read.
    const provenance = { ...Object(data.provenance), internalNote: `${sentinel}-note` }
    const whole = locale === 'de' ? { ...data, provenance } : data
    await update(id, { collection: slug, locale, data: { ...whole, _status: status } })
  }
  if (state === 'withdrawn') await update(id, { collection: slug, data: { _status: 'draft' } })
  if (state === 'newer')
    for (const locale of ['de', 'en'] as const) {
      const fields = locale === 'de' ? fieldsOf(slug) : translatedOf(slug)
      const data = await valuesFor(fields, { payload, words: sentinel, to: toHidden })
      await update(id, { collection: slug, locale, data, draft: true })
    }
}

async function aFile(words: string, bytes: Buffer, name: string): Promise<string> {
  const texts = { alt: words, caption: words, credit: words, licence: words }
  const file = { data: bytes, name, mimetype: 'application/octet-stream', size: bytes.length }
  const { id } = await payload.create({
    collection: 'media',
    data: texts,
    file,
    depth: 0,
    overrideAccess: true,
  })
  return id
}

/** What belongs to the house: accounts, mails, questions, the log. */
async function theHouse(): Promise<void> {
  for (const collection of ['outbox', 'contact-requests', 'audit-log', 'synonyms'] as const) {
    const words = `${secret}-${collection}`
    const data = await valuesFor(fieldsOf(collection), { payload, words, to: toNothing })
    // A mail that was sent: a waiting one would be sent now.
    await create({ collection, data: collection === 'outbox' ? { ...data, state: 'done' } : data })
  }
  // The member reads the own name; that of others is nobody's business. The tests of files sign in by themselves.
  for (const [name, address, role] of [
    [`${secret}-users`, 'admin', 'admin'],
    [`${secret}-users`, 'files', 'admin'],
    ['Mitglied Beispiel', 'member', 'member'],
  ])
    await create({
      collection: 'users',
      data: { name, email: `${address}@example.org`, password, role },
    })
}

/** An agenda belongs to an event and is seen with it. */
async function agenda(payload: Payload): Promise<void> {
  for (const { id, state, sentinel } of made.filter(({ collection }) => collection === 'events')) {
    const isOpen = state === 'public' || state === 'newer'
    const words = isOpen ? 'Offener Punkt' : `${sentinel}-agenda`
    const data = await valuesFor(fieldsOf('agenda-items'), { payload, words, to: toHidden })
    await create({ collection: 'agenda-items', data: { ...data, event: id } })
  }
}

const filesOf = async (ids: readonly string[]): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap(({ filename, sizes }) =>
    [filename, sizes?.card?.filename, sizes?.page?.filename].filter(
      (name) => typeof name === 'string',
    ),
  )
}

const words = `${secret}-media`
files.hidden.push(
  await aFile(words, await aPng({ width: 1500, height: 900 }), `${words}.png`),
  await aFile(words, aPdf({ head: `%${words}\n` }), `${words}.pdf`),
)
files.public.push(
  await aFile('Offenes Bild', await aPng({ width: 1400, height: 900 }), 'offen.png'),
)
const source = await create({
  collection: 'sources',
  data: { title: `${secret}-sources`, url: `https://example.org/${secret}` },
})
for (const collection of collections)
  for (const state of ['draft', 'withdrawn', 'deleted', 'newer', 'public'] as const)
    await aRecord(collection, state)
await agenda(payload)
// A source without anything published that cites it must not be seen either: published records do not get it.
for (const one of made.filter(({ state }) => state === 'newer' || state === 'public'))
  await finish(one)
sources.push(String(source.id))
for (const one of made.filter(({ state }) => state !== 'newer' && state !== 'public'))
  await finish(one)
// At the end, because until now others have pointed to them.
for (const { collection, id } of made.filter(({ state }) => state === 'deleted'))
  await payload.delete({ collection: collection as Recorded, id, overrideAccess: true })
await theHouse()

const pages = made.flatMap(({ collection, slug }) =>
  collection === 'indicators'
    ? []
    : (['de', 'en'] as const).map((locale) => addressOf(locale, collection as Linkable, slug)),
)
const places = (['de', 'en'] as const).flatMap((locale) => [
  homeOf(locale),
  ...allPlaces.map((place) => placeOf(locale, place)),
])
const content = {
  secret,
  password,
  made,
  pages,
  places,
  files: { hidden: await filesOf(files.hidden), public: await filesOf(files.public) },
}
writeFileSync(join(dataDirectory, 'sentinels.json'), JSON.stringify(content))
await payload.destroy()
console.log('prepared')
process.exit(0)
