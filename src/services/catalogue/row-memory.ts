import type { Payload } from 'payload'

import type { ListIndex } from '@/domain/listing-index'
import type { Section } from '@/domain/section'

import type { Reader } from '../reading'
import type { Entry, FacetNames } from './entry'
import { type Changed, forgetRecords, type RecordMemory } from './record-memory'

/** The rows of a section, ready to be asked. */
export type ReadyRows = { index: ListIndex<Entry>; names: FacetNames }

type Reading = { generation: number; day: string; rows: Promise<ReadyRows>; done: boolean }
type Shelf = { latest?: Reading; waiting?: { day: string; rows: Promise<ReadyRows> } }

/**
 * The rows of the lists as visitors see them, kept per section and language until something public changes or the day
 * ends (docs/decisions/0012). `generation` counts the changes: what began to be read before a change is never given to
 * somebody who asks after it.
 */
export type RowMemory = RecordMemory & { shelves: Map<string, Shelf> }

/** Placed once per process by payload.config.ts as `custom.listRows`. */
export const emptyRowMemory = (): RowMemory => ({
  generation: 0,
  shelves: new Map(),
  records: new Map(),
})

/** The memory of this process. */
export const memoryOf = (payload: Payload): RowMemory => payload.config.custom.listRows as RowMemory // placed there by payload.config.ts

/** After a change, of this record or of nobody knows what: whoever asks from now on gets rows read from now on. */
export function forgetRows(payload: Payload, changed?: Changed): void {
  const memory = memoryOf(payload)
  memory.generation += 1
  forgetRecords(memory, changed)
  for (const shelf of memory.shelves.values()) if (shelf.latest?.done) delete shelf.latest
}

type Wanted = { section: Section; day: string; read: () => Promise<ReadyRows> }

/** The rows as they are now: from memory, or read once for everybody who waits for them. A preview has its own. */
export function rememberedRows(reader: Reader, wanted: Wanted): Promise<ReadyRows> {
  if (reader.preview) return wanted.read()
  const memory = memoryOf(reader.payload)
  const key = `${wanted.section} ${reader.locale}`
  const shelf = memory.shelves.get(key) ?? {}
  memory.shelves.set(key, shelf)
  const { latest, waiting } = shelf
  if (latest && latest.day === wanted.day && latest.generation === memory.generation)
    return latest.rows
  if (waiting?.day === wanted.day) return waiting.rows
  return latest && !latest.done && !waiting
    ? readAfter(latest, { memory, shelf, wanted })
    : begin({ memory, shelf, wanted })
}

type Place = { memory: RowMemory; shelf: Shelf; wanted: Wanted }

function begin({ memory, shelf, wanted }: Place): Promise<ReadyRows> {
  const rows = wanted.read()
  const reading: Reading = { generation: memory.generation, day: wanted.day, rows, done: false }
  shelf.latest = reading
  const end = (kept: boolean): void => {
    reading.done = true
    // What failed, or was overtaken by a change, is not worth keeping.
    if (shelf.latest === reading && !(kept && reading.generation === memory.generation))
      delete shelf.latest
  }
  rows.then(
    () => end(true),
    () => end(false),
  )
  return rows
}

/** One reading at a time, however fast changes follow one another. It sees every change made before it begins. */
function readAfter(latest: Reading, place: Place): Promise<ReadyRows> {
  const { shelf, wanted } = place
  const rows = latest.rows
    .then(
      () => undefined,
      () => undefined,
    )
    .then(() => {
      delete shelf.waiting
      return begin(place)
    })
  shelf.waiting = { day: wanted.day, rows }
  return rows
}
