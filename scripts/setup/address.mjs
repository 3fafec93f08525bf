import { createServer } from 'node:net'

import { Failure } from './say.mjs'

/** @typedef {{ host: string, port: number }} Address */

/**
 * @param {Record<string, string | undefined>} settings
 * @returns {Address}
 */
export function readAddress(settings) {
  const host = settings.HOST?.trim() || '127.0.0.1'
  const written = settings.PORT?.trim() || '3000'
  const port = Number(written)
  if (!/^\d+$/.test(written) || port < 1 || port > 65535) {
    throw new Failure(`PORT must be a number between 1 and 65535, but it is "${written}".`)
  }
  return { host, port }
}

/**
 * @param {Address} address
 * @returns {Failure}
 */
export function sayPortIsTaken({ host, port }) {
  const other = port < 65535 ? port + 1 : 3000
  return new Failure(
    `Port ${port} on ${host} is already in use. Stop that program or choose another port: PORT=${other} npm start`,
  )
}

/**
 * @param {string | undefined} code
 * @param {Address} address
 * @returns {Failure}
 */
function sayWhyNot(code, address) {
  if (code === 'EADDRINUSE') return sayPortIsTaken(address)
  if (code === 'EACCES') {
    return new Failure(
      `Port ${address.port} may not be opened by this user. Choose a port above 1023: PORT=3000 npm start`,
    )
  }
  return new Failure(
    `HOST=${address.host} is not an address of this machine (${code}). Use HOST=127.0.0.1 or HOST=0.0.0.0.`,
  )
}

/**
 * Opens the port for a moment: only what can be opened is free.
 * @param {Address} address
 * @returns {Promise<void>}
 */
export function requireFreePort(address) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      reject(sayWhyNot(/** @type {NodeJS.ErrnoException} */ (error).code, address))
    })
    server.listen({ ...address, exclusive: true }, () => server.close(() => resolve()))
  })
}

const everywhere = new Set(['0.0.0.0', '::'])
const brackets = (/** @type {string} */ host) => (host.includes(':') ? `[${host}]` : host)

/**
 * The address a person on this machine types in.
 * @param {Address} address
 * @returns {string}
 */
export function sayAddress({ host, port }) {
  const local = everywhere.has(host) || host === '::1' || /^(127\.|localhost$)/.test(host)
  return `http://${local ? 'localhost' : brackets(host)}:${port}`
}

/**
 * Where the server answers, without asking a name server for `localhost`.
 * @param {Address} address
 * @returns {string}
 */
export function findLocalAddress({ host, port }) {
  if (!everywhere.has(host)) return `http://${brackets(host)}:${port}`
  return host === '::' ? `http://[::1]:${port}` : `http://127.0.0.1:${port}`
}
