import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aSolution } from '../support/builders'
import { aPortal, type Portal } from '../support/portal'
import { type Account, ask, cookieOf, origin, password, signedIn } from '../support/rest'

let portal: Portal
let member: Account
let editor: Account
let admin: Account
let solution: string

beforeAll(async () => {
  portal = await aPortal({ content: 'empty' })
  member = await signedIn(portal.payload, 'member')
  editor = await signedIn(portal.payload, 'editor')
  admin = await signedIn(portal.payload, 'admin')
  solution = (await aSolution(portal.payload, { title: 'Öffentlich' })).id
})
afterAll(() => portal.close())

describe('H-14 the session', () => {
  it('lives in a cookie of our own name that no script reads, and in no answer', async () => {
    const answer = await ask({
      method: 'POST',
      path: 'users/login',
      body: { email: editor.email, password },
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Set-Cookie')).toMatch(/^allmende-token=.*HttpOnly.*SameSite=Lax/)
    expect(JSON.parse(answer.text)).not.toHaveProperty('token')
    const token = /allmende-token=([^;]+)/.exec(answer.headers.get('Set-Cookie') ?? '')?.[1] ?? '-'
    for (const path of ['users/me', 'users/refresh-token']) {
      const method = path.endsWith('me') ? 'GET' : 'POST'
      const seen = await ask({ method, path, cookie: `allmende-token=${token}` })
      expect(seen.status).toBe(200)
      expect(seen.text).not.toMatch(/"(token|refreshedToken)"/)
    }
  })

  it.each(['JWT', 'Bearer'])('opens nothing as a token in a header (%s)', async (scheme) => {
    const token = editor.cookie.split('=')[1] ?? ''
    const headers = { Authorization: `${scheme} ${token}` }
    expect((await ask({ path: 'solutions', headers })).status).toBe(401)
    expect(JSON.parse((await ask({ path: 'users/me', headers })).text).user).toBeNull()
  })
})

describe('H-10 the gate', () => {
  it('lets visitors and members do nothing but sign in', async () => {
    for (const [cookie, status] of [
      [undefined, 401],
      [member.cookie, 403],
    ] as const)
      for (const path of ['solutions', `solutions/${solution}`, 'users', 'access', 'media'])
        expect((await ask({ path, cookie })).status, path).toBe(status)
  })

  it('lets staff work', async () => {
    const list = await ask({ path: 'solutions?limit=10&depth=0', cookie: editor.cookie })
    expect(list.status).toBe(200)
    const changed = await ask({
      method: 'PATCH',
      path: `solutions/${solution}?locale=de&depth=0&fallback-locale=null`,
      cookie: editor.cookie,
      body: { name: 'Neuer Name', _status: 'published' },
    })
    expect(changed.status).toBe(200)
  })

  it('takes a change of several records that says nothing of depth', async () => {
    const changed = await ask({
      method: 'PATCH',
      path: `solutions?where[id][in]=${solution}`,
      cookie: editor.cookie,
      body: { name: 'Einer von mehreren', _status: 'published' },
    })
    expect(changed.status).toBe(200)
    expect(changed.text).toContain('Einer von mehreren')
  })

  it('H-33 names what a record without any data lacks', async () => {
    for (const path of ['events', 'solutions', 'sources']) {
      const { status, text } = await ask({ method: 'POST', path, cookie: editor.cookie, body: '' })
      expect([path, status < 500, text.includes('errors') || status === 201], text).toEqual([
        path,
        true,
        true,
      ])
    }
  })

  it('takes a form of the panel and a question sent as a form', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ name: 'Aus dem Formular', _status: 'published' }))
    const changed = await ask({
      method: 'PATCH',
      path: `solutions/${solution}`,
      cookie: editor.cookie,
      body: form,
    })
    expect(changed.status).toBe(200)
    expect(changed.text).toContain('Aus dem Formular')
    const asked = await ask({
      method: 'POST',
      path: 'solutions',
      cookie: editor.cookie,
      body: `depth=0&draft=true&limit=10&locale=de&select[title]=true&sort=title&where[id][in][0]=${solution}`,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
    })
    expect(asked.status).toBe(200)
    expect(JSON.parse(asked.text).docs).toHaveLength(1)
  })

  it.each([
    ['X-HTTP-Method-Override', 'GET'],
    ['X-Payload-HTTP-Method-Override', 'DELETE'],
    ['X-Payload-HTTP-Method-Override', 'get'],
  ])('refuses %s: %s', async (name, value) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', [name]: value }
    const answer = await ask({
      method: 'POST',
      path: 'solutions',
      cookie: admin.cookie,
      body: 'limit=1',
      headers,
    })
    expect(answer.status).toBe(400)
  })
})

