import type { EmailAdapter, Payload } from 'payload'

import { type MailOrder, orderIn } from '@/domain/mail-order'
import type { Mailbox } from '@/domain/mail-address'
import type { MailServer } from '@/domain/mail-server'
import type { PostOffice } from '@/domain/mail'

import { filePostOffice, removeFiles } from './mail/files'
import { smtpPostOffice } from './mail/smtp'

type Wish = { server: MailServer | null; from: Mailbox; directory: string }

/** The post office: a mail server where one is configured, files in a folder otherwise. */
export const postOffice = ({ server, from, directory }: Wish): PostOffice =>
  server
    ? {
        ...smtpPostOffice({ server, from }),
        removeFilesBut: (names, before) => removeFiles(directory, names, before),
      }
    : filePostOffice({ directory, from })

type Queue = (payload: Payload, order: MailOrder) => Promise<void>

/**
 * What Payload wants to send goes into the outbox and not onto the wire: the answer of a request neither waits for a
 * mail server nor tells by its length whether an address is known (H-18, E11). The body Payload hands over is the order
 * (domain/mail-order); a body without an order is a mail nobody wrote a template for, and an error.
 */
export const queuedEmail =
  ({ from, queue }: { from: Mailbox; queue: Queue }): EmailAdapter =>
  ({ payload }) => ({
    name: 'outbox',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: async ({ html }) => {
      const order = orderIn(typeof html === 'string' ? html : '')
      if (order === null) throw new Error('Payload wants to send a mail without a template.')
      if (order !== 'not-writable') return queue(payload, order)
      // Silence towards the person asking: an error would tell that the account exists.
      payload.logger.warn(
        'A mail was not queued: the address of the account is not one plain address.',
      )
    },
  })
