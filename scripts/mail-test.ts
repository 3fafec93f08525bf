/**
 * Sends one test mail by the configured post office, at once and past the outbox: `npm run mail:test ADDRESS`. It says
 * in plain words what is wrong, so that nobody has to find out by a mail that never comes.
 */
import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { postOffice } from '@/adapters/mail'
import { type DeliveryFault, NotDelivered } from '@/domain/mail'
import { mailAddressOf } from '@/domain/mail-address'
import { dataDirectory, mailSender, mailServer, publicUrl } from '@/env'
import { messageIdOf, messageOf } from '@/services/mails'

import { refuse } from './refuse'

const reasons: Record<DeliveryFault, string> = {
  unreachable:
    'The mail server cannot be reached. Check host and port in SMTP_URL, and whether a firewall stands between.',
  timeout:
    'The mail server does not answer in time. Often the port is wrong: smtps:// is 465, smtp:// is 587.',
  'refused-now': 'The mail server does not want the mail now. Try again in some minutes.',
  refused:
    'The mail server refuses the mail. Often it does not let this sender send: check MAIL_FROM and the sign-in.',
  certificate:
    'No safe connection: the server offers no encryption, or its certificate is not valid for this name. An authority of your own is named by NODE_EXTRA_CA_CERTS.',
  'sign-in':
    'The mail server does not accept name or password. Special characters in SMTP_URL must be percent-encoded: @ is %40.',
  address: 'This is not an address the portal writes to.',
  unknown: 'The mail was not accepted, for a reason the portal does not know.',
}

const [typed = ''] = process.argv.slice(2)
if (typed === '') refuse('Say to which address: npm run mail:test ADDRESS')
const to = mailAddressOf(typed) ?? refuse(`${typed} is not one plain mail address.`)

const directory = path.join(dataDirectory, 'outbox')
const office = postOffice({ server: mailServer, from: mailSender, directory })
const messageId = messageIdOf(randomUUID(), publicUrl)
const message = messageOf(
  { to, locale: 'de', template: 'test', values: {} },
  { publicUrl, messageId },
)
try {
  await office.send(message)
} catch (error) {
  if (!(error instanceof NotDelivered)) throw error
  refuse(`${reasons[error.fault]} (${error.message})`)
}
console.log(
  office.kind === 'smtp'
    ? `The mail server has accepted the mail to ${to}. If it does not arrive, look into the spam folder.`
    : `No mail server is configured (SMTP_URL), so the mail to ${to} lies as a file in ${directory}`,
)
