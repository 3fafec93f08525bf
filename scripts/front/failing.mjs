import { refuse } from './refusal.mjs'
import { pathOf } from './target.mjs'
import { listOfWays, messages } from './ways.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => Promise<void>} Answering */

/**
 * Where a page fails, Next sends an empty document that only a script fills. The words come along here, with the number
 * of the failure in the log; the script, where there is one, still puts its own page in their place.
 * @param {Answering} answer
 * @returns {Answering}
 */
export function tellWhatFailed(answer) {
  return (request, response) => {
    const isPage = request.method === 'GET' && !request.headers.rsc
    if (isPage && !/^\/(admin|api)(\/|$)/i.test(pathOf(request.url ?? '')))
      completeFailure(request, response)
    return answer(request, response)
  }
}

/** @param {Response} response */
const isFailing = (response) =>
  response.statusCode === 500 &&
  String(response.getHeader('Content-Type') ?? '').startsWith('text/html')

/**
 * Keeps a failing page back until all of it is there, and sends it with words.
 * @param {Request} request
 * @param {Response} response
 */
function completeFailure(request, response) {
  const { writeHead, flushHeaders, write, end } = response
  /** @type {Buffer[]} */
  const parts = []
  let failing = false
  const keepsBack = () => (failing ||= !response.headersSent && isFailing(response))
  const keep = (/** @type {unknown} */ part) => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part))
    return true
  }
  const send = () => {
    Object.assign(response, { writeHead, flushHeaders, write, end })
    for (const name of ['Content-Length', 'ETag']) response.removeHeader(name)
    const page = completed(Buffer.concat(parts).toString(), pathOf(request.url ?? ''))
    return page === null ? refuse(request, response, 500) : response.end(page)
  }
  /** @type {Record<string, (...args: any[]) => unknown>} */
  const own = {
    writeHead: (...args) => (keepsBack() ? response : Reflect.apply(writeHead, response, args)),
    flushHeaders: () => (keepsBack() ? undefined : Reflect.apply(flushHeaders, response, [])),
    write: (...args) => (keepsBack() ? keep(args[0]) : Reflect.apply(write, response, args)),
    end: (...args) => (keepsBack() ? (keep(args[0]), send()) : Reflect.apply(end, response, args)),
  }
  Object.assign(response, own)
}

/** How Next begins a document that a script is to fill, and what stands in its body before the scripts. */
const start = '<html id="__next_error__">'
const emptyBody = /<body>(?=(<div hidden="">(<!--[^>]*-->)*<\/div>)?<script)/
/** What the document tells its script: the number of the failure, and the styles of the page it makes. */
const numberSent = /\\"digest\\":\\"([\w@-]{1,60})\\"/
const styleSent = /HL\[\\"(\/_next\/static\/[\w./-]+\.css)\\",\\"style\\"/g

/**
 * @param {string} page
 * @param {string} path
 * @returns {string | null} null when it is no empty document: then it says words of Next's own
 */
export function completed(page, path) {
  if (!page.includes(start) || !emptyBody.test(page)) return null
  const language = /^\/en(\/|$)/.test(path) ? 'en' : 'de'
  const { error, refused } = messages[language]
  const [, number] = numberSent.exec(page) ?? []
  const { title, text } = refused.status500 ?? { title: '500', text: '' }
  const styles = [...page.matchAll(styleSent)].map(
    ([, address]) => `<link rel="stylesheet" href="${address}">`,
  )
  const said = [
    `<main id="main" class="wrap wrap--narrow section stack"><h1>${title}</h1><p>${text}</p>`,
    number ? `<p>${error.number.replace('{number}', () => number)}</p>` : '',
    // The empty address is that of the page itself.
    `<div class="btns"><a class="btn" href="">${error.again}</a>`,
    `<a class="btn btn--quiet" href="${language === 'en' ? '/en' : '/'}">${error.home}</a></div>`,
    `${listOfWays(language)}</main>`,
  ].join('')
  return page
    .replace(start, start.replace('>', ` lang="${language}">`))
    .replace(/<title>[^<]*<\/title>/, '')
    .replace('</head>', () => `<title>${title} – Allmende</title>${styles.join('')}</head>`)
    .replace(emptyBody, () => `<body>${said}`)
}
