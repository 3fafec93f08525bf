/**
 * The confirmations of contact requests: one mail for each request, and few for each mailbox, because anybody may enter
 * anybody's address (T-P8). A request is stored first and its mail queued then; whoever dies in between leaves a request
 * without its mail, and `repairContactMails` queues it later.
 */
import type { Payload, Where } from 'payload'

import { type ContactKind, mailboxOf, mailsADay, mayConfirm } from '@/domain/contact-request'
import { isLocale } from '@/domain/locale'
import { dayOf } from '@/domain/partial-date'
import type { ContactRequest } from '@/payload-types'

import { takeTurn, type Turn } from './limits'
import { queueMail } from './outbox'

const aDay = 24 * 3_600_000

const mailKey = ({ id }: { id: string }): string => `contact-received:${id}`

/** Confirmations are counted for each kind of request and each mailbox. */
type Counted = { kind: ContactKind; mailbox: string }

const isFor = ({ kind, mailbox }: Counted, request: ContactRequest): boolean =>
  request.kind === kind && typeof request.email === 'string' && mailboxOf(request.email) === mailbox

const arrivals = (requests: readonly ContactRequest[]): Date[] =>
  requests.map(({ createdAt }) => new Date(createdAt))

/** Queues the confirmation of a request unless it has one or its mailbox has had enough of them. */
export async function confirmRequest(payload: Payload, request: ContactRequest): Promise<void> {
  if (!request.email) return
  const at = new Date(request.createdAt)
  const mailbox = mailboxOf(request.email)
  const others = await requestsSince(payload, new Date(at.getTime() - aDay), [
    { email: { contains: mailbox.split('@')[0] } },
  ])
  const mailed = await mailedAmong(payload, others)
  if (mailed.has(request.id)) return
  const counted = { kind: request.kind, mailbox }
  const confirmed = others.filter((one) => mailed.has(one.id) && isFor(counted, one))
  if (!mayConfirm(at, arrivals(confirmed)) || !takeMailTurn(counted, at)) return
  await queueConfirmation(payload, request)
}

/** The same rule in memory: requests that arrive at one moment do not see each other in the database yet. */
function takeMailTurn({ kind, mailbox }: Counted, now: Date): boolean {
  const limit = { most: mailsADay, within: aDay }
  const turn: Turn = { name: `confirmations of ${kind}`, subject: mailbox, limit }
  return takeTurn(turn, now)
}

async function queueConfirmation(payload: Payload, request: ContactRequest): Promise<void> {
  const { kind, text, page, email, locale } = request
  if (!email) return
  await queueMail(payload, mailKey(request), {
    to: email,
    locale: locale && isLocale(locale) ? locale : 'de',
    template: 'contact-received',
    values: { kind, text, page: page ?? '', dueOn: dayOf(request.dueOn) },
  })
}

/** Requests with an address that came in after this moment, oldest first. */
async function requestsSince(
  payload: Payload,
  moment: Date,
  more: Where[] = [],
): Promise<ContactRequest[]> {
  const { docs } = await payload.find({
    collection: 'contact-requests',
    where: {
      and: [
        { createdAt: { greater_than: moment.toISOString() } },
        { email: { exists: true } },
        ...more,
      ],
    },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/** Those of the requests whose confirmation is in the outbox, whatever has become of it. */
async function mailedAmong(
  payload: Payload,
  requests: readonly ContactRequest[],
): Promise<Set<string>> {
  if (requests.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { key: { in: requests.map(mailKey) } },
    select: { key: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const keys = new Set(docs.map(({ key }) => key))
  return new Set(requests.filter((one) => keys.has(mailKey(one))).map(({ id }) => id))
}

/**
 * Queues the confirmations that are missing for requests of the last seven days, and answers with their number. Does
 * nothing for those whose mailbox had enough; may run at any time, twice, in parallel.
 */
export async function repairContactMails(payload: Payload, now: Date): Promise<number> {
  const requests = await requestsSince(payload, new Date(now.getTime() - 8 * aDay))
  const mailed = await mailedAmong(payload, requests)
  const since = now.getTime() - 7 * aDay
  let queued = 0
  for (const request of requests) {
    if (mailed.has(request.id) || Date.parse(request.createdAt) < since) continue
    const counted = { kind: request.kind, mailbox: mailboxOf(request.email ?? '') }
    const confirmed = requests.filter((one) => mailed.has(one.id) && isFor(counted, one))
    if (!mayConfirm(new Date(request.createdAt), arrivals(confirmed))) continue
    await queueConfirmation(payload, request)
    mailed.add(request.id)
    queued += 1
  }
  return queued
}
