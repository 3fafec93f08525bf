import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { type Account, ask, cookieOf, origin, password, signedIn } from '../support/rest'
import { lendStaffedPortal } from '../support/staffed-portal'

let payload: Payload
let member: Account
let editor: Account
let admin: Account
let solution: string

beforeAll(() => lendStaffedPortal((lent) => ({ payload, member, editor, admin, solution } = lent)))

describe('T-A7 another website', () => {
  const strange: Record<string, string>[] = [
    { Origin: 'https://example.org' },
    { Origin: 'null' },
    { Origin: `${origin}.example.org` },
    { Origin: 'http://localhost:3001' },
    { Origin: 'https://example.org', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: origin, 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://sub.localhost', 'Sec-Fetch-Site': 'same-site' },
  ]
  const contents = ['application/json', 'text/plain', 'application/x-www-form-urlencoded']

  it.each(strange)('changes nothing with the session of an administrator: %j', async (headers) => {
    const before = await payload.findByID({
      collection: 'solutions',
      id: solution,
      overrideAccess: true,
    })
    for (const [method, path] of [
      ['POST', 'solutions'],
      ['PATCH', `solutions/${solution}`],
      ['DELETE', `solutions/${solution}`],
      ['DELETE', `solutions?where[id][equals]=${solution}`],
      ['POST', 'users/logout'],
      ['POST', 'users/login'],
      ['POST', 'users/unlock'],
      ['POST', `solutions/${solution}/duplicate`],
      ['POST', 'payload-preferences/nav'],
    ] as const)
      for (const type of contents) {
        const answer = await ask({
          method,
          path,
          cookie: admin.cookie,
          body: '{"name":"Von woanders"}',
          headers: { 'Content-Type': type, ...headers },
        })
        expect(answer.status, `${method} ${path}`).toBe(403)
        expect(answer.headers.get('Set-Cookie')).toBeNull()
      }
    const after = await payload.findByID({
      collection: 'solutions',
      id: solution,
      overrideAccess: true,
    })
    expect(after).toEqual(before)
    expect((await ask({ path: 'solutions', cookie: admin.cookie })).status).toBe(200)
  })

  it('changes nothing without any origin', async () => {
    const answer = await ask({
      method: 'PATCH',
      path: `solutions/${solution}`,
      cookie: admin.cookie,
      body: { name: 'Ohne Herkunft' },
      headers: { Origin: '', 'Sec-Fetch-Site': '' },
    })
    expect(answer.status).toBeGreaterThanOrEqual(401)
    expect(answer.status).toBeLessThan(404)
  })

  it('changes nothing by reading', async () => {
    for (const path of ['users/logout', 'users/unlock', `solutions/${solution}/duplicate`])
      expect((await ask({ path, cookie: admin.cookie })).status, path).toBeGreaterThanOrEqual(400)
    expect((await ask({ path: 'solutions', cookie: admin.cookie })).status).toBe(200)
  })
})

describe('H-07 the first account', () => {
  it('is never made over the network, not even by twenty at once', async () => {
    const tries = Array.from({ length: 20 }, (_, at) =>
      ask({
        method: 'POST',
        path: 'users/first-register',
        body: { email: `erste-${at}@example.org`, password, name: 'Erste', role: 'admin' },
      }),
    )
    const before = await payload.count({ collection: 'users', overrideAccess: true })
    expect(new Set((await Promise.all(tries)).map(({ status }) => status))).toEqual(new Set([404]))
    const after = await payload.count({ collection: 'users', overrideAccess: true })
    expect(after).toEqual(before)
  })
})

describe('H-06 the lock of an account', () => {
  it('holds although a member or editor calls for unlocking between the guesses', async () => {
    const victim = await signedIn(payload, 'admin', 'opfer')
    const guess = () =>
      ask({
        method: 'POST',
        path: 'users/login',
        body: { email: victim.email, password: 'falsch geraten' },
      })
    for (let at = 0; at < 12; at += 1) {
      await guess()
      for (const { cookie } of [member, editor]) {
        const unlocking = {
          method: 'POST',
          path: 'users/unlock',
          cookie,
          body: { email: victim.email },
        }
        expect((await ask(unlocking)).status).toBe(403)
      }
    }
    await expect(cookieOf(victim.email)).rejects.toThrow('401')
    const unlocked = await ask({
      method: 'POST',
      path: 'users/unlock',
      cookie: admin.cookie,
      body: { email: victim.email },
    })
    expect(unlocked.status).toBe(200)
    await expect(cookieOf(victim.email)).resolves.toContain('allmende-token=')
  })
})

describe('H-02 a lock on a record', () => {
  const lockOf = (user: string) => ({
    document: { relationTo: 'solutions' as const, value: solution },
    user: { relationTo: 'users' as const, value: user },
  })

  const personOf = async ({ id }: Account) => ({
    ...(await payload.findByID({ collection: 'users', id, overrideAccess: true })),
    collection: 'users' as const,
  })

  it('is written in one’s own name only', async () => {
    const user = await personOf(editor)
    const collection = 'payload-locked-documents' as const
    const create = (owner: string) =>
      payload.create({ collection, data: lockOf(owner), user, overrideAccess: false })
    await expect(create(admin.id)).rejects.toThrow()
    const own = await create(editor.id)
    const update = (owner: string, who = user) =>
      payload.update({
        collection,
        id: own.id,
        data: { user: lockOf(owner).user },
        user: who,
        overrideAccess: false,
      })
    await expect(update(admin.id)).rejects.toThrow()
    await expect(update(editor.id)).resolves.toBeTruthy()
    const other = await personOf(admin)
    await expect(
      payload.delete({ collection, id: own.id, user: other, overrideAccess: false }),
    ).rejects.toThrow()
    const outsider = await personOf(member)
    await expect(
      payload.create({
        collection,
        data: lockOf(member.id),
        user: outsider,
        overrideAccess: false,
      }),
    ).rejects.toThrow()
    await payload.delete({ collection, id: own.id, user, overrideAccess: false })
  })
})

describe('H-03 a setting of the panel', () => {
  const set = (cookie: string | undefined, value: unknown) =>
    ask({ method: 'POST', path: 'payload-preferences/nav', cookie, body: { value } })

  it('is kept for staff, up to 64 KB', async () => {
    expect((await set(editor.cookie, { open: true })).status).toBe(200)
    expect((await set(editor.cookie, 'x'.repeat(65 * 1024))).status).toBe(413)
    expect((await set(member.cookie, { open: true })).status).toBe(403)
    expect((await set(undefined, { open: true })).status).toBe(401)
    const mine = await ask({ path: 'payload-preferences/nav', cookie: editor.cookie })
    expect(mine.text).toContain('"open":true')
    const foreign = await ask({ path: 'payload-preferences/nav', cookie: admin.cookie })
    expect(foreign.text).not.toContain('"open":true')
  })
})

describe('H-16 a password', () => {
  const change = (value: string) =>
    ask({
      method: 'PATCH',
      path: `users/${editor.id}`,
      cookie: admin.cookie,
      body: { password: value },
    })

  it.each(['Passwort2026!', 'qwertzuiop123456', 'x'.repeat(129), 'Beispiel Editor', 'zu kurz'])(
    'is refused in words: %s',
    async (value) => {
      const answer = await change(value)
      expect(answer.status).toBe(400)
      expect(answer.text).toMatch(/Das Passwort|Dieses Passwort/)
    },
  )

  it('is refused when it is reset, with the name of its owner known', async () => {
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: editor.email },
      disableEmail: true,
      overrideAccess: true,
    })
    const reset = (value: string) =>
      ask({ method: 'POST', path: 'users/reset-password', body: { token, password: value } })
    for (const value of ['kurz', 'Sommer2026!!', 'Beispiel-Editor-1'])
      expect((await reset(value)).status, value).toBe(400)
    expect((await reset(password)).status).toBe(200)
  })
})
