/** The database file as such, without Payload: copies, counts, checks. Node's own SQLite, on a connection of its own. */
import { closeSync, openSync, readSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

/** How long to wait for others, in milliseconds. */
const patience = 10_000

function using<T>(file: string, use: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file)
  try {
    database.exec(`PRAGMA busy_timeout = ${patience}`)
    return use(database)
  } finally {
    database.close()
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A whole copy of one moment, also while others write (a copied file would lack what is still in the WAL). */
export const copyDatabase = (from: string, to: string): void =>
  using(from, (database) => {
    database.prepare('VACUUM INTO ?').run(to)
  })

export type Insight = {
  integrity: string
  counts: Record<string, number>
  migrations: string[]
  uploads: string[]
}

const texts = (database: DatabaseSync, sql: string): string[] =>
  database
    .prepare(sql)
    .all()
    .map((row) => String(Object.values(row)[0]))

/** Every column of the uploads that holds the name of a file: the file itself and its smaller sizes. */
function uploadsIn(database: DatabaseSync): string[] {
  const columns = texts(
    database,
    "SELECT name FROM pragma_table_info('media') WHERE name = 'filename' OR name LIKE 'sizes\\_%\\_filename' ESCAPE '\\'",
  )
  const all = columns.flatMap((column) =>
    texts(database, `SELECT ${quoted(column)} FROM media WHERE ${quoted(column)} IS NOT NULL`),
  )
  return [...new Set(all)]
}

/** What is in a database file, and whether it is sound. */
export const insightInto = (file: string): Insight =>
  using(file, (database) => {
    const integrity = texts(database, 'PRAGMA integrity_check').join('; ')
    const tables = texts(
      database,
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    return {
      integrity,
      counts: Object.fromEntries(
        tables.map((table) => [
          table,
          Number(texts(database, `SELECT count(*) FROM ${quoted(table)}`)[0]),
        ]),
      ),
      migrations: tables.includes('payload_migrations')
        ? texts(database, 'SELECT name FROM payload_migrations ORDER BY name')
        : [],
      uploads: tables.includes('media') ? uploadsIn(database) : [],
    }
  })

/**
 * No mail that waited in the backup is sent again by itself: staff sees it as failed and may queue it again. It failed
 * `now`, however old the backup is: what failed long ago is deleted.
 */
export const stopMails = (file: string, now: Date): number =>
  using(file, (database) => {
    const tables = texts(database, "SELECT name FROM sqlite_master WHERE name = 'outbox'")
    if (tables.length === 0) return 0
    const { changes } = database
      .prepare(
        "UPDATE outbox SET state = 'failed', error = 'restored', lease_until = NULL, updated_at = ? WHERE kind = 'mail' AND state IN ('queued', 'leased')",
      )
      .run(now.toISOString())
    return Number(changes)
  })

/** What every SQLite database begins with (sqlite.org/fileformat2.html, 1.3.1). */
const beginning = 'SQLite format 3\0'

function isDatabase(file: string): boolean {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(beginning.length)
    readSync(descriptor, bytes, 0, bytes.length, 0)
    return bytes.toString('latin1') === beginning
  } finally {
    closeSync(descriptor)
  }
}

/**
 * True while another process has the database open. Afterwards nothing of it is left in the WAL. Nobody runs on a file that
 * is damaged, which is left as it is.
 */
export const isOpenElsewhere = (file: string): boolean =>
  isDatabase(file) &&
  using(file, (database) => {
    database.exec('PRAGMA busy_timeout = 200')
    try {
      // Leaving the WAL needs the file for itself alone; every open connection of a portal keeps a lock on it.
      database.exec('PRAGMA locking_mode = EXCLUSIVE')
      database.exec('PRAGMA journal_mode = DELETE')
      database.exec('BEGIN EXCLUSIVE; COMMIT')
      return false
    } catch (error) {
      if (/locked|busy/i.test(String(error))) return true
      if (/not a database|malformed/i.test(String(error))) return false
      throw error
    }
  })
