import { buildConfig, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { openDoors, withEveryDoor } from '../../src/access/every-door'
import { closeSystemCollections } from '../../src/access/system-collections'
import { Users } from '../../src/collections/Users'
import { anAdmin } from '../support/builders'
import { lendPayload } from '../support/portal'
import { ask, signedIn } from '../support/rest'

let payload: Payload

beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))

describe('the built configuration', () => {
  it('H-01 says for every collection and global who may do what, Payload’s own included', () => {
    expect(openDoors(payload.config)).toEqual([])
    expect(payload.config.collections.length).toBe(27)
  })

  it('H-01 does not start with a collection that leaves an operation open', () => {
    for (const operation of ['unlock', 'admin'] as const) {
      const access = { ...Users.access }
      Reflect.deleteProperty(access, operation)
      expect(() => withEveryDoor({ ...Users, access })).toThrow(`users.${operation}`)
    }
  })

  it('H-01 finds what nobody closed although Payload has filled it in, in collections, globals and the queue', async () => {
    const { db } = payload.config
    const built = await buildConfig({
      secret: 'x'.repeat(32),
      db: { ...db, init: () => payload.db as never }, // never opened
      collections: [
        { slug: 'forgotten', fields: [] },
        { slug: 'half', fields: [], access: { ...Users.access, delete: undefined } },
      ],
      globals: [{ slug: 'overlooked', fields: [] }],
      typescript: { autoGenerate: false },
    } as never) // as a mistake would write it
    const open = openDoors(built)
    for (const operation of ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'])
      expect(open).toContain(`forgotten.${operation}`)
    for (const operation of ['read', 'update', 'readVersions'])
      expect(open).toContain(`overlooked.${operation}`)
    for (const operation of ['run', 'queue', 'cancel']) expect(open).toContain(`jobs.${operation}`)
    expect(open.filter((one) => one.startsWith('half.'))).toEqual(['half.delete'])
    expect(() => closeSystemCollections(built)).toThrow('forgotten.create')
  })

  it('H-11 has no GraphQL', async () => {
    expect(payload.config.graphQL.disable).toBe(true)
    for (const path of ['graphql', 'graphql-playground'])
      for (const method of ['GET', 'POST'])
        expect((await ask({ method, path })).status, `${method} ${path}`).toBe(404)
  })

  it('H-12 goes one relation deep unless asked, and three at most', async () => {
    expect(payload.config.defaultDepth).toBe(1)
    expect(payload.config.maxDepth).toBe(3)
  })

  it('H-04 runs, queues and cancels no jobs over HTTP, whoever asks', async () => {
    const { access } = payload.config.jobs
    const user = await anAdmin(payload)
    const req = { payload, user } as never // as the rules see an administrator
    for (const operation of ['run', 'queue', 'cancel'] as const)
      expect(await access?.[operation]?.({ req }), operation).toBe(false)
    const { cookie } = await signedIn(payload, 'admin')
    for (const path of ['payload-jobs', 'payload-jobs/run', 'payload-jobs/handle-schedules'])
      for (const method of ['GET', 'POST'])
        expect((await ask({ method, path, cookie })).status, `${method} ${path}`).toBe(404)
  })

  it('H-05 opens its own tables to nobody', async () => {
    const { cookie } = await signedIn(payload, 'admin')
    for (const path of ['payload-kv', 'payload-migrations', 'payload-jobs'])
      for (const asking of [undefined, cookie])
        expect((await ask({ path, cookie: asking })).status, path).toBe(404)
    const user = await anAdmin(payload)
    for (const collection of ['payload-kv', 'payload-migrations'] as const)
      await expect(payload.find({ collection, user, overrideAccess: false })).rejects.toThrow()
  })

  it('H-34 tells visitors and members nothing of its collections, nor whether it has an account', async () => {
    const { cookie } = await signedIn(payload, 'member')
    expect((await ask({ path: 'access' })).status).toBe(401)
    expect((await ask({ path: 'access', cookie })).status).toBe(403)
    const answers = await Promise.all(
      [undefined, cookie].map((asking) => ask({ path: 'users/init', cookie: asking })),
    )
    for (const { status, text } of answers) {
      expect([401, 403, 404]).toContain(status)
      expect(text).not.toContain('initialized')
    }
  })

  it('H-30 says nothing about itself to anybody', () => {
    expect(payload.config.telemetry).toBe(false)
  })

  it('H-13 accepts cookies from its own addresses only', () => {
    expect(payload.config.csrf?.length).toBeGreaterThan(0)
    expect(payload.config.cors).not.toBe('*')
  })

  it('H-30 shows no Gravatar', () => {
    expect(payload.config.admin.avatar).toBe('default')
  })
})