describe('H-33 malformed input', () => {
  const long = 'x'.repeat(13_000)
  it.each([
    'solutions?where=x',
    'solutions?where[startDate][gt]=notadate',
    'solutions?where[createdAt][greater_than]=notadate',
    'solutions?where[title][near]=1,2',
    'solutions?where[title][all]=1',
    'solutions/%00',
    'solutions/..%2f',
    'solutions/1',
    'solutions?limit=0',
    'solutions?limit=999999',
    'solutions?depth=9',
    'solutions?sort=hash',
    'users?where[sessions.id][exists]=true',
    'users?where[hash][exists]=true',
    'solutions?where[AND][0][title][equals]=x',
    `solutions?where[title][equals]=${long}`,
    `solutions?${Array.from({ length: 60 }, (_, at) => `where[or][${at}][title][equals]=x`).join('&')}`,
    'solutions?locale=all',
    'solutions?select[hash]=true',
  ])('gets a clear no in the person’s language: %s', async (path) => {
    const german = await ask({ path, cookie: admin.cookie })
    expect(german.status).toBeGreaterThanOrEqual(400)
    expect(german.status).toBeLessThan(500)
    expect(JSON.parse(german.text).errors[0].message).toMatch(/\p{L}{3,} .*\./u)
    const english = await ask({ path, cookie: admin.cookie, headers: { 'Accept-Language': 'en' } })
    expect(english.status).toBe(german.status)
    expect(english.text).not.toBe(german.text)
  })

  it.each([
    '{',
    '[]',
    '"x"',
    'null',
    '{"name":1e309}',
    '{"name":{"$gt":""}}',
    '{"__proto__":{"role":"admin"}}',
    '{"name":"a\\u0000b"}',
    '{"provider":"1"}',
    '{"provider":{"$ne":null}}',
    '{"provenance":"x"}',
    '{"connections":"x"}',
    '{"connections":[1]}',
    '{"body":"x"}',
    '{"body":{"root":1}}',
    '{"provider":"6f1c1a52-3f0e-4b44-9d35-0a4b5d1f2e3c"}',
    `{"provider":"${'6f1c1a52-3f0e-4b44-9d35-0a4b5d1f2e3c'}","partners":["6f1c1a52-3f0e-4b44-9d35-0a4b5d1f2e3c"]}`,
    `{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    `{"name":"${'x'.repeat(1_100_000)}"}`,
  ])('in a body is refused, case %#', async (body) => {
    const answer = await ask({
      method: 'PATCH',
      path: `solutions/${solution}`,
      cookie: admin.cookie,
      body,
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })

  it.each([{ $gt: '' }, ['a'], null, 1, { email: 'x' }])(
    'in a sign-in is refused: %j',
    async (email) => {
      for (const path of ['users/login', 'users/forgot-password', 'users/reset-password']) {
        const answer = await ask({
          method: 'POST',
          path,
          body: { email, password: email, token: email },
        })
        expect(answer.status, path).toBeGreaterThanOrEqual(
          path.endsWith('forgot-password') ? 200 : 400,
        )
        expect(answer.status, path).toBeLessThan(500)
      }
    },
  )
})

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
    const { payload } = portal
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
    const before = await portal.payload.count({ collection: 'users', overrideAccess: true })
    expect(new Set((await Promise.all(tries)).map(({ status }) => status))).toEqual(new Set([404]))
    const after = await portal.payload.count({ collection: 'users', overrideAccess: true })
    expect(after).toEqual(before)
  })
})

describe('H-06 the lock of an account', () => {
  it('holds although a member or editor calls for unlocking between the guesses', async () => {
    const victim = await signedIn(portal.payload, 'admin', 'opfer')
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

  it('is written in one’s own name only', async () => {
    const { payload } = portal
    const me = await payload.findByID({ collection: 'users', id: editor.id, overrideAccess: true })
    const user = { ...me, collection: 'users' as const }
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
    const stranger = await payload.findByID({
      collection: 'users',
      id: admin.id,
      overrideAccess: true,
    })
    const other = { ...stranger, collection: 'users' as const }
    await expect(
      payload.delete({ collection, id: own.id, user: other, overrideAccess: false }),
    ).rejects.toThrow()
    const outsider = await payload.findByID({
      collection: 'users',
      id: member.id,
      overrideAccess: true,
    })
    await expect(
      payload.create({
        collection,
        data: lockOf(member.id),
        user: { ...outsider, collection: 'users' },
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
    const token = await portal.payload.forgotPassword({
      collection: 'users',
      data: { email: editor.email },
      disableEmail: true,
    })
    const reset = (value: string) =>
      ask({ method: 'POST', path: 'users/reset-password', body: { token, password: value } })
    for (const value of ['kurz', 'Sommer2026!!', 'Beispiel-Editor-1'])
      expect((await reset(value)).status, value).toBe(400)
    expect((await reset(password)).status).toBe(200)
  })
})
