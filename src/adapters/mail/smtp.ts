import { createTransport, type NodemailerError, type SMTPTransportOptions } from 'nodemailer'

import type { Mailbox } from '@/domain/mail-address'
import type { MailServer } from '@/domain/mail-server'
import { type DeliveryFault, type Message, NotDelivered, type PostOffice } from '@/domain/mail'

import { automatic, headOf } from './composing'

/** How long each step may take, in milliseconds (H-27; nodemailer's own are 120, 30 and 600 seconds). */
export const smtpLimits = {
  connection: 5_000,
  greeting: 5_000,
  /** Silence in the middle of a conversation. */
  silence: 20_000,
  /** One message as a whole, so that a server that answers drop by drop holds nobody up. */
  whole: 60_000,
}

type Wish = {
  server: MailServer
  from: Mailbox
  limits?: typeof smtpLimits
  /** Certificates to trust besides those Node trusts. */
  authorities?: string[]
}

function optionsOf({ server, limits = smtpLimits, authorities }: Wish): SMTPTransportOptions {
  return {
    host: server.host,
    port: server.port,
    secure: server.encryption === 'from-the-start',
    requireTLS: server.encryption === 'before-anything',
    ignoreTLS: server.encryption === 'none',
    ...(server.signIn && { auth: server.signIn, forceAuth: true }),
    tls: {
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(authorities && { ca: authorities }),
    },
    connectionTimeout: limits.connection,
    greetingTimeout: limits.greeting,
    socketTimeout: limits.silence,
    dnsTimeout: limits.connection,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  }
}

const faultByCode: Record<string, DeliveryFault> = {
  ETIMEDOUT: 'timeout',
  EABORT: 'timeout',
  EREQUIRETLS: 'certificate',
  EAUTH: 'sign-in',
  ENOAUTH: 'sign-in',
  EDNS: 'unreachable',
  ECONNECTION: 'unreachable',
  ESOCKET: 'unreachable',
  EPROTOCOL: 'unreachable',
}

/** Reasons OpenSSL and Node give for a certificate, which nodemailer reports as a fault of the socket. */
const aboutCertificate = /CERT|ALTNAME|^UNABLE_TO_|SELF_SIGNED|^ERR_(SSL|TLS)_|^EPROTO$/

/** The fault without the address and without the words of the server, which may repeat the address. */
function faultOf(error: NodemailerError): NotDelivered {
  const { code = '', responseCode } = error
  const original: unknown = Reflect.get(error, 'originalCode')
  if (code === 'EAUTH') return new NotDelivered('sign-in', responseCode)
  if (code === 'ETLS') return new NotDelivered('certificate')
  if (responseCode !== undefined && responseCode >= 400)
    return new NotDelivered(responseCode < 500 ? 'refused-now' : 'refused', responseCode)
  if (typeof original === 'string' && aboutCertificate.test(original))
    return new NotDelivered('certificate')
  return new NotDelivered(faultByCode[code] ?? 'unknown')
}

/** Rejects when it takes too long as a whole. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotDelivered('timeout')), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Sends by a mail server. One connection per message: nothing to keep alive, nothing half open after a fault. */
export function smtpPostOffice(wish: Wish): Omit<PostOffice, 'removeFilesBut'> {
  const transport = createTransport(optionsOf(wish))
  const limits = wish.limits ?? smtpLimits
  const send = async (message: Message): Promise<void> => {
    const { from, to, ...head } = headOf(message, wish.from)
    await transport
      .sendMail({
        ...head,
        from,
        to,
        envelope: { from: from.address, to: [to] },
        text: message.text,
        html: message.html,
        headers: automatic,
        xMailer: false,
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.timeout(limits.whole),
      })
      .catch((error: NodemailerError) => {
        throw faultOf(error)
      })
  }
  /** Greeting, encryption and sign-in, as before a message. */
  const probe = async (): Promise<void> => {
    const tried = transport.verify().catch((error: NodemailerError) => {
      throw faultOf(error)
    })
    await within(limits.whole, tried)
  }
  return { kind: 'smtp', send, probe }
}
