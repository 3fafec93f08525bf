import type { CollectionSlug, PaginatedDocs } from 'payload'

import type { Locale } from '@/domain/locale'
import type { Both } from '@/domain/words'

import type { Reader, RecordOf } from '../reading'

/** So many records are read at once; in between, everything else that waits gets its turn. */
const portion = 250

const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Fields every record has when it is read, whether a collection knows them or not. */
const always = ['id', 'slug', 'title', 'name', 'summary', 'role', 'kind', 'category', 'state', 'maturity', 'startDate', 'date', 'deadline', 'display'] as const // prettier-ignore

export type Slim<S extends CollectionSlug, F extends keyof RecordOf<S>> = Pick<
  RecordOf<S>,
  F | Extract<(typeof always)[number], keyof RecordOf<S>>
>
type Asked<S extends CollectionSlug, F extends keyof RecordOf<S>> = {
  collection: S
  fields: readonly F[]
}

/**
 * All records of a collection with the few fields a list needs, in the languages of the page. The texts of ten thousand
 * records would take seconds and hundreds of megabytes.
 */
export async function readSlim<S extends CollectionSlug, F extends keyof RecordOf<S>>(
  reader: Reader,
  asked: Asked<S, F>,
): Promise<Both<Slim<S, F>>[]> {
  const german = await readIn(reader, asked, 'de')
  if (reader.locale === 'de') return [...german.values()].map((de) => ({ de }))
  const english = await readIn(reader, asked, 'en')
  return [...german].map(([id, de]) => ({ de, en: english.get(id) }))
}

async function readIn<S extends CollectionSlug, F extends keyof RecordOf<S>>(
  { payload, preview }: Reader,
  { collection, fields }: Asked<S, F>,
  locale: Locale,
): Promise<Map<string, Slim<S, F>>> {
  const select = Object.fromEntries([...always, ...fields].map((name) => [name, true]))
  const found = new Map<string, Slim<S, F>>()
  let page: number | null | undefined = 1
  while (page) {
    const read: PaginatedDocs<{ id: string }> = await payload.find({
      collection: collection as CollectionSlug, // one of them; what it holds is typed by `Slim`
      select: select as never, // names of its own fields; those it lacks are not read
      sort: 'id',
      limit: portion,
      page,
      depth: 0,
      locale,
      ...(locale === 'en' && { fallbackLocale: false as const }),
      draft: Boolean(preview),
      overrideAccess: Boolean(preview),
    })
    for (const doc of read.docs) found.set(doc.id, doc as unknown as Slim<S, F>) // as selected
    page = read.nextPage
    await othersTurn()
  }
  return found
}
