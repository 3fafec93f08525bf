import { createHash } from 'node:crypto'

import type { CollectionSlug, Payload, TypedUser } from 'payload'

import type { Role } from '../../src/domain/roles'
import { ask, cookieOf } from '../support/rest'
import { pathsOf, type Question, questionFrom, randomFrom, type Stuff } from './questions'
import { pieces } from './secrets'
import { mailOf } from './world'

/** What somebody is told who asks one question after the other (T-A2). */
export type Asking = { actor: 'visitor' | Role; questions: number; seed: number }
export type Answered = { question: string; isRefused: boolean; hash: string }

export type Actor = { user: TypedUser | null; cookie: string | undefined }

/** The person as Payload and as the interface know them. Signs in, so it writes. */
export async function signIn(payload: Payload, actor: Asking['actor']): Promise<Actor> {
  if (actor === 'visitor') return { user: null, cookie: undefined }
  const cookie = await cookieOf(mailOf(actor))
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: mailOf(actor) } },
    overrideAccess: true,
  })
  const user = docs[0]
  if (!user) throw new Error(`Nobody is ${actor}.`)
  return { user: { ...user, collection: 'users' }, cookie }
}

/** What questions are made of: the same in both worlds. */
export async function stuffOf(payload: Payload): Promise<Stuff> {
  const collections = payload.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => slug !== 'payload-migrations')
  const found = await Promise.all(
    collections.map((slug) =>
      payload.db.find({
        collection: slug as CollectionSlug, // slugs of the built config
        limit: 0,
        pagination: false,
        sort: 'id',
      }),
    ),
  )
  const ids = found.flatMap(({ docs }) => docs.map(({ id }) => String(id)))
  const plain = ['a', '1', 1, true, '2030-06-01', 'admin', 'published', 'draft']
  const values = [...pieces, ...ids.slice(0, 40), ...plain]
  const paths = new Map(collections.map((slug) => [slug, pathsOf(payload.config, slug)]))
  return { config: payload.config, collections, paths, ids, values }
}

/** All answers in their order. Nothing of them is kept but a fingerprint. */
export async function answersTo(
  payload: Payload,
  { questions, seed }: Asking,
  { stuff, person }: { stuff: Stuff; person: Actor },
): Promise<Answered[]> {
  const random = randomFrom(seed)
  const answers: Answered[] = []
  for (let at = 0; at < questions; at += 1) {
    const question = questionFrom(random, stuff)
    // Written down now: Payload adds its own rules to the conditions it is given.
    const written = JSON.stringify(question)
    const answer =
      at % 20 === 0
        ? await answerOfInterface(question, person.cookie)
        : await answerTo(payload, question, person.user)
    const hash = createHash('sha256').update(answer).digest('base64url')
    answers.push({ question: written, isRefused: !answer.startsWith('{'), hash })
  }
  return answers
}

async function answerTo(
  payload: Payload,
  question: Question,
  user: TypedUser | null,
): Promise<string> {
  const { operation, collection: slug, id, field, select, populate, ...options } = question
  const asked = {
    ...options,
    collection: slug as CollectionSlug, // as above
    user,
    ...(select && { select: select as never }), // odd values are the point
    ...(populate && { populate: populate as never }), // as above
  }
  const locale = asked.locale === 'all' ? 'de' : asked.locale
  const operations = {
    find: () => payload.find({ ...asked, overrideAccess: false }),
    findByID: () => payload.findByID({ ...asked, id, overrideAccess: false }),
    count: () => payload.count({ ...asked, locale, overrideAccess: false }),
    findVersions: () => payload.findVersions({ ...asked, overrideAccess: false }),
    findDistinct: () => payload.findDistinct({ ...asked, field, overrideAccess: false }),
  }
  try {
    return JSON.stringify(await operations[operation]())
  } catch (error) {
    return refusalOf(error)
  }
}

/** What an error says to the outside. Failures of the database hold random names of their own and say nothing. */
function refusalOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const status: unknown = Reflect.get(error, 'status')
  return typeof status === 'number' && status < 500
    ? `${error.name} ${status}: ${error.message}`
    : 'failed'
}

/** The same question through the interface. A failure carries a random number and says nothing else. */
async function answerOfInterface(question: Question, cookie: string | undefined): Promise<string> {
  const { status, text } = await ask({ path: addressOf(question), cookie })
  return status < 500 ? text : 'failed'
}

/** The same question as an address of the interface. */
function addressOf(question: Question): string {
  const { collection, where, sort, depth, draft, locale, limit, page } = question
  const flat = (value: unknown, name: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${name}[${key}]`))
      : [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`]
  const asked = { sort, depth: Math.min(depth, 1), draft, limit, page }
  const parts = Object.entries({ ...asked, ...(locale !== 'all' && { locale }) })
  return `${collection}?${[...parts.flatMap(([name, value]) => flat(value, name)), ...flat(where, 'where')].join('&')}`
}
