import { randomUUID } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'

import { aPicture, recordOf } from './records'
import { password } from './rest'

/** One record of every collection, made by the portal itself, so that every door has something behind it. */
export type Everything = Readonly<Record<string, string>>

/** In an order in which required relations find what they need. */
const firstOnes = ['organisations', 'events']

export async function anEverything(payload: Payload): Promise<Everything> {
  const ids: Record<string, string> = {}
  const own = payload.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-'))
  for (const slug of [...firstOnes, ...own.filter((one) => !firstOnes.includes(one))])
    ids[slug] = await aRecord(payload, slug, ids)
  return ids
}

/** A fresh record of a collection, published where that exists. */
export async function aRecord(
  payload: Payload,
  slug: string,
  ids: Everything,
  status: 'published' | 'draft' = 'published',
): Promise<string> {
  const collection = slug as CollectionSlug // any slug of the built config
  const { config } = payload.collections[collection]
  const data = {
    ...recordOf(payload, slug, { fields: 'required', turn: 1, ids }),
    ...(config.versions?.drafts && { _status: status }),
    ...(config.auth && { password, email: `${randomUUID()}@example.org` }),
  }
  const doc = await payload.create({
    collection,
    data: data as never, // made from the very fields of the collection
    depth: 0,
    ...(config.upload && { file: await aPicture() }),
    overrideAccess: true,
  })
  return String(doc.id)
}
