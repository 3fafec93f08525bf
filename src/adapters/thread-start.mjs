/**
 * Where a thread of ours begins (own-thread.ts): it runs the file it is told of from its source. Node strips the types
 * itself; one that cannot is helped by tsx.
 */
import { existsSync } from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const src = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/**
 * `@/…` is src, and imports of our own name no ending.
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

if ('registerHooks' in module && process.features.typescript) {
  module.registerHooks({
    resolve(specifier, context, next) {
      const file = ownFile(specifier, context.parentURL)
      return next(file ? pathToFileURL(file).href : specifier, context)
    },
  })
} else {
  // eslint-disable-next-line no-restricted-syntax -- only an older Node needs it
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: path.join(src, '../tsconfig.json') })
}
// eslint-disable-next-line no-restricted-syntax -- only now does Node find our files
await import(pathToFileURL(path.join(src, 'adapters', String(process.argv[2]))).href)
