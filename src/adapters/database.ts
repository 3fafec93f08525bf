import { AsyncLocalStorage } from 'node:async_hooks'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { knowSizes } from './sqlite-sizes'

type Migrations = NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>
type Chosen = { url: string; migrations: Migrations; migrationDir: string }

/** The database behind an address: a file (embedded SQLite) or MongoDB. Ids are strings in both. */
export function database({ url, migrations, migrationDir }: Chosen): DatabaseAdapterObj {
  if (url.startsWith('mongodb')) return mongooseAdapter({ url }) as DatabaseAdapterObj // the two adapters differ only in what they hide
  return serialWrites(
    sqliteAdapter({
      client: { url },
      idType: 'uuid',
      wal: { synchronous: 'NORMAL' },
      busyTimeout: 5000,
      push: false,
      migrationDir,
      prodMigrations: migrations,
    }) as DatabaseAdapterObj, // as above
  )
}

const writes = [
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

type Write = (args: unknown) => Promise<unknown>
type Connection = Record<string, Write> & { client: { execute: (sql: string) => Promise<unknown> } }

/**
 * One write after the other. The SQLite adapter writes one document with several statements and no transaction, so two
 * updates of one document interleave and fail; its own transactions open further connections and fail with SQLITE_BUSY.
 * Here every write of the process waits in one queue and runs in BEGIN IMMEDIATE … COMMIT on the one connection
 * (docs/decisions/0001).
 */
export function serialWrites(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const connected = adapter.init(args)
      queued(connected as unknown as Connection) // the adapter's methods, seen as what they have in common
      return connected
    },
  }
}

function queued(connection: Connection): void {
  const writing = new AsyncLocalStorage<true>()
  let last: Promise<unknown> = Promise.resolve()
  const migrate = connection.migrate?.bind(connection)
  if (migrate)
    connection.migrate = (args) =>
      writing.run(true, async () => {
        const migrated = await withoutForeignKeys(connection, () => migrate(args))
        await knowSizes(connection.client)
        return migrated
      })
  const connect = connection.connect?.bind(connection)
  if (connect)
    connection.connect = async (args) => {
      await connect(args)
      await knowSizes(connection.client)
    }
  for (const name of writes) {
    const write = connection[name]?.bind(connection)
    if (!write) continue
    connection[name] = (args) => {
      if (writing.getStore()) return write(args)
      const turn = last.then(() =>
        writing.run(true, () => inTransaction(connection, () => write(args))),
      )
      last = turn.catch(() => undefined)
      return turn
    }
  }
}

async function inTransaction<T>(connection: Connection, write: () => Promise<T>): Promise<T> {
  await connection.client.execute('BEGIN IMMEDIATE')
  try {
    const result = await write()
    await connection.client.execute('COMMIT')
    return result
  } catch (error) {
    await connection.client.execute('ROLLBACK')
    throw error
  }
}

/**
 * All migrations or none: a process that ends in the middle leaves the database as it was. A migration may rebuild a
 * table others point to; foreign keys are checked again afterwards, and cannot be switched inside a transaction.
 */
async function withoutForeignKeys<T>(connection: Connection, write: () => Promise<T>): Promise<T> {
  await connection.client.execute('PRAGMA foreign_keys = OFF')
  try {
    return await inTransaction(connection, write)
  } finally {
    await connection.client.execute('PRAGMA foreign_keys = ON')
  }
}
