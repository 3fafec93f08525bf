import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import compression from 'next/dist/compiled/compression/index.js'
import { releaseCompressionStream } from 'next/dist/server/lib/release-compression-stream.js'

import { ownBytes } from './own-bytes.mjs'

/**
 * Answers are sent compressed. What comes in pieces is compressed on its way, by the middleware Next itself would use.
 * A kept page comes whole and is the same for everybody who asks: it is compressed once.
 */

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** How much compressed pages may take: some five hundred of them. */
const most = 8_000_000
/** Below that nothing is won. */
const least = 1_024

/** The longest unused first. @type {Map<string, Buffer>} */
const pages = new Map()
let size = 0

/**
 * @param {string | Buffer} body
 * @returns {Buffer}
 */
function compressed(body) {
  const key = hash('sha256', body, 'base64')
  const known = pages.get(key)
  pages.delete(key)
  const page = known ?? ownBytes(gzipSync(body))
  pages.set(key, page)
  if (!known) size += page.length
  for (const [oldest, { length }] of pages) {
    if (size <= most) break
    pages.delete(oldest)
    size -= length
  }
  return page
}

const takesGzip = (/** @type {Request} */ { headers }) =>
  /(^|[\s,])gzip(?!\s*;\s*q=0(\.0*)?\s*($|,))/i.test(String(headers['accept-encoding'] ?? ''))

/** An entity tag says: this is the same for everybody until it changes. What one person gets has none that is kept. */
const isKeptPage = (/** @type {Response} */ response) =>
  response.statusCode === 200 &&
  !response.headersSent &&
  response.hasHeader('ETag') &&
  !response.hasHeader('Content-Encoding') &&
  /^text\/(html|x-component)\b/.test(String(response.getHeader('Content-Type'))) &&
  !/\b(private|no-store|no-transform)\b/.test(String(response.getHeader('Cache-Control') ?? ''))

/**
 * A page has the same mark packed and unpacked, so the mark is a weak one; caches are told that there are two forms, also
 * where nothing has changed; and a question for the head alone does not name the length of a form that is not sent
 * (RFC 9110, 8.6, 8.8.1, 12.5.5).
 * @param {Request} request
 * @param {Response} response
 */
function tellForms({ method, url = '' }, response) {
  const { writeHead } = response
  response.writeHead = function (/** @type {any[]} */ ...args) {
    const mark = response.getHeader('ETag')
    const isText = /^text\/(html|x-component)\b/.test(String(response.getHeader('Content-Type')))
    const isUnchanged = response.statusCode === 304 && !url.startsWith('/api/')
    if (typeof mark === 'string' && (isText || isUnchanged)) {
      if (mark.startsWith('"')) response.setHeader('ETag', `W/${mark}`)
      const vary = String(response.getHeader('Vary') ?? '')
      if (!/\baccept-encoding\b/i.test(vary))
        response.setHeader('Vary', [vary, 'Accept-Encoding'].filter(Boolean).join(', '))
    }
    if (method === 'HEAD' && isText) response.removeHeader('Content-Length')
    // @ts-expect-error the forms of this call are Node's own, and are handed on as they came
    return writeHead.apply(response, args)
  }
}

const alongTheWay = compression()

/**
 * From now on what is written to the response is compressed, as far as the one who asks understands it.
 * @param {Request} request
 * @param {Response} response
 */
export function compress(request, response) {
  tellForms(request, response)
  // The middleware wants a request of its framework, and uses what Node's has.
  alongTheWay(/** @type {any} */ (request), /** @type {any} */ (response), () => undefined)
  // Whoever leaves in the middle leaves a stream behind that nobody ends.
  response.once('close', () => response.writableFinished || releaseCompressionStream(response))
  if (!takesGzip(request)) return
  const end = response.end
  response.end = function (/** @type {any[]} */ ...args) {
    const [body] = args
    const isWhole = typeof body === 'string' || Buffer.isBuffer(body)
    if (isWhole && body.length >= least && isKeptPage(response)) {
      args[0] = compressed(body)
      response.setHeader('Content-Encoding', 'gzip')
      response.setHeader('Content-Length', args[0].length)
    }
    // @ts-expect-error the forms of this call are Node's own, and are handed on as they came
    return end.apply(response, args)
  }
}
