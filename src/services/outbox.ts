import type { Payload } from 'payload'

import type { MailOrder } from '@/domain/mail-order'

import { isTaken } from './unique'

/** Queues a mail. The same key again is the same mail: it is queued once. */
export async function queueMail(payload: Payload, key: string, order: MailOrder): Promise<void> {
  try {
    await payload.create({
      collection: 'outbox',
      data: {
        key,
        kind: 'mail',
        state: 'queued',
        attempts: 0,
        dueAt: new Date().toISOString(),
        data: order,
      },
      depth: 0,
      overrideAccess: true,
      disableTransaction: true,
    })
  } catch (error) {
    if (!isTaken(error, 'key')) throw error
  }
}
