import { describe, expect, it } from 'vitest'

import { loggedError, scrub, scrubbed } from './log'

describe('a line of the log', () => {
  it.each([
    ['signed in: anna.muster@example.org', 'signed in: [e-mail]'],
    ['GET /x?email=anna%40example.org', 'GET /x?[cut]'],
    ['mail to anna%40example.org failed', 'mail to [e-mail] failed'],
    ['from 203.0.113.7 and 2001:db8::7 and 2001:db8:1:2:3:4:5:6', 'from [ip] and [ip] and [ip]'],
    ['GET /neues-passwort?token=abc HTTP/1.1', 'GET /neues-passwort?[cut] HTTP/1.1'],
    [`reset ${'0123456789abcdef'.repeat(2)}01234567`, 'reset [token]'],
    ['JWT eyJhbGciOi.eyJpZCI6.x-y', 'JWT [token]'],
    [
      'Failed query: select ? from users\nparams: Anna,anna',
      'Failed query: select ? from users\nparams: [cut]',
    ],
  ])('%j becomes %j', (line, expected) => {
    expect(scrub(line)).toBe(expected)
  })

  it('is not cut twice', () => {
    const once = JSON.stringify({ message: scrub('Failed query: x\nparams: Anna'), id: 'abc' })
    expect(scrub(once)).toBe(once)
  })

  it.each([
    'http://127.0.0.1:3000 is ready at 18:30:05',
    '/srv/node_modules/payload/dist/collections/operations/updateByID.js:24:9',
    'record 8b0f5e9e-6a3c-4c11-9d7e-0d2f5b6a7c8d was not found',
    'Migrated: 20261126_183517_ground (120ms)',
  ])('%j stays as it is', (line) => {
    expect(scrub(line)).toBe(line)
  })
})

describe('an error in the log', () => {
  it('says what and where, but neither its data nor its cause nor its values', () => {
    const error = Object.assign(
      new Error('Failed query: update\nparams: Anna Muster', { cause: 'Anna' }),
      {
        data: { errors: [{ value: 'anna@example.org' }] },
        status: 400,
        code: 'X',
      },
    )
    const logged = loggedError(error, 'abc')
    expect(logged).toMatchObject({ type: 'Error', id: 'abc', status: 400, code: 'X' })
    expect(logged.stack).toMatch(/at .*log\.test/)
    expect(JSON.stringify(logged)).not.toMatch(/anna/i)
  })
})

describe('anything else in the log', () => {
  it('lacks personal fields at any depth and is never long', () => {
    const value = {
      msg: 'from anna@example.org',
      user: { name: 'Anna' },
      deep: { er: { still: { deeper: { Anna: 1 } } }, password: 'Anna' },
      list: Array.from({ length: 1000 }, () => 'x'),
      n: 1,
    }
    const logged = JSON.stringify(scrubbed(value))
    expect(logged).not.toMatch(/anna/i)
    expect(logged.length).toBeLessThan(400)
    expect(scrubbed(1)).toBe(1)
  })
})
