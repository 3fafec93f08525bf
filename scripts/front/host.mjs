/** Which names the portal answers to, and from where a change may come. */

/** @typedef {{ host: string, port: number, publicUrl?: URL }} Place */

const written = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i
const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])
const everywhere = new Set(['0.0.0.0', '::'])

/**
 * Without PUBLIC_URL a portal on loopback answers to the names of this machine on its port, and one that is open to the
 * network to every name, because it cannot know its own. With PUBLIC_URL: to that name, and to the names of this
 * machine on any port, which health checks use.
 * @param {string[]} hosts every Host header of the request
 * @param {Place} place
 * @returns {number | null} the status of the refusal
 */
export function refusalOfHost(hosts, place) {
  const [host = '', ...more] = hosts.map((value) => value.trim().toLowerCase())
  if (more.length > 0 || !written.test(host)) return 400
  return isOwn(host, place) ? null : 421
}

/**
 * @param {string} host
 * @param {Place} place
 * @returns {boolean}
 */
function isOwn(host, { host: bound, port, publicUrl }) {
  const { name, port: asked } = split(host)
  const local = loopback.has(name) || name === bracketed(bound.toLowerCase())
  if (publicUrl) return local || host === publicUrl.host || isPublicName(host, publicUrl)
  return everywhere.has(bound) || (local && asked === port)
}

/** @param {string} host */
function split(host) {
  const [, name = '', port] = written.exec(host) ?? []
  return { name, port: port ? Number(port.slice(1)) : 80 }
}

const bracketed = (/** @type {string} */ name) => (name.includes(':') ? `[${name}]` : name)

/** The port may be written although it is the usual one. */
const isPublicName = (
  /** @type {string} */ host,
  /** @type {URL} */ { protocol, hostname, port },
) => !port && host === `${hostname}:${protocol === 'https:' ? 443 : 80}`

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether another website had the browser send this change (T-A7). Programs send no origin and no session either.
 * @param {{ method?: string, headers: import('node:http').IncomingHttpHeaders }} request
 * @param {Place} place
 * @returns {boolean}
 */
export function comesFromElsewhere({ method = '', headers }, { publicUrl }) {
  if (reading.has(method)) return false
  const { origin, host } = headers
  if (origin === undefined)
    return /^(cross-site|same-site)$/.test(String(headers['sec-fetch-site']))
  if (!URL.canParse(origin)) return true
  const { origin: sender, host: senderHost } = new URL(origin)
  return sender !== publicUrl?.origin && senderHost !== host?.toLowerCase()
}
