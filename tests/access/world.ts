import { createHash, randomUUID } from 'node:crypto'

import config from '@payload-config'
import type { CollectionSlug, Payload, SanitizedConfig, TypedUser } from 'payload'

import { openPortal } from '../../scripts/open-portal'
import { type Role, roles } from '../../src/domain/roles'
import { aPicture, recordOf } from '../support/records'
import { ask, cookieOf, password } from '../support/rest'
import { anEverything, aRecord } from '../support/everything'
import { pathsOf, type Question, questionFrom, randomFrom, type Stuff } from './questions'
import { clientOf, type Kind, pieces, secret, swapSecrets } from './secrets'

/** One of the two worlds, in a process of its own: `make` writes the database, `ask` swaps secrets and answers questions. */
type Order =
  | { deed: 'make'; file: string }
  | {
      deed: 'ask'
      actor: 'visitor' | Role
      kinds: Kind[]
      seed: number
      questions: number
      leak: string | null
    }

const mailOf = (actor: string): string => `${actor}@example.org`

/** Everything once in public, and everything that must stay inside. */
async function make(payload: Payload): Promise<void> {
  for (const role of roles)
    await payload.create({
      collection: 'users',
      data: { name: `Beispiel ${role}`, email: mailOf(role), password, role },
      overrideAccess: true,
    })
  const ids = await anEverything(payload)
  for (const { slug, versions } of payload.config.collections) {
    if (slug.startsWith('payload-') || slug === 'users') continue
    if (versions?.drafts)
      await addDrafts(payload, slug as CollectionSlug, ids) // slugs of the built config
    else await fillWithSecrets(payload, slug as CollectionSlug, ids) // as above
  }
  await addPeople(payload, ids)
}

/** A draft, a newer draft of something published, and a published record with secret fields. */
async function addDrafts(
  payload: Payload,
  collection: CollectionSlug,
  ids: Record<string, string>,
): Promise<void> {
  const all = recordOf(payload, collection, { fields: 'all', turn: 2, ids })
  const published = { ...all, _status: 'published', provenance: notes(all.provenance) }
  const options = { collection, depth: 0, overrideAccess: true as const }
  await payload.create({ ...options, data: published as never, overrideAccess: true }) // made from the fields
  const hidden = withSecret({
    ...recordOf(payload, collection, { fields: 'all', turn: 3, ids }),
    _status: 'draft',
  })
  await payload.create({ ...options, data: hidden as never, draft: true, overrideAccess: true }) // as above
  const id = await aRecord(payload, collection, ids)
  const newer = withSecret({
    ...recordOf(payload, collection, { fields: 'required', turn: 4, ids }),
    _status: 'draft',
  })
  await payload.update({ ...options, id, data: newer as never, draft: true, overrideAccess: true }) // as above
}

const notes = (provenance: unknown): unknown =>
  typeof provenance === 'object' ? { ...provenance, internalNote: secret } : provenance

/** The same data with the secret in each of its plain texts. */
function withSecret(data: Record<string, unknown>): Record<string, unknown> {
  const texts = ['title', 'name', 'summary', 'motto', 'shortName', 'valueText', 'licence', 'city']
  const told = Object.entries(data).map(([name, value]) => [
    name,
    texts.includes(name) ? `${secret} ${name}` : value,
  ])
  return {
    ...Object.fromEntries(told),
    ...('slug' in data && { slug: `quitte-${randomUUID().slice(0, 8)}` }),
    provenance: notes(data.provenance),
  }
}

async function fillWithSecrets(
  payload: Payload,
  collection: CollectionSlug,
  ids: Record<string, string>,
): Promise<void> {
  if (['sources', 'municipalities', 'agenda-items'].includes(collection)) return
  const texts = [
    'subject',
    'text',
    'name',
    'note',
    'page',
    'error',
    'record',
    'action',
    'key',
    'alt',
    'credit',
  ]
  const all = recordOf(payload, collection, { fields: 'all', turn: 2, ids })
  const told = Object.entries(all).map(([name, value]) => [
    name,
    texts.includes(name) ? `${secret} ${name}` : value,
  ])
  const data = { ...Object.fromEntries(told), ...(collection === 'media' && { shown: false }) }
  await payload.create({
    collection,
    data: data as never, // made from the fields
    ...(collection === 'media' && { file: await aPicture() }),
    overrideAccess: true,
  })
}

/** Other people's accounts, one of them signed in, and their rows. */
async function addPeople(payload: Payload, ids: Record<string, string>): Promise<void> {
  const { id } = await payload.create({
    collection: 'users',
    data: { name: secret, email: 'quitte-1@example.org', password, role: 'member' },
    overrideAccess: true,
  })
  await payload.login({ collection: 'users', data: { email: 'quitte-1@example.org', password } })
  await clientOf(payload).execute(`UPDATE users_sessions SET id = 'quitte-' || id`)
  const user = { relationTo: 'users' as const, value: id }
  await payload.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'solutions', value: ids.solutions ?? '' }, user },
    overrideAccess: true,
  })
  await payload.db.create({
    collection: 'payload-preferences',
    data: { key: 'nav', value: { secret }, user },
  })
}

