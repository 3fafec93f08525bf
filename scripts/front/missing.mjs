import { isPersonal } from './headers.mjs'
import { refuse } from './refusal.mjs'
import { pathOf } from './target.mjs'
import { withhold } from './withheld.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => Promise<void>} Answering */

/** `src/proxy.ts` marks the page for addresses that lead nowhere: that one Next renders whole. */
export const wholeMark = 'x-allmende-whole'

/**
 * Where a record is missing, Next sends an empty document that only a script fills. In its place goes the page for
 * addresses that lead nowhere, which says the same and is whole. It is asked for once and kept.
 * @param {Answering} answer
 * @param {string} origin where this portal answers itself
 * @returns {Answering}
 */
export function tellWhatIsMissing(answer, origin) {
  /** @type {Map<string, Promise<string>>} */
  const kept = new Map()
  const pageAt = (/** @type {string} */ address) => {
    const page = kept.get(address) ?? wholePage(origin + address)
    kept.set(address, page)
    page.catch(() => kept.delete(address))
    return page
  }
  return (request, response) => {
    const path = pathOf(request.url ?? '')
    const nowhere = path.startsWith('/en/') ? '/en/none' : '/none'
    const whole = () => pageAt(nowhere)
    const isPage = request.method === 'GET' && !request.headers.rsc && path !== nowhere
    const send = () => {
      for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding', 'ETag'])
        response.removeHeader(name)
      whole().then(
        (page) => void response.end(page),
        () => refuse(request, response, 404),
      )
    }
    if (isPage && !isPersonal(path, request.headers.cookie)) withhold(response, isEmptyPage, send)
    return answer(request, response)
  }
}

/** @param {string} address */
async function wholePage(address) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) })
  if (!answer.headers.has(wholeMark)) throw new Error('The page for missing pages is missing.')
  return answer.text()
}

/** @param {Response} response */
const isEmptyPage = (response) =>
  response.statusCode === 404 &&
  String(response.getHeader('Content-Type') ?? '').startsWith('text/html') &&
  !response.hasHeader(wholeMark)
