import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Seals: small texts that leave the portal and come back, such as the time in a form. A seal proves that the portal itself
 * wrote them, for this purpose; it hides nothing.
 */
type Seal = { secret: string; purpose: string }

const markOf = ({ secret, purpose }: Seal, text: string): string =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url')

/** The text with its seal behind the last point. */
export const seal = (by: Seal, text: string): string => `${text}.${markOf(by, text)}`

/** The text behind a seal; null when it was not written by this portal for this purpose. */
export function unseal(by: Seal, sealed: string): string | null {
  const at = sealed.lastIndexOf('.')
  const text = sealed.slice(0, Math.max(at, 0))
  const expected = Buffer.from(seal(by, text))
  const given = Buffer.from(sealed)
  return expected.length === given.length && timingSafeEqual(expected, given) ? text : null
}
