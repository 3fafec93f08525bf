import { randomUUID } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'

import { roles } from '../../src/domain/roles'
import { anEverything, aRecord } from '../support/everything'
import { aPicture, recordOf } from '../support/records'
import { password } from '../support/rest'
import { clientOf, secret } from './secrets'

/** The world that two-world tests ask about: something of everything, with a secret in all that must stay inside. */
export const mailOf = (actor: string): string => `${actor}@example.org`

/** Everything once in public, and everything that must stay inside. */
export async function makeWorld(payload: Payload): Promise<void> {
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
  await payload.login({
    collection: 'users',
    data: { email: 'quitte-1@example.org', password },
    overrideAccess: true,
  })
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
