import { randomUUID } from 'node:crypto'

import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { roles } from '../../src/domain/roles'
import { type Least, rest, type RestRow, rules, type RulesRow } from '../access/matrix'
import { anEverything, aRecord, type Everything } from '../support/everything'
import { aPortal, type Portal } from '../support/portal'
import { aPicture, recordOf } from '../support/records'
import { type Account, type Actor, ask, type Answer, signedIn } from '../support/rest'

const actors: readonly Actor[] = ['visitor', ...roles, 'deactivated']
const ranks: readonly Least[] = ['visitor', ...roles]

let portal: Portal
let payload: Payload
let ids: Everything
const accounts = new Map<Actor, Account>()
const users = new Map<Actor, TypedUser>()

const may = (actor: Actor, least: Least): boolean => {
  const rank = ranks.indexOf(actor === 'deactivated' ? 'visitor' : actor)
  return least !== 'nobody' && rank >= ranks.indexOf(least)
}
const cookieOf = (actor: Actor): string | undefined => accounts.get(actor)?.cookie
const slugs = (): CollectionSlug[] => payload.config.collections.map(({ slug }) => slug)
const hasDrafts = (slug: string): boolean =>
  Boolean(payload.collections[slug as CollectionSlug].config.versions?.drafts) // as all slugs here

beforeAll(async () => {
  // Else what stands in the outbox would be gone before anybody is asked about it.
  portal = await aPortal({ content: 'empty', drains: false })
  payload = portal.payload
  for (const actor of actors) {
    if (actor === 'visitor') continue
    const account = await signedIn(payload, actor === 'deactivated' ? 'admin' : actor, actor)
    accounts.set(actor, account)
    const user = await payload.findByID({
      collection: 'users',
      id: account.id,
      overrideAccess: true,
    })
    users.set(actor, { ...user, collection: 'users' })
  }
  const gone = accounts.get('deactivated')?.id ?? ''
  await payload.delete({ collection: 'users', id: gone, overrideAccess: true })
  ids = await anEverything(payload)
})
afterAll(() => portal.close())

const stored = async (slug: CollectionSlug, id: string): Promise<string> => {
  const found = await payload.find({
    collection: slug,
    where: { id: { equals: id } },
    depth: 0,
    draft: true,
    showHiddenFields: true,
    overrideAccess: true,
  })
  return JSON.stringify(found.docs[0] ?? null)
}
const counted = async (slug: CollectionSlug): Promise<number> =>
  (await payload.count({ collection: slug, overrideAccess: true })).totalDocs

/** A change that every collection accepts. */
function changeOf(slug: string): Record<string, unknown> {
  const own: Record<string, Record<string, unknown>> = {
    municipalities: { successor: ids.municipalities },
    'contact-requests': { note: randomUUID() },
    outbox: { state: 'queued' },
    'audit-log': { record: randomUUID() },
    media: { credit: randomUUID() },
    users: { name: randomUUID() },
    'payload-preferences': { key: randomUUID() },
    'payload-kv': { key: randomUUID() },
    'payload-migrations': { name: randomUUID() },
  }
  return (
    own[slug] ?? { [titleOf(slug)]: randomUUID(), ...(hasDrafts(slug) && { _status: 'published' }) }
  )
}
const titleOf = (slug: string): string =>
  payload.collections[slug as CollectionSlug].config.admin.useAsTitle ?? 'title' // as above

/** An entry of the outbox takes one change only: what has failed is queued again. */
async function letChange({ slug, id }: Try): Promise<void> {
  if (slug !== 'outbox') return
  await payload.db.updateOne({ collection: slug, id, data: { state: 'failed' }, returning: false })
}

/** What is asked of whom, and how one sees that it was done. */
type Try = { slug: CollectionSlug; actor: Actor; id: string }
type Outcome = { status: number; done: boolean }

const sent = async (
  { actor }: Try,
  question: { method?: string; path: string; body?: unknown },
  done: (answer: Answer) => boolean | Promise<boolean>,
): Promise<Outcome> => {
  const answer = await ask({ ...question, cookie: cookieOf(actor) })
  return { status: answer.status, done: answer.status < 300 && (await done(answer)) }
}

