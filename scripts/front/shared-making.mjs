import { drawNonce, isPersonal } from './headers.mjs'
import { pathOf } from './target.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => Promise<void>} Answering */
/** @typedef {{ request: Request, response: Response, settle: (answered: Promise<void>) => void }} Asking */
/** @typedef {{ headers: import('node:http').OutgoingHttpHeaders, body: string }} Page */

/** `src/proxy.ts` marks what is the same for everybody who asks the same, and is kept nowhere. */
export const sharedMark = 'x-allmende-shared'

/** How long others wait for a page before each gets its own, in milliseconds; whoever reads slowly delays nobody. */
const patience = 2_000
/** A page that is longer, in bytes, is made for each. */
const longest = 2_000_000

/** True of one answer alone, or said anew when it is sent. */
const own =
  /^(content-encoding|content-length|transfer-encoding|connection|keep-alive|date|x-allmende-)/

/**
 * While a page with somebody's words is made, all others who ask the same wait, and are then answered together by one
 * that is made next. So nobody gets what was read before they asked, and nothing is kept (docs/decisions/0021).
 * @param {Answering} answer
 * @returns {Answering}
 */
export function makeForAllWaiting(answer) {
  /** @type {Map<string, Asking[]>} */
  const waiting = new Map()

  const answerAll = async (/** @type {string} */ key, /** @type {Asking[]} */ all) => {
    const [first, ...others] = all.filter(({ response }) => !response.destroyed)
    if (first) {
      const made = others.length > 0 ? recorded(first.response) : null
      const answered = answer(first.request, first.response)
      first.settle(answered)
      // Whoever is answered first may also fail, or leave; then the others are answered one by one.
      const ended = answered.then(() => made).catch(() => null)
      const page = await Promise.race([made ?? ended, ended, late()])
      for (const { request, response, settle } of others)
        settle(page ? send(response, page) : answer(request, response))
    }
    const next = waiting.get(key) ?? []
    if (next.length === 0) return void waiting.delete(key)
    waiting.set(key, [])
    // Not awaited: where somebody always waits, each round would hold all before it.
    void answerAll(key, next)
  }

  return (request, response) => {
    const key = keyOf(request)
    if (key === null) return answer(request, response)
    return new Promise((settle) => {
      const asking = { request, response, settle }
      const queue = waiting.get(key)
      if (queue) return void queue.push(asking)
      waiting.set(key, [])
      void answerAll(key, [asking])
    })
  }
}

/**
 * What may be the same question; null where the answer is for one person, or no page.
 * @param {Request} request
 * @returns {string | null}
 */
function keyOf({ method, url = '', headers }) {
  if (method !== 'GET' || !/[?&]q=[^&]/.test(url)) return null
  if (headers.rsc || headers.range || isPersonal(pathOf(url), headers.cookie)) return null
  return `${headers.host} ${url}`
}

const late = () =>
  new Promise((/** @type {(page: null) => void} */ resolve) =>
    setTimeout(resolve, patience, null).unref(),
  )

/**
 * What is sent to one, when it is whole; null when it is nothing that others could get.
 * @param {Response} response
 * @returns {Promise<Page | null>}
 */
function recorded(response) {
  const { write, end } = response
  /** @type {Buffer[]} */
  const parts = []
  let length = 0
  const note = (/** @type {unknown} */ part) => {
    if (length > longest || !(typeof part === 'string' || part instanceof Uint8Array)) return
    const bytes = Buffer.from(/** @type {string} */ (part))
    parts.push(bytes)
    length += bytes.length
  }
  return new Promise((resolve) => {
    response.once('close', () => resolve(null))
    /** @type {Record<string, (...args: any[]) => unknown>} */
    const listening = {
      write(...args) {
        note(args[0])
        return Reflect.apply(write, response, args)
      },
      end(...args) {
        note(args[0])
        const headers = response.getHeaders()
        const isShared = sharedMark in headers && !('set-cookie' in headers)
        const isWhole = response.statusCode === 200 && length <= longest
        resolve(isShared && isWhole ? { headers, body: Buffer.concat(parts).toString() } : null)
        return Reflect.apply(end, response, args)
      },
    }
    Object.assign(response, listening)
  })
}

/**
 * The same page for another, with a number of its own for its scripts (H-24).
 * @param {Response} response
 * @param {Page} page
 */
async function send(response, { headers, body }) {
  const policy = String(headers['content-security-policy'] ?? '')
  const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? []
  const fresh = drawNonce()
  const renewed = (/** @type {string} */ text) => (nonce ? text.replaceAll(nonce, fresh) : text)
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !own.test(name)) response.setHeader(name, value)
  if (policy) response.setHeader('Content-Security-Policy', renewed(policy))
  response.end(renewed(body))
}
