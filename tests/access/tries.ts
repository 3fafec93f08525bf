import { randomUUID } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'

import { aRecord } from '../support/everything'
import { aPicture, recordOf } from '../support/records'
import type { Actor } from '../support/rest'
import { hasDrafts, type Stage } from './stage'

/** What is tried by whom, and on which record. */
export type Try = { on: Stage; slug: CollectionSlug; actor: Actor; id: string }

const titleOf = (payload: Payload, slug: string): string =>
  payload.collections[slug as CollectionSlug].config.admin.useAsTitle ?? 'title' // a slug of the config

/** A change that every collection accepts. */
export function changeOf({ on: { payload, ids }, slug }: Try): Record<string, unknown> {
  const own: Record<string, Record<string, unknown>> = {
    municipalities: { successor: ids.municipalities },
    'contact-requests': { note: randomUUID() },
    outbox: { state: 'queued' },
    'audit-log': { record: randomUUID() },
    media: { credit: randomUUID() },
    synonyms: { note: randomUUID() },
    users: { name: randomUUID() },
    'payload-preferences': { key: randomUUID() },
    'payload-kv': { key: randomUUID() },
    'payload-migrations': { name: randomUUID() },
  }
  return (
    own[slug] ?? {
      [titleOf(payload, slug)]: randomUUID(),
      ...(hasDrafts(payload, slug) && { _status: 'published' }),
    }
  )
}

/** What a copy must not have in common with its original. */
export const uniqueOf = ({ on: { payload }, slug }: Try): Record<string, unknown> =>
  slug === 'users'
    ? { email: `${randomUUID()}@example.org` }
    : hasDrafts(payload, slug)
      ? { slug: randomUUID() }
      : {}

/** What a record is made of: data, or a form where a file belongs to it. */
export async function newRecord({ on: { payload, ids }, slug }: Try): Promise<unknown> {
  const data = {
    ...recordOf(payload, slug, { fields: 'required', turn: 1, ids }),
    ...(hasDrafts(payload, slug) && { _status: 'published' }),
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
export async function something({ payload, ids }: Stage, slug: CollectionSlug): Promise<string> {
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

/** The first version of the record tried on; one that does not exist where nothing is versioned. */
export const versionOf = async ({ on: { payload }, slug, id }: Try): Promise<string> => {
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
