import { Server as PlainServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** @typedef {import('node:http').Server} Server */
/** @typedef {import('node:http').ServerResponse} Response */

/** How long a request that is being answered may still take (F9). */
const longest = 10_000
/** A connection that is kept open may have a request on its way to us: it is answered, as the last one. */
const silence = 500

/**
 * Keeps account of the answers under way.
 * @param {Server} server
 * @returns {Set<Response>}
 */
export function answersUnderWay(server) {
  /** @type {Set<Response>} */
  const open = new Set()
  const note = (/** @type {unknown} */ _, /** @type {Response} */ response) => {
    open.add(response)
    response.once('close', () => open.delete(response))
  }
  for (const event of ['request', 'checkContinue']) server.prependListener(event, note)
  return open
}

const last = (/** @type {Response} */ response) =>
  response.headersSent || response.setHeader('Connection', 'close')

/**
 * Stops without losing an answer: no new connections, everything asked is answered to its end, then the rest is closed.
 * @param {Server} server
 * @param {Set<Response>} open
 * @returns {Promise<boolean>} false when something took too long and was cut off
 */
export async function leave(server, open) {
  const until = Date.now() + longest
  let asked = Date.now()
  for (const response of open) last(response)
  const note = (/** @type {unknown} */ _, /** @type {Response} */ response) => {
    asked = Date.now()
    last(response)
  }
  for (const event of ['request', 'checkContinue']) server.prependListener(event, note)
  // After this turn nobody is left in the queue of new connections.
  await new Promise((resolve) => setImmediate(resolve))
  // Not the close() of http, which at once ends connections that only wait for their next request.
  PlainServer.prototype.close.call(server)
  while (Date.now() < until && (open.size > 0 || Date.now() - asked < silence)) await wait(20)
  const complete = open.size === 0
  server.closeAllConnections()
  return complete
}
