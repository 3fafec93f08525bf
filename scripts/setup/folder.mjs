import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'

import { Failure } from './say.mjs'

/**
 * The portal keeps its database, uploads and build beside the code, so it must be able to write.
 * @param {string} root
 * @param {(folder: string, mode: number) => void} [access]
 */
export function requireWritableFolder(root, access = accessSync) {
  const inside = ['data', 'media', '.next'].map((name) => join(root, name)).filter(existsSync)
  for (const folder of [root, ...inside]) {
    try {
      access(folder, constants.W_OK)
    } catch {
      throw new Failure(
        `The folder ${folder} is not writable. Give this user the right to write there and try again.`,
      )
    }
  }
}
