import type { CollectionConfig, SanitizedConfig } from 'payload'

/**
 * Whatever a collection leaves open, Payload opens to every signed-in person (H-01). So each says for every operation
 * who may, even where Payload would not ask.
 */
const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const
const globalOperations = ['read', 'update', 'readVersions'] as const

type Closable = { slug: string; access?: object | undefined; auth?: unknown }

const missing = ({ slug, access = {}, auth }: Closable, wanted: readonly string[]): string[] =>
  [...wanted, ...(auth ? ['admin'] : [])]
    .filter((operation) => typeof Reflect.get(access, operation) !== 'function')
    .map((operation) => `${slug}.${operation}`)

/** The collection as it is. Throws one sentence that names every operation nobody is named for. */
export function withEveryDoor(collection: CollectionConfig): CollectionConfig {
  const open = missing(collection, operations)
  if (open.length > 0) throw new Error(`Nobody says who may: ${open.join(', ')}.`)
  return collection
}

/** The same of everything that was built: collections and globals, Payload's own included. Empty when all is said. */
export const openDoors = (config: Pick<SanitizedConfig, 'collections' | 'globals'>): string[] => [
  ...config.collections.flatMap((collection) => missing(collection, operations)),
  ...config.globals.flatMap((global) => missing(global, globalOperations)),
]
