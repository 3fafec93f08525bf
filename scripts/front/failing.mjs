import { refuse } from './refusal.mjs'
import { pathOf } from './target.mjs'
import { listOfWays, messages } from './ways.mjs'
import { withhold } from './withheld.mjs'

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
    const path = pathOf(request.url ?? '')
    const isPage = request.method === 'GET' && !request.headers.rsc
    const send = (/** @type {Buffer} */ body) => {
      for (const name of ['Content-Length', 'ETag']) response.removeHeader(name)
      const page = completed(body.toString(), path)
      if (page === null) refuse(request, response, 500)
      else response.end(page)
    }
    if (isPage && !/^\/(admin|api)(\/|$)/i.test(path)) withhold(response, isFailing, send)
    return answer(request, response)
  }
}

/** @param {Response} response */
const isFailing = (response) =>
  response.statusCode === 500 &&
  String(response.getHeader('Content-Type') ?? '').startsWith('text/html')

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
