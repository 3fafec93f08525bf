/** How much a request may bring along, how deep, and how long it may take (L7, L8). */

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {{ bytes: number, milliseconds: number, depth?: number }} Limits */

const megabyte = 1024 * 1024
/** The most a file may weigh; the panel adds its fields and the borders between them. */
const upload = { bytes: 21 * megabyte, milliseconds: 300_000 }
/** Forms, changes of a record, actions. A form with a slow line is sent in a fraction of this. */
const usual = { bytes: megabyte, milliseconds: 30_000 }

/**
 * @param {{ method?: string, url?: string, headers: import('node:http').IncomingHttpHeaders }} request
 * @returns {Limits}
 */
export function limitsOf({ url = '', headers }) {
  const type = headers['content-type'] ?? ''
  if (/^\/api\/media(\/[^/?]*)?(\?|$)/.test(url) && /^multipart\/form-data\b/i.test(type))
    return upload
  // JSON that is nested deeper than any record breaks those who walk through it.
  return /\bjson\b/i.test(type) ? { ...usual, depth: 200 } : usual
}

/**
 * Counts how deep JSON is nested while its parts arrive; the text within quotes does not count.
 * @param {number} most
 * @returns {(part: Buffer) => boolean} false as soon as it is deeper
 */
export function depthWatch(most) {
  let depth = 0
  let quoted = false
  let escaped = false
  return (part) => {
    for (const byte of part) {
      if (escaped) escaped = false
      else if (quoted && byte === 0x5c) escaped = true
      else if (byte === 0x22) quoted = !quoted
      else if (quoted) continue
      else if (byte === 0x5b || byte === 0x7b) depth += 1
      else if (byte === 0x5d || byte === 0x7d) depth -= 1
      if (depth > most) return false
    }
    return true
  }
}

/**
 * What breaks its reader is not accepted: an error here would be thrown into Node's own reader.
 * @param {(body: Buffer) => boolean} whole
 * @param {Buffer} body
 */
function isAccepted(whole, body) {
  try {
    return whole(body)
  } catch {
    return false
  }
}

/**
 * Watches the body while it arrives. A body that says how long it is was measured before; this is for those that do
 * not, for depth and for time.
 * @param {Request} request
 * @param {Limits & { whole?: (body: Buffer) => boolean }} limits with `whole`, nothing goes on before all of it is there
 * @param {(status: number) => void} stop
 */
export function watchBody(request, { bytes, milliseconds, depth, whole }, stop) {
  const isFlat = depth === undefined ? () => true : depthWatch(depth)
  const take = request.push.bind(request)
  /** @type {Buffer[]} */
  const held = []
  let size = 0
  let stopped = false
  const end = (/** @type {number} */ status) => {
    stopped = true
    clearTimeout(clock)
    stop(status)
    return true
  }
  const clock = setTimeout(() => request.complete || end(408), milliseconds)
  for (const over of ['end', 'close']) request.once(over, () => clearTimeout(clock))
  request.push = (part, encoding) => {
    if (stopped) return true
    size += part?.length ?? 0
    if (size > bytes) return end(413)
    if (part && !isFlat(part)) return end(400)
    if (whole && part) return Boolean(held.push(part))
    if (whole && !isAccepted(whole, Buffer.concat(held))) return end(400)
    for (const before of held) take(before)
    return take(part, encoding)
  }
}
