import type { Operation } from '../../src/domain/rest/door'
import { type Actor, cookieOf as newSession, password } from '../support/rest'
import type { Least, RestRow } from './matrix'
import { cookieOf, type Stage } from './stage'

/** What has no column in the matrix: it belongs to no record. The least role that gets an answer. */
export const apart = {
  login: 'visitor',
  logout: 'visitor',
  'forgot-password': 'visitor',
  'reset-password': 'visitor',
  // Without a session there is nothing to renew.
  'refresh-token': 'member',
  me: 'visitor',
  unlock: 'admin',
  file: 'visitor',
  rights: 'editor',
  setting: 'editor',
  set: 'editor',
} as const satisfies Partial<Record<Operation, Least>>

/** The column of every other operation of the doors. One without a line here does not compile, and fails. */
export const columns: Readonly<Record<Exclude<Operation, keyof typeof apart>, keyof RestRow>> = {
  'rights-of': 'rights',
  list: 'list',
  read: 'read',
  create: 'create',
  update: 'update',
  'update-many': 'updateMany',
  delete: 'delete',
  'delete-many': 'deleteMany',
  duplicate: 'duplicate',
  restore: 'restore',
}
/** Tried although no door leads there, or by another one: publishing is an update. */
export const withoutDoor: readonly (keyof RestRow)[] = [
  'count',
  'trash',
  'versions',
  'version',
  'publish',
  'unpublish',
]

type Question = { method?: string; path: string; body?: unknown; cookie: string | undefined }
/** On whom and what it is tried. */
type On = { stage: Stage; actor: Actor; email: string; file: string }

const post = (path: string, body: unknown, cookie?: string): Question => ({
  method: 'POST',
  path,
  body,
  cookie,
})

/** How each operation that belongs to no record is asked for. */
export const questionsApart: Record<keyof typeof apart, (on: On) => Promise<Question>> = {
  login: async ({ stage, actor, email }) =>
    post('users/login', { email, password }, cookieOf(stage, actor)),
  // A session of its own, so that the other one goes on.
  logout: async ({ stage, actor }) => {
    const account = actor === 'deactivated' ? undefined : stage.accounts.get(actor)
    return post('users/logout', {}, account && (await newSession(account.email)))
  },
  'forgot-password': async ({ stage, actor, email }) =>
    post('users/forgot-password', { email }, cookieOf(stage, actor)),
  'reset-password': async ({ stage, actor, email }) => {
    const token = await stage.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
      overrideAccess: true,
    })
    return post('users/reset-password', { token, password }, cookieOf(stage, actor))
  },
  'refresh-token': async ({ stage, actor }) =>
    post('users/refresh-token', {}, cookieOf(stage, actor)),
  me: async ({ stage, actor }) => ({ path: 'users/me', cookie: cookieOf(stage, actor) }),
  unlock: async ({ stage, actor, email }) =>
    post('users/unlock', { email }, cookieOf(stage, actor)),
  file: async ({ stage, actor, file }) => ({
    path: `media/file/${file}`,
    cookie: cookieOf(stage, actor),
  }),
  rights: async ({ stage, actor }) => ({ path: 'access', cookie: cookieOf(stage, actor) }),
  setting: async ({ stage, actor }) => ({
    path: 'payload-preferences/nav',
    cookie: cookieOf(stage, actor),
  }),
  set: async ({ stage, actor }) =>
    post('payload-preferences/nav', { value: { open: true } }, cookieOf(stage, actor)),
}
