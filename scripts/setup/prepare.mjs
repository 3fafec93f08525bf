import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { run } from './processes.mjs'
import { Failure, takeLastLines } from './say.mjs'
import { listSources, readStamp, stampOf, withoutTypeScriptConfig } from './stamp.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * As `src/env.ts` has it.
 * @param {string} root
 * @param {Settings} settings
 * @returns {string} the folder of database, mails and first sign-in
 */
export const findDataFolder = (root, settings) => resolve(root, settings.DATA_DIR || 'data')

/**
 * @param {string} root
 * @param {Settings} settings
 * @returns {string | undefined} the SQLite file, or undefined when the database is a server
 */
export function findDatabaseFile(root, settings) {
  const url = settings.DATABASE_URL
  if (!url) return join(findDataFolder(root, settings), 'allmende.db')
  if (!url.startsWith('file:')) return undefined
  return resolve(root, url.replace(/^file:(\/\/(?=\/))?/, '').replace(/\?.*$/, ''))
}

/**
 * @param {string} root
 * @param {Settings} settings
 * @returns {string}
 */
export function computePreparedStamp(root, settings) {
  const sources = withoutTypeScriptConfig(listSources(root, settings.PUBLIC_URL))
  return stampOf([...sources, `DATABASE_URL ${settings.DATABASE_URL ?? ''}`])
}

/**
 * Brings the database up to date, unless this code has already done so with this database.
 * @param {string} root
 * @param {Settings} settings
 */
export async function ensurePrepared(root, settings) {
  const folder = findDataFolder(root, settings)
  const stampFile = join(folder, '.prepared-stamp')
  const stamp = computePreparedStamp(root, settings)
  const database = findDatabaseFile(root, settings)
  // A restore that was interrupted is completed before anything else (scripts/backup/place.ts).
  const isWhole = !existsSync(join(folder, 'restore.json'))
  const isThere = (database === undefined || existsSync(database)) && isWhole
  if (isThere && readStamp(stampFile) === stamp) return
  mkdirSync(folder, { recursive: true })
  rmSync(stampFile, { force: true })
  console.log('Preparing the database …')
  const env = { ...settings, NODE_ENV: 'production' }
  const plainly = ['--import', './scripts/setup/plainly.mjs']
  const args = ['node_modules/tsx/dist/cli.mjs', ...plainly, 'scripts/prepare.ts']
  const ended = await run(process.execPath, args, { cwd: root, env, output: 'echo' })
  // Payload may die silently with exit code 0: only the last word proves that it came to its end.
  if (ended.code !== 0 || takeLastLines(ended.output, 1) !== 'prepared') {
    throw new Failure('The database could not be prepared; the output above says why.')
  }
  writeFileSync(stampFile, stamp)
}
