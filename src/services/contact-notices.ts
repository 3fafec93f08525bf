import type { Payload } from 'payload'

import { noticeWindowOf } from '@/domain/contact-request'
import { dayOf } from '@/domain/partial-date'
import type { ContactRequest, User } from '@/payload-types'

import { queueMail } from './outbox'
import { queuedKeys } from './outbox-entries'

/**
 * Tells those who answer requests that one has come in, without what it says. One mail in ten minutes for each of them,
 * however much comes in: the panel shows the rest.
 */
const aDay = 24 * 3_600_000

/** What a notice says of a request. */
type Noticed = Pick<ContactRequest, 'id' | 'kind' | 'page' | 'dueOn' | 'createdAt'>

const keyFor = (user: User, { createdAt }: Noticed): string =>
  `contact-new:${user.id}:${noticeWindowOf(new Date(createdAt))}`

async function queueNotice(payload: Payload, user: User, request: Noticed): Promise<void> {
  await queueMail(payload, keyFor(user, request), {
    to: user.email,
    locale: 'de',
    template: 'contact-new',
    values: {
      kind: request.kind,
      ...(request.page && { page: request.page }),
      dueOn: dayOf(request.dueOn),
      adminPath: `/admin/collections/contact-requests/${request.id}`,
    },
  })
}

const withRole = async (payload: Payload, role: User['role']): Promise<User[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: role } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  // The account a portal begins with has an address that does not exist (RFC 2606).
  return docs.filter(({ email }) => !email.endsWith('.invalid'))
}

/** Coordinators answer; where there are none yet, administrators do. */
async function whoAnswers(payload: Payload): Promise<User[]> {
  const coordinators = await withRole(payload, 'coordinator')
  return coordinators.length > 0 ? coordinators : withRole(payload, 'admin')
}

/** Queues the notices of a request that are not queued yet. */
export async function noticeRequest(payload: Payload, request: ContactRequest): Promise<void> {
  for (const user of await whoAnswers(payload)) await queueNotice(payload, user, request)
}

/** The notices of requests of the last day that somebody who died has left out. May run at any time, twice, in parallel. */
export async function repairNotices(payload: Payload, now: Date): Promise<number> {
  const { docs: requests } = await payload.find({
    collection: 'contact-requests',
    where: { createdAt: { greater_than: new Date(now.getTime() - aDay).toISOString() } },
    select: { kind: true, page: true, dueOn: true, createdAt: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  if (requests.length === 0) return 0
  const users = await whoAnswers(payload)
  const wanted = new Map(
    users.flatMap((user) =>
      requests.map((request) => [keyFor(user, request), { user, request }] as const),
    ),
  )
  for (const key of await queuedKeys(payload, [...wanted.keys()])) wanted.delete(key)
  for (const { user, request } of wanted.values()) await queueNotice(payload, user, request)
  return wanted.size
}
