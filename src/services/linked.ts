import type { CollectionSlug, Where } from 'payload'

import type { Maturity } from '@/domain/maturity'
import type { Linkable } from '@/domain/section'
import { type Both, words, type Words } from '@/domain/words'

import { readAll, type Reader } from './reading'

/** A record as other pages show it: where it leads, what it is called, and what it is. */
export type Linked = {
  collection: Linkable
  id: string
  slug: string
  title: Words
  summary: Words | null
  kind: string | null
  state: string | null
  maturity: Maturity | null
  date: string | null
  /** False for people who have no page of their own. */
  hasPage: boolean
}

type Bare = {
  id: string
  slug?: string | null
  title?: string | null
  name?: string | null
  summary?: string | null
  role?: string | null
  kind?: string | null
  category?: string | null
  state?: string | null
  maturity?: Maturity | null
  startDate?: string | null
  date?: string | null
  deadline?: string | null
  display?: string | null
}

const titled = (collection: CollectionSlug) => (record: Bare) =>
  collection === 'people' ? record.name : record.title

/** The record as a link. Null when it has no address yet. */
export function linkedFrom(collection: Linkable, both: Both<Bare>): Linked | null {
  const { de, en } = both
  const slug = en?.slug ?? de.slug
  const title = words(both, titled(collection))
  if (!slug || !title) return null
  return {
    collection,
    id: de.id,
    slug,
    title,
    summary: words(both, (record) => record.summary ?? record.role),
    kind: de.kind ?? de.category ?? null,
    state: de.state ?? null,
    maturity: de.maturity ?? null,
    date: (de.startDate?.slice(0, 10) ?? de.date ?? de.deadline) || null,
    hasPage: collection !== 'people' || de.display === 'profile',
  }
}

/** The records of a collection that fit, as links, in order of their titles. */
export async function readLinked(
  reader: Reader,
  collection: Linkable,
  where: Where,
): Promise<Linked[]> {
  const records = await readAll(reader, { collection, where })
  return records
    .map((both) => linkedFrom(collection, both as Both<Bare>)) // every linkable collection has these fields or none of them
    .filter((linked) => linked !== null)
    .sort((one, other) => one.title.text.localeCompare(other.title.text, 'de'))
}
