/**
 * The two forms behind /kontakt and /barriere-melden, from what a browser sends to what it is told. No puzzle: a signed
 * time, a field people do not see, and limits keep machines out. A person who is refused is told why, in words, and
 * everything typed stays (WCAG 3.3.8, H-17).
 */
import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import {
  type ContactFormView,
  type ContactKind,
  type ContactMessage,
  type ContactMistakes,
  contactFields,
  type ContactRefusal,
  dueDay,
  fastest,
  mistakesIn,
  refusalAt,
} from '@/domain/contact-request'
import type { Locale } from '@/domain/locale'
import { ownPathOf } from '@/domain/own-path'
import { mailAddressOf } from '@/domain/mail-address'
import { dayInGermany } from '@/domain/partial-date'

import { type Receipt, takeContactRequest } from './contact-requests'
import { formPosts, storedBy, storedRequests, takeTurn, waitFor } from './limits'
import { seal, unseal } from './seals'

/** Filled by machines that fill every field; people do not see it. */
export const trap = 'more'
export const ticketField = 'ticket'

export type Sent = {
  kind: ContactKind
  locale: Locale
  entries: readonly (readonly [string, unknown])[]
  /** The address of the asking client, as our own server knows it. */
  client: string
  /** The portal's own addresses, which may stand before a page. */
  origins: readonly string[]
}

export type Outcome = { taken: Receipt } | { again: ContactFormView }

type Ticket = { form: string; shownAt: Date }

const ticketSeal = ({ secret }: Payload) => ({ secret, purpose: 'contact-form' })

const ticketOf = (payload: Payload, { form, shownAt }: Ticket): string =>
  seal(ticketSeal(payload), `${form}.${shownAt.getTime()}`)

/** The number and the time of a form; null when the portal has not made it. */
function readTicket(payload: Payload, ticket: string): Ticket | null {
  const [form, time] = unseal(ticketSeal(payload), ticket)?.split('.') ?? []
  return form && time ? { form, shownAt: new Date(Number(time)) } : null
}

/** A form nobody has filled yet, for a page of this portal when one is named. */
export const freshForm = (payload: Payload, page: string, now: Date): ContactFormView => ({
  ticket: ticketOf(payload, { form: randomUUID(), shownAt: now }),
  message: { text: '', page, email: '', name: '' },
  mistakes: [],
  refused: null,
})

/** What was typed; null when there is anything the form does not have. */
function typed(entries: Sent['entries']): Record<string, string> | null {
  const own = entries.filter(([name]) => !name.startsWith('$ACTION_'))
  const known: string[] = [...contactFields, trap, ticketField]
  const read: Record<string, string> = {}
  for (const [name, value] of own) {
    if (!known.includes(name) || name in read || typeof value !== 'string') return null
    read[name] = value
  }
  return read
}

/**
 * The message as it is stored: text and name as typed, address and page in their one form. The page of a question comes
 * from the link alone and cannot be corrected, so a wrong one is left out.
 */
function asStored(message: ContactMessage, { kind, origins }: Sent): ContactMessage {
  const page = message.page.trim() === '' ? '' : ownPathOf(message.page, origins)
  return {
    ...message,
    email: (mailAddressOf(message.email) ?? message.email.trim()).toLowerCase(),
    page: page ?? (kind === 'contact' ? '' : message.page),
  }
}

/** A form that has become too old gets a ticket that is good at once, so that nobody waits twice. */
const renewed = (payload: Payload, ticket: Ticket | null, now: Date): string =>
  ticketOf(payload, {
    form: ticket?.form ?? randomUUID(),
    shownAt: new Date(now.getTime() - (ticket ? fastest : 0)),
  })

/**
 * Takes what a form sent. The same form sent twice is answered twice in the same way and stored once; a form that is not
 * right comes back with everything in it.
 */
export async function takeContactForm(payload: Payload, sent: Sent, now: Date): Promise<Outcome> {
  const fields = typed(sent.entries)
  const { text = '', page = '', email = '', name = '', [ticketField]: word = '' } = fields ?? {}
  const message: ContactMessage = { text, page, email, name }
  const ticket = readTicket(payload, word)
  const age = ticket ? refusalAt(ticket.shownAt, now) : 'too-old'
  const again = (refused: ContactRefusal | null, mistakes: ContactMistakes = []): Outcome => ({
    again: {
      ticket: age === 'too-old' ? renewed(payload, ticket, now) : word,
      message,
      mistakes,
      refused,
    },
  })
  const isTooMuch = [storedBy(sent.client), storedRequests].some((turn) => waitFor(turn, now) > 0)
  if (!takeTurn(formPosts(sent.client), now) || isTooMuch) return again('too-many')
  // No browser sends a NUL, and the database would end the text there.
  if (!fields || text.includes('\0')) return again('unreadable')
  const wish = asStored(message, sent)
  const mistakes = mistakesIn(wish)
  if (mistakes.length > 0) return again(null, mistakes)
  if (age || !ticket) return again(age)
  // A machine learns nothing: it hears what everybody hears.
  if (fields[trap]) return { taken: receiptFor(sent.kind, now) }
  const { kind, locale, client } = sent
  if (!takeTurn(storedBy(client), now)) return again('too-many')
  const taken = await takeContactRequest(
    payload,
    { kind, locale, message: wish, form: ticket.form },
    now,
  )
  return taken ? { taken } : again('too-many')
}

const receiptFor = (kind: ContactKind, now: Date): Receipt => ({
  kind,
  dueOn: dueDay(kind, dayInGermany(now)),
})

const receiptSeal = ({ secret }: Payload) => ({ secret, purpose: 'contact-receipt' })

/** The receipt as a word in an address: reloading shows it again and sends nothing. */
export const receiptWord = (payload: Payload, { kind, dueOn }: Receipt): string =>
  seal(receiptSeal(payload), `${kind}.${dueOn}`)

/** The day on a receipt of this kind; null when the portal has not written it. */
export function dayOnReceipt(payload: Payload, kind: ContactKind, word: string): string | null {
  const [of, dueOn] = unseal(receiptSeal(payload), word)?.split('.') ?? []
  return of === kind && dueOn ? dueOn : null
}
