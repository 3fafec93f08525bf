import type { Payload } from 'payload'

import { imported } from '../../scripts/seed/model'
import type { RawContent } from '../../scripts/seed/content'

/** Who is linked with whom: in the content by its ids, in the database by its relations. */
type Doc = { id: string; origin: string; refs: Set<string> }

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** Every imported record with the ids found anywhere inside it. */
export async function readImported(payload: Payload): Promise<Doc[]> {
  const all = await Promise.all(
    imported.map((collection) =>
      payload.find({
        collection,
        where: { origin: { exists: true } },
        showHiddenFields: true,
        pagination: false,
        depth: 0,
        overrideAccess: true,
      }),
    ),
  )
  return all
    .flatMap(({ docs }) => docs)
    .map((doc) => ({ id: doc.id, origin: doc.origin ?? '', refs: new Set(textsIn(doc)) }))
}

type Link = { from: string; to: string }

const isRecord = (value: unknown): value is { id: string; subProjects?: unknown[] } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** Every mention of another record's id. Sub-projects speak for themselves, everything else for its record. */
export function linksIn(raw: RawContent): Link[] {
  const records = Object.values(raw)
    .flat()
    .filter(isRecord)
    .flatMap((record) => [record, ...(record.subProjects ?? []).filter(isRecord)])
  const known = new Set(records.map(({ id }) => id))
  return records.flatMap(({ subProjects: _apart, ...record }) =>
    [...new Set(textsIn(record))]
      .filter((text) => known.has(text) && text !== record.id)
      .map((to) => ({ from: record.id, to })),
  )
}

/** The links of the content that neither side has in the database. */
export function missingLinks(links: readonly Link[], docs: readonly Doc[]): Link[] {
  const of = (id: string): Doc[] =>
    docs.filter(({ origin }) => origin === id || origin.startsWith(`${id}#`))
  const leads = (from: Doc[], to: Doc[]): boolean =>
    from.some(({ refs }) => to.some(({ id }) => refs.has(id)))
  return links.filter(({ from, to }) => !leads(of(from), of(to)) && !leads(of(to), of(from)))
}
