/**
 * The desk for questions and reported barriers, and the only writer of new ones. A message sent twice is one request. Its
 * confirmation is queued after it (services/contact-mails), and the notice to those who answer (services/contact-notices).
 */
import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import {
  type ContactKind,
  type ContactMessage,
  dueDay,
  forgottenBy,
  subjectOf,
} from '@/domain/contact-request'
import type { Locale } from '@/domain/locale'
import { dayInGermany, dayOf, type PartialDate, storedDay } from '@/domain/partial-date'
import type { ContactRequest } from '@/payload-types'

import { confirmRequest } from './contact-mails'
import { noticeRequest } from './contact-notices'
import { storedRequests, takeTurn } from './limits'
import { isTaken } from './unique'

const aDay = 24 * 3_600_000

export type Incoming = {
  kind: ContactKind
  locale: Locale
  /** Checked before (domain/contact-request). */
  message: ContactMessage
  /** The number of the form the message was sent with. */
  form: string
}

export type Receipt = { kind: ContactKind; dueOn: PartialDate }

const receiptOf = ({ kind, dueOn }: ContactRequest): Receipt => ({ kind, dueOn: dayOf(dueOn) })

/** The same form with the same content is the same request; corrected and sent again it is another one. */
const keyOf = ({ kind, message, form }: Incoming): string =>
  createHash('sha256')
    .update(JSON.stringify([form, kind, message]))
    .digest('base64url')

async function oneWhere(
  payload: Payload,
  where: Parameters<Payload['find']>[0]['where'],
): Promise<ContactRequest | undefined> {
  const { docs } = await payload.find({
    collection: 'contact-requests',
    where,
    limit: 1,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs[0]
}

/** The request that says exactly the same and came in within the last day, by whatever form. */
const twinOf = (payload: Payload, { kind, message }: Incoming, now: Date) =>
  oneWhere(payload, {
    and: [
      { createdAt: { greater_than: new Date(now.getTime() - aDay).toISOString() } },
      { kind: { equals: kind } },
      { text: { equals: message.text } },
      ...(['page', 'email', 'name'] as const).map((field) => ({
        [field]: message[field] === '' ? { exists: false } : { equals: message[field] },
      })),
    ],
  })

/**
 * Takes a message: stores it once, queues its confirmation once, and answers with the day by which it is answered. The
 * answer does not depend on who else has written before. Null when more has come in within an hour than the portal takes.
 */
export async function takeContactRequest(
  payload: Payload,
  incoming: Incoming,
  now: Date,
): Promise<Receipt | null> {
  const formKey = keyOf(incoming)
  const known =
    (await oneWhere(payload, { formKey: { equals: formKey } })) ??
    (await twinOf(payload, incoming, now))
  if (!known && !takeTurn(storedRequests, now)) return null
  const request = known ?? (await store(payload, incoming, { formKey, now }))
  await confirmRequest(payload, request)
  await noticeRequest(payload, request)
  return receiptOf(request)
}

async function store(
  payload: Payload,
  { kind, locale, message }: Incoming,
  { formKey, now }: { formKey: string; now: Date },
): Promise<ContactRequest> {
  try {
    return await payload.create({
      collection: 'contact-requests',
      data: {
        kind,
        state: 'new',
        subject: subjectOf(message.text),
        dueOn: storedDay(dueDay(kind, dayInGermany(now))),
        text: message.text,
        page: message.page || null,
        name: message.name || null,
        email: message.email || null,
        locale,
        formKey,
      },
      depth: 0,
      overrideAccess: true,
      disableTransaction: true,
    })
  } catch (error) {
    // The same form at the same moment: the other one was faster and is the answer.
    const winner = isTaken(error, 'formKey')
      ? await oneWhere(payload, { formKey: { equals: formKey } })
      : undefined
    if (!winner) throw error
    return winner
  }
}

/** Deletes requests closed six months ago or earlier, and answers with their number. Unanswered ones stay. */
export async function forgetContactRequests(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.delete({
    collection: 'contact-requests',
    where: {
      and: [
        { state: { equals: 'closed' } },
        { closedOn: { less_than_equal: storedDay(forgottenBy(dayInGermany(now))) } },
      ],
    },
    depth: 0,
    overrideAccess: true,
  })
  return docs.length
}
