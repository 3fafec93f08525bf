import { aRecord } from '../support/everything'
import { type Answer, ask } from '../support/rest'
import type { RestRow } from './matrix'
import { cookieOf, counted, hasDrafts, letChange, stored } from './stage'
import { changeOf, newRecord, type Try, uniqueOf, versionOf } from './tries'

/** How the interface answered, and whether it was done. */
export type Outcome = { status: number; done: boolean }

type Asked = { method?: string; path: string; body?: unknown }

const sent = async (
  { on, actor }: Try,
  question: Asked,
  done: (answer: Answer) => boolean | Promise<boolean>,
): Promise<Outcome> => {
  const answer = await ask({ ...question, cookie: cookieOf(on, actor) })
  return { status: answer.status, done: answer.status < 300 && (await done(answer)) }
}

const changed = async (tried: Try, question: Asked): Promise<Outcome> => {
  await letChange(tried.on.payload, tried.slug, tried.id)
  const before = await stored(tried.on.payload, tried.slug, tried.id)
  const outcome = await sent(tried, question, () => true)
  return { ...outcome, done: (await stored(tried.on.payload, tried.slug, tried.id)) !== before }
}

const created = async (tried: Try, question: Asked): Promise<Outcome> => {
  const before = await counted(tried.on.payload, tried.slug)
  const outcome = await sent(tried, question, () => true)
  return { ...outcome, done: (await counted(tried.on.payload, tried.slug)) > before }
}

/** Whether somebody can give a record another status. */
async function turned(tried: Try, from: 'published' | 'draft', to: string): Promise<Outcome> {
  const { payload, ids } = tried.on
  if (!hasDrafts(payload, tried.slug)) return { status: 404, done: false }
  const id = await aRecord(payload, tried.slug, ids, from)
  const answer = await ask({
    method: 'PATCH',
    path: `${tried.slug}/${id}`,
    cookie: cookieOf(tried.on, tried.actor),
    body: { _status: to },
  })
  const now = (await stored(payload, tried.slug, id)).includes(`"_status":"${to}"`)
  await payload.delete({ collection: tried.slug, id, overrideAccess: true })
  return { status: answer.status, done: now }
}

/** Everything that can be tried through the interface behind the panel. */
export const restOperations: Record<keyof RestRow, (tried: Try) => Promise<Outcome>> = {
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
    created(tried, { method: 'POST', path: tried.slug, body: await newRecord(tried) }),
  update: (tried) =>
    changed(tried, {
      method: 'PATCH',
      path: `${tried.slug}/${tried.id}`,
      body: changeOf(tried),
    }),
  updateMany: (tried) =>
    changed(tried, {
      method: 'PATCH',
      path: `${tried.slug}?where[id][in]=${tried.id}`,
      body: changeOf(tried),
    }),
  delete: (tried) => changed(tried, { method: 'DELETE', path: `${tried.slug}/${tried.id}` }),
  deleteMany: (tried) =>
    changed(tried, { method: 'DELETE', path: `${tried.slug}?limit=0&where[id][in]=${tried.id}` }),
  duplicate: (tried) =>
    created(tried, {
      method: 'POST',
      path: `${tried.slug}/${tried.id}/duplicate`,
      body: uniqueOf(tried),
    }),
  // No collection has a bin; a record cannot be put there.
  trash: async (tried) => {
    await ask({
      method: 'PATCH',
      path: `${tried.slug}/${tried.id}`,
      cookie: cookieOf(tried.on, tried.actor),
      body: { deletedAt: new Date().toISOString() },
    })
    return {
      status: 404,
      done: (await stored(tried.on.payload, tried.slug, tried.id)).includes('deletedAt'),
    }
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
