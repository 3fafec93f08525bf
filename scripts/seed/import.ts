import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { recordRun } from '@/services/audit'

import { type RawContent, readContent, recordsFrom } from './content'
import type { Mapped } from './model'
import { readRegister, type Register } from './register'
import {
  type Fields,
  joinedRows,
  lacksNeeded,
  readyFields,
  refsIn,
  resolvedFields,
} from './resolve'

/**
 * Brings the content into the database. Every record is known by its id in the content (`origin`), and what was written
 * is remembered last (`originHash`): an interrupted import is completed by the next one, what has not changed is not
 * touched, what a person has changed is never overwritten, and what a person has deleted does not come back.
 */
type Told = (done: number, all: number) => void

/** What the change hook writes into `originHash` as soon as a person changes a record. */
const editedByPerson = 'edited'

const sorted = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** What a record says, as a short text; relations count by the other record's id in the content. */
export const hashOf = ({ german, english }: Mapped): string =>
  createHash('sha256')
    .update(JSON.stringify([german, english], sorted))
    .digest('hex')

const others = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

type Writing = { locale: 'de' | 'en'; fields: Fields }

class Import {
  written = 0
  /** What was just created, as it stands in the database; `whole` when nothing German is missing. */
  private readonly created = new Map<Mapped, { doc: Fields; whole: boolean }>()

  constructor(
    private readonly payload: Payload,
    private readonly register: Register,
  ) {}

  /** The first step: what is missing, with the relations that lead somewhere already. */
  async create(record: Mapped): Promise<void> {
    const { register } = this
    if (register.of(record) || register.isDeleted(record)) return
    if (lacksNeeded(record.german, register.idOf)) return
    const ready = readyFields(record.german, register.idOf)
    const whole = Object.keys(ready).length === Object.keys(record.german).length
    const doc = await this.payload.create({
      collection: record.collection,
      locale: 'de',
      data: {
        ...resolvedFields(ready, register.idOf),
        ...this.published(record),
        origin: record.origin,
      } as never, // the collections differ in their fields; `mapped` has checked each against its own
      depth: 0,
      context: { skipAudit: true },
      overrideAccess: true,
    })
    this.created.set(record, { doc: { ...doc }, whole })
    await register.add(record, String(doc.id))
  }

  /** The second step: what leads to other records, and the English texts; the hash comes last. */
  async complete(record: Mapped): Promise<void> {
    const known = this.register.of(record)
    const originHash = hashOf(record)
    if (!known || known.originHash === editedByPerson || known.originHash === originHash) return
    const fields = resolvedFields(record.german, this.register.idOf)
    const created = this.created.get(record)
    const german = created?.whole
      ? created.doc
      : await this.update(record, known.id, { locale: 'de', fields })
    const english = joinedRows(record.english, german, (name) => this.localized(record, name))
    await this.update(record, known.id, { locale: 'en', fields: { ...english, originHash } })
    this.written += 1
  }

  private async update(record: Mapped, id: string, { locale, fields }: Writing): Promise<Fields> {
    const doc = await this.payload.update({
      collection: record.collection,
      id,
      locale,
      data: { ...fields, ...this.published(record) } as never, // as above
      depth: 0,
      context: { skipAudit: true },
      overrideAccess: true,
    })
    return { ...doc }
  }

  /** The fields of an array's rows that have languages. */
  private localized({ collection }: Mapped, array: string): string[] {
    const { flattenedFields } = this.payload.collections[collection].config
    const field = flattenedFields.find(({ name }) => name === array)
    if (field?.type !== 'array') return []
    return field.flattenedFields
      .filter((one) => 'localized' in one && one.localized)
      .map(({ name }) => name)
  }

  /** Without it, an update of a record whose newest version is a draft would take the record from the site. */
  private published({ collection }: Mapped): Fields {
    return this.payload.collections[collection].config.versions?.drafts
      ? { _status: 'published' }
      : {}
  }
}

function requireDirectory(records: readonly Mapped[], register: Register): void {
  for (const { origin, german } of records)
    for (const ref of refsIn(german))
      if (ref.collection === 'municipalities' && register.idOf(ref) === null)
        throw new Error(
          `Content: ${origin}: ags: the directory of municipalities holds no ${ref.origin}`,
        )
}

/** Imports the content and says how many records were written. Nothing is written when anything in it is unknown. */
export async function importContent(
  payload: Payload,
  told: Told,
  raw: RawContent = readContent(),
): Promise<number> {
  const records = recordsFrom(raw)
  const directoryKeys = records
    .flatMap(({ german }) => refsIn(german))
    .filter(({ collection }) => collection === 'municipalities')
    .map(({ origin }) => origin)
  const register = await readRegister(payload, directoryKeys)
  requireDirectory(records, register)
  const run = new Import(payload, register)
  const steps = [
    ...records.map((record) => () => run.create(record)),
    ...records.map((record) => () => run.complete(record)),
  ]
  for (const [at, step] of steps.entries()) {
    await step()
    await others()
    told(Math.floor((at + 1) / 2), records.length)
  }
  await recordRun(payload, {
    collection: 'first-content',
    record: 'npm run seed',
    written: { written: run.written },
  })
  return run.written
}
