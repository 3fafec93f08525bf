import type { Payload } from 'payload'

import type { MailOrder } from '@/domain/mail-order'

/** Puts a mail into the outbox; it is sent later. The same key is the same mail, however often it is ordered. */
export async function queueMail(payload: Payload, key: string, order: MailOrder): Promise<void> {
  const known = await payload.count({
    collection: 'outbox',
    where: { key: { equals: key } },
    overrideAccess: true,
  })
  if (known.totalDocs > 0) return
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
    overrideAccess: true,
  })
}
