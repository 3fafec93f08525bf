import type { AddressInfo } from 'node:net'

import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

import type { Certificate } from './certificate'

/**
 * A real mail server for tests, whose manners can be changed while it runs. `silent` accepts the connection and never
 * says a word; `slow` takes the message and answers late; `cut` takes it and hangs up without an answer, so it counts
 * as not delivered; `keep-and-cut` does the same but has kept it: the next attempt is a double with the same id.
 */
export type Manners =
  | 'accept'
  | 'refuse-now'
  | 'refuse'
  | 'refuse-recipient'
  | 'silent'
  | 'slow'
  | 'cut'
  | 'keep-and-cut'

export type Received = { from: string; to: string[]; messageId: string; raw: string }

export type SmtpServer = {
  /** As SMTP_URL wants it, sign-in included. */
  url: string
  port: number
  /** Every message the server has kept, in the order of arrival. */
  received: Received[]
  /** How often somebody connected. */
  connections: () => number
  behave: (manners: Manners, options?: { slowFor?: number }) => void
  /**
   * Resolves at the message with this number, counted from 1 since the start: `arriving` when all of it is here and
   * the answer is still owed, `kept` right after the server has said yes.
   */
  reached: (number: number, moment: Moment) => Promise<void>
  /** Nobody listens on the port any more … */
  goDown: () => Promise<void>
  /** … and again somebody does, on the same port. */
  comeBack: () => Promise<void>
  close: () => Promise<void>
}

type Moment = 'arriving' | 'kept'

/** How many messages have come to each moment, and who waits for one. */
function milestones() {
  const counts: Record<Moment, number> = { arriving: 0, kept: 0 }
  let waiting: { number: number; moment: Moment; go: () => void }[] = []
  return {
    reach: (moment: Moment): void => {
      counts[moment] += 1
      const due = waiting.filter((one) => counts[one.moment] >= one.number)
      waiting = waiting.filter((one) => !due.includes(one))
      due.forEach(({ go }) => go())
    },
    reached: (number: number, moment: Moment): Promise<void> =>
      new Promise((go) => {
        if (counts[moment] >= number) go()
        else waiting.push({ number, moment, go })
      }),
  }
}

type Wish = {
  /** 127.0.0.1 unless the test needs an address that does not count as this machine, such as 127.0.0.2. */
  host?: string
  encryption?: 'none' | 'starttls' | 'from-the-start'
  certificate?: Certificate
  signIn?: { user: string; pass: string }
}

const refusal = (responseCode: number, text: string): Error =>
  Object.assign(new Error(text), { responseCode })

const messageIdIn = (raw: string): string => /^Message-ID: <(.*)>\r?$/im.exec(raw)?.[1] ?? ''

const keptFrom = (raw: string, { envelope }: SMTPServerSession): Received => ({
  from: envelope.mailFrom ? envelope.mailFrom.address : '',
  to: envelope.rcptTo.map(({ address }) => address),
  messageId: messageIdIn(raw),
  raw,
})

const safety = ({ encryption = 'none', certificate }: Wish): SMTPServerOptions => ({
  ...certificate,
  secure: encryption === 'from-the-start',
  ...(encryption === 'none' && { disabledCommands: ['STARTTLS'] }),
})

/** Starts the server on a free port. `close` it in `afterAll`. */
export async function anSmtpServer(wish: Wish = {}): Promise<SmtpServer> {
  const { host = '127.0.0.1', encryption = 'none', signIn } = wish
  const received: Received[] = []
  const { reach, reached } = milestones()
  let manners: Manners = 'accept'
  let slowFor = 30_000
  let connections = 0
  let server: SMTPServer | undefined

  const cut = (): void => server?.connections.forEach(({ _socket }) => _socket.destroy())

  function answer(raw: string, session: SMTPServerSession, done: (error?: Error) => void): void {
    const keep = (): void => void received.push(keptFrom(raw, session))
    if (manners === 'refuse-now') return done(refusal(451, `Try later, ${raw.length} octets`))
    if (manners === 'refuse') return done(refusal(554, `Not from ${keptFrom(raw, session).from}`))
    if (manners === 'cut') return cut()
    if (manners === 'keep-and-cut') {
      keep()
      return cut()
    }
    const accept = (): void => {
      keep()
      done()
      reach('kept')
    }
    if (manners === 'slow') setTimeout(accept, slowFor).unref()
    else accept()
  }

  const options: SMTPServerOptions = {
    ...safety(wish),
    authOptional: !signIn,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 50,
    onConnect: (_session, done) => {
      connections += 1
      if (manners !== 'silent') done()
    },
    onAuth: ({ username, password }, _session, done) =>
      username === signIn?.user && password === signIn?.pass
        ? done(null, { user: username })
        : done(refusal(535, `No account ${username}`)),
    onRcptTo: ({ address }, _session, done) =>
      done(manners === 'refuse-recipient' ? refusal(550, `No such person: ${address}`) : undefined),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        reach('arriving')
        answer(Buffer.concat(chunks).toString('utf8'), session, done)
      })
    },
  }

  const listen = async (port: number): Promise<number> => {
    const started = new SMTPServer(options)
    server = started
    started.on('error', () => undefined) // a client that hangs up is what many tests want
    await new Promise<void>((resolve) => started.listen(port, host, () => resolve()))
    return (started.server.address() as AddressInfo).port // it listens on a port, not on a pipe
  }

  const goDown = async (): Promise<void> => {
    const running = server
    cut()
    server = undefined
    await new Promise<void>((resolve) => (running ? running.close(resolve) : resolve()))
  }

  const port = await listen(0)
  const scheme = encryption === 'from-the-start' ? 'smtps' : 'smtp'
  const account = signIn
    ? `${encodeURIComponent(signIn.user)}:${encodeURIComponent(signIn.pass)}@`
    : ''
  return {
    url: `${scheme}://${account}${host}:${port}`,
    port,
    received,
    connections: () => connections,
    behave: (next, { slowFor: late = 30_000 } = {}) => {
      manners = next
      slowFor = late
    },
    reached,
    goDown,
    comeBack: async () => void (await listen(port)),
    close: goDown,
  }
}
