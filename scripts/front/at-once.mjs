import { sharedMark } from './shared-making.mjs'
import { withhold } from './withheld.mjs'

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
  const isWhole = () => response.hasHeader(sharedMark)
  if (request.method === 'GET') withhold(response, isWhole, (body) => void response.end(body))
  return answer(request, response)
}
