/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Keeps an answer back until all of it is there, and lets `send` say what goes out in its place. Whether it is kept back is
 * decided once, with its first bytes, when status and headers are known.
 * @param {Response} response
 * @param {(response: Response) => boolean} isWithheld
 * @param {(body: Buffer) => void} send answers by `response` as if nobody had answered yet
 */
export function withhold(response, isWithheld, send) {
  const { writeHead, flushHeaders, write, end } = response
  /** @type {Buffer[]} */
  const parts = []
  let withheld = false
  const holds = () => (withheld ||= !response.headersSent && isWithheld(response))
  const keep = (/** @type {unknown} */ part) => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part))
  }
  const calledBack = (/** @type {unknown[]} */ args) => {
    const done = args.at(-1)
    if (typeof done === 'function') response.once('finish', () => done())
  }
  // The forms of these calls are Node's own, and are handed on as they came.
  /** @type {Record<string, (...args: unknown[]) => unknown>} */
  const own = {
    writeHead: (...args) => (holds() ? response : Reflect.apply(writeHead, response, args)),
    flushHeaders: () => (holds() ? undefined : Reflect.apply(flushHeaders, response, [])),
    write(...args) {
      if (!holds()) return Reflect.apply(write, response, args)
      keep(args[0])
      const written = args.at(-1)
      if (typeof written === 'function') setImmediate(() => written())
      return true
    },
    end(...args) {
      if (!holds()) return Reflect.apply(end, response, args)
      keep(args[0])
      calledBack(args)
      Object.assign(response, { writeHead, flushHeaders, write, end })
      send(Buffer.concat(parts))
      return response
    },
  }
  Object.assign(response, own)
}
