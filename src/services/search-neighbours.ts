import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { isLinkable, type Linkable, linkable } from '@/domain/section'

import { idsAt } from './chain'
import { linksOf } from './search-fields'
import { figuresOf } from './search-surroundings'
import { readStored, type Selected } from './stored'

/**
 * Which documents tell of a record besides its own: those of records that lead to it and show its name, and those that
 * show what it says (the agenda of an event, a figure, the state behind a facet). When that changes, they follow.
 */
export type RecordRef = { collection: Linkable; id: string }

type Place = { collection: string; id: string }

/** Besides the name: what others take from a record, and where. */
const taken: Readonly<
  Record<string, { fields: readonly string[]; by: Partial<Record<Linkable, readonly string[]>> }>
> = {
  organisations: { fields: ['state'], by: {} },
  'use-cases': { fields: ['policyField', 'furtherPolicyFields'], by: {} },
  people: { fields: ['display'], by: {} },
  solutions: { fields: ['useCases', 'demandBy', 'provider'], by: { 'use-cases': ['useCases'] } },
  programmes: { fields: ['members'], by: { organisations: ['members.organisation'] } },
  'agenda-items': {
    fields: ['updatedAt', 'event'],
    by: { events: ['event'] },
  },
  indicators: {
    fields: ['updatedAt', ...new Set(Object.values(figuresOf).flat())],
    by: figuresOf,
  },
}

const always = ['title', 'name', 'slug', '_status']

/** True when changes of this collection can concern the documents of others. */
export const hasNeighbours = (collection: string): boolean =>
  isLinkable(collection) || collection in taken

const fieldsOf = (collection: string): Selected =>
  Object.fromEntries(
    [
      ...(isLinkable(collection) || collection === 'indicators' ? always : []),
      ...(taken[collection]?.fields ?? []),
    ].map((name) => [name, true as const]),
  )

/** What others see of the record at this moment; null while it is not published. */
export async function seenOf(req: PayloadRequest, { collection, id }: Place): Promise<unknown> {
  const stored: unknown = await req.payload.db.findOne({
    collection: collection as CollectionSlug, // the hook's own collection
    where: { id: { equals: id } },
    locale: 'all',
    select: fieldsOf(collection),
    req,
  })
  if (typeof stored !== 'object' || stored === null) return null
  const status: unknown = Reflect.get(stored, '_status')
  if (collection !== 'agenda-items' && status !== 'published') return null
  // The rows of a group come along although nobody asks for them.
  const names = Object.keys(fieldsOf(collection))
  return Object.fromEntries(names.map((name) => [name, Reflect.get(stored, name)]))
}

/** The records whose documents show something of this state of a record. */
const showing = (collection: string, seen: unknown): RecordRef[] =>
  Object.entries(taken[collection]?.by ?? {}).flatMap(([to, paths]) =>
    paths.flatMap(
      (path) => idsAt(seen, path).map((id) => ({ collection: to as Linkable, id })), // a key of this table
    ),
  )

export type Concerned = {
  /** Known by the record's own fields, before and after the change. */
  also: RecordRef[]
  /** What leads to the record shows something that has changed. */
  tellers: boolean
}

/** Whom a change concerns, by what others saw of the record before and see after it. */
export function concernedBy(collection: string, before: unknown, after: unknown): Concerned {
  if (JSON.stringify(before) === JSON.stringify(after)) return { also: [], tellers: false }
  const also = [...showing(collection, before), ...showing(collection, after)]
  const distinct = new Map(also.map((ref) => [`${ref.collection}:${ref.id}`, ref]))
  return { also: [...distinct.values()], tellers: true }
}

type Asked = { of: Linkable | 'agenda-items'; where: Where; path?: string }

/** The ids of what fits, or those that a path of it leads to. */
async function idsWhere(payload: Payload, { of, where, path }: Asked): Promise<string[]> {
  const ids: string[] = []
  const fields: Selected = path === undefined ? {} : { [path]: true }
  for await (const records of readStored(payload, { collection: of, fields, where }))
    for (const record of records) ids.push(...(path ? idsAt(record, path) : [record.id]))
  return ids
}

const leadingTo = (paths: readonly string[], id: string): Where => ({
  or: paths.map((path): Where => ({ [path]: { equals: id } })),
})

/** The published records that lead to this one and therefore show its name. */
export async function tellersOf(payload: Payload, { collection, id }: Place): Promise<RecordRef[]> {
  const refs: RecordRef[] = []
  const add = (kind: Linkable, ids: readonly string[]): void => {
    refs.push(...ids.map((one) => ({ collection: kind, id: one })))
  }
  if (!isLinkable(collection)) return refs
  for (const kind of linkable) {
    const paths = linksOf(kind).flatMap(({ to, path }) => (to === collection ? [path] : []))
    if (paths.length > 0)
      add(kind, await idsWhere(payload, { of: kind, where: leadingTo(paths, id) }))
  }
  if (collection === 'people') {
    const where = leadingTo(['speakers', 'contributions.person'], id)
    add('events', await idsWhere(payload, { of: 'agenda-items', where, path: 'event' }))
  }
  // The federal state of a use case is that of those whose solutions serve it.
  if (collection === 'organisations') {
    const where = leadingTo(['demandBy', 'provider'], id)
    add('use-cases', await idsWhere(payload, { of: 'solutions', where, path: 'useCases' }))
  }
  return [...new Map(refs.map((ref) => [`${ref.collection}:${ref.id}`, ref])).values()]
}
