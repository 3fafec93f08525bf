import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, delimiter, dirname, isAbsolute, join } from 'node:path'

import { run } from './processes.mjs'
import { Failure, sayDuration, takeLastLines } from './say.mjs'

const networkTrouble = /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|network/i
const flags = ['--include=dev', '--include=optional', '--prefer-offline', '--no-audit', '--no-fund']

const stampFile = (/** @type {string} */ root) => join(root, 'node_modules', '.allmende-stamp')

/**
 * What the installed dependencies belong to: the lock file, package.json and this kind of machine.
 * @param {string} root
 * @returns {string}
 */
export function computeDependencyStamp(root) {
  const hash = createHash('sha256')
  for (const name of ['package-lock.json', 'package.json']) hash.update(readNeeded(root, name))
  return hash.update(`${process.platform}/${process.arch}`).digest('hex')
}

/**
 * @param {string} root
 * @param {string} name
 */
function readNeeded(root, name) {
  try {
    return readFileSync(join(root, name), 'utf8')
  } catch {
    throw new Failure(`The file ${name} is missing in ${root}. Check out the repository again.`)
  }
}

/** @param {string} root */
function hasEveryDirectPackage(root) {
  const wanted = JSON.parse(readNeeded(root, 'package.json'))
  const names = Object.keys({ ...wanted.dependencies, ...wanted.devDependencies })
  return names.every((name) => existsSync(join(root, 'node_modules', name, 'package.json')))
}

/**
 * Someone ran `npm ci` by hand: npm's own record tells whether that was for this lock file. Its
 * content decides and not its age, because a copied folder has arbitrary times.
 * @param {string} root
 * @returns {boolean}
 */
export function matchesLockFile(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages ?? {}
  const locked = JSON.parse(readNeeded(root, 'package-lock.json')).packages ?? {}
  const mayBeMissing = (/** @type {Record<string, unknown>} */ entry) =>
    entry.optional || entry.devOptional || entry.peer || entry.extraneous
  const nothingForeign = Object.keys(installed).every(
    (path) =>
      locked[path]?.version === installed[path].version &&
      locked[path]?.integrity === installed[path].integrity,
  )
  const nothingMissing = Object.keys(locked).every(
    (path) => path === '' || path in installed || mayBeMissing(locked[path]),
  )
  return nothingForeign && nothingMissing
}

/**
 * @param {string} root
 * @returns {boolean} whether nothing needs to be installed
 */
export function areDependenciesInstalled(root) {
  const stamp = computeDependencyStamp(root)
  if (!existsSync(join(root, 'node_modules')) || !hasEveryDirectPackage(root)) return false
  if (existsSync(stampFile(root))) return readFileSync(stampFile(root), 'utf8') === stamp
  if (!matchesLockFile(root)) return false
  writeFileSync(stampFile(root), stamp)
  return true
}

/**
 * npm is started as a script of this Node, so that no shell is needed on any system.
 * @returns {string}
 */
export function findNpm() {
  const given = process.env.npm_execpath
  // Started by another package manager, this variable names that one.
  if (given && /^npm-cli\.[cm]?js$/.test(basename(given)) && existsSync(given)) return given
  const inModules = join('node_modules', 'npm', 'bin', 'npm-cli.js')
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute)
  const places = [dirname(process.execPath), ...onPath].flatMap((folder) => [
    join(folder, '..', 'lib', inModules),
    join(folder, inModules),
    // Elsewhere than on Windows this is a link to the script.
    ...(process.platform === 'win32' ? [] : [join(folder, 'npm')]),
  ])
  const found = places.find(existsSync)
  if (!found) throw new Failure('npm was not found. Start with "npm start" instead.')
  return realpathSync(found)
}

/**
 * @param {string} output of npm
 * @returns {Failure}
 */
export function explainFailedInstall(output) {
  if (networkTrouble.test(output)) {
    return new Failure(
      'The dependencies are not installed and the package registry cannot be reached. Connect to the internet once and run npm start again.',
    )
  }
  return new Failure(
    `${takeLastLines(output, 20)}\nThe dependencies could not be installed; npm says why above.`,
  )
}

/**
 * Installs exactly what the lock file names, unless it is already there.
 * @param {string} root
 */
export async function ensureDependencies(root) {
  if (areDependenciesInstalled(root)) return
  console.log('Installing dependencies (about a minute) …')
  const started = Date.now()
  const ended = await run(process.execPath, [findNpm(), 'ci', ...flags], {
    cwd: root,
    heartbeat: 'still installing',
  })
  if (ended.code !== 0) throw explainFailedInstall(ended.output)
  writeFileSync(stampFile(root), computeDependencyStamp(root))
  console.log(`Dependencies installed in ${sayDuration(Date.now() - started)}.`)
}
