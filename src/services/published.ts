import type { Payload, Where } from 'payload'

import { type Locale, locales } from '@/domain/locale'
import type { Linkable } from '@/domain/section'

import { newestIds, readStored, type Stored } from './stored'

/** What is public of a record for those who only list it: where it is, what it is called, when it changed. */
export type Published = {
  collection: Linkable
  id: string
  slugs: Record<Locale, string>
  titles: Partial<Record<Locale, string | null>>
  summaries: Partial<Record<Locale, string | null>>
  createdAt: string
  updatedAt: string
}

type Localised = Partial<Record<Locale, string | null>> | null
type Row = {
  id: string
  slug?: Localised
  title?: Localised
  summary?: Localised
  createdAt: string
  updatedAt: string
}

type Wish = {
  /** Title and summary as well as the address. */
  withTexts?: boolean
  /** Only the newest so many. */
  limit?: number
}

const fields = { slug: true, createdAt: true, updatedAt: true } as const

const newestFirst = (one: Stored, other: Stored): number =>
  inOrder(other.updatedAt, one.updatedAt) || inOrder(other.createdAt, one.createdAt)
const inOrder = (one: unknown, other: unknown): number =>
  String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0

/**
 * The records of a collection that have a page, newest change first, with the rights of a visitor. Payload keeps a
 * draft beside the published record, so neither its texts nor its time are seen here (H-35). Where English has no
 * address of its own, the German one counts.
 */
export async function readPublished(
  payload: Payload,
  collection: Linkable,
  { withTexts = false, limit }: Wish,
): Promise<Published[]> {
  // People without a page of their own have no address (domain/person).
  const paged: Where = collection === 'people' ? { display: { equals: 'profile' } } : {}
  const newest =
    limit === undefined ? null : await newestIds(payload, { collection, where: paged, limit })
  if (newest?.length === 0) return []
  const where = newest ? { id: { in: newest } } : paged
  const selected = { ...fields, ...(withTexts && ({ title: true, summary: true } as const)) }
  const found: Stored[] = []
  for await (const records of readStored(payload, { collection, fields: selected, where }))
    found.push(...records)
  const rows = found.sort(newestFirst) as unknown as Row[] // every linkable collection has these fields
  return rows.flatMap(({ id, slug, title, summary, createdAt, updatedAt }) => {
    const [de, en] = locales.map((locale) => slug?.[locale])
    if (!de) return []
    return [
      {
        collection,
        id,
        slugs: { de, en: en ?? de },
        titles: title ?? {},
        summaries: summary ?? {},
        createdAt,
        updatedAt,
      },
    ]
  })
}