const changed = async (
  tried: Try,
  question: { method?: string; path: string; body?: unknown },
): Promise<Outcome> => {
  await letChange(tried)
  const before = await stored(tried.slug, tried.id)
  const outcome = await sent(tried, question, () => true)
  return { ...outcome, done: (await stored(tried.slug, tried.id)) !== before }
}

const created = async (
  tried: Try,
  question: { method?: string; path: string; body?: unknown },
): Promise<Outcome> => {
  const before = await counted(tried.slug)
  const outcome = await sent(tried, question, () => true)
  return { ...outcome, done: (await counted(tried.slug)) > before }
}

const versionOf = async ({ slug, id }: Try): Promise<string> => {
  if (!payload.collections[slug].config.versions) return randomUUID()
  const { docs } = await payload.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]?.id ?? randomUUID()
}

const restOperations: Record<keyof RestRow, (tried: Try) => Promise<Outcome>> = {
  list: (tried) =>
    sent(
      tried,
      { path: `${tried.slug}?limit=100&depth=0&where[id][equals]=${tried.id}` },
      ({ text }) => text.includes(`"id":"${tried.id}"`),
    ),
  read: (tried) =>
    sent(tried, { path: `${tried.slug}/${tried.id}?depth=0` }, ({ text }) =>
      text.includes(`"id":"${tried.id}"`),
    ),
  count: (tried) =>
    sent(tried, { path: `${tried.slug}/count` }, ({ text }) => text.includes('totalDocs')),
  create: async (tried) =>
    created(tried, { method: 'POST', path: tried.slug, body: await newRecord(tried.slug) }),
  update: (tried) =>
    changed(tried, {
      method: 'PATCH',
      path: `${tried.slug}/${tried.id}`,
      body: changeOf(tried.slug),
    }),
  updateMany: (tried) =>
    changed(tried, {
      method: 'PATCH',
      path: `${tried.slug}?where[id][in]=${tried.id}`,
      body: changeOf(tried.slug),
    }),
  delete: (tried) => changed(tried, { method: 'DELETE', path: `${tried.slug}/${tried.id}` }),
  deleteMany: (tried) =>
    changed(tried, { method: 'DELETE', path: `${tried.slug}?limit=0&where[id][in]=${tried.id}` }),
  duplicate: (tried) =>
    created(tried, {
      method: 'POST',
      path: `${tried.slug}/${tried.id}/duplicate`,
      body: unique(tried.slug),
    }),
  // No collection has a bin; a record cannot be put there.
  trash: async (tried) => {
    await ask({
      method: 'PATCH',
      path: `${tried.slug}/${tried.id}`,
      cookie: cookieOf(tried.actor),
      body: { deletedAt: new Date().toISOString() },
    })
    return { status: 404, done: (await stored(tried.slug, tried.id)).includes('deletedAt') }
  },
  versions: (tried) =>
    sent(tried, { path: `${tried.slug}/versions` }, ({ text }) => text.includes('"docs"')),
  version: async (tried) =>
    sent(tried, { path: `${tried.slug}/versions/${await versionOf(tried)}` }, () => true),
  restore: async (tried) => {
    const path = `${tried.slug}/versions/${await versionOf(tried)}`
    return sent(tried, { method: 'POST', path }, () => true)
  },
  publish: (tried) => turned(tried, 'draft', 'published'),
  unpublish: (tried) => turned(tried, 'published', 'draft'),
  rights: (tried) =>
    sent(tried, { method: 'POST', path: `${tried.slug}/access/${tried.id}`, body: {} }, () => true),
}

/** Whether somebody can give a record another status. */
async function turned(tried: Try, from: 'published' | 'draft', to: string): Promise<Outcome> {
  if (!hasDrafts(tried.slug)) return { status: 404, done: false }
  const id = await aRecord(payload, tried.slug, ids, from)
  const answer = await ask({
    method: 'PATCH',
    path: `${tried.slug}/${id}`,
    cookie: cookieOf(tried.actor),
    body: { _status: to },
  })
  const now = (await stored(tried.slug, id)).includes(`"_status":"${to}"`)
  await payload.delete({ collection: tried.slug, id, overrideAccess: true })
  return { status: answer.status, done: now }
}

