/**
 * The headers every answer carries (H-24). In front of Next, so that no route can forget them; a route may say
 * something stricter in its own answer.
 */

/**
 * The content security policy. Nothing comes from, or goes to, another host.
 * @param {string} scripts what a script may come from: `'self'` and either `'unsafe-inline'` or a nonce
 * @returns {string}
 */
export const contentPolicy = (scripts) =>
  [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/**
 * The number drawn for one answer, which its scripts carry (H-24).
 * @returns {string} in base64
 */
export const drawNonce = () => Buffer.from(crypto.randomUUID()).toString('base64')

// A kept page is the same for everybody and cannot carry a nonce. Pages made per request get one in src/proxy.ts.
const keptPolicy = contentPolicy("'self' 'unsafe-inline'")

/**
 * @param {URL | undefined} publicUrl
 * @returns {Record<string, string>}
 */
export const headersOfEveryAnswer = (publicUrl) => ({
  'Content-Security-Policy': keptPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...(publicUrl?.protocol === 'https:' && { 'Strict-Transport-Security': 'max-age=31536000' }),
})

/** The panel, its interface and the preview answer one person alone (H-25). */
const personal = /^\/(admin|api|preview)(\/|$)/i
const previewing = /(^|;)\s*__prerender_bypass=/

/**
 * @param {string} pathname
 * @param {string | undefined} cookies
 * @returns {boolean}
 */
export const isPersonal = (pathname, cookies = '') =>
  personal.test(pathname) || previewing.test(cookies)

/**
 * Headers of requests that only Next itself may set, on its way from one part to another (H-21). `rsc`, `next-url`,
 * `next-router-*` and `next-action` are not among them: the browser part of Next sends those. A policy in a request would
 * choose the nonce of the answer.
 */
const internal =
  /^(x-middleware-|x-nextjs-|x-now-|x-vercel-|x-invoke-|x-matched-path$|x-next-|x-prerender-|next-resume|content-security-policy|x-allmende-)/

/** What proxies say about the way here. PUBLIC_URL and TRUST_PROXY are the truth instead. */
const forwarded = /^(forwarded$|x-forwarded-|x-real-ip$|x-original-|x-rewrite-url$|x-host$)/

/**
 * Removes what nobody outside may say. Next reads the very object.
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
export function removeForeignHeaders(headers) {
  for (const name of Object.keys(headers)) {
    if (internal.test(name) || forwarded.test(name)) Reflect.deleteProperty(headers, name)
  }
}

/** A file has a policy of its own, and only it knows whether it is public (H-20). */
const file = /^\/api\/media\/file\/[^/]+$/

/**
 * Takes back what the answer with a file says itself: Next keeps what is set before. Whatever it does not say is said
 * in the end after all.
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 * @returns {[string, string][]} what to say in the end
 */
export function leaveToFile(response, pathname) {
  if (!file.test(pathname)) return []
  const names = ['Content-Security-Policy', 'Cache-Control']
  const left = names.map(
    (name) => /** @type {[string, string]} */ ([name, String(response.getHeader(name) ?? '')]),
  )
  for (const name of names) response.removeHeader(name)
  return left.filter(([, value]) => value !== '')
}

/**
 * The last word on an answer, whatever the route has set.
 * @param {import('node:http').ServerResponse} response
 * @param {boolean} personal
 * @param {[string, string][]} unlessSaid
 */
export function settleHeaders(response, personal, unlessSaid = []) {
  const writeHead = response.writeHead
  response.writeHead = function (/** @type {any[]} */ ...args) {
    for (const [name, value] of unlessSaid)
      if (!response.hasHeader(name)) response.setHeader(name, value)
    const vary = String(response.getHeader('Vary') ?? '')
    if (personal && !/\bcookie\b/i.test(vary)) response.setHeader('Vary', joined('Cookie', vary))
    // Next means caches that it can clear itself. Any other would show what an editor has taken back.
    if (response.getHeader('Cache-Control') === 's-maxage=31536000')
      response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
    // @ts-expect-error the forms of this call are Node's own, and are handed on as they came
    return writeHead.apply(response, args)
  }
}

const joined = (/** @type {string[]} */ ...names) => names.filter(Boolean).join(', ')
