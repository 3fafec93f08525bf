import type { Payload } from 'payload'

import type { MunicipalityRow } from '@/domain/municipality'
import { dayOf, storedDay } from '@/domain/partial-date'
import type { Municipality } from '@/payload-types'

import { recordRun } from './audit'

/**
 * The official directory of municipalities. A newer list brings it up to date: what has changed is written, a key that
 * is gone stays and ends (`validTo`), because old records still point to it, and one that returns begins again. Reading
 * the same list once more writes nothing; an interrupted reading is completed by the next one.
 */
export type DirectoryChange = { created: number; changed: number; ended: number; unchanged: number }

/** The day of the list as `YYYY-MM-DD`, and who wants to know how far the reading is. */
type Reading = { asOf: string; told?: (done: number, all: number) => void }

type Step = { what: keyof DirectoryChange; write?: () => Promise<unknown> }

const facts = ['label', 'name', 'designation', 'type', 'state', 'district', 'lat', 'lon'] as const

/** How many milliseconds writing goes on before everything else that waits gets its turn. */
const turn = 40

const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A list older than the directory would turn its history around. */
export class OlderListError extends Error {
  constructor(asOf: string, newest: string) {
    super(`The directory holds a list of ${newest}; one of ${asOf} is older and was not read.`)
  }
}

/** "Oberhausen, Stadt (05119000)", "Oberhausen, Weilheim-Schongau (09190135)". A city of its own is its own district. */
export function labelOf({ name, district, state, ags }: MunicipalityRow): string {
  const own = district === name || district.startsWith(`${name},`)
  return `${own ? district : `${name}, ${district || state}`} (${ags})`
}

const dataOf = (row: MunicipalityRow, asOf: string) => ({
  ...row,
  designation: row.designation || null,
  type: row.type || null,
  district: row.district || null,
  label: labelOf(row),
  asOf: storedDay(asOf),
  validTo: null,
})

/** A database may give back a coordinate a trillionth of a degree away. */
const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) < 1e-6
    : (one ?? null) === other

function isAsListed(known: Municipality, row: MunicipalityRow, asOf: string): boolean {
  const listed = dataOf(row, asOf)
  return (
    facts.every((name) => isSame(known[name], listed[name])) &&
    dayOf(known.asOf) === asOf &&
    !known.validTo
  )
}

async function readDirectory(payload: Payload): Promise<Map<string, Municipality>> {
  const { docs } = await payload.find({
    collection: 'municipalities',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(docs.map((doc) => [doc.ags, doc]))
}

const newestOf = (known: Iterable<Municipality>): string =>
  [...known].reduce((newest, { asOf }) => (dayOf(asOf) > newest ? dayOf(asOf) : newest), '')

/** The log of changes gets one entry for the whole list. */
const oneEntry = { skipAudit: true }

/** New keys. In the first list they begin nowhere: since when they are valid is not known. */
const additions = (
  payload: Payload,
  rows: readonly MunicipalityRow[],
  { asOf, first }: { asOf: string; first: boolean },
): Step[] =>
  rows.map((row) => ({
    what: 'created',
    write: () =>
      payload.create({
        collection: 'municipalities',
        data: { ...dataOf(row, asOf), validFrom: first ? null : storedDay(asOf) },
        depth: 0,
        context: oneEntry,
        overrideAccess: true,
      }),
  }))

const change = (payload: Payload, id: string, data: Partial<Municipality>): Promise<unknown> =>
  payload.update({
    collection: 'municipalities',
    id,
    data,
    depth: 0,
    context: oneEntry,
    overrideAccess: true,
  })

function stepsTo(
  payload: Payload,
  rows: readonly MunicipalityRow[],
  { known, asOf }: { known: ReadonlyMap<string, Municipality>; asOf: string },
): Step[] {
  const listed = new Set(rows.map(({ ags }) => ags))
  const first = [...known.values()].every((one) => dayOf(one.asOf) === asOf)
  const added = rows.filter(({ ags }) => !known.has(ags))
  const kept = rows.flatMap((row): Step[] => {
    const one = known.get(row.ags)
    if (!one) return []
    if (isAsListed(one, row, asOf)) return [{ what: 'unchanged' }]
    return [{ what: 'changed', write: () => change(payload, one.id, dataOf(row, asOf)) }]
  })
  const gone = [...known.values()]
    .filter(({ ags, validTo }) => !listed.has(ags) && !validTo)
    .map(({ id }): Step => ({
      what: 'ended',
      write: () => change(payload, id, { validTo: storedDay(asOf) }),
    }))
  // New keys first: as long as older rows are there, an interrupted reading still knows that this list is not the first.
  return [...additions(payload, added, { asOf, first }), ...kept, ...gone]
}

const readUpTo = 'municipalities:read'

/** Brings the directory to a list. */
export async function importMunicipalities(
  payload: Payload,
  rows: readonly MunicipalityRow[],
  { asOf, told }: Reading,
): Promise<DirectoryChange> {
  const known = await readDirectory(payload)
  const newest = newestOf(known.values())
  if (asOf < newest) throw new OlderListError(asOf, newest)
  const steps = stepsTo(payload, rows, { known, asOf })
  const done: DirectoryChange = { created: 0, changed: 0, ended: 0, unchanged: 0 }
  let since = Date.now()
  for (const [at, { what, write }] of steps.entries()) {
    await write?.()
    done[what] += 1
    if (Date.now() - since < turn) continue
    await othersTurn()
    since = Date.now()
    told?.(at + 1, steps.length)
  }
  told?.(steps.length, steps.length)
  await payload.kv.set(readUpTo, asOf)
  const { created, changed, ended } = done
  const written = { created, changed, ended }
  await recordRun(payload, { collection: 'municipalities', record: asOf, written })
  return done
}

/** The day of the newest list that was read to its end; null when there is none. */
export const directoryAsOf = (payload: Payload): Promise<string | null> =>
  payload.kv.get<string>(readUpTo)
