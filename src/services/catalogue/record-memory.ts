import type { CollectionSlug, Payload } from 'payload'

import { type Locale, locales } from '@/domain/locale'

import { inLanguage, noGroups, readStored, type Selected } from '../stored'

/**
 * The records behind the rows, as visitors see them, kept between two changes: after a change only what it touched is
 * read again (docs/decisions/0012). What changed is told by `refreshPages` or, of another process, seen by its time; a
 * number of records that does not fit has everything read anew.
 */
type Kept = Record<Locale, { id: string; updatedAt?: string }>
type Shelf = {
  records: ReadonlyMap<string, Kept>
  /** Nothing is known, or something changed that nobody can name. */
  anew: boolean
  /** Changed since the last reading began. */
  told: Set<string>
  /** Told before that: a change that was undone after it had been told is seen with the next one. */
  lately: readonly string[]
  /** The count of changes when the last reading began. */
  generation: number
  turn: Promise<unknown>
}
export type RecordMemory = { generation: number; records: Map<CollectionSlug, Shelf> }

/** One record of a public collection that was changed, withdrawn or deleted. */
export type Changed = { collection: CollectionSlug; id: string }

const mostLately = 100
const mostChanged = 1000
/** A change may become visible so much later than the time it bears, in milliseconds. */
const delay = 10_000

/** After a change: this record, or without one everything, is read again before it is shown. */
export function forgetRecords({ records }: RecordMemory, changed?: Changed): void {
  if (changed) records.get(changed.collection)?.told.add(changed.id)
  else for (const shelf of records.values()) shelf.anew = true
}

type Place = {
  payload: Payload
  memory: RecordMemory
  collection: CollectionSlug
  fields: Selected
}

const emptyShelf = (): Shelf => ({
  records: new Map(),
  anew: true,
  told: new Set(),
  lately: [],
  generation: -1,
  turn: Promise.resolve(),
})

/** All records of a collection in order of their ids, as they are now or later. Shared by all, never to be changed. */
export async function rememberedRecords(place: Place): Promise<Kept[]> {
  const { memory, collection } = place
  const shelf = memory.records.get(collection) ?? emptyShelf()
  memory.records.set(collection, shelf)
  // One reading after the other; who finds everything fresh reads nothing.
  const turn = shelf.turn.then(() => renew(shelf, place))
  shelf.turn = turn.catch(() => undefined)
  await turn
  return [...shelf.records.values()]
}

async function renew(shelf: Shelf, place: Place): Promise<void> {
  const { generation } = place.memory
  const { anew, lately } = shelf
  if (!anew && shelf.generation === generation) return
  const told = [...shelf.told]
  Object.assign(shelf, { anew: false, told: new Set() })
  try {
    const ids = anew ? null : await changedIds(shelf, place, [...told, ...lately])
    const records = ids && (await withAgain(ids, shelf, place))
    shelf.records = records ?? (await read(place))
    shelf.lately = [...lately, ...told].slice(-mostLately)
    shelf.generation = generation
  } catch (error) {
    shelf.anew = true
    throw error
  }
}

async function read(place: Place, ids?: readonly string[]): Promise<Map<string, Kept>> {
  const { payload, collection, fields } = place
  const found = new Map<string, Kept>()
  const asked = {
    collection,
    fields: { ...fields, updatedAt: true as const },
    ...(ids && { where: { id: { in: [...ids] } } }),
  }
  for await (const records of readStored(payload, asked)) {
    for (const stored of records) {
      const spoken = locales.map((locale) => [
        locale,
        inLanguage(payload, stored, { ...asked, locale }),
      ])
      found.set(stored.id, Object.fromEntries(spoken) as Kept) // one for each language
    }
  }
  return found
}

/** What was told, and what bears a newer time than all that is known; null when that is too much. */
async function changedIds(
  { records }: Shelf,
  { payload, collection }: Place,
  told: readonly string[],
): Promise<string[] | null> {
  let newest = ''
  for (const { de } of records.values())
    if ((de.updatedAt ?? '') > newest) newest = de.updatedAt ?? ''
  const since = newest === '' ? new Date(0) : new Date(Date.parse(newest) - delay)
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where: { updatedAt: { greater_than_equal: since.toISOString() } },
    select: { ...noGroups(payload, collection), updatedAt: true },
    sort: 'id',
    limit: mostChanged,
    pagination: false,
  })
  return docs.length < mostChanged ? [...new Set([...told, ...docs.map(({ id }) => id)])] : null
}

/** The records with these read again; null when there are not as many as there must be. */
async function withAgain(
  ids: readonly string[],
  { records }: Shelf,
  place: Place,
): Promise<Map<string, Kept> | null> {
  const next = new Map(records)
  const again = ids.length > 0 ? await read(place, ids) : new Map<string, Kept>()
  for (const id of ids) next.delete(id)
  for (const [id, record] of again) next.set(id, record)
  const { totalDocs } = await place.payload.count({
    collection: place.collection,
    overrideAccess: false,
  })
  if (totalDocs !== next.size) return null
  return new Map([...next].sort(([one], [other]) => (one < other ? -1 : 1)))
}