const unique = (slug: string): Record<string, unknown> =>
  slug === 'users'
    ? { email: `${randomUUID()}@example.org` }
    : hasDrafts(slug)
      ? { slug: randomUUID() }
      : {}

async function newRecord(slug: string): Promise<unknown> {
  const data = {
    ...recordOf(payload, slug, { fields: 'required', turn: 1, ids }),
    ...(hasDrafts(slug) && { _status: 'published' }),
    ...(slug === 'users' && {
      password: 'drei Quitten im Schnee',
      email: `${randomUUID()}@example.org`,
    }),
  }
  if (slug !== 'media') return data
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set(
    'file',
    new Blob([new Uint8Array((await aPicture()).data)], { type: 'image/png' }),
    `${randomUUID()}.png`,
  )
  return form
}
/** A record to try on; made anew when the last try took it away. Payload's own rows belong to somebody else. */
async function something(slug: CollectionSlug): Promise<string> {
  const owner = { relationTo: 'users' as const, value: ids.users ?? '' }
  const rows: Record<string, () => Promise<{ id: unknown }>> = {
    'payload-locked-documents': () =>
      payload.create({
        collection: 'payload-locked-documents',
        data: { document: { relationTo: 'solutions', value: ids.solutions ?? '' }, user: owner },
        overrideAccess: true,
      }),
    'payload-preferences': () =>
      payload.db.create({
        collection: 'payload-preferences',
        data: { key: randomUUID(), value: {}, user: owner },
      }),
    'payload-kv': () =>
      payload.db.create({ collection: 'payload-kv', data: { key: randomUUID(), data: {} } }),
    'payload-migrations': async () => ({ id: randomUUID() }),
  }
  const row = rows[slug]
  return row ? String((await row()).id) : aRecord(payload, slug, ids)
}

describe('T-A1 the matrix', () => {
  it('has a row for every collection and no more; there are no globals', () => {
    expect(Object.keys(rest).sort()).toEqual([...slugs()].sort())
    expect(Object.keys(rules).sort()).toEqual([...slugs()].sort())
    expect(payload.config.globals).toEqual([])
  })

  it('is what the interface does, cell by cell', { timeout: 400_000 }, async () => {
    const wrong: string[] = []
    let cells = 0
    for (const slug of slugs()) {
      const row = rest[slug]
      let id = await something(slug)
      for (const operation of Object.keys(restOperations) as (keyof RestRow)[])
        // the keys of this very record
        for (const actor of actors) {
          cells += 1
          if ((await stored(slug, id)) === 'null') id = await something(slug)
          const { status, done } = await restOperations[operation]({ slug, actor, id })
          const expected = may(actor, row?.[operation] ?? 'nobody')
          if (done !== expected || status >= 500)
            wrong.push(`${slug} ${operation} ${actor}: ${status}, ${done ? 'done' : 'not done'}`)
        }
    }
    expect(wrong).toEqual([])
    expect(cells).toBe(slugs().length * 16 * actors.length)
  })

  it('is what Payload’s own rules say, cell by cell', { timeout: 400_000 }, async () => {
    const wrong: string[] = []
    for (const slug of slugs()) {
      const row = rules[slug]
      let id = await something(slug)
      for (const operation of Object.keys(ruleOperations) as (keyof RulesRow)[])
        // as above
        for (const actor of actors) {
          if ((await stored(slug, id)) === 'null') id = await something(slug)
          const done = await ruleOperations[operation]({ slug, actor, id }).catch(() => false)
          if (done !== may(actor, row?.[operation] ?? 'nobody'))
            wrong.push(`${slug} ${operation} ${actor}: ${done ? 'done' : 'not done'}`)
        }
    }
    expect(wrong).toEqual([])
  })
})

const asOf = ({ slug, actor }: Try) => ({
  collection: slug,
  user: users.get(actor === 'deactivated' ? 'visitor' : actor) ?? null,
  overrideAccess: false as const,
  depth: 0,
})

