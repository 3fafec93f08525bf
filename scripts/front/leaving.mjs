import { Server as PlainServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** @typedef {import('node:http').Server} Server */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('node:net').Socket} Socket */

/** How long a request that is being answered may still take (F9). */
const longest = 10_000
/** A connection that is kept open may have a request on its way to us: it is answered, as the last one. */
const silence = 500
/** How long new connections are taken in at most, and which turn of Node's loop is short; in milliseconds. */
const longestQueue = 2_000
const shortTurn = 0.1

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
 * Closes the door and loses nobody who stands before it: closing resets whoever is left in the queue of new connections,
 * and Node takes in one per turn of its loop. Until the queue is empty, whoever comes in is not listened to, so that the
 * turns are short and nobody comes back for more.
 * @param {Server} server
 * @returns {Promise<void>}
 */
async function closeDoor(server) {
  const usual = server.listeners('connection')
  /** @type {Socket[]} */
  const held = []
  server.removeAllListeners('connection')
  server.on('connection', (socket) => held.push(socket.on('error', () => undefined)))
  const until = Date.now() + longestQueue
  // To the end of this turn, in which Node has looked already.
  await new Promise((resolve) => setImmediate(resolve))
  for (let came = true; came && Date.now() < until;) {
    const before = held.length
    const began = performance.now()
    await new Promise((resolve) => setImmediate(resolve))
    // In a longer turn somebody may have come after Node looked.
    came = held.length > before || performance.now() - began > shortTurn
  }
  // Not the close() of http, which at once ends connections that only wait for their next request.
  PlainServer.prototype.close.call(server)
  server.removeAllListeners('connection')
  for (const listener of usual) {
    server.on('connection', /** @type {(socket: Socket) => void} */ (listener))
  }
  for (const socket of held) if (!socket.destroyed) server.emit('connection', socket)
}

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
  await closeDoor(server)
  asked = Date.now()
  while (Date.now() < until && (open.size > 0 || Date.now() - asked < silence)) await wait(20)
  const complete = open.size === 0
  server.closeAllConnections()
  return complete
}

/** How long a mail may take that is just being handed over: longer than its server may be silent (src/adapters/mail/smtp.ts). */
const longestEffect = 25_000

/**
 * Begins no mail and no other effect any more, and waits for what is under way: a mail cut off after its last byte would
 * be sent again by the next start.
 * @returns {Promise<boolean>} false when something took too long and was cut off
 */
export async function finishEffects() {
  /** Placed by src/app/background.ts, once there is something to stop. @type {unknown} */
  const stop = Reflect.get(globalThis, Symbol.for('allmende.leave'))
  return typeof stop === 'function' ? stop(longestEffect) : true
}
