import { randomUUID } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'

import { refreshPages } from '@/services/pages'

import {
  type Generated,
  generatedPrefix,
  generatedSolution,
  originOf,
  type Surroundings,
} from './generated-solution'

/**
 * Writes generated solutions, some milliseconds each: past the hooks and checks a person's change goes through, with
 * all languages at once and one version, as the panel expects. Each is known by its `origin`: running again doubles
 * nothing and completes what was interrupted. Every record is committed by itself, so that nobody waits for long.
 */
type Told = (done: number, all: number) => void

const others = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function idsOf(payload: Payload, collection: CollectionSlug): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    select: {},
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  return docs.map(({ id }) => String(id))
}

/** What visitors can see and generated solutions may hang together with. */
export async function readSurroundings(payload: Payload): Promise<Surroundings> {
  const [useCases, programmes, systems, organisations, sources] = await Promise.all([
    idsOf(payload, 'use-cases'),
    idsOf(payload, 'programmes'),
    idsOf(payload, 'systems'),
    idsOf(payload, 'organisations'),
    idsOf(payload, 'sources'),
  ])
  return { useCases, programmes, systems, organisations, sources }
}

type Written = { ids: ReadonlyMap<string, string>; versioned: ReadonlySet<string> }

/** The ids of the generated solutions by their origin, and which of them have their version. */
async function readWritten(payload: Payload): Promise<Written> {
  const { docs } = await payload.find({
    collection: 'solutions',
    where: { origin: { like: generatedPrefix } },
    select: { origin: true },
    showHiddenFields: true,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const versions = await payload.findVersions({
    collection: 'solutions',
    where: { 'version.origin': { like: generatedPrefix } },
    select: { parent: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return {
    ids: new Map(docs.map(({ id, origin }) => [origin ?? '', id])),
    versioned: new Set(versions.docs.map(({ parent }) => String(parent))),
  }
}

type Fields = Record<string, unknown>

/** The record as the database keeps it: every text of a localised field by its language, every row with an id. */
function storedFrom(payload: Payload, { origin, german, english }: Generated): Fields {
  const { flattenedFields } = payload.collections.solutions.config
  const localised = new Set(
    flattenedFields
      .filter((field) => 'localized' in field && field.localized)
      .map(({ name }) => name),
  )
  const now = new Date().toISOString()
  const fields = Object.entries(german).map(([name, value]): [string, unknown] => [
    name,
    localised.has(name) ? { de: value, ...inEnglish(english, name) } : value,
  ])
  return {
    ...Object.fromEntries(fields),
    connections: german.connections?.map((row) => ({ ...row, id: randomUUID() })),
    origin,
    _status: 'published',
    createdAt: now,
    updatedAt: now,
  }
}

const inEnglish = (english: Generated['english'], name: string): Fields => {
  const value: unknown = Reflect.get(english, name)
  return value === undefined ? {} : { en: value }
}

async function addVersion(payload: Payload, id: string, stored: Fields): Promise<void> {
  await payload.db.createVersion({
    collectionSlug: 'solutions',
    parent: id,
    versionData: stored,
    autosave: false,
    createdAt: String(stored.createdAt),
    updatedAt: String(stored.updatedAt),
    returning: false,
  })
}

async function add(payload: Payload, stored: Fields): Promise<string> {
  const { id } = await payload.db.create({
    collection: 'solutions',
    data: stored,
    select: { origin: true },
  })
  return String(id)
}

/** Makes sure that the solutions 1 to `wanted` are there, and says how many were written. */
export async function writeLoad(payload: Payload, wanted: number, told: Told): Promise<number> {
  const around = await readSurroundings(payload)
  if (around.useCases.length === 0)
    throw new Error('There is nothing to relate to yet: fill the portal first, with npm run seed.')
  const { ids, versioned } = await readWritten(payload)
  let written = 0
  for (let number = 1; number <= wanted; number += 1) {
    const known = ids.get(originOf(number))
    if (known && versioned.has(known)) continue
    const stored = storedFrom(payload, generatedSolution(number, around))
    await addVersion(payload, known ?? (await add(payload, stored)), stored)
    written += 1
    await others()
    told(number, wanted)
  }
  if (written > 0) refreshPages(payload)
  return written
}
