import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { begin } from './processes.mjs'
import { Failure } from './say.mjs'

const toBegin = '20.9.0'
const toRun = '22.13.0'

/**
 * @param {string} version for example `22.13.0`
 * @param {string} wanted
 * @returns {boolean}
 */
export function isAtLeast(version, wanted) {
  const have = version
    .replace(/^v/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10))
  const want = wanted.split('.').map(Number)
  for (const [place, number] of want.entries()) {
    const own = have[place] ?? 0
    if (own !== number) return own > number
  }
  return true
}

/** @param {string} [version] */
export function requireNodeToBegin(version = process.versions.node) {
  if (isAtLeast(version, toBegin)) return
  throw new Failure(
    `Allmende needs Node 20.9 or newer; this is Node ${version}. Install a current Node from https://nodejs.org and try again.`,
  )
}

/**
 * Where the Node that comes with the dependencies lies, if there is one for this machine.
 * @param {string} root
 * @param {{ platform: string, arch: string }} [machine]
 * @returns {string}
 */
export function findBundledNode(root, machine = process) {
  const windows = machine.platform === 'win32'
  const name = `node-${windows ? 'win' : machine.platform}-${machine.arch}`
  return join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
}

const tooOld = () =>
  new Failure(
    `Allmende runs on Node 22.13 or newer; this is Node ${process.versions.node}, and no newer Node comes with the dependencies for this machine. Install Node 24 from https://nodejs.org and try again.`,
  )

/**
 * Continues under the Node of the dependencies when this one is too old. Resolves with the exit
 * code of that run, or with `undefined` when this Node goes on by itself.
 * @param {string} root
 * @param {string} script
 * @returns {Promise<number | undefined>}
 */
export async function handOverToNewerNode(root, script) {
  if (isAtLeast(process.versions.node, toRun)) return undefined
  const bundled = findBundledNode(root)
  if (process.env.ALLMENDE_NODE === 'handed-over' || !existsSync(bundled)) throw tooOld()
  const env = { ...process.env, ALLMENDE_NODE: 'handed-over' }
  const args = [script, ...process.argv.slice(2)]
  // It has children of its own to stop, so it gets more time than they do.
  const child = begin(bundled, args, { env, stdio: 'inherit', grace: 15_000 })
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(tooOld()))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
