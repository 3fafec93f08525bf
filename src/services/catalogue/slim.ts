import type { CollectionSlug, PaginatedDocs } from 'payload'

import type { Locale } from '@/domain/locale'
import type { Both } from '@/domain/words'

import { othersTurn } from '../in-turns'
import type { Reader, RecordOf } from '../reading'
import type { Selected } from '../stored'
import { rememberedRecords } from './record-memory'
import { memoryOf } from './row-memory'

/** Fields every record has when it is read, whether a collection knows them or not. */
const always = ['id', 'slug', 'title', 'name', 'summary', 'role', 'kind', 'category', 'state', 'maturity', 'startDate', 'date', 'deadline', 'display'] as const // prettier-ignore

/** What the lists of all sections need of these records besides. What is deleted may still be pointed to. */
const listFields = {
  solutions: ['maturityAsOf', 'openSource', 'licence', 'aliases', 'functions', 'programme', 'useCases', 'connections', 'provider', 'demandBy'], // prettier-ignore
  'use-cases': ['policyField', 'furtherPolicyFields', 'departments', 'targetGroups', 'programmes', 'systems', 'problem', 'benefit'], // prettier-ignore
  programmes: [],
  systems: [],
  organisations: [],
} as const

export type Slimmed = keyof typeof listFields
export type Slim<S extends Slimmed> = Pick<
  RecordOf<S>,
  Extract<(typeof listFields)[S][number] | (typeof always)[number], keyof RecordOf<S>>
>

export const slimmed = Object.keys(listFields) as Slimmed[] // its own keys

/** The fields that are read of a collection. */
export const slimFields = (collection: Slimmed): Selected =>
  Object.fromEntries([...always, ...listFields[collection]].map((name) => [name, true] as const))

/**
 * All records of a collection with the few fields a list needs, in the languages of the page. The texts of ten thousand
 * records would take seconds and hundreds of megabytes.
 */
export async function readSlim<S extends Slimmed>(
  reader: Reader,
  collection: S,
): Promise<Both<Slim<S>>[]> {
  if (reader.preview) return readDrafts(reader, collection)
  const { payload, locale } = reader
  const memory = memoryOf(payload)
  const fields = slimFields(collection)
  const records = await rememberedRecords({ payload, memory, collection, fields })
  const both = records as unknown as Required<Both<Slim<S>>>[] // these fields of this collection
  return locale === 'en' ? both : both.map(({ de }) => ({ de }))
}

/** So many drafts are read at once. */
const portion = 250

/** The same of the newest drafts, which Payload alone puts together. */
async function readDrafts<S extends Slimmed>(
  reader: Reader,
  collection: S,
): Promise<Both<Slim<S>>[]> {
  const german = await readDraftsIn(reader, collection, 'de')
  if (reader.locale === 'de') return [...german.values()].map((de) => ({ de }))
  const english = await readDraftsIn(reader, collection, 'en')
  return [...german].map(([id, de]) => ({ de, en: english.get(id) }))
}

async function readDraftsIn<S extends Slimmed>(
  { payload }: Reader,
  collection: S,
  locale: Locale,
): Promise<Map<string, Slim<S>>> {
  const found = new Map<string, Slim<S>>()
  let page: number | null | undefined = 1
  while (page) {
    const read: PaginatedDocs<{ id: string }> = await payload.find({
      collection: collection as CollectionSlug, // one of them; what it holds is typed by `Slim`
      select: slimFields(collection) as never, // names of its own fields; those it lacks are not read
      sort: 'id',
      limit: portion,
      page,
      depth: 0,
      locale,
      fallbackLocale: false,
      draft: true,
      overrideAccess: true,
    })
    for (const doc of read.docs) found.set(doc.id, doc as unknown as Slim<S>) // as selected
    page = read.nextPage
    await othersTurn()
  }
  return found
}