const ruleOperations: Record<keyof RulesRow, (tried: Try) => Promise<boolean>> = {
  readPublished: async (tried) =>
    Boolean(await payload.findByID({ ...asOf(tried), id: tried.id, overrideAccess: false })),
  readDraft: async (tried) => {
    const id = await hiddenOne(tried)
    const found = await payload.findByID({ ...asOf(tried), id, draft: true, overrideAccess: false })
    return Boolean(found)
  },
  list: async (tried) => {
    const where = { id: { equals: tried.id } }
    return (await payload.find({ ...asOf(tried), where, overrideAccess: false })).totalDocs === 1
  },
  count: async (tried) => {
    const where = { id: { equals: tried.id } }
    return (await payload.count({ ...asOf(tried), where, overrideAccess: false })).totalDocs === 1
  },
  distinct: async (tried) => {
    const where = { id: { equals: tried.id } }
    const asked = { ...asOf(tried), where, field: 'createdAt' }
    return (await payload.findDistinct({ ...asked, overrideAccess: false })).values.length === 1
  },
  create: async (tried) => {
    const data = { ...((await newData(tried)) as object) } // a record's data
    const file = tried.slug === 'media' ? { file: await aPicture() } : {}
    const asked = { ...asOf(tried), data: data as never, ...file } // data made from the fields
    return Boolean(await payload.create({ ...asked, overrideAccess: false }))
  },
  update: async (tried) => {
    await letChange(tried)
    const before = await stored(tried.slug, tried.id)
    const data = changeOf(tried.slug) as never // as above
    await payload.update({ ...asOf(tried), id: tried.id, data, overrideAccess: false })
    return (await stored(tried.slug, tried.id)) !== before
  },
  delete: async (tried) => {
    await payload.delete({ ...asOf(tried), id: tried.id, overrideAccess: false })
    return (await stored(tried.slug, tried.id)) === 'null'
  },
  duplicate: async (tried) => {
    const data = unique(tried.slug) as never // as above
    const asked = { ...asOf(tried), id: tried.id, data }
    return Boolean(await payload.duplicate({ ...asked, overrideAccess: false }))
  },
  versions: async (tried) => {
    if (!payload.collections[tried.slug].config.versions) return false
    return (await payload.findVersions({ ...asOf(tried), overrideAccess: false })).totalDocs > 0
  },
  version: async (tried) => {
    if (!payload.collections[tried.slug].config.versions) return false
    const id = await versionOf(tried)
    return Boolean(await payload.findVersionByID({ ...asOf(tried), id, overrideAccess: false }))
  },
  restore: async (tried) => {
    if (!payload.collections[tried.slug].config.versions) return false
    const id = await versionOf(tried)
    return Boolean(await payload.restoreVersion({ ...asOf(tried), id, overrideAccess: false }))
  },
}

/** Something visitors must not see: a draft, a point of a draft's agenda, a file that nothing published shows. */
async function hiddenOne({ slug, id }: Try): Promise<string> {
  if (hasDrafts(slug)) return aRecord(payload, slug, ids, 'draft')
  if (slug === 'agenda-items') {
    const event = await aRecord(payload, 'events', ids, 'draft')
    return aRecord(payload, slug, { ...ids, events: event })
  }
  return id
}

const newData = async ({ slug, actor }: Try): Promise<unknown> =>
  slug === 'payload-locked-documents'
    ? // In somebody else's name, whoever it is.
      {
        document: { relationTo: 'solutions', value: ids.solutions },
        user: { relationTo: 'users', value: ids.users },
        actor,
      }
    : slug === 'media'
      ? recordOf(payload, slug, { fields: 'required', turn: 1, ids })
      : newRecord(slug)

