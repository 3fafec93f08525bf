import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { roles } from '../../src/domain/roles'
import { admins, portals } from '../access/guarded-fields'
import { rest } from '../access/matrix'
import { counted, letChange, may } from '../access/stage'
import { anEverything, aRecord, type Everything } from '../support/everything'
import { lendPayload } from '../support/portal'
import { aPicture, recordOf } from '../support/records'
import { type Account, type Actor, ask, signedIn } from '../support/rest'

const actors: readonly Actor[] = ['visitor', ...roles]

let payload: Payload
let ids: Everything
const accounts = new Map<Actor, Account>()

// Else what stands in the outbox would be gone before anybody tries to change it.
beforeAll(() => lendPayload({ content: 'empty', drains: false }, (lent) => (payload = lent)))
beforeAll(async () => {
  for (const role of roles) accounts.set(role, await signedIn(payload, role))
  ids = await anEverything(payload)
})

const own = (): CollectionSlug[] =>
  payload.config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))

/** What nobody may send and some will try. */
const smuggled = {
  id: '6f1c1a52-3f0e-4b44-9d35-0a4b5d1f2e3c',
  hash: 'ff',
  salt: 'ff',
  sessions: [{ id: 'a', createdAt: '2026-01-01', expiresAt: '2036-01-01' }],
  loginAttempts: 99,
  lockUntil: '2036-01-01T00:00:00.000Z',
  resetPasswordToken: 'smuggled',
  resetPasswordExpiration: '2036-01-01T00:00:00.000Z',
}

type Row = Record<string, unknown> & { id: string }
/** The row itself, past all rights and hooks. */
const rowOf = async (collection: CollectionSlug, id: string): Promise<Row> =>
  (await payload.db.findOne<Row>({ collection, where: { id: { equals: id } } })) ?? { id: '' }

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
/** The portal derives these anew at each change: they may move, but never to what was sent. An administrator also sends a password. */
const derived = [
  'updatedAt',
  'originHash',
  'files',
  'allWords',
  'closedOn',
  'attempts',
  'dueAt',
  'error',
  'hash',
  'salt',
]

/** Whether any part of what was sent is kept at its place, in whatever language. */
function holds(kept: unknown, sent: unknown): boolean {
  if (Array.isArray(sent)) return sent.some((one) => holds(kept, one))
  if (typeof sent === 'object' && sent !== null)
    return Object.entries(sent).some(([name, one]) => holds(Reflect.get(Object(kept), name), one))
  if (typeof kept === 'object' && kept !== null)
    return Object.values(kept).some((one) => holds(one, sent))
  // Everything begins with no.
  return kept === sent && sent !== false
}

/** The top-level fields of the data that this role may not write. */
const forbidden = (slug: string, actor: Actor): readonly string[] => [
  ...(portals[slug] ?? portals.other ?? []),
  ...(actor === 'admin' ? [] : (admins[slug] ?? [])),
]

const mayDo = (slug: string, operation: 'create' | 'update', actor: Actor): boolean =>
  may(actor, rest[slug]?.[operation] ?? 'nobody')

/** Every field of the collection, whoever writes it otherwise; and what nobody may send. */
const everyField = (slug: string, turn: number): Record<string, unknown> => ({
  ...recordOf(payload, slug, { fields: 'every', turn, ids }),
  ...smuggled,
  ...(slug === 'outbox' && { state: 'queued' }),
  ...(slug === 'media' && { shown: true }),
  ...(slug === 'users' && { password: 'drei Quitten im Schnee' }),
})

/** As the panel sends a record together with its file. */
async function withFile(data: Record<string, unknown>): Promise<FormData> {
  const form = new FormData()
  const { data: bytes, name, mimetype } = await aPicture()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name)
  return form
}

type Attempt = { slug: CollectionSlug; actor: Actor; turn: number }

/** What a change wrote that this person may not write. */
async function wronglyChanged({ slug, actor, turn }: Attempt, id: string): Promise<string[]> {
  await letChange(payload, slug, id)
  const before = await rowOf(slug, id)
  const data = {
    ...everyField(slug, turn),
    ...(before._status !== undefined && { _status: 'published' }),
  }
  const { status } = await ask({
    method: 'PATCH',
    path: `${slug}/${id}`,
    cookie: accounts.get(actor)?.cookie,
    body: data,
  })
  const after = await rowOf(slug, id)
  const all = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const moved = all.filter((name) => !same(before[name], after[name]))
  const isAllowed = mayDo(slug, 'update', actor)
  const isTooMuch = (name: string): boolean =>
    isAllowed && derived.includes(name)
      ? holds(after[name], Reflect.get(data, name))
      : !isAllowed || !(name in data) || forbidden(slug, actor).includes(name)
  return [
    ...(isAllowed === status < 300 ? [] : [`${slug} ${actor}: ${status}`]),
    ...moved.filter(isTooMuch).map((name) => `${slug}.${name} ${actor}`),
    // Otherwise this test would pass where nothing can be changed at all.
    ...(isAllowed && moved.length < 2 ? [`${slug} ${actor}: nothing changed`] : []),
  ]
}

