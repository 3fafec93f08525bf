import path from 'node:path'

import { z } from 'zod'

import { filePathIn } from '@/domain/database'
import { mailboxOf, type Mailbox } from '@/domain/mail-address'
import { mailServerOf } from '@/domain/mail-server'
import { searchServerOf } from '@/domain/search-server'
import { secretOfTests, weaknessOf } from '@/domain/secret'

/**
 * The environment: the only reader of `process.env`, but for the one name that the bundler replaces by itself
 * (instrumentation.ts). Every variable is optional except the secret, which the start
 * command generates. A malformed value stops the start with its name and what is expected.
 */
const empty = (value: unknown): unknown => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(shape: T) => z.preprocess(empty, shape.optional())
const url = (protocols: string[], expected: string) =>
  z.string().refine((value) => protocols.some((protocol) => value.startsWith(protocol)), expected)

const secretExpected =
  'at least 32 characters drawn at random are expected; npm start writes them into .env'

const shape = z.object({
  DATABASE_URL: optional(
    url(
      ['file:', 'mongodb://', 'mongodb+srv://'],
      'file:/path/to/allmende.db or mongodb://host/name is expected',
    ),
  ),
  MEILISEARCH_URL: optional(
    z
      .string()
      .refine(
        (value) => searchServerOf(value) !== null,
        'http://host:7700 or https://:KEY@host is expected, with special characters of the key percent-encoded (see .env.example)',
      ),
  ),
  SMTP_URL: optional(
    z
      .string()
      .refine(
        (value) => mailServerOf(value) !== null,
        'smtps://user:password@host:465 or smtp://user:password@host:587 is expected, with special characters of the password percent-encoded (see .env.example)',
      ),
  ),
  MAIL_FROM: optional(
    z
      .string()
      .refine(
        (value) => mailboxOf(value) !== null,
        'an address such as Allmende <portal@example.org> is expected',
      ),
  ),
  PUBLIC_URL: optional(
    z
      .url({
        protocol: /^https?$/,
        error: 'an address such as https://allmende.example.org is expected',
      })
      .transform((value) => value.replace(/\/+$/, '')),
  ),
  HOST: z.preprocess(empty, z.string().default('127.0.0.1')),
  PORT: z.preprocess(
    empty,
    z.coerce
      .number('a number from 1 to 65535 is expected')
      .int()
      .min(1)
      .max(65535, 'a number from 1 to 65535 is expected')
      .default(3000),
  ),
  PAYLOAD_SECRET: z
    .string(secretExpected)
    .refine((secret) => weaknessOf(secret) === null, secretExpected),
  SECURITY_CONTACT: optional(
    url(['mailto:', 'https://'], 'mailto:security@example.org or https://… is expected').refine(
      (value) => URL.canParse(value) && !/\s/.test(value),
      'an address without spaces is expected',
    ),
  ),
  TRUST_PROXY: z.preprocess(
    empty,
    z.coerce.number('the number of proxies in front is expected').int().min(0).default(0),
  ),
  EXAMPLES: optional(z.enum(['on', 'off'], 'on or off is expected')),
  DATA_DIR: z.preprocess(empty, z.string().default('data')),
  NODE_ENV: z.preprocess(
    empty,
    z.enum(['development', 'production', 'test']).default('development'),
  ),
})

export type Environment = z.infer<typeof shape>

/** Said as it is by whatever command meets it (scripts/setup/say.mjs). */
const failure = (sentence: string): Error => Object.assign(new Error(sentence), { name: 'Failure' })

/** Who sends is not guessed: a mail server refuses, or a recipient never sees, what comes from an invented address. */
function withSender(environment: Environment): Environment {
  if (environment.SMTP_URL === undefined || environment.MAIL_FROM !== undefined) return environment
  throw failure(
    'The environment is not right. MAIL_FROM: with SMTP_URL set, the sender of mails is needed, an address such as Allmende <portal@example.org>.',
  )
}

/** A portal that other machines can reach does not run with the secret that stands in the repository. */
const isSecret = ({ PAYLOAD_SECRET, PUBLIC_URL, HOST }: Environment): boolean =>
  (!PUBLIC_URL && isLoopback(HOST)) || PAYLOAD_SECRET !== secretOfTests

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/i.test(host)

/** Reads and checks the variables. Throws one sentence that names every wrong variable. */
export function environmentFrom(variables: Record<string, string | undefined>): Environment {
  const parsed = shape
    .refine(isSecret, { path: ['PAYLOAD_SECRET'], error: secretExpected })
    .safeParse(variables)
  if (parsed.success) return withSender(parsed.data)
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw failure(`The environment is not right. ${wrong.join('; ')}.`)
}

export const env = environmentFrom(process.env)

/** Where database, mails and the first sign-in lie. */
export const dataDirectory = path.resolve(env.DATA_DIR)

/** Where uploads lie: beside the data, or inside it where it lies in another place. */
export const mediaDirectory =
  env.DATA_DIR === 'data' ? path.resolve('media') : path.join(dataDirectory, 'media')

/** The database: one URL chooses and configures it. */
export const databaseUrl = env.DATABASE_URL ?? `file:${path.join(dataDirectory, 'allmende.db')}`

/** The file of the database; null when it is none. */
const pathOfDatabase = filePathIn(databaseUrl)
export const databaseFile = pathOfDatabase === null ? null : path.resolve(pathOfDatabase)

/** The address people see; loopback while no other is configured. */
export const publicUrl = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`

/** The mail server; null while none is configured, then mails become files. */
export const mailServer = env.SMTP_URL === undefined ? null : mailServerOf(env.SMTP_URL)

/** Who sends the portal's mails. */
export const mailSender: Mailbox = (env.MAIL_FROM === undefined
  ? null
  : mailboxOf(env.MAIL_FROM)) ?? { name: 'Allmende', address: 'portal@allmende.invalid' }

/** The addresses this portal answers to. Without PUBLIC_URL these are the names of this machine itself. */
export const ownOrigins = env.PUBLIC_URL
  ? [new URL(env.PUBLIC_URL).origin]
  : ['localhost', '127.0.0.1', ...(['0.0.0.0', '::'].includes(env.HOST) ? [] : [env.HOST])].map(
      (host) => `http://${host}:${env.PORT}`,
    )