describe('one’s own account', () => {
  it('is read and renamed by its owner, through the interface by staff only', async () => {
    for (const actor of actors) {
      const account = accounts.get(actor)
      if (!account) continue
      const tried: Try = { slug: 'users', actor, id: account.id }
      const expected = may(actor, 'editor')
      expect((await restOperations.read(tried)).done, actor).toBe(expected)
      expect((await restOperations.update(tried)).done, actor).toBe(expected)
      const own = await ruleOperations.readPublished(tried).catch(() => false)
      expect(own, actor).toBe(actor !== 'deactivated')
    }
  })

  it('T-A1 somebody else’s does not exist for editors', async () => {
    for (const method of ['GET', 'PATCH']) {
      const path = `users/${ids.users}`
      const body = method === 'PATCH' ? { name: 'x' } : undefined
      const answer = await ask({ method, path, cookie: cookieOf('editor'), body })
      const never = await ask({
        method,
        path: `users/${randomUUID()}`,
        cookie: cookieOf('editor'),
        body,
      })
      expect(answer.status).toBe(404)
      expect(never.text).toBe(answer.text)
    }
  })
})

describe('files', () => {
  it('of something public are fetched by everybody, in every size; nothing outside their folder is', async () => {
    const id = await aRecord(payload, 'media', ids)
    await payload.db.updateOne({ collection: 'media', id, data: { shown: true } })
    const doc = await payload.findByID({ collection: 'media', id, overrideAccess: true })
    for (const actor of actors) {
      const whole = await ask({ path: `media/file/${doc.filename}`, cookie: cookieOf(actor) })
      expect(whole.status, actor).toBe(200)
      for (const name of ['..%2f..%2fpackage.json', '%2e%2e%2fallmende.db', '%00', 'nothing.png']) {
        const answer = await ask({ path: `media/file/${name}`, cookie: cookieOf(actor) })
        expect(answer.status, name).toBeGreaterThanOrEqual(400)
        expect(answer.status, name).toBeLessThan(500)
      }
      const smaller = doc.sizes?.card?.filename
      const small = await ask({ path: `media/file/${smaller}`, cookie: cookieOf(actor) })
      expect(small.status, `${actor} ${smaller}`).toBe(200)
      const sideways = await ask({
        path: `media/file/${doc.filename}?prefix=..`,
        cookie: cookieOf(actor),
      })
      expect(sideways.status).toBe(400)
    }
  })
})

describe('T-A4 an id', () => {
  const odd = ['1', '2', '_id', '0', '-1', '1e309', 'null', 'undefined', 'NaN', 'true', '[]', '{}']
  const more = [
    '%7B%22%24gt%22%3A%22%22%7D',
    '..%2F1',
    '%00',
    "'%20OR%201=1--",
    '*',
    'x'.repeat(500),
  ]

  it('that is none, or another collection’s, opens nothing', async () => {
    const foreign = [ids.events ?? '', ids.users ?? '', randomUUID(), '507f1f77bcf86cd799439011']
    const wrong: string[] = []
    for (const id of [...odd, ...more, ...foreign])
      for (const [method, path] of [
        ['GET', `solutions/${id}`],
        ['PATCH', `solutions/${id}`],
        ['DELETE', `solutions/${id}`],
        ['POST', `solutions/${id}/duplicate`],
        ['POST', `solutions/versions/${id}`],
      ] as const) {
        const body = method === 'GET' || method === 'DELETE' ? undefined : { name: 'x' }
        const { status } = await ask({ method, path, cookie: cookieOf('admin'), body })
        if (status < 400 || status >= 500) wrong.push(`${method} ${path}: ${status}`)
      }
    expect(wrong).toEqual([])
  })

  it('in a body is one id of the right collection, or refused', async () => {
    const values = [
      1,
      true,
      {},
      [],
      [[]],
      { $gt: '' },
      { id: ids.organisations },
      '1',
      '_id',
      ids.users,
    ]
    const wrong: string[] = []
    for (const provider of [...values, [ids.organisations], '__proto__', 'null', -1]) {
      const before = await stored('solutions', ids.solutions ?? '')
      const { status } = await ask({
        method: 'PATCH',
        path: `solutions/${ids.solutions}`,
        cookie: cookieOf('admin'),
        body: { provider },
      })
      if (status < 400 || status >= 500) wrong.push(`${JSON.stringify(provider)}: ${status}`)
      expect(await stored('solutions', ids.solutions ?? '')).toBe(before)
    }
    expect(wrong).toEqual([])
  })
})
