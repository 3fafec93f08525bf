import { mkdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A portal that is just ending gets this long to end; in milliseconds. */
const patience = 3_000

// Whoever holds the lock must not be collected: the end of the connection would be the end of the lock.
const place = Symbol.for('allmende.owner')

const isLocked = (error: unknown): boolean => Reflect.get(Object(error), 'errcode') === 5 // SQLITE_BUSY

/**
 * Makes this process the portal of the database file, for as long as it lives: false when another process is (SECURITY
 * H-28). The lock is one of the operating system on an empty file beside the database, so nothing is left to tidy up after
 * kill -9, and commands beside the portal work on the database as before.
 */
export async function ownDatabase(file: string, wait = patience): Promise<boolean> {
  if (Reflect.has(globalThis, place)) return true
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true })
  // The same file by another way is the same lock.
  const lock = path.join(await realpath(folder), `${path.basename(file)}.lock`)
  // The bundler need not know this module, which is only there in newer versions of Node.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const connection = new DatabaseSync(lock)
  for (const until = Date.now() + wait; ; await pause(100)) {
    try {
      connection.exec('BEGIN EXCLUSIVE')
      Reflect.set(globalThis, place, connection)
      return true
    } catch (error) {
      if (!isLocked(error)) throw error
      if (Date.now() > until) break
    }
  }
  connection.close()
  return false
}
