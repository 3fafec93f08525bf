import type { FlattenedField, SanitizedConfig, Where } from 'payload'

/**
 * Random questions to the database, the same for the same number (T-A2): over every path there is, hidden and secret
 * ones included, and up to two relations away.
 */
export type Question = {
  operation: 'find' | 'findByID' | 'count' | 'findVersions' | 'findDistinct'
  collection: string
  id: string
  field: string
  where: Where
  sort: string
  depth: number
  draft: boolean
  trash: boolean
  locale: 'de' | 'en' | 'all'
  limit: number
  page: number
  select?: Record<string, unknown>
  populate?: Record<string, unknown>
}

export type Random = () => number

/** Numbers from 0 to 1 that depend on nothing but the seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Every path of a collection, `hops` relations far. */
export function pathsOf(config: SanitizedConfig, slug: string, hops = 2): string[] {
  const collection = config.collections.find((one) => one.slug === slug)
  if (!collection) return []
  const walk = (fields: readonly FlattenedField[]): string[] =>
    fields.flatMap((field) => {
      const inner = 'flattenedFields' in field ? walk(field.flattenedFields) : []
      const targets = 'relationTo' in field && hops > 0 ? [field.relationTo].flat() : []
      const beyond = targets.flatMap((to) => pathsOf(config, to, hops - 1))
      const several = targets.length > 1 ? ['value', 'relationTo'] : []
      return [
        field.name,
        ...[...inner, ...new Set(beyond), ...several].map((path) => `${field.name}.${path}`),
      ]
    })
  return ['id', ...walk(collection.flattenedFields)]
}

const operators = [
  'equals',
  'not_equals',
  'like',
  'contains',
  'in',
  'not_in',
  'exists',
  'not_like',
].concat('greater_than', 'greater_than_equal', 'less_than', 'less_than_equal')

export type Stuff = {
  config: SanitizedConfig
  collections: readonly string[]
  /** Paths of each collection. */
  paths: ReadonlyMap<string, readonly string[]>
  ids: readonly string[]
  /** What may be looked for: pieces of the secrets of both worlds, and what is public. */
  values: readonly unknown[]
}

/** The next question. */
export function questionFrom(random: Random, stuff: Stuff): Question {
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T // never empty here
  const isOften = (share: number): boolean => random() < share
  const collection = one(stuff.collections)
  const paths = stuff.paths.get(collection) ?? ['id']
  // Far paths are many and slow; near ones say more.
  const far = (path: string): number => path.split('.').length
  const near = (): string =>
    [one(paths), one(paths), one(paths)].reduce((best, path) =>
      isOften(0.7) && far(path) < far(best) ? path : best,
    )
  const operation = one([
    'find',
    'find',
    'find',
    'find',
    'count',
    'findVersions',
    'findDistinct',
    'findByID',
  ] as const)
  const path = (): string =>
    operation === 'findVersions' && isOften(0.8) ? `version.${near()}` : near()
  const term = (): Where => {
    const operator = one(operators)
    const value = operator === 'exists' ? isOften(0.5) : one(stuff.values)
    return { [path()]: { [operator]: operator.endsWith('in') ? [value] : value } }
  }
  const where = (): Where => {
    const kind = random()
    if (kind < 0.15) return {}
    if (kind < 0.7) return term()
    const joint = one(['or', 'and', 'AND', 'oR'])
    return { [joint]: [term(), isOften(0.3) ? { or: [term(), term()] } : term()] }
  }
  const chosen = (): Record<string, unknown> => ({ [one(paths).split('.')[0] ?? 'id']: true })
  return {
    operation,
    collection,
    id: one(stuff.ids),
    field: near(),
    where: where(),
    sort: (isOften(0.5) ? '-' : '') + (isOften(0.3) ? 'id' : path()),
    depth: one([0, 0, 0, 1, 2]),
    draft: isOften(0.3),
    trash: isOften(0.1),
    locale: one(['de', 'en', 'all'] as const),
    limit: one([1, 2, 10, 100]),
    page: one([1, 1, 2]),
    ...(isOften(0.15) && { select: chosen() }),
    ...(isOften(0.1) && { populate: { users: chosen(), organisations: { title: true } } }),
  }
}
