/**
 * What may stand in a log: what happened, never to whom (SECURITY H-32). Addresses of mails and machines, tokens, values of
 * database queries and query strings are cut; fields that hold personal data are left out whole.
 */
const cut = '[cut]'

const rules: readonly [RegExp, string][] = [
  // "Failed query: select … params: anna@example.org,…" (drizzle): the values run to the end of the text or to its stack.
  [/(params: )(?!\[cut\])[\s\S]*?(?=\n\s+at |$)/g, `$1${cut}`],
  [/(\?)[^\s"'<>]*=[^\s"'<>]*/g, `$1${cut}`],
  [/[\p{L}\p{N}._%+'-]+(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu, '[e-mail]'],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, '[token]'],
  [/\b(Bearer|JWT)\s+\S+/gi, '$1 [token]'],
  [/\b[0-9a-f]{32,}\b/gi, '[token]'],
  [/\b(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{32,}\b/g, '[token]'],
  [/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, '[ip]'],
  [/(?<![\w:.])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}(?![\w:])/gi, '[ip]'],
  [/(?<![\w:.])(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}:?){0,6}(?![\w:])/gi, '[ip]'],
]

/** Addresses of the machine itself say nothing about anybody. */
const own = /\b127\.0\.0\.1\b|\b0\.0\.0\.0\b/g
const ownMark = '\u0001'

/** A text without mail addresses, tokens, IP addresses, query values and query strings. */
export function scrub(text: string): string {
  const owns = text.match(own) ?? []
  let at = 0
  return rules
    .reduce(
      (rest, [pattern, instead]) => rest.replace(pattern, instead),
      text.replace(own, ownMark),
    )
    .replaceAll(ownMark, () => owns[at++] ?? '')
}

/** Fields whose content never belongs into a log, whatever it is. */
const personal =
  /^(data|body|headers|cookies?|authorization|email|e-?mail|name|user(name)?|password|token|_?sid|sessions?|ip|remoteaddress|params|parameters|args|req(uest)?|res(ponse)?|query|cause|to|from|cc|bcc|envelope|values?)$/i

export const personalFields = [
  'email',
  'password',
  'token',
  'ip',
  'data',
  'body',
  'headers',
] as const

const deepest = 4
const longestList = 20
const stackLines = 8

/** Error first: what it is, where it came from, and the number a person was told. */
export type LoggedError = {
  type: string
  message: string
  id: string
  /** The number Next gives an error of a page and shows to the person. */
  digest?: string
  code?: string
  status?: number
  stack?: string
}

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

const messageOf = (error: object): string => scrub(String(Reflect.get(error, 'message') ?? ''))

/** An error without its data, its cause and everything it was called with. */
export function loggedError(error: object, id: string): LoggedError {
  const [code, status, stack, name, digest] = ['code', 'status', 'stack', 'name', 'digest'].map(
    (field): unknown => Reflect.get(error, field),
  )
  return {
    type: scrub(String(name ?? 'Error')),
    message: messageOf(error),
    id,
    ...(isPlain(digest) && { digest: scrub(String(digest)) }),
    ...(isPlain(code) && { code: scrub(String(code)) }),
    ...(typeof status === 'number' && { status }),
    // Only the places; the message stands above, without what the stack repeats of it.
    ...(typeof stack === 'string' && {
      stack: scrub(
        stack
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, stackLines)
          .join('\n'),
      ),
    }),
  }
}

/** Anything else: texts scrubbed, personal fields left out, nothing deep or long. */
export function scrubbed(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrub(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return cut
  if (value instanceof Date) return value
  if (value instanceof Error) return messageOf(value)
  if (Array.isArray(value))
    return value.slice(0, longestList).map((one) => scrubbed(one, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      personal.test(name) ? cut : scrubbed(one, depth + 1),
    ]),
  )
}
