/**
 * The confirmations of contact requests: one mail for each request, and few for each mailbox, because anybody may enter
 * anybody's address (T-P8). A request is stored first and its mail queued then; whoever dies in between leaves a request
 * without its mail, and `repairContactMails` queues it later.
 */
import type { Payload, Where } from 'payload'

import { mailboxOf, mailsADay, mayConfirm } from '@/domain/contact-request'
import { isLocale } from '@/domain/locale'
import { dayOf } from '@/domain/partial-date'
import type { ContactRequest } from '@/payload-types'

import { takeTurn, type Turn, waitFor } from './limits'
import { queueMail } from './outbox'
import { queuedKeys } from './outbox-entries'

const aDay = 24 * 3_600_000

const mailKey = ({ id }: { id: string }): string => `contact-received:${id}`

/** Confirmations are counted for each kind of request and each mailbox. */
const countedAs = ({ kind, email }: Arrival): string => `${kind} ${mailboxOf(email ?? '')}`

/** What must be known of a request to count its confirmation. */
type Arrival = Pick<ContactRequest, 'id' | 'kind' | 'email' | 'createdAt'>

/** The same rule in memory: requests that arrive at one moment do not see each other in the database yet. */
const turnOf = (request: Arrival): Turn => ({
  name: 'confirmations',
  subject: countedAs(request),
  limit: { most: mailsADay, within: aDay },
})

/** Queues the confirmation of a request unless it has one or its mailbox has had enough of them. */
export async function confirmRequest(payload: Payload, request: ContactRequest): Promise<void> {
  if (!request.email) return
  const at = new Date(request.createdAt)
  // Whoever sends without end costs no more than this.
  if (waitFor(turnOf(request), at) > 0) return
  const mailbox = mailboxOf(request.email)
  const others = await requestsSince(payload, new Date(at.getTime() - aDay), [
    { kind: { equals: request.kind } },
    { email: { contains: mailbox.split('@')[0] } },
  ])
  const mailed = await mailedAmong(payload, others)
  if (mailed.has(request.id)) return
  const confirmed = others.filter(
    (one) => mailed.has(one.id) && countedAs(one) === countedAs(request),
  )
  if (!mayConfirm(at, confirmed.map(momentOf)) || !takeTurn(turnOf(request), at)) return
  await queueConfirmation(payload, request)
}

const momentOf = ({ createdAt }: Arrival): Date => new Date(createdAt)

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
): Promise<Arrival[]> {
  const { docs } = await payload.find({
    collection: 'contact-requests',
    where: {
      and: [
        { createdAt: { greater_than: moment.toISOString() } },
        { email: { exists: true } },
        ...more,
      ],
    },
    select: { kind: true, email: true, createdAt: true },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/** Those of the requests whose confirmation is in the outbox, whatever has become of it. */
async function mailedAmong(payload: Payload, requests: readonly Arrival[]): Promise<Set<string>> {
  const queued = await queuedKeys(payload, requests.map(mailKey))
  return new Set(requests.filter((one) => queued.has(mailKey(one))).map(({ id }) => id))
}

/**
 * Queues the confirmations that are missing for requests of the last seven days, and answers with their number. Does
 * nothing for those whose mailbox had enough; may run at any time, twice, in parallel.
 */
export async function repairContactMails(payload: Payload, now: Date): Promise<number> {
  const requests = await requestsSince(payload, new Date(now.getTime() - 8 * aDay))
  const mailed = await mailedAmong(payload, requests)
  const since = now.getTime() - 7 * aDay
  const confirmed = new Map<string, Date[]>()
  const confirmedLike = (one: Arrival): Date[] => confirmed.get(countedAs(one)) ?? []
  const note = (one: Arrival) =>
    confirmed.set(countedAs(one), [...confirmedLike(one), momentOf(one)])
  for (const one of requests) if (mailed.has(one.id)) note(one)
  let queued = 0
  for (const one of requests) {
    if (mailed.has(one.id) || Date.parse(one.createdAt) < since) continue
    if (!mayConfirm(momentOf(one), confirmedLike(one))) continue
    await queueConfirmation(payload, await wholeRequest(payload, one))
    note(one)
    queued += 1
  }
  return queued
}

const wholeRequest = (payload: Payload, { id }: Arrival): Promise<ContactRequest> =>
  payload.findByID({ collection: 'contact-requests', id, depth: 0, overrideAccess: true })
