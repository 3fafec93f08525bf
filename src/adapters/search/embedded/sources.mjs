/** Lets Node load our TypeScript as it stands: `@/…` is src, and imports of our own name no ending. */
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const src = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

/**
 * @param {string} specifier
 * @param {string | undefined} parent
 */
function ownFile(specifier, parent) {
  const isOurs = specifier.startsWith('@/')
  if (!isOurs && !(specifier.startsWith('.') && parent?.startsWith('file:'))) return undefined
  const base = isOurs
    ? path.join(src, specifier.slice(2))
    : path.resolve(path.dirname(fileURLToPath(String(parent))), specifier)
  return base.startsWith(src) && existsSync(`${base}.ts`) ? `${base}.ts` : undefined
}

registerHooks({
  resolve(specifier, context, next) {
    const file = ownFile(specifier, context.parentURL)
    return next(file ? pathToFileURL(file).href : specifier, context)
  },
})
