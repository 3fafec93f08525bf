import type { Payload } from 'payload'

import { imported, type Imported, type Mapped, type Ref } from './model'

/** A record that came with the content: its database id, and what was written then (`originHash`). */
export type Known = { id: string; originHash: string | null }

type Origin = { collection: Imported | 'municipalities'; origin: string }

const keyOf = ({ collection, origin }: Origin): string => `${collection}:${origin}`
const remembered = (key: string): string => `origin:${key}`

/**
 * Which records of the content the database holds. That a record was once created is also remembered apart from it
 * (Payload's key-value store): what is remembered but no longer there has been deleted by a person.
 */
export class Register {
  constructor(
    private readonly payload: Payload,
    private readonly known: Map<string, Known>,
    private readonly deleted: ReadonlySet<string>,
  ) {}

  of(record: Origin): Known | undefined {
    return this.known.get(keyOf(record))
  }

  isDeleted(record: Origin): boolean {
    return this.deleted.has(keyOf(record))
  }

  /** The database id behind a relation; null when the record is not there (yet, or any more). */
  readonly idOf = (ref: Ref): string | null => this.of(ref)?.id ?? null

  async add(record: Mapped, id: string): Promise<void> {
    this.known.set(keyOf(record), { id, originHash: null })
    await this.payload.kv.set(remembered(keyOf(record)), id)
  }
}

type Row = { id: string | number; origin?: string | null; originHash?: string | null }

/** The newest versions: a draft an editor is working on counts as edited. */
async function readRows(payload: Payload, collection: Imported): Promise<Row[]> {
  const { docs } = await payload.find({
    collection,
    where: { origin: { exists: true } },
    select: { origin: true, originHash: true },
    showHiddenFields: true,
    draft: true,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

async function readRemembered(payload: Payload): Promise<Map<string, string>> {
  const prefix = remembered('')
  const keys = (await payload.kv.keys()).filter((key) => key.startsWith(prefix))
  const entries = await Promise.all(
    keys.map(async (key) => [key.slice(prefix.length), await payload.kv.get<string>(key)] as const),
  )
  return new Map(entries.flatMap(([key, id]) => (id === null ? [] : [[key, id] as const])))
}

/** The rows of the directory the content names by their keys. */
async function readDirectory(payload: Payload, keys: string[]): Promise<Map<string, Known>> {
  const { docs } = await payload.find({
    collection: 'municipalities',
    where: { ags: { in: keys } },
    select: { ags: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ id, ags }) => [
      keyOf({ collection: 'municipalities', origin: ags }),
      { id, originHash: null },
    ]),
  )
}

/** A person who copies a record copies its origin too: the remembered id tells the copy from the record. */
const isCopy = (id: string, remembers: string | undefined): boolean =>
  remembers !== undefined && remembers !== id

/** Reads what is there. `directoryKeys`: the municipalities the content refers to. */
export async function readRegister(payload: Payload, directoryKeys: string[]): Promise<Register> {
  const remembers = await readRemembered(payload)
  const known = await readDirectory(payload, directoryKeys)
  for (const collection of imported) {
    for (const { id, origin, originHash } of await readRows(payload, collection)) {
      const key = keyOf({ collection, origin: origin ?? '' })
      if (isCopy(String(id), remembers.get(key))) continue
      known.set(key, { id: String(id), originHash: originHash ?? null })
    }
  }
  const deleted = new Set([...remembers.keys()].filter((key) => !known.has(key)))
  return new Register(payload, known, deleted)
}
