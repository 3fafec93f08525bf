import { statfs } from 'node:fs/promises'
import path from 'node:path'

import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Payload } from 'payload'

import { filePathIn, lacksTransactions } from '@/domain/database'
import { remoteFileSystem, whyNotRemote } from '@/domain/disk'

import { keepAccounts } from './sign-in-writes'
import { another, type Connection } from './sqlite-connection'
import { shareTurns } from './sqlite-fairness'
import { knowSizes } from './sqlite-sizes'
import { patience, type Patience, SqliteWrites } from './sqlite-writes'

type Migrations = NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>
/** `undone` is told after something was written, perhaps read by others, and undone. */
type Undone = (payload: Payload) => void
type Chosen = { url: string; migrations: Migrations; migrationDir: string; undone: Undone }

/**
 * The database behind an address: a file (embedded SQLite) or MongoDB. Ids are strings in both. Only the library that is
 * needed is loaded: that of MongoDB alone keeps some 40 MB.
 */
export async function database(chosen: Chosen): Promise<DatabaseAdapterObj> {
  const adapter = await (chosen.url.startsWith('mongodb') ? onServer(chosen.url) : inFile(chosen))
  return changed(adapter, keepAccounts)
}

/** The adapter with something done to its connection before Payload gets it. */
const changed = (
  adapter: DatabaseAdapterObj,
  change: (connection: Connection, payload: Payload) => void,
): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const connection = adapter.init(args)
    change(connection as unknown as Connection, args.payload) // the methods, seen as what they have in common
    return connection
  },
})

/** One write after the other, each operation whole or absent: `sqlite-writes.ts`. */
export const serialWrites = (
  adapter: DatabaseAdapterObj,
  undone: Undone = () => undefined,
  waiting: Patience = patience,
): DatabaseAdapterObj =>
  changed(adapter, (connection, payload) => {
    new SqliteWrites(connection, waiting, () => undone(payload)).install()
  })

async function inFile({
  url,
  migrations,
  migrationDir,
  undone,
}: Chosen): Promise<DatabaseAdapterObj> {
  // eslint-disable-next-line no-restricted-syntax -- only one of the two libraries is ever needed
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const adapter = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    wal: { synchronous: 'NORMAL' },
    busyTimeout: 5000,
    push: false,
    migrationDir,
    prodMigrations: migrations,
  }) as DatabaseAdapterObj // the two adapters differ only in what they hide
  return guarded(serialWrites(adapter, undone), url)
}

/**
 * Refuses a file on a network (SECURITY H-28), and waits for other processes itself: SQLite's own waiting would stop
 * the event loop, and with it every page.
 */
const guarded = (adapter: DatabaseAdapterObj, url: string): DatabaseAdapterObj =>
  changed(adapter, (connection, payload) => {
    const { connect } = connection
    // A try that fails leaves its statement open, and nothing could be committed beside it: so not on the connection that writes.
    const learnSizes = async (): Promise<void> => {
      const client = await another(connection, connect)
      await knowSizes(client, (err) => {
        payload.logger.warn({ msg: 'SQLite could not learn the sizes of its tables', err })
      })
      client.close()
    }
    connection.connect = async (args) => {
      const folder = path.dirname(path.resolve(filePathIn(url) ?? ''))
      const remote = remoteFileSystem((await statfs(folder)).type)
      if (remote) throw new Error(whyNotRemote(remote, folder))
      await learnSizes()
      await connect.call(connection, args)
      shareTurns(connection.client)
      await connection.client.execute('PRAGMA busy_timeout = 100')
    }
    const migrate = connection.migrate.bind(connection)
    connection.migrate = async (args) => {
      const migrated = await migrate(args)
      await learnSizes()
      return migrated
    }
  })

async function onServer(url: string): Promise<DatabaseAdapterObj> {
  // eslint-disable-next-line no-restricted-syntax -- as above
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  return warned(mongooseAdapter({ url }) as DatabaseAdapterObj, url) // as above
}

/** Says once that MongoDB without a replica set knows no transactions (SECURITY H-29). */
const warned = (adapter: DatabaseAdapterObj, url: string): DatabaseAdapterObj =>
  changed(adapter, (connection, payload) => {
    const connect = connection.connect.bind(connection)
    connection.connect = async (args) => {
      await connect(args)
      if (!lacksTransactions(url)) return
      payload.logger.warn(
        'DATABASE_URL names no replicaSet: MongoDB then offers no transactions, and a crash can leave half a change.',
      )
    }
  })
