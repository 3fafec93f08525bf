import { sharedMark } from './shared-making.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => Promise<void>} Answering */

/**
 * Next hands out a page in a dozen pieces, each of which is compressed, flushed and sent by itself. Where nothing in a
 * page is waited for, that wins nobody anything: such a page is sent in one piece.
 * @param {Answering} answer
 * @returns {Answering}
 */
export const sendAtOnce = (answer) => (request, response) => {
  if (request.method === 'GET') gather(response)
  return answer(request, response)
}

/** @param {Response} response */
function gather(response) {
  const { write, end, flushHeaders } = response
  /** @type {Buffer[]} */
  const parts = []
  let isGathered = false
  const gathers = () => (isGathered ||= !response.headersSent && response.hasHeader(sharedMark))
  const add = (/** @type {unknown} */ part, /** @type {unknown} */ encoding) => {
    if (typeof part === 'string')
      parts.push(
        Buffer.from(
          part,
          typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8',
        ),
      )
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part))
  }
  /** @type {Record<string, (...args: any[]) => unknown>} */
  const own = {
    flushHeaders: () => (gathers() ? undefined : Reflect.apply(flushHeaders, response, [])),
    write(...args) {
      if (!gathers()) return Reflect.apply(write, response, args)
      add(args[0], args[1])
      const written = args.at(-1)
      if (typeof written === 'function') setImmediate(written)
      return true
    },
    end(...args) {
      if (!gathers()) return Reflect.apply(end, response, args)
      add(args[0], args[1])
      const ended = args.at(-1)
      const rest = typeof ended === 'function' ? [ended] : []
      return Reflect.apply(end, response, [Buffer.concat(parts), ...rest])
    },
  }
  Object.assign(response, own)
}
