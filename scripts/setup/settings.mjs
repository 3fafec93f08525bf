import { randomBytes } from 'node:crypto'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { Failure } from './say.mjs'

/** @typedef {Record<string, string | undefined>} Settings */

/**
 * Reads simple KEY=VALUE lines; later lines win.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseSettings(text) {
  /** @type {Record<string, string>} */
  const settings = {}
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line)
    if (match?.[1] === undefined) continue
    const raw = match[2] ?? ''
    const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(raw)
    // A quoted value over several lines is left to the readers that understand it.
    if (!quoted && /^["']/.test(raw)) continue
    settings[match[1]] = quoted ? (quoted[2] ?? '') : raw.replace(/\s*#.*$/, '')
  }
  return settings
}

/**
 * @param {string} root
 * @returns {string | undefined} the text of `.env`, if there is one
 */
function readSettingsFile(root) {
  try {
    return readFileSync(join(root, '.env'), 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined
    throw new Failure(`The file .env cannot be read (${/** @type {Error} */ (error).message}).`)
  }
}

/**
 * The settings of `.env` with the process environment on top.
 * @param {string} root
 * @param {Settings} [own]
 * @returns {Settings}
 */
export function readSettings(root, own = process.env) {
  const inFile = parseSettings(readSettingsFile(root) ?? '')
  const settings = { ...inFile, ...own }
  // An empty secret in the environment is no secret; the one in the file counts.
  settings.PAYLOAD_SECRET = own.PAYLOAD_SECRET || inFile.PAYLOAD_SECRET
  delete settings.ALLMENDE_NODE
  return settings
}

/**
 * Makes sure that there is a secret. An existing `.env` keeps every byte it has; at most one line
 * is added at its end.
 * @param {string} root
 * @param {Settings} [own]
 */
export function ensureSecret(root, own = process.env) {
  const text = readSettingsFile(root)
  if (own.PAYLOAD_SECRET || parseSettings(text ?? '').PAYLOAD_SECRET) return
  const line = `PAYLOAD_SECRET=${randomBytes(48).toString('base64url')}\n`
  const file = join(root, '.env')
  try {
    if (text === undefined) {
      writeFileSync(file, line, { mode: 0o600, flag: 'wx' })
      console.log('Created .env with a new PAYLOAD_SECRET.')
    } else {
      appendFileSync(file, text === '' || text.endsWith('\n') ? line : `\n${line}`)
      console.log('Added a new PAYLOAD_SECRET to .env.')
    }
  } catch (error) {
    const { message } = /** @type {Error} */ (error)
    throw new Failure(`The PAYLOAD_SECRET cannot be written to .env (${message}).`)
  }
}