/** Takes one guard away, to see that the test would notice (positive control). */
function takeAway(built: SanitizedConfig, leak: string): void {
  for (const collection of built.collections) {
    if (leak === 'note') openNotes(collection.flattenedFields)
    if (leak === 'drafts' && collection.slug === 'solutions') collection.access.read = () => true
    if (leak !== 'people') continue
    if (collection.slug === 'audit-log') collection.access.read = () => true
    if (collection.slug === 'users')
      for (const field of collection.flattenedFields)
        if (field.name === 'name') Object.assign(field, { access: { read: () => true } })
  }
}

function openNotes(fields: readonly object[]): void {
  for (const field of fields) {
    if ('name' in field && field.name === 'internalNote' && 'access' in field) delete field.access
    if ('flattenedFields' in field) openNotes(field.flattenedFields as object[]) // groups and rows
  }
}

async function stuffOf(payload: Payload): Promise<Stuff> {
  const collections = payload.config.collections.map(({ slug }) => slug)
  const named = collections.filter((slug) => slug !== 'payload-migrations')
  const found = await Promise.all(
    named.map(
      (slug) =>
        payload.db.find({
          collection: slug as CollectionSlug,
          limit: 0,
          pagination: false,
          sort: 'id',
        }), // as above
    ),
  )
  const ids = found.flatMap(({ docs }) => docs.map(({ id }) => String(id)))
  const values = [
    ...pieces,
    ...ids.slice(0, 40),
    'a',
    '1',
    1,
    true,
    '2030-06-01',
    'admin',
    'published',
    'draft',
  ]
  const paths = new Map(named.map((slug) => [slug, pathsOf(payload.config, slug)]))
  return { config: payload.config, collections: named, paths, ids, values }
}

async function answerTo(
  payload: Payload,
  question: Question,
  user: TypedUser | null,
): Promise<string> {
  const { operation, collection: slug, id, field, select, populate, ...options } = question
  const asked = {
    ...options,
    collection: slug as CollectionSlug, // as above
    user,
    ...(select && { select: select as never }), // odd values are the point
    ...(populate && { populate: populate as never }), // as above
  }
  const locale = asked.locale === 'all' ? 'de' : asked.locale
  const operations = {
    find: () => payload.find({ ...asked, overrideAccess: false }),
    findByID: () => payload.findByID({ ...asked, id, overrideAccess: false }),
    count: () => payload.count({ ...asked, locale, overrideAccess: false }),
    findVersions: () => payload.findVersions({ ...asked, overrideAccess: false }),
    findDistinct: () => payload.findDistinct({ ...asked, field, overrideAccess: false }),
  }
  try {
    return JSON.stringify(await operations[operation]())
  } catch (error) {
    return refusalOf(error)
  }
}

/** What an error says to the outside. Failures of the database hold random names of their own and say nothing. */
function refusalOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const status: unknown = Reflect.get(error, 'status')
  return typeof status === 'number' && status < 500
    ? `${error.name} ${status}: ${error.message}`
    : 'failed'
}

/** The same question as an address of the interface. */
function addressOf({
  collection,
  where,
  sort,
  depth,
  draft,
  locale,
  limit,
  page,
}: Question): string {
  const flat = (value: unknown, name: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${name}[${key}]`))
      : [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`]
  const asked = { sort, depth: Math.min(depth, 1), draft, limit, page }
  const parts = Object.entries({ ...asked, ...(locale !== 'all' && { locale }) })
  return `${collection}?${[...parts.flatMap(([name, value]) => flat(value, name)), ...flat(where, 'where')].join('&')}`
}

async function answerAll(payload: Payload, order: Extract<Order, { deed: 'ask' }>): Promise<void> {
  const found = await payload.find({
    collection: 'users',
    where: { email: { equals: mailOf(order.actor) } },
    overrideAccess: true,
  })
  const user = found.docs[0] ? { ...found.docs[0], collection: 'users' as const } : null
  const cookie = user ? await cookieOf(mailOf(order.actor)) : undefined
  const stuff = await stuffOf(payload)
  const random = randomFrom(order.seed)
  for (let at = 0; at < order.questions; at += 1) {
    const question = questionFrom(random, stuff)
    // Written down now: Payload adds its own rules to the conditions it is given.
    const asked = JSON.stringify(question)
    const answer =
      at % 20 === 0
        ? (await ask({ path: addressOf(question), cookie })).text
        : await answerTo(payload, question, user)
    const hash = createHash('sha256').update(answer).digest('base64url')
    const kind = answer.startsWith('{') ? 'answered' : 'refused'
    process.stdout.write(`${hash} ${kind} ${asked}\n`)
  }
}

const order = JSON.parse(process.argv[2] ?? '{}') as Order // written by two-world.ts
if (order.deed === 'ask' && order.leak) takeAway(await config, order.leak)
const payload = await openPortal()
if (order.deed === 'ask') await swapSecrets(payload, order.kinds)
if (order.deed === 'make') {
  await make(payload)
  await clientOf(payload).execute(`VACUUM INTO '${order.file}'`)
} else await answerAll(payload, order)
await payload.destroy()
process.exit(0)
