import net from 'node:net'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { NotDelivered } from '@/domain/mail'
import { mailServerOf } from '@/domain/mail-server'

import { aCertificate } from '../../../tests/support/certificate'
import { from, message } from '../../../tests/support/mail-message'
import { anSmtpServer, type SmtpServer } from '../../../tests/support/smtp'
import { smtpLimits, smtpPostOffice } from './smtp'

const quick = { connection: 400, greeting: 400, silence: 400, whole: 2_000 }

type More = { authorities?: string[]; limits?: typeof quick }

function officeAt(url: string, more: More = {}) {
  const server = mailServerOf(url)
  if (!server) throw new Error(`not an address of a mail server: ${url}`)
  return smtpPostOffice({ server, from, limits: quick, ...more })
}

/** What the post office says to the message; anything but a NotDelivered is an error of the test. */
async function faultOf(url: string, more: More & { to?: string } = {}): Promise<NotDelivered> {
  const { to = message.to, ...rest } = more
  const fault: unknown = await officeAt(url, rest)
    .send({ ...message, to })
    .then(
      () => 'delivered',
      (error: unknown) => error,
    )
  if (!(fault instanceof NotDelivered)) throw new Error(`expected a NotDelivered, got ${fault}`)
  return fault
}

const headOf = (raw = ''): string => raw.split('\r\n\r\n')[0] ?? ''

describe('H-27 a mail by a mail server', () => {
  let server: SmtpServer
  beforeAll(async () => {
    server = await anSmtpServer()
  })
  beforeEach(() => {
    server.behave('accept')
    server.received.length = 0
  })
  afterAll(() => server.close())

  it('arrives once, at one recipient, under the id it was given', async () => {
    await officeAt(server.url).send(message)
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toMatchObject({
      from: from.address,
      to: [message.to],
      messageId: 'key@example.org',
    })
  })

  it('has a head without marks of the program, with sender, date and the note that nobody need answer', async () => {
    await officeAt(server.url).send(message)
    const head = headOf(server.received[0]?.raw)
    expect(head).toMatch(/^From: Allmende <portal@example\.org>\r$/m)
    expect(head).toMatch(/^To: stelle@example\.org\r$/m)
    expect(head).toMatch(/^Date: \w{3}, \d{2} \w{3} \d{4} .*\+0000\r$/m)
    expect(head).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(head).not.toMatch(/X-Mailer|nodemailer/i)
  })

  it('takes no further lines into its head, from whatever field', async () => {
    const evil = 'Hallo\r\nBcc: alle@example.org\nX-Evil: 1\u2028X-More: 2'
    await officeAt(server.url).send({ ...message, subject: evil })
    const head = headOf(server.received[0]?.raw)
    expect(head).not.toMatch(/^(Bcc|X-Evil|X-More):/im)
    expect(server.received[0]?.to).toEqual([message.to])
  })

  it.each([
    'a@example.org\r\nBcc: v@example.org',
    'a@example.org, v@example.org',
    'Gruppe: a@example.org, v@example.org;',
    '"a" <a@example.org>',
    'a@example.org (v@example.org)',
    '"v@example.org, a"@example.org',
    '',
  ])('goes to nobody when the recipient is %j', async (to) => {
    const before = server.connections()
    expect((await faultOf(server.url, { to })).fault).toBe('address')
    expect(server.received).toEqual([])
    expect(server.connections()).toBe(before)
  })

  it('that the server wants later is refused now, with its code and without its words', async () => {
    server.behave('refuse-now')
    const fault = await faultOf(server.url)
    expect([fault.fault, fault.code, fault.message]).toEqual([
      'refused-now',
      451,
      'refused-now (451)',
    ])
  })

  it.each(['refuse', 'refuse-recipient'] as const)(
    'that the server never wants (%s) is refused without the address in the reason',
    async (manners) => {
      server.behave(manners)
      const fault = await faultOf(server.url)
      expect(fault.fault).toBe('refused')
      expect(JSON.stringify([fault.message, fault.stack, fault.cause])).not.toContain('example.org')
    },
  )

  it('that nobody acknowledged is not delivered, and delivered by the next attempt under the same id', async () => {
    server.behave('cut')
    expect((await faultOf(server.url)).fault).toBe('unreachable')
    server.behave('keep-and-cut')
    expect((await faultOf(server.url)).fault).toBe('unreachable')
    server.behave('accept')
    await officeAt(server.url).send(message)
    expect(server.received.map(({ messageId }) => messageId)).toEqual([
      'key@example.org',
      'key@example.org',
    ])
  })
})

