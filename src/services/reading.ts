import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

import type { Locale } from '@/domain/locale'
import type { Both } from '@/domain/words'

import { withGermanTexts } from './file-texts'

/**
 * Reading for public pages: with the rights of a visitor, in German and, for English pages, in English without fallback
 * (domain/words decides what is shown). A preview reads the newest drafts with the portal's own rights; `app` opens it
 * for staff only.
 */
export type Reader = { payload: Payload; locale: Locale; preview?: boolean }

export type RecordOf<S extends CollectionSlug> = DataFromCollectionSlug<S>

type Asked<S extends CollectionSlug> = {
  collection: S
  where?: Where
  depth?: number
  sort?: string
}

const rights = ({ preview }: Reader) =>
  preview ? { overrideAccess: true, draft: true } : { overrideAccess: false }

/** All records that fit, in the languages the page needs. */
export async function readAll<S extends CollectionSlug>(
  reader: Reader,
  asked: Asked<S>,
): Promise<Both<RecordOf<S>>[]> {
  const { where = {}, depth = 0, sort, collection } = asked
  const question = { collection, where, depth, sort, pagination: false as const, ...rights(reader) }
  const german = await reader.payload.find({
    ...question,
    locale: 'de',
    overrideAccess: question.overrideAccess,
  })
  if (reader.locale === 'de') return german.docs.map((de) => ({ de: de as RecordOf<S> })) // without select the document is whole
  const english = await reader.payload.find({
    ...question,
    locale: 'en',
    fallbackLocale: false,
    overrideAccess: question.overrideAccess,
  })
  const byId = new Map(english.docs.map((doc) => [doc.id, doc as RecordOf<S>])) // as above
  return german.docs.map((de) => ({ de: de as RecordOf<S>, en: byId.get(de.id) })) // as above
}

/** The record with this address in either language, or null. */
export async function readBySlug<S extends CollectionSlug>(
  reader: Reader,
  collection: S,
  slug: string,
): Promise<Both<RecordOf<S>> | null> {
  for (const locale of ['de', 'en'] as const) {
    const found = await reader.payload.find({
      collection,
      where: { slug: { equals: slug } },
      locale,
      fallbackLocale: false,
      depth: 0,
      limit: 1,
      ...rights(reader),
      overrideAccess: Boolean(reader.preview),
    })
    const id = found.docs[0]?.id
    if (id === undefined) continue
    const [record] = await readAll(reader, { collection, where: { id: { equals: id } }, depth: 1 })
    if (record?.en) await withGermanTexts(reader, record.en)
    return record ?? null
  }
  return null
}

/** The id of a relation, whether it was read as an id or as a whole record. */
export const idOf = (related: unknown): string | null => {
  if (typeof related === 'string') return related
  if (typeof related === 'object' && related !== null && 'id' in related) return String(related.id)
  return null
}
