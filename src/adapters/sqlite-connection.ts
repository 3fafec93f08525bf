import type { Client } from './sqlite-lock'

/** The methods of the adapter that write. */
export const writes = [
  'create',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'upsert',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
] as const
/** Those that read one document. */
export const reads = ['findOne', 'findVersions'] as const

type Call = (args: unknown) => Promise<unknown>
export type Id = string | number
export type Connection = Record<(typeof writes)[number] | (typeof reads)[number], Call> & {
  client: Client
  clientConfig: unknown
  payload: unknown
  destroy: () => Promise<void>
  connect: (this: unknown, args: unknown) => Promise<unknown>
  migrate: Call
  beginTransaction: () => Promise<Id | null>
  commitTransaction: (id?: Id | Promise<Id>) => Promise<void>
  rollbackTransaction: (id: Id | Promise<Id>) => Promise<void>
}

/** Another connection to the same file, made by the adapter itself (`connect` as it brings it). */
export async function another(
  { clientConfig, payload }: Connection,
  connect: Connection['connect'],
): Promise<Client> {
  const settings = { busyTimeout: 0, wal: false, push: false, schema: {} }
  const other: Record<string, unknown> & { client?: Client } = {
    ...settings,
    clientConfig,
    payload,
  }
  await connect.call(other, { hotReload: true })
  if (!other.client) throw new Error('The database could not be opened once more.')
  return other.client
}
