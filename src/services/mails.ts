import type { Payload } from 'payload'

import type { PostOffice } from '@/domain/mail'

export type MailOrder = {
  to: string
  locale: string
  template: string
  values: Record<string, unknown>
}

export const postOfficeOf = (payload: Payload): PostOffice =>
  payload.config.custom.postOffice as PostOffice

export async function deliver(payload: Payload, data: unknown, messageId: string): Promise<void> {
  const order = data as MailOrder
  await postOfficeOf(payload).send({
    to: order.to,
    subject: order.template,
    text: 'x',
    html: 'x',
    messageId,
  })
}
