import { isAtLeast, mayEnterPanel, type Role } from '@/domain/roles'

/**
 * The doors of the interface behind the panel (H-10). Visitors and members sign in here and fetch files; staff gets
 * exactly what the panel asks for. What stands in no table is closed, so a new collection begins closed.
 */
const signingIn = ['login', 'logout', 'forgot-password', 'reset-password', 'refresh-token'] as const

const looking = ['list', 'read', 'rights-of'] as const
const writing = [
  ...looking,
  'create',
  'update',
  'update-many',
  'delete',
  'delete-many',
  'duplicate',
] as const
const record = [...writing, 'restore'] as const

/** Everything that can be asked for at one of the doors. */
export const operations = [
  ...signingIn,
  'me',
  'unlock',
  'file',
  'rights',
  ...record,
  'setting',
  'set',
] as const
export type Operation = (typeof operations)[number]
export type Door = { operation: Operation; collection?: string; id?: string }

/** Which doors each collection has. Who may pass, the access rules of the collection decide after this. */
export const doors: Readonly<Record<string, readonly Operation[]>> = {
  'use-cases': record,
  solutions: record,
  systems: record,
  'event-series': record,
  events: record,
  'focus-groups': record,
  documents: record,
  news: record,
  calls: record,
  indicators: record,
  pages: record,
  programmes: record,
  organisations: record,
  people: record,
  'agenda-items': writing,
  media: writing,
  sources: writing,
  synonyms: writing,
  municipalities: [...looking, 'update', 'update-many'],
  users: [...looking, 'create', 'update', 'update-many', 'delete', 'delete-many', 'unlock'],
  'contact-requests': [...looking, 'update', 'update-many', 'delete', 'delete-many'],
  outbox: [...looking, 'update'],
  'audit-log': looking,
  'payload-locked-documents': ['list', 'update', 'delete'],
  'payload-preferences': ['setting', 'set', 'delete-many'],
}

/** The door a request knocks at; null when there is none. `segments` is the address below `/api`. */
export function doorAt(method: string, segments: readonly string[]): Door | null {
  const [collection = '', second, third, ...more] = segments
  if (more.length > 0 || segments.some((segment) => segment === '')) return null
  if (collection === 'access') return method === 'GET' && !second ? { operation: 'rights' } : null
  const has = Object.hasOwn(doors, collection) ? (doors[collection] ?? []) : []
  if (has.length === 0) return null
  const own = ownDoor(method, segments)
  if (own) return own
  const door = third ? below(method, [second ?? '', third]) : atRecord(method, collection, second)
  return door && has.includes(door.operation) ? { ...door, collection } : null
}

/** What only accounts, files and settings of the panel have. */
function ownDoor(method: string, [collection, second, third]: readonly string[]): Door | null {
  if (collection === 'users' && second && !third) {
    const name = [...signingIn, 'unlock' as const].find((operation) => operation === second)
    if (method === 'POST' && name) return { operation: name, collection }
    if (method === 'GET' && second === 'me') return { operation: 'me', collection }
  }
  if (collection === 'media' && second === 'file' && third && isFileName(third))
    return method === 'GET' ? { operation: 'file', collection } : null
  if (collection !== 'payload-preferences' || !second || third) return null
  if (!/^[\w-]{1,200}$/.test(second)) return null
  const operation = { GET: 'setting', POST: 'set' } as const
  return method === 'GET' || method === 'POST' ? { operation: operation[method], collection } : null
}

function atRecord(method: string, collection: string, id?: string): Door | null {
  if (id === undefined) {
    const many = {
      GET: 'list',
      POST: 'create',
      PATCH: 'update-many',
      DELETE: 'delete-many',
    } as const
    return isOneOf(method, many) ? { operation: many[method], collection } : null
  }
  if (id === 'access') return method === 'POST' ? { operation: 'rights-of', collection } : null
  const one = { GET: 'read', PATCH: 'update', DELETE: 'delete' } as const
  return isOneOf(method, one) ? { operation: one[method], collection, id } : null
}

function below(method: string, [first, second]: [string, string]): Door | null {
  if (method !== 'POST') return null
  if (first === 'access') return { operation: 'rights-of', id: second }
  if (first === 'versions') return { operation: 'restore', id: second }
  return second === 'duplicate' ? { operation: 'duplicate', id: first } : null
}

/** One name in one folder: no way up, no way through, nothing a file system reads otherwise. */
const isFileName = (name: string): boolean =>
  name.length <= 255 && /^[^\p{Cc}/\\]+$/u.test(name) && !/^\.+$/.test(name)

const isOneOf = <T extends object>(name: string, table: T): name is Extract<keyof T, string> =>
  Object.hasOwn(table, name)

const everybody: readonly Operation[] = [...signingIn, 'me', 'file']

/** Open without knowing who asks. */
export const isOpen = ({ operation }: Door): boolean => everybody.includes(operation)

/** True when somebody with this role may knock here at all. */
export function mayKnock(door: Door, role: Role | null | undefined): boolean {
  if (isOpen(door)) return true
  return door.operation === 'unlock' ? isAtLeast(role, 'admin') : mayEnterPanel(role)
}

/** Whether the request changes nothing. */
export const isReading = ({ operation }: Door): boolean =>
  ['me', 'file', 'rights', 'rights-of', 'list', 'read', 'setting'].includes(operation)