/** What a new record holds that this person may not give it. */
async function wronglyGiven({ slug, actor, turn }: Attempt): Promise<string[]> {
  const known = await counted(payload, slug)
  const data = everyField(slug, turn)
  const answer = await ask({
    method: 'POST',
    path: slug,
    cookie: accounts.get(actor)?.cookie,
    body: slug === 'media' ? await withFile(data) : data,
  })
  if (!mayDo(slug, 'create', actor)) {
    const isNew = (await counted(payload, slug)) !== known
    return isNew || answer.status < 400 ? [`${slug} ${actor}: ${answer.status}`] : []
  }
  if (answer.status !== 201)
    return [`${slug} ${actor}: ${answer.status} ${answer.text.slice(0, 300)}`]
  const row = await rowOf(slug, JSON.parse(answer.text).doc.id)
  return [...forbidden(slug, actor), ...derived]
    .filter((name) => name in data && holds(row[name], data[name]))
    .map((name) => `${slug}.${name} ${actor}`)
}

describe('T-A3 mass assignment', () => {
  it('changes only what this person may change, in every field of every collection', async () => {
    const wrong: string[] = []
    for (const slug of own()) {
      const id = await aRecord(payload, slug, ids)
      for (const [at, actor] of actors.entries())
        wrong.push(...(await wronglyChanged({ slug, actor, turn: at + 2 }, id)))
    }
    expect(wrong).toEqual([])
  })

  it('gives nothing extra to what somebody creates, whoever it is and whatever it is', async () => {
    const wrong: string[] = []
    for (const slug of own())
      for (const [at, actor] of actors.entries())
        wrong.push(...(await wronglyGiven({ slug, actor, turn: at + 2 })))
    expect(wrong).toEqual([])
  })

  it('H-08 gives nobody a role, an address or a session of their own choice', async () => {
    for (const actor of roles.slice(0, -1)) {
      const account = accounts.get(actor)
      const before = await rowOf('users', account?.id ?? '')
      await ask({
        method: 'PATCH',
        path: `users/${account?.id}`,
        cookie: account?.cookie,
        body: { ...smuggled, role: 'admin', email: 'andere@example.org', name: 'Neuer Name' },
      })
      const after = await rowOf('users', account?.id ?? '')
      for (const name of ['role', 'email', ...Object.keys(smuggled)])
        if (name !== 'sessions') expect(after[name], `${actor} ${name}`).toEqual(before[name])
      expect(JSON.stringify(after.sessions)).toBe(JSON.stringify(before.sessions))
    }
  })

  it('H-08 makes no account for anybody below an administrator', async () => {
    const before = await payload.count({ collection: 'users', overrideAccess: true })
    for (const actor of ['visitor', ...roles.slice(0, -1)] as const)
      for (const path of ['users', 'users/first-register', `users/${ids.users}/duplicate`]) {
        const answer = await ask({
          method: 'POST',
          path,
          cookie: accounts.get(actor)?.cookie,
          body: {
            name: 'Neu',
            email: 'neu@example.org',
            password: 'drei Quitten im Schnee',
            role: 'admin',
          },
        })
        expect(answer.status, `${actor} ${path}`).toBeGreaterThanOrEqual(401)
      }
    expect(await payload.count({ collection: 'users', overrideAccess: true })).toEqual(before)
  })
})

describe('H-09 whoever is signed in', () => {
  /** The collections reachable by relations, however many steps it takes. */
  function reachable(from: string, seen = new Set<string>()): Set<string> {
    const { flattenedFields } = payload.collections[from as CollectionSlug].config // slugs of the built config
    for (const to of targetsOf(flattenedFields)) if (!seen.has(to)) reachable(to, seen.add(to))
    return seen
  }
  const targetsOf = (fields: readonly object[]): string[] =>
    fields.flatMap((field) => [
      ...('relationTo' in field ? [field.relationTo as string | string[]].flat() : []), // a slug or several
      ...('flattenedFields' in field ? targetsOf(field.flattenedFields as object[]) : []), // groups and rows
    ])

  it('is reached by no relation of anything public', () => {
    const visitor = { req: { user: null } } as never // as the rules see a visitor
    const open = payload.config.collections.filter(({ access }) => access.read(visitor) !== false)
    expect(open.length).toBeGreaterThan(15)
    for (const { slug } of open) expect([...reachable(slug)], slug).not.toContain('users')
    // The walk does find such relations where they are.
    expect([...reachable('audit-log')]).toContain('users')
  })
})
