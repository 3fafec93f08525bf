import type { Payload } from 'payload'

import { aPortal, type Portal } from './portal'
import { anSmtpServer, type SmtpServer } from './smtp'

/** An empty portal that hands its mails over to a server of this test. `close` ends both. */
export async function aPortalWithMail(): Promise<Portal & { server: SmtpServer }> {
  const server = await anSmtpServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'Allmende <portal@example.org>'
  const portal = await aPortal({ content: 'empty' })
  const close = async (): Promise<void> => {
    await portal.close()
    await server.close()
  }
  return { ...portal, server, close }
}

/**
 * For the `beforeAll` of a file that needs Payload and the server alone: hands both out, and answers with what closes
 * them after the last test.
 */
export async function lendPayloadWithMail(
  take: (lent: { payload: Payload; server: SmtpServer }) => void,
): Promise<Portal['close']> {
  const { payload, server, close } = await aPortalWithMail()
  take({ payload, server })
  return close
}
