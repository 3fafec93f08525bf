import {
  type CollectionSlug,
  createLocalReq,
  type FlattenedField,
  type Payload,
  type Where,
} from 'payload'

import type { Locale } from '@/domain/locale'

import { othersTurn } from './in-turns'
import type { RecordOf } from './reading'

/** A record as it is stored: a text of several languages holds each of them by its code. */
export type Stored = { id: string } & Record<string, unknown>

export type Selected = { [field: string]: true | Selected }
type Asked = {
  collection: CollectionSlug
  fields: Selected
  /** Which of those that visitors may see. */
  where?: Where
  /** Fewer at once where each record is large: no reading holds up others for long. */
  atOnce?: number
}

/** So many records are read at once; in between, everything else that waits gets its turn. */
const portion = 50

/**
 * Many records with few fields, in order of their ids and in portions, straight from the database: what Payload does
 * with every single record it hands over costs several times as much as reading it. The collection's own rule says
 * which of them a visitor may see; who reads must keep away from fields that are not for everybody (`inLanguage` does).
 */
export async function* readStored(payload: Payload, asked: Asked): AsyncGenerator<Stored[]> {
  const { collection, fields, where = {}, atOnce = portion } = asked
  const select = { ...noGroups(payload, collection), ...fields }
  const visible = await visibleWhere(payload, collection)
  if (visible === null) return
  let last: string | null = null
  do {
    const after: Where[] = last === null ? [] : [{ id: { greater_than: last } }]
    const { docs } = await payload.db.find<Stored>({
      collection,
      where: { and: [visible, where, ...after] },
      select,
      sort: 'id',
      limit: atOnce,
      pagination: false,
    })
    yield docs
    last = docs.length < atOnce ? null : (docs.at(-1)?.id ?? null)
    await othersTurn()
  } while (last !== null)
}

/**
 * The ids of those that changed last, the newest first. To order whole records the database would put every single one
 * together.
 */
export async function newestIds(
  payload: Payload,
  { collection, where, limit }: { collection: CollectionSlug; where: Where; limit: number },
): Promise<string[]> {
  const visible = await visibleWhere(payload, collection)
  if (visible === null) return []
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where: { and: [visible, where] },
    select: { ...noGroups(payload, collection), updatedAt: true },
    sort: ['-updatedAt', '-createdAt'],
    limit,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

/** The rows of a group are read although nobody asks for them, unless something else of it is asked for. */
export const noGroups = (payload: Payload, collection: CollectionSlug): Selected =>
  Object.fromEntries(
    payload.collections[collection].config.flattenedFields
      .filter(({ type }) => type === 'group')
      .map(({ name }) => [name, { nothing: true }]),
  )

/** Which records of a collection somebody without an account may see; null when none. */
async function visibleWhere(payload: Payload, collection: CollectionSlug): Promise<Where | null> {
  const { access, trash } = payload.collections[collection].config
  const may = await access.read({ req: await createLocalReq({}, payload) })
  if (may === false) return null
  const kept = trash ? [{ deletedAt: { exists: false } }] : []
  return { and: [...(may === true ? [] : [may]), ...kept] }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Hidden, or with an own rule for who may read it. */
const isForEverybody = (field: FlattenedField): boolean =>
  !('hidden' in field && field.hidden) && !('access' in field && field.access?.read)

function flattened(
  fields: readonly FlattenedField[],
  stored: Record<string, unknown>,
  { locale, selected, within }: { locale: Locale; selected: true | Selected; within?: boolean },
): Record<string, unknown> {
  const found = fields.flatMap((field): [string, unknown][] => {
    const chosen = selected === true ? true : selected[field.name]
    if (!chosen || !(field.name in stored) || !isForEverybody(field)) return []
    const own = 'localized' in field && field.localized && !within
    const all = stored[field.name]
    const value = own && isFields(all) ? all[locale] : all
    if (!('flattenedFields' in field)) return [[field.name, value]]
    const deeper = { locale, selected: chosen, within: within || Boolean(own) }
    const one = (part: unknown) => ({
      ...(isFields(part) && field.type === 'array' && { id: part.id }),
      ...flattened(field.flattenedFields, isFields(part) ? part : {}, deeper),
    })
    if (Array.isArray(value)) return [[field.name, value.map(one)]]
    return [[field.name, field.type === 'array' ? value : one(value)]]
  })
  return Object.fromEntries(found)
}

/**
 * A stored record in one language, without any other where this one is missing, and with those of the fields that
 * everybody may read: the same as Payload would hand over to a visitor.
 */
export function inLanguage<S extends CollectionSlug>(
  payload: Payload,
  stored: Stored,
  { collection, fields, locale }: { collection: S; fields: Selected; locale: Locale },
): Partial<RecordOf<S>> & { id: string } {
  const { flattenedFields } = payload.collections[collection].config
  const own = flattened(flattenedFields, stored, { locale, selected: fields })
  return { ...own, id: stored.id } as Partial<RecordOf<S>> & { id: string } // fields of this collection, as stored
}
