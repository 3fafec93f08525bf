import type { Access, Endpoint, PayloadRequest, SanitizedConfig, Where } from 'payload'

import { mayEnterPanel } from '@/domain/roles'
import { preferenceBytes } from '@/domain/rest/limits'

import { nobody, panelStaff } from './rules'
import { openDoors } from './every-door'

/** Payload's own collections. It opens them to every signed-in person; they belong to the panel alone (H-02 to H-05). */
type Doors = Record<'create' | 'read' | 'update' | 'delete' | 'readVersions' | 'unlock', Access>

const closed: Doors = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
}

const own = ({ id, collection }: { id: number | string; collection: string }): Where => ({
  and: [{ 'user.value': { equals: id } }, { 'user.relationTo': { equals: collection } }],
})

const ownRows: Access = ({ req }) =>
  req.user && mayEnterPanel(req.user.role) ? own(req.user) : false

/** Whom the sent data names as the person behind it; undefined when nobody. */
const named = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, 'user') : undefined

const isMe = (user: unknown, req: PayloadRequest): boolean =>
  typeof user === 'object' &&
  user !== null &&
  Reflect.get(user, 'value') === req.user?.id &&
  Reflect.get(user, 'relationTo') === req.user?.collection

/** A lock is written in one's own name; taking over somebody's lock means writing one's own name into it. */
const inOwnName: Access = ({ req, data }) => panelStaff({ req }) && isMe(named(data), req)

const takingOver: Access = (args) => {
  if (!panelStaff(args)) return false
  return named(args.data) === undefined ? ownRows(args) : inOwnName(args)
}

const staffOnly: Access = ({ req }) => panelStaff({ req })

const locks: Doors = {
  ...closed,
  create: inOwnName,
  read: staffOnly,
  update: takingOver,
  delete: ownRows,
}

const preferences: Doors = {
  ...closed,
  create: staffOnly,
  read: ownRows,
  update: ownRows,
  delete: ownRows,
}

const system: Record<string, Doors> = {
  'payload-locked-documents': locks,
  'payload-preferences': preferences,
}

const tooLarge = (value: unknown): boolean =>
  Buffer.byteLength(JSON.stringify(value ?? null)) > preferenceBytes

const answer = (status: number): Response =>
  Response.json({ errors: [{ message: status === 403 ? 'Forbidden' : 'Too large' }] }, { status })

/** These endpoints write past all access rules of their collection; so the rule stands in front of them. */
const guarded = (endpoint: Endpoint): Endpoint =>
  endpoint.path !== '/:key'
    ? endpoint
    : {
        ...endpoint,
        handler: async (req) => {
          if (!panelStaff({ req })) return answer(403)
          if (endpoint.method !== 'post') return endpoint.handler(req)
          const data: unknown = await req.json?.().catch(() => ({}))
          req.json = () => Promise.resolve(data)
          return tooLarge(data) ? answer(413) : endpoint.handler(req)
        },
      }

/** The built config with Payload's own collections closed. Throws when any collection still leaves a door open. */
export function closeSystemCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    Object.assign(collection.access, system[collection.slug] ?? closed)
    if (collection.slug !== 'payload-preferences') continue
    if (collection.endpoints) collection.endpoints = collection.endpoints.map(guarded)
    for (const field of collection.fields)
      if (field.type === 'json') field.validate = (value) => !tooLarge(value) || 'too large'
  }
  const open = openDoors(config)
  if (open.length > 0) throw new Error(`Nobody says who may: ${open.join(', ')}.`)
  return config
}
