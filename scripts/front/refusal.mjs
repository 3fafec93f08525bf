import { STATUS_CODES } from 'node:http'

import { hearOut, isSending } from './hearing-out.mjs'
import { methodsAt, pathOf } from './target.mjs'
import { listOfWays, messages } from './ways.mjs'

/** The short words for what the portal does not take. No stack, nothing about the inside. */

/** @typedef {import('./ways.mjs').Words} Words */
/** @typedef {import('./ways.mjs').Language} Language */
/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @param {number} status
 * @returns {{ de: Words, en: Words }}
 */
const wordsFor = (status) => {
  const key = `status${status}`
  const usual = { title: String(status), text: STATUS_CODES[status] ?? '' }
  return { de: messages.de.refused[key] ?? usual, en: messages.en.refused[key] ?? usual }
}

const style =
  ':root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:10vh auto;padding:0 1rem}'

/** @param {number} status */
function pageFor(status) {
  const { de, en } = wordsFor(status)
  const part = (
    /** @type {Language} */ lang,
    /** @type {string} */ tag,
    /** @type {Words} */ said,
  ) =>
    `<section lang="${lang}"><${tag}>${said.title}</${tag}><p>${said.text}</p>${listOfWays(lang)}</section>`
  return (
    `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="robots" content="noindex"><title>${de.title}</title><style>${style}</style>` +
    `<main>${part('de', 'h1', de)}${part('en', 'h2', en)}<p><a href="/">Allmende</a></p></main></html>\n`
  )
}

/** @param {number} status */
const sentenceFor = (status) => {
  const { de, en } = wordsFor(status)
  return `${de.title}. ${de.text}\n${en.title}. ${en.text}\n`
}

/**
 * In which form: the panel reads JSON, a person a page, and a stranger to the host a sentence.
 * @param {Request} request
 * @param {number} status
 * @returns {{ type: string, body: string }}
 */
function formFor(request, status) {
  if (status === 421 || !request.headers.host)
    return { type: 'text/plain', body: sentenceFor(status) }
  if (!/^\/api(\/|$)/.test(pathOf(request.url ?? '')))
    return { type: 'text/html', body: pageFor(status) }
  const { de, en } = wordsFor(status)
  const message = `${de.title} / ${en.title}`
  return { type: 'application/json', body: JSON.stringify({ errors: [{ message }] }) }
}

/**
 * Answers instead of Next. The headers every answer carries are set already. Whoever is still sending hears the answer
 * at once, and the connection ends when all of it has come.
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 */
export function refuse(request, response, status) {
  const { type, body } = formFor(request, status)
  response.statusCode = status
  if (status === 405) response.setHeader('Allow', methodsAt(request.url).join(', '))
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.setHeader('Cache-Control', 'no-store, no-transform')
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
  const end = response.end.bind(response)
  const said = request.method === 'HEAD' ? '' : body
  // Whoever was too slow already is not waited for once more.
  if (status === 408 || !isSending(request)) return end(said)
  response.setHeader('Connection', 'close')
  response.flushHeaders()
  response.write(said)
  return hearOut(request, () => end())
}

/**
 * Answers what may be asked for, the same everywhere: Next breaks on this question about a file.
 * @param {Request} request
 * @param {Response} response
 */
export function tellMethods({ url }, response) {
  response.statusCode = 204
  response.setHeader('Allow', methodsAt(url).join(', '))
  response.setHeader('Cache-Control', 'no-store')
  response.end()
}

/**
 * Answers on a connection whose request Node itself could not read.
 * @param {import('node:stream').Duplex} socket
 * @param {number} status
 */
export function refuseConnection(socket, status) {
  // Node listens no longer, and whoever has gone meanwhile is no failure of ours.
  socket.on('error', () => socket.destroy())
  if (!socket.writable) return socket.destroy()
  const body = sentenceFor(status)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...(status === 405 ? [`Allow: ${methodsAt('/').join(', ')}`] : []),
    'Content-Type: text/plain; charset=utf-8',
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  return socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}
