import { existsSync, readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Runs the portal's TypeScript as it is, for tests that start many processes: loading it with tsx takes twice as
 * long, because that looks at every file of every dependency.
 */
const root = new URL('../../', import.meta.url)
const own = (/** @type {string} */ url) =>
  url.startsWith(root.href) && !url.includes('/node_modules/')

/** @param {string} specifier */
function unaliased(specifier) {
  if (specifier === '@payload-config') return new URL('payload.config.ts', root).href
  if (specifier.startsWith('@/')) return new URL(`src/${specifier.slice(2)}`, root).href
  return specifier
}

/** @param {string} url */
const completed = (url) =>
  ['', '.ts', '/index.ts', '.tsx']
    .map((ending) => url + ending)
    .find((one) => /\.\w+$/.test(one) && existsSync(fileURLToPath(one)))

registerHooks({
  resolve(given, context, next) {
    const specifier = unaliased(given)
    const isFile = /^(file:|\.)/.test(specifier)
    if (isFile && own(context.parentURL ?? root.href)) {
      const url = completed(new URL(specifier, context.parentURL ?? root).href)
      if (url)
        return { url, shortCircuit: true, format: url.endsWith('.ts') ? 'module' : undefined }
    }
    try {
      return next(specifier, context)
    } catch (error) {
      // Packages from before there were lists of exports leave the ending away.
      if (isFile || Reflect.get(Object(error), 'code') !== 'ERR_MODULE_NOT_FOUND') throw error
      return next(`${specifier}.js`, context)
    }
  },
  load(url, context, next) {
    if (!own(url) || !/\.(ts|json)$/.test(url)) return next(url, context)
    const text = readFileSync(new URL(url), 'utf8')
    if (url.endsWith('.json')) return { format: 'json', shortCircuit: true, source: text }
    const source = stripTypeScriptTypes(text, { mode: 'transform', sourceUrl: url })
    return { format: 'module', shortCircuit: true, source }
  },
})
