/**
 * Text inside XML 1.0 (https://www.w3.org/TR/xml/#charsets): what the standard forbids is left out, for one forbidden
 * character makes a whole document unreadable; what would end the text is escaped.
 */

// Everything that is no `Char` of the standard. Half a surrogate pair has become U+FFFD before.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A bare carriage return would be read as a line feed.
  '\r': '&#13;',
}

/** A text as it may stand in an element or between the quotes of an attribute. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '')
    .replace(/[&<>"'\r]/g, (character) => escapes[character] ?? '')

type Attributes = Record<string, string | undefined>

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(value)}"`))
    .join('')

/** An element that holds text; names are ours and never come from a record. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  `<${name}${written(attributes)}>${xmlText(text)}</${name}>`

/** An element without content. */
export const emptyElement = (name: string, attributes: Attributes): string =>
  `<${name}${written(attributes)}/>`

/** An element around others, one on each line. */
export const nestedElement = (
  name: string,
  inside: readonly string[],
  attributes: Attributes = {},
): string => [`<${name}${written(attributes)}>`, ...inside, `</${name}>`].join('\n')

/** A whole document from its outermost element. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
