import { createServer } from 'node:http'

import { isAction, isReadableAction } from './action.mjs'
import { limitsOf, watchBody } from './body.mjs'
import { addressOfClient } from './client.mjs'
import { compress } from './compression.mjs'
import {
  headersOfEveryAnswer,
  isPersonal,
  leaveToFile,
  removeForeignHeaders,
  settleHeaders,
} from './headers.mjs'
import { comesFromElsewhere, refusalOfHost } from './host.mjs'
import { refuse, refuseConnection, tellMethods } from './refusal.mjs'
import { isReadableRouterState } from './router.mjs'
import { pathOf, refusalOfTarget } from './target.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./settings.mjs').FrontSettings} FrontSettings */
/** @typedef {(request: Request, response: Response) => Promise<void>} Answering */

/**
 * Lower than Node's own (60 s and 300 s), so that a thousand slow connections are gone within half a minute (L7).
 * `requestTimeout` bounds the slowest upload; other bodies have a clock of their own (body.mjs). An answer nobody
 * fetches, and a connection nobody uses, are given up as well.
 */
const patience = {
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
  // A missing host is refused by us, with the headers of every answer.
  requireHostHeader: false,
}
const longestSilence = 120_000

/**
 * The server in front of Next: what no page of ours could answer is refused here, and what is said about the way of a
 * request is true afterwards.
 * @param {Answering} answer
 * @param {FrontSettings} settings
 * @returns {import('node:http').Server}
 */
export function createFront(answer, settings) {
  const usual = Object.entries(headersOfEveryAnswer(settings.publicUrl))
  const receive = async (/** @type {Request} */ request, /** @type {Response} */ response) => {
    for (const [name, value] of usual) response.setHeader(name, value)
    const refusal = refusalOf(request, settings)
    if (refusal !== null) return refuse(request, response, refusal)
    if (request.method === 'OPTIONS') return tellMethods(request, response)
    if (request.headers.expect && request.httpVersion !== '1.0') response.writeContinue()
    prepare(request, response, settings)
    compress(request, response)
    noteFailures(request, response)
    const whole = isAction(request)
      ? (/** @type {Buffer} */ body) => isReadableAction(request.headers, body, settings.seals)
      : undefined
    watchBody(request, { ...limitsOf(request), whole }, (status) =>
      interrupt(request, response, status),
    )
    try {
      await answer(request, response)
    } catch {
      // Next answers its own failures; this is for one that it lets through.
      interrupt(request, response, 500)
    }
  }
  const server = createServer(patience, receive)
  server.timeout = longestSilence
  server.on('checkContinue', receive)
  server.on('connect', (_, socket) => refuseConnection(socket, 405))
  server.on('clientError', (error, socket) => refuseConnection(socket, statusOfBreak(error)))
  return server
}

/**
 * @param {Request} request
 * @param {FrontSettings} settings
 * @returns {number | null}
 */
function refusalOf(request, settings) {
  const { headers } = request
  const refusal = refusalOfTarget(request) ?? refusalOfHost(hostsOf(request), settings)
  if (refusal !== null) return refusal
  if (/\bwebsocket\b/i.test(headers.upgrade ?? '')) return 400
  if (comesFromElsewhere(request, settings)) return 403
  if (!isReadableRouterState(headers)) return 400
  return Number(headers['content-length'] ?? 0) > limitsOf(request).bytes ? 413 : null
}

/** Node keeps the first of several; two are an attempt to say different things to different readers. */
const hostsOf = (/** @type {Request} */ { headersDistinct, headers }) =>
  headersDistinct.host ?? [headers.host ?? '']

/**
 * What Next reads is true: who asks, by which scheme, and nothing that only Next may say.
 * @param {Request} request
 * @param {Response} response
 * @param {FrontSettings} settings
 */
function prepare({ headers, socket, url = '' }, response, { hops, publicUrl }) {
  const client = addressOfClient(socket.remoteAddress, headers['x-forwarded-for'], hops)
  removeForeignHeaders(headers)
  delete headers.upgrade
  headers['x-allmende-client'] = client
  headers['x-forwarded-proto'] = publicUrl?.protocol === 'https:' ? 'https' : 'http'
  const pathname = pathOf(url)
  const personal = isPersonal(pathname, headers.cookie)
  if (personal) response.setHeader('Cache-Control', 'private, no-store')
  settleHeaders(response, personal, leaveToFile(response, pathname))
}

/**
 * A refusal while Next already waits for the body: what Next still says goes nowhere.
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 */
function interrupt(request, response, status) {
  if (response.headersSent) return request.destroy()
  for (const name of response.getHeaderNames()) {
    if (/^(content-|etag$|vary$|set-cookie$|location$)/.test(name)) response.removeHeader(name)
  }
  response.setHeader('Connection', 'close')
  response.once('finish', () => request.destroy())
  refuse(request, response, status)
  const silent = () => response
  Object.assign(response, { setHeader: silent, appendHeader: silent, writeHead: silent })
  Object.assign(response, { removeHeader: silent, flushHeaders: silent, end: silent })
  Object.assign(response, { write: () => true })
  return undefined
}

/**
 * One line for each failure of the portal. No address of anybody, no question, and of the path only where it begins:
 * the rest may be a secret, as in the link for a new password.
 * @param {Request} request
 * @param {Response} response
 */
function noteFailures({ method, url = '' }, response) {
  const began = performance.now()
  response.once('finish', () => {
    const { statusCode: status } = response
    if (status < 500) return
    const path = pathOf(url).split('/').slice(0, 3).join('/')
    const ms = Math.round(performance.now() - began)
    const time = new Date().toISOString()
    console.error(
      JSON.stringify({ time, level: 'error', event: 'answered', status, method, path, ms }),
    )
  })
}

/**
 * @param {Error & { code?: string }} error
 * @returns {number}
 */
function statusOfBreak({ code }) {
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  return code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW' ? 413 : 400
}
