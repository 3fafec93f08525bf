import type { CollectionConfig, SanitizedConfig } from 'payload'
import { collectionDefaults } from 'payload/shared'

/**
 * Whatever a collection leaves open, Payload opens to every signed-in person (H-01). So each says for every operation
 * who may, even where Payload would not ask.
 */
const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const
const globalOperations = ['read', 'update', 'readVersions'] as const
const jobOperations = ['run', 'queue', 'cancel'] as const

/** What Payload fills in where nobody said anything. It stands in the built config like a rule, and is none. */
const filledIn: ReadonlySet<unknown> = new Set(Object.values(collectionDefaults.access ?? {}))

type Closable = { slug: string; access?: object | undefined; auth?: unknown }

const missing = ({ slug, access = {}, auth }: Closable, wanted: readonly string[]): string[] =>
  [...wanted, ...(auth ? ['admin'] : [])]
    .filter((operation) => !isRule(Reflect.get(access, operation)))
    .map((operation) => `${slug}.${operation}`)

const isRule = (access: unknown): boolean => typeof access === 'function' && !filledIn.has(access)

/** The collection as it is. Throws one sentence that names every operation nobody is named for. */
export function withEveryDoor(collection: CollectionConfig): CollectionConfig {
  const open = missing(collection, operations)
  if (open.length > 0) throw new Error(`Nobody says who may: ${open.join(', ')}.`)
  return collection
}

type Built = Pick<SanitizedConfig, 'collections' | 'globals' | 'jobs'>

/**
 * The same of everything that was built: collections and globals, Payload's own included, and the queue. Names what has
 * no rule of its own, be it missing or filled in by Payload. Empty when all is said.
 */
export const openDoors = (config: Built): string[] => [
  ...config.collections.flatMap((collection) => missing(collection, operations)),
  ...config.globals.flatMap((global) => missing(global, globalOperations)),
  ...missing({ slug: 'jobs', access: config.jobs.access }, jobOperations),
]
