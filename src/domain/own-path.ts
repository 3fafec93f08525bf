/**
 * A page of this portal as an address names it: from its first `/` on. Only such addresses are taken over from outside,
 * so that a form never shows or stores a link to somewhere else (SECURITY 3c "only own paths").
 */
export const longestPath = 300

// One slash, then anything but a second one, a backslash, a blank, a control character or half a character.
const shape = /^\/(?![/\\])[^\\\s\p{Cc}\p{Cs}]*$/u

/** True for a path below this portal's own host: no scheme, no `//` anywhere, at most 300 characters. */
export const isOwnPath = (value: string): boolean =>
  value.length <= longestPath && shape.test(value) && !value.includes('//')

/**
 * The own path behind what somebody gives as the address of a page: a path, or a whole address copied from the browser
 * when it begins with one of the portal's own origins. Null for everything else.
 */
export function ownPathOf(given: string, origins: readonly string[]): string | null {
  const value = given.trim()
  const origin = origins.find((one) => value === one || value.startsWith(`${one}/`))
  const path = origin === undefined ? value : value.slice(origin.length) || '/'
  return isOwnPath(path) ? path : null
}
