import { z } from 'zod'

/**
 * Mail addresses. The portal writes to one plain address at a time: no list, no group, no comment, no quoted local
 * part, no route. What is allowed here is less than RFC 5321 allows, and nothing of it can be read in two ways (H-27).
 */
const longestAddress = 254 // RFC 5321 4.5.3.1.3, without the angle brackets
const longestLocalPart = 64

// The atoms of RFC 5322 without "!" and "%", by which old servers pass a mail on to somebody else.
const localPart = /^[A-Za-z0-9#$&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9#$&'*+/=?^_`{|}~-]+)*$/
const domainLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i
const topLabel = /^([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i

const isDomain = (domain: string): boolean => {
  const labels = domain.split('.')
  return (
    labels.length >= 2 &&
    labels.every((label) => domainLabel.test(label)) &&
    topLabel.test(labels.at(-1) ?? '')
  )
}

/** True for one plain address in ASCII, exactly as it goes to the mail server. */
export function isMailAddress(value: string): boolean {
  const at = value.lastIndexOf('@')
  const local = value.slice(0, Math.max(at, 0))
  return (
    value.length <= longestAddress &&
    local.length <= longestLocalPart &&
    localPart.test(local) &&
    isDomain(value.slice(at + 1))
  )
}

// Letters, digits, hyphens and dots only: nothing that URL could take for a path, a port or a name.
const writtenDomain = /^[\p{L}\p{M}\p{N}.-]+$/u

/**
 * The address a person typed, as it goes to the mail server: spaces around it are gone, a domain with umlauts has its
 * ASCII form (info@grünstadt.example → info@xn--grnstadt-…). Null when it is not one plain address.
 */
export function mailAddressOf(typed: string): string | null {
  const value = typed.trim()
  const at = value.lastIndexOf('@')
  const domain = value.slice(at + 1)
  if (at < 1 || !writtenDomain.test(domain) || !URL.canParse(`http://${domain}`)) return null
  const address = `${value.slice(0, at)}@${new URL(`http://${domain}`).hostname}`
  return isMailAddress(address) ? address : null
}

/** The shape of an address that may be written to. */
export const mailAddress = z.string().refine(isMailAddress, 'one plain mail address is expected')

/** A sender: an address with the name people see. */
export type Mailbox = { name: string; address: string }

/** `Allmende <portal@example.org>` or the address alone; null for anything else, line breaks above all. */
export function mailboxOf(written: string): Mailbox | null {
  const [, named = '', bracketed] = /^([^<>]*)<([^<>]*)>$/.exec(written.trim()) ?? []
  const name = named.trim().replace(/^"(.*)"$/, '$1')
  const address = bracketed ?? written.trim()
  return isMailAddress(address) && !/[\u0000-\u001f\u007f"\\]/.test(name) ? { name, address } : null
}
