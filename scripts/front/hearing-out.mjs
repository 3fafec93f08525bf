/** @typedef {import('node:http').IncomingMessage} Request */

/**
 * How much of a refused body is still heard, for how long, and how long a silence may last. Closing a connection on
 * which something still arrives makes the sender's machine throw away the answer as well (RFC 9112, 9.6).
 */
const most = { bytes: 64 * 1024 * 1024, milliseconds: 30_000, silence: 2_000 }

/**
 * Whether a body is still on its way.
 * @param {Request} request
 * @returns {boolean}
 */
export const isSending = ({ complete, headers }) =>
  !complete && ('transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0)

/**
 * Throws away the rest of a body whose sender has been answered already, so that the answer is heard. Nobody else hears
 * any more of it.
 * @param {Request} request
 * @param {() => void} end called once: when all has come, or too much or for too long
 */
export function hearOut(request, end) {
  let bytes = 0
  let isOver = false
  const over = () => {
    if (isOver) return true
    isOver = true
    clearTimeout(clock)
    end()
    return true
  }
  const clock = setTimeout(over, most.milliseconds)
  request.once('close', over)
  // Node closes the connection by itself then.
  request.socket.setTimeout(most.silence)
  request.push = (part) => {
    bytes += part?.length ?? 0
    return part === null || bytes > most.bytes ? over() : true
  }
}
