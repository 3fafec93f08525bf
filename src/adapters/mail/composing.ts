import type { Mailbox } from '@/domain/mail-address'
import { isMailAddress } from '@/domain/mail-address'
import { type Message, NotDelivered } from '@/domain/mail'

/** The head of a message. Nothing in it comes from a person except the recipient, who is checked. */
export type Head = {
  from: Mailbox
  to: { name: string; address: string }
  subject: string
  messageId: string
}

const messageIdForm = /^[A-Za-z0-9._-]{1,120}@[A-Za-z0-9.-]{1,120}$/

/**
 * The head of a message. Rejects as `address` what is not one plain address; an address is never given to nodemailer as
 * text, which it would search for further recipients (H-27).
 */
export function headOf({ to, subject, messageId }: Message, from: Mailbox): Head {
  if (!isMailAddress(to)) throw new NotDelivered('address')
  const id = messageId.replace(/^<(.*)>$/, '$1')
  if (!messageIdForm.test(id)) throw new Error('A message id looks like key@host.')
  return {
    from,
    to: { name: '', address: to },
    subject: subject.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim(),
    messageId: `<${id}>`,
  }
}

/** Says to other machines that no answer is wanted, so that no two of them write to each other for ever (RFC 3834). */
export const automatic = { 'Auto-Submitted': 'auto-generated' }
