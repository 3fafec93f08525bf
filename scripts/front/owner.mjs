import { mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

import { findDatabaseFile } from '../setup/prepare.mjs'
import { Failure } from '../setup/say.mjs'

/** @typedef {import('../setup/settings.mjs').Settings} Settings */

/** A portal that is just ending gets this long to end; in milliseconds. */
const patience = 3_000

// Whoever holds the lock must not be collected: the end of the connection would be the end of the lock.
const place = Symbol.for('allmende.owner')

const isLocked = (/** @type {unknown} */ error) => Reflect.get(Object(error), 'errcode') === 5 // SQLITE_BUSY

/**
 * Makes this process the portal of its database file for as long as it lives, or fails because another one is (SECURITY
 * H-28). The lock is one of the operating system on an empty file beside the database: nothing is left to tidy up after
 * kill -9, and commands beside the portal work on the database as before.
 * @param {string} root
 * @param {Settings} settings
 */
export async function ownDatabase(root, settings) {
  const file = findDatabaseFile(root, settings)
  if (!file) return
  mkdirSync(dirname(file), { recursive: true })
  // The same file by another way is the same lock.
  const connection = new DatabaseSync(join(realpathSync(dirname(file)), `${basename(file)}.lock`))
  for (const until = Date.now() + patience; ; await pause(100)) {
    try {
      connection.exec('BEGIN EXCLUSIVE')
      Reflect.set(globalThis, place, connection)
      return
    } catch (error) {
      if (!isLocked(error)) throw error
      if (Date.now() < until) continue
      throw new Failure(
        `Another portal already runs on this database (${file}). Stop it first, or give this one a folder of its own: DATA_DIR=other-folder npm start`,
      )
    }
  }
}
