import { createDecipheriv } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ filename?: string, exportedName?: string }} Deed */
/** @typedef {{ node: Record<string, Deed>, encryptionKey: string }} Manifest */
/** @typedef {{ ids: string[], opens: (id: string, word: unknown) => boolean }} Seals */

/**
 * Deeds within a component, as Payload has one: what they know of its surroundings is sealed by Next, goes to the browser
 * and comes back as their first argument. Next answers with 500 to a seal that is not its own (H-33).
 * @param {string} root
 * @returns {Seals}
 */
export function readSeals(root) {
  const file = join(root, '.next/server/server-reference-manifest.json')
  return sealsOf(/** @type {Manifest} */ (JSON.parse(readFileSync(file, 'utf8'))))
}

/**
 * @param {Manifest} manifest
 * @returns {Seals}
 */
export function sealsOf({ node, encryptionKey }) {
  const ids = Object.keys(node).filter((id) => {
    const { filename = '', exportedName = '' } = node[id] ?? {}
    // Deeds of our own know nothing but their arguments.
    return filename.includes('node_modules/') && exportedName.startsWith('$$RSC_SERVER_ACTION')
  })
  const key = Buffer.from(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || encryptionKey, 'base64')
  return { ids, opens: (id, word) => !ids.includes(id) || isSealed(key, id, word) }
}

const lengths = { start: 16, end: 16 }

/**
 * @param {Buffer} key
 * @param {string} id
 * @param {unknown} word
 * @returns {boolean}
 */
function isSealed(key, id, word) {
  if (typeof word !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(word)) return false
  const bytes = Buffer.from(word, 'base64')
  if (bytes.toString('base64') !== word || bytes.length < lengths.start + lengths.end) return false
  try {
    const open = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, lengths.start))
    open.setAuthTag(bytes.subarray(-lengths.end))
    const text = open.update(bytes.subarray(lengths.start, -lengths.end)).toString()
    open.final()
    return text.startsWith(id)
  } catch {
    return false
  }
}
