/** Whether a request is one that any page of the portal could answer. Pure, and before Next sees it. */

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']
const reading = methods.slice(0, 3)
/** A file: no page has a dot in the end of its address. Next breaks on any change of it. */
const file = /^\/(?!api\/).*\.[a-z0-9]{2,5}$/i

/**
 * @param {string | undefined} url
 * @returns {string[]} what may be asked for there
 */
export const methodsAt = (url = '') => (file.test(pathOf(url)) ? reading : methods)

/** The panel's own addresses stay far below; what is longer is an attempt (H-10). */
const longestAddress = 4096

/**
 * @param {{ method?: string, url?: string }} request
 * @returns {number | null} the status of the refusal, or null when the request may go on
 */
export function refusalOfTarget({ method = '', url = '' }) {
  if (!methodsAt(url).includes(method)) return 405
  // Absolute and other forms are for proxies, which the portal is not.
  if (!url.startsWith('/')) return 400
  if (url.length > longestAddress) return 414
  // Whatever is not plain ASCII has to be encoded; browsers always do so.
  if (/[^\x21-\x7e]/.test(url)) return 400
  if (!isReadable(pathOf(url))) return 400
  return /^\/admin(\/|\?|$)/i.test(url) && !isReadableFilter(url) ? 400 : null
}

/** What follows a name of the list of conditions in a filter: its number, up to which a list is read as one. */
const numbered = /\[(?:or|and)\](?!\[(?:1?\d|20)\])/i

/**
 * Whether the lists of a filter of the panel are lists: Payload breaks on others (H-33).
 * @param {string} url
 * @returns {boolean}
 */
function isReadableFilter(url) {
  const names = [...new URLSearchParams(url.slice(pathOf(url).length)).keys()]
  return !names.some((name) => name.startsWith('where') && numbered.test(name))
}

/**
 * @param {string} url
 * @returns {string} without the question
 */
export const pathOf = (url) => url.split('?', 1)[0] ?? ''

/**
 * False for what is no text: broken or overlong encodings, half a character, control characters.
 * @param {string} path
 * @returns {boolean}
 */
function isReadable(path) {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path))
  } catch {
    return false
  }
}
