import type { CollectionSlug, Payload, Where } from 'payload'

import type { Marked } from '@/domain/search'
import { isLinkable, type Linkable } from '@/domain/section'
import type { Words } from '@/domain/words'

import { type Linked, linkedFrom } from './linked'
import { idOf, type Reader } from './reading'
import { inLanguage, readStored, type Selected, type Stored } from './stored'

/**
 * What the index names, as the database has it at this moment. The index is derived and may lag behind: whatever it
 * says, only what a visitor may see now is shown, under the title it bears now (SECURITY F4, P6).
 */
export type Ref = { collection: Linkable; id: string }

/** A file of a record, by what a link to it needs. */
export type FileRef = { url: string; isPdf: boolean }

export type Shown = Linked & { file: FileRef | null; asOf: string | null; updatedAt: string | null }

const keyOf = ({ collection, id }: Ref): string => `${collection} ${id}`

// What a line in a list of hits says of a record; each kind of record has some of these.
const named = [
  'slug',
  'title',
  'name',
  'summary',
  'role',
  'display',
  'kind',
  'category',
  'updatedAt',
] as const
const dated = ['startDate', 'date', 'deadline', 'maturityAsOf'] as const

function fieldsOf(payload: Payload, collection: CollectionSlug, withFiles: boolean): Selected {
  const own = new Set(
    payload.collections[collection].config.flattenedFields.map(({ name }) => name),
  )
  const wanted = [...named, ...dated, ...(withFiles ? ['file'] : [])]
  return Object.fromEntries(wanted.filter((name) => own.has(name)).map((name) => [name, true]))
}

type Wish = { collection: Linkable; ids: string[]; withFiles: boolean }
type Bare = Parameters<typeof linkedFrom>[1]

async function readShown(
  { payload, locale }: Reader,
  { collection, ids, withFiles }: Wish,
): Promise<{ link: Linked; stored: Stored }[]> {
  const fields = fieldsOf(payload, collection, withFiles)
  const where: Where = { id: { in: ids } }
  const found: { link: Linked; stored: Stored }[] = []
  for await (const records of readStored(payload, { collection, fields, where })) {
    for (const stored of records) {
      const spoken = (language: 'de' | 'en') =>
        inLanguage(payload, stored, { collection, fields, locale: language })
      const both = { de: spoken('de'), ...(locale === 'en' && { en: spoken('en') }) }
      const link = linkedFrom(collection, both as Bare) // every linkable collection has these fields or none of them
      if (link?.hasPage) found.push({ link, stored })
    }
  }
  return found
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The files that visitors may fetch, by their ids. */
async function filesOf(payload: Payload, ids: string[]): Promise<Map<string, FileRef>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { url: true, filename: true, mimeType: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return new Map(
    docs.flatMap(({ id, url, mimeType }): [string, FileRef][] =>
      url ? [[id, { url, isPdf: mimeType === 'application/pdf' }]] : [],
    ),
  )
}

/** Those of these records that a visitor may see and open; `withFiles` for which of them the file is wanted as well. */
export async function shownAmong(
  reader: Reader,
  refs: readonly Ref[],
  withFiles: ReadonlySet<string> = new Set(),
): Promise<(ref: Ref) => Shown | null> {
  const wishes = [...new Set(refs.map(({ collection }) => collection))].map((collection) => {
    const ids = refs.filter((ref) => ref.collection === collection).map(({ id }) => id)
    return { collection, ids: [...new Set(ids)], withFiles: ids.some((id) => withFiles.has(id)) }
  })
  const found = (await Promise.all(wishes.map((wish) => readShown(reader, wish)))).flat()
  const fileIds = found.flatMap(({ link, stored }) =>
    withFiles.has(link.id) ? (idOf(stored.file) ?? []) : [],
  )
  const files = await filesOf(reader.payload, fileIds)
  const shown = new Map(
    found.map(({ link, stored }): [string, Shown] => [
      keyOf(link),
      {
        ...link,
        file: files.get(idOf(stored.file) ?? '') ?? null,
        asOf: textIn(stored.maturityAsOf),
        updatedAt: textIn(stored.updatedAt),
      },
    ]),
  )
  return (ref) => shown.get(keyOf(ref)) ?? null
}

/** The record that a document of the index stands for. */
export function refIn(payload: Record<string, unknown> | undefined): Ref | null {
  const collection = String(payload?.collection ?? '')
  return isLinkable(collection) && payload ? { collection, id: String(payload.id) } : null
}

/** The title as the index marked it; unmarked where the record bears another one by now. */
export const markedTitle = ({ title }: { title: Words }, found: Marked): Marked =>
  found.text === title.text ? found : { text: title.text, marks: [] }
