import { existsSync } from 'node:fs'
import { get } from 'node:http'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { findLocalAddress, requireFreePort, sayAddress, sayPortIsTaken } from './address.mjs'
import { begin } from './processes.mjs'
import { Failure, takeLastLines } from './say.mjs'

/** @typedef {import('./address.mjs').Address} Address */
/** @typedef {import('./settings.mjs').Settings} Settings */

const patience = 60_000

/**
 * @param {string} url
 * @returns {Promise<number>} the status, or 0 when nobody answers
 */
function askForStatus(url) {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 10_000 }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    request.once('timeout', () => request.destroy())
    request.once('error', () => resolve(0))
  })
}

/**
 * Starts the server. Until it is ready its output is kept back, so that a failure can be one
 * sentence; from then on it is shown.
 * @param {string} root
 * @param {Address} address
 * @param {Settings} settings
 */
function beginServer(root, address, settings) {
  const { host: HOST, port } = address
  const own = { HOST, PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const child = begin(process.execPath, [join('scripts', 'serve.mjs')], {
    cwd: root,
    env: { ...settings, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
    // It finishes for up to ten seconds what it was asked before, and for 25 seconds a mail (scripts/front/leaving.mjs).
    grace: 28_000,
  })
  const server = { held: '', shown: false, ended: /** @type {number | undefined} */ (undefined) }
  const hear = (/** @type {NodeJS.WriteStream} */ out) => (/** @type {string} */ text) => {
    if (server.shown) out.write(text)
    else server.held += text
  }
  child.stdout?.setEncoding('utf8').on('data', hear(process.stdout))
  child.stderr?.setEncoding('utf8').on('data', hear(process.stderr))
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve((server.ended = 127)))
    child.once('close', (code) => resolve((server.ended = code ?? 1)))
  })
  return { server, ended }
}

/**
 * @param {{ held: string, ended: number | undefined }} server
 * @param {Address} address
 */
async function waitUntilReady(server, address) {
  const started = Date.now()
  let status = 0
  while (server.ended === undefined) {
    const waited = Date.now() - started
    if (waited > patience) {
      throw new Failure(
        `${takeLastLines(server.held, 40)}\nThe server did not become ready within a minute (last answer: ${status || 'none'}).`,
      )
    }
    status = await askForStatus(`${findLocalAddress(address)}/robots.txt`)
    // The answer may come from another start in the same folder; ours says when it listens itself.
    if (status === 200 && (/Ready in/.test(server.held) || waited > 5_000)) return
    await wait(200)
  }
  if (/EADDRINUSE/.test(server.held)) throw sayPortIsTaken(address)
  const other = /^Another portal already runs .*$/m.exec(server.held)
  if (other) throw new Failure(other[0])
  throw new Failure(`${takeLastLines(server.held, 40)}\nThe server stopped before it was ready.`)
}

/**
 * @param {string} root
 * @param {Address} address
 * @param {Settings} settings
 * @returns {string}
 */
export function describeRunningPortal(root, address, settings) {
  const url = sayAddress(address)
  const lines = [`Allmende is running: ${url}`]
  if (settings.PUBLIC_URL) lines.push(`Public address:      ${settings.PUBLIC_URL}`)
  lines.push(`Admin panel:         ${url}/admin`)
  // The file holds a password: its name is shown, never its content.
  const signIn = join(settings.DATA_DIR || 'data', 'first-sign-in.txt')
  if (existsSync(resolve(root, signIn))) lines.push(`First sign-in:       ${signIn}`)
  return `\n${[...lines, 'Stop with Ctrl-C.'].map((line) => `  ${line}`).join('\n')}\n`
}

/**
 * Runs the portal until somebody stops it; a server that ends by itself is a failure.
 * @param {string} root
 * @param {Address} address
 * @param {Settings} settings
 */
export async function serve(root, address, settings) {
  await requireFreePort(address)
  const { server, ended } = beginServer(root, address, settings)
  await waitUntilReady(server, address)
  process.stdout.write(server.held)
  server.shown = true
  console.log(describeRunningPortal(root, address, settings))
  const code = await ended
  throw new Failure(`The server stopped by itself (exit code ${code}). Run npm start again.`)
}
