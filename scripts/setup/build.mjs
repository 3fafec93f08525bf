import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { run } from './processes.mjs'
import { Failure, sayDuration, takeLastLines } from './say.mjs'
import { readSettings } from './settings.mjs'
import { listSources, readStamp, stampOf, withoutTypeScriptConfig } from './stamp.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */
/** @typedef {{ env: Settings, limit?: number, group?: boolean }} BuildOptions */

const logFile = 'data/build.log'

/**
 * @param {string} root
 * @param {BuildOptions} options
 */
async function runNextBuild(root, options) {
  const env = { ...options.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const ended = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    env,
    limit: options.limit,
    group: options.group,
    heartbeat: 'still building',
  })
  mkdirSync(join(root, 'data'), { recursive: true })
  writeFileSync(join(root, logFile), ended.output)
  if (ended.code === 0 && !ended.timedOut) return
  const why = ended.timedOut ? 'took too long' : 'failed'
  throw new Failure(
    `${takeLastLines(ended.output, 40)}\nThe build ${why}; the whole output is in ${logFile}.`,
  )
}

/**
 * Builds the portal unless the existing build was made from exactly these sources.
 * @param {string} root
 * @param {BuildOptions} options
 */
export async function ensureBuild(root, options) {
  // Next reads .env by itself, so that is the PUBLIC_URL the build gets.
  const publicUrl = readSettings(root, options.env).PUBLIC_URL
  const stampFile = join(root, '.next', 'allmende-stamp')
  const before = listSources(root, publicUrl)
  const isBuilt = existsSync(join(root, '.next', 'BUILD_ID'))
  if (isBuilt && readStamp(stampFile) === stampOf(before)) return
  console.log('Building the portal (one to three minutes) …')
  const started = Date.now()
  rmSync(stampFile, { force: true })
  await runNextBuild(root, options)
  const after = listSources(root, publicUrl)
  // Sources edited meanwhile are not in this build: then the stamp is that of before.
  const same = stampOf(withoutTypeScriptConfig(before)) === stampOf(withoutTypeScriptConfig(after))
  writeFileSync(stampFile, stampOf(same ? after : before))
  console.log(`Built in ${sayDuration(Date.now() - started)}.`)
}