describe('H-27 a mail server that does not answer', () => {
  it('is left after 5 seconds without connection or greeting, after 20 seconds of silence', () => {
    expect(smtpLimits).toEqual({
      connection: 5_000,
      greeting: 5_000,
      silence: 20_000,
      whole: 60_000,
    })
  })

  it('is unreachable when nobody listens', async () => {
    const server = await anSmtpServer()
    await server.close()
    expect((await faultOf(server.url)).fault).toBe('unreachable')
  })

  it('is given up when it takes the connection and never greets', async () => {
    const server = await anSmtpServer()
    server.behave('silent')
    const start = performance.now()
    expect((await faultOf(server.url)).fault).toBe('timeout')
    expect(performance.now() - start).toBeLessThan(1_900)
    await server.close()
  })

  it('is given up when it is silent after the message', async () => {
    const server = await anSmtpServer()
    server.behave('slow', { slowFor: 30_000 })
    expect((await faultOf(server.url)).fault).toBe('timeout')
    expect(server.received).toEqual([])
    await server.close()
  })

  it('is given up as a whole when it answers drop by drop', async () => {
    const timers: NodeJS.Timeout[] = []
    const dripping = net.createServer((socket) => {
      socket.on('error', () => undefined)
      socket.write('220 ')
      timers.push(setInterval(() => socket.write('x'), 50))
    })
    await new Promise<void>((resolve) => dripping.listen(0, '127.0.0.1', resolve))
    const { port } = dripping.address() as net.AddressInfo // it listens on a port
    const limits = { connection: 60_000, greeting: 60_000, silence: 60_000, whole: 500 }
    const fault = await faultOf(`smtp://127.0.0.1:${port}`, { limits })
    expect(fault.fault).toBe('timeout')
    timers.forEach(clearInterval)
    dripping.close()
  })
})

describe('H-27 the way to a mail server', () => {
  // Not one of the names of this machine, so the portal treats it like any server elsewhere.
  const elsewhere = '127.0.0.2'
  const certificate = aCertificate(elsewhere, 'localhost')
  const known = { authorities: [certificate.cert] }

  const at = async (
    wish: Parameters<typeof anSmtpServer>[0],
    act: (server: SmtpServer) => unknown,
  ) => {
    const server = await anSmtpServer({ host: elsewhere, ...wish })
    try {
      await act(server)
    } finally {
      await server.close()
    }
  }

  it.each(['starttls', 'from-the-start'] as const)(
    'with a certificate one trusts (%s) is taken, with one nobody knows it is not',
    (encryption) =>
      at({ encryption, certificate }, async (server) => {
        expect((await faultOf(server.url)).fault).toBe('certificate')
        expect(server.received).toEqual([])
        await officeAt(server.url, known).send(message)
        expect(server.received).toHaveLength(1)
      }),
  )

  it.each(['starttls', 'from-the-start'] as const)(
    'with a certificate for another name (%s) is not taken',
    (encryption) => {
      const other = aCertificate('mail.example.org')
      return at({ encryption, certificate: other }, async (server) => {
        const fault = await faultOf(server.url, { authorities: [other.cert] })
        expect(fault.fault).toBe('certificate')
        expect(server.received).toEqual([])
      })
    },
  )

  it('that offers no encryption is not taken, unless the operator wrote insecure=yes', () =>
    at({ encryption: 'none' }, async (server) => {
      expect((await faultOf(server.url)).fault).toBe('certificate')
      expect(server.received).toEqual([])
      await officeAt(`${server.url}?insecure=yes`).send(message)
      expect(server.received).toHaveLength(1)
    }))

  it('with the right sign-in is taken, with a wrong one not, and nobody learns the name', () =>
    at(
      { encryption: 'starttls', certificate, signIn: { user: 'portal', pass: 'ge:heim@1' } },
      async (server) => {
        await officeAt(server.url, known).send(message)
        expect(server.received).toHaveLength(1)
        const wrong = server.url.replace('ge%3Aheim%401', 'falsch')
        const fault = await faultOf(wrong, known)
        expect([fault.fault, fault.code]).toEqual(['sign-in', 535])
        expect(`${fault.message} ${fault.stack}`).not.toMatch(/portal@|falsch|No account/)
      },
    ))

  it('that wants no sign-in although one is configured is a fault of the sign-in, not a silent success', () =>
    at({ encryption: 'none', host: '127.0.0.1' }, async (server) => {
      const fault = await faultOf(server.url.replace('//', '//portal:geheim@'))
      expect(fault.fault).toBe('sign-in')
    }))
})
