import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const files = [
  'package-lock.json',
  'package.json',
  'next.config.mjs',
  'payload.config.ts',
  'tsconfig.json',
]
const folders = ['src', 'public', 'scripts']

const digest = (/** @type {string | Buffer} */ content) =>
  createHash('sha256').update(content).digest('hex')

/**
 * Every file of a folder with its path relative to the root and `/` on every system.
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(root, folder) {
  let entries
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true })
  } catch {
    return []
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return listFiles(root, path)
    const counts = !/\.test\.tsx?$/.test(path) && entry.name !== '.DS_Store'
    return counts ? [path] : []
  })
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string}
 */
function describeFile(root, path) {
  try {
    return `${path} ${digest(readFileSync(join(root, path)))}`
  } catch {
    return `${path} missing`
  }
}

/**
 * One line per thing the build depends on, in an order that is the same everywhere.
 * @param {string} root
 * @param {string | undefined} publicUrl
 * @returns {string[]}
 */
export function listSources(root, publicUrl) {
  const paths = [...files, ...folders.flatMap((folder) => listFiles(root, folder))].sort()
  return [
    ...paths.map((path) => describeFile(root, path)),
    `node ${process.version}`,
    `PUBLIC_URL ${publicUrl ?? ''}`,
  ]
}

/**
 * @param {string[]} lines
 * @returns {string}
 */
export function stampOf(lines) {
  return digest(lines.join('\n'))
}

/**
 * Next writes missing options into tsconfig.json while it builds; that alone is not a new source.
 * @param {string[]} lines
 * @returns {string[]}
 */
export function withoutTypeScriptConfig(lines) {
  return lines.filter((line) => !line.startsWith('tsconfig.json '))
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
