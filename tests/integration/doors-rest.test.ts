import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { aFile } from '../support/builders'
import { aPng } from '../support/files'
import { type Account, type Answer, ask, password } from '../support/rest'
import { lendStaffedPortal } from '../support/staffed-portal'

let payload: Payload
let member: Account
let editor: Account
let admin: Account
let solution: string

beforeAll(() => lendStaffedPortal((lent) => ({ payload, member, editor, admin, solution } = lent)))

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

  it('answers HEAD as it answers GET, without a word, also for files and for who is signed in (H-20)', async () => {
    const { filename } = await aFile(payload, { bytes: await aPng() })
    const wrong: string[] = []
    for (const path of ['users/me', `media/file/${filename}`, 'media/file/none.png', 'solutions'])
      for (const cookie of [undefined, member.cookie, editor.cookie]) {
        const read = await ask({ path, cookie })
        const head = await ask({ method: 'HEAD', path, cookie })
        const telling = ({ status, headers }: Answer): unknown => [
          status,
          Object.fromEntries(headers),
        ]
        expect(telling(head), path).toEqual(telling(read))
        if (head.text !== '') wrong.push(path)
      }
    expect(wrong).toEqual([])
    const seen = await ask({
      method: 'HEAD',
      path: `media/file/${filename}`,
      cookie: editor.cookie,
    })
    expect([seen.status, seen.headers.get('X-Content-Type-Options')]).toEqual([200, 'nosniff'])
    expect((await ask({ method: 'HEAD', path: 'users/me' })).status).toBe(200)
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
