/**
 * SMTP_URL: which mail server, and how safely it is spoken to. `smtps://` is encrypted from the first byte, `smtp://`
 * must change to encryption (STARTTLS) before anything is said. Only on this very machine, or where the operator writes
 * `?insecure=yes`, does a mail travel in the clear. A certificate is always checked.
 */
export type MailServer = {
  host: string
  port: number
  /** `from-the-start`: TLS at once. `before-anything`: STARTTLS, or nothing is sent. `none`: in the clear. */
  encryption: 'from-the-start' | 'before-anything' | 'none'
  signIn?: { user: string; pass: string }
}

const defaultPort = { 'smtps:': 465, 'smtp:': 587 } as const
const thisMachine = ['localhost', '127.0.0.1', '[::1]']

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part)
  } catch {
    return null // a lone "%": the part is not encoded as it must be
  }
}

const hasOnlyKnownOptions = ({ searchParams }: URL): boolean =>
  [...searchParams].every(([name, value]) => name === 'insecure' && value === 'yes')

function encryptionOf(url: URL): MailServer['encryption'] {
  if (url.protocol === 'smtps:') return 'from-the-start'
  const inTheClear = thisMachine.includes(url.hostname) || url.searchParams.has('insecure')
  return inTheClear ? 'none' : 'before-anything'
}

/** What SMTP_URL says; null when it says nothing that can be followed. */
export function mailServerOf(written: string): MailServer | null {
  if (!URL.canParse(written)) return null
  const url = new URL(written)
  const { protocol, hostname, pathname } = url
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '') return null
  if (!hasOnlyKnownOptions(url) || !['', '/'].includes(pathname) || url.hash) return null
  const user = decoded(url.username)
  const pass = decoded(url.password)
  // A name without a password, or the other way round, would be a silent sign-in failure later.
  if (user === null || pass === null || (user === '') !== (pass === '')) return null
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? defaultPort[protocol] : Number(url.port),
    encryption: encryptionOf(url),
    ...(user && { signIn: { user, pass } }),
  }
}
