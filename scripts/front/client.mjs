import { isIP } from 'node:net'

/**
 * The address of whoever asks, for limits: of the connection, or, behind proxies, what the outermost of ours has seen.
 * What a client writes into X-Forwarded-For itself stands further left and is never reached.
 * @param {string | undefined} connected the address of the socket
 * @param {string | string[] | undefined} forwardedFor
 * @param {number} hops how many proxies of ours stand in front
 * @returns {string} an IP address; `unknown` when the connection is gone already
 */
export function addressOfClient(connected, forwardedFor, hops) {
  const seen = String(forwardedFor ?? '')
    .split(',')
    .map(plain)
  const claimed = hops > 0 ? seen[seen.length - hops] : undefined
  return claimed || plain(connected ?? '') || 'unknown'
}

/**
 * @param {string} written
 * @returns {string} the address without port and brackets, IPv4 always as such; empty when it is none
 */
function plain(written) {
  const address = written
    .trim()
    .toLowerCase()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/, '')
  return isIP(address) ? address.replace(/%.*$/, '') : ''
}
