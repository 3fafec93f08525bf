import type { Payload } from 'payload'

import type { OutboxEntry } from '../../src/payload-types'
import { settled } from '../../src/services/outbox'
import { enqueue } from '../../src/services/outbox-entries'
import { aMail } from './builders'
import type { SmtpServer } from './smtp'

/** Everything in the outbox with all that is in it, the oldest first. */
export async function entriesOf(payload: Payload): Promise<OutboxEntry[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    sort: 'createdAt',
    pagination: false,
    showHiddenFields: true,
    overrideAccess: true,
  })
  return docs
}

/** Queues so many mails, to person-0, person-1 …, beginning with this number. */
export async function queueMails(payload: Payload, count: number, first = 0): Promise<void> {
  for (let at = first; at < first + count; at += 1)
    await enqueue(payload, { key: `mail:${at}`, kind: 'mail', data: aMail(`person-${at}`) })
}

/** The outbox and the server are as new; for `afterEach`. */
export async function clearOutbox(payload: Payload, server: SmtpServer): Promise<void> {
  await settled(payload)
  server.behave('accept')
  server.received.length = 0
  await payload.db.deleteMany({ collection: 'outbox', where: {} })
}

/** A clock that is ahead by so many milliseconds. */
export const later = (milliseconds: number) => () => new Date(Date.now() + milliseconds)
