import { describe, expect, it } from 'vitest'

import { secretOfTests } from './domain/secret'
import { environmentFrom } from './env'

const secret = 'Zq8-vT2_kLw9xNc4bYf7RmA1sDh5GjeUp'

describe('the environment', () => {
  it('needs nothing but the secret', () => {
    const read = environmentFrom({ PAYLOAD_SECRET: secret })
    expect(read).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, DATA_DIR: 'data', TRUST_PROXY: 0 })
    expect(read.DATABASE_URL).toBeUndefined()
  })

  it('takes an empty variable for one that is not set', () => {
    expect(environmentFrom({ PAYLOAD_SECRET: secret, PORT: '', PUBLIC_URL: '' })).toMatchObject({
      PORT: 3000,
    })
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'postgres://somewhere'],
    ['PUBLIC_URL', 'allmende.example.org'],
    ['SMTP_URL', 'http://mail'],
    ['SMTP_URL', 'smtp://user@mail.example.org'],
    ['MEILISEARCH_URL', 'localhost:7700'],
    ['MEILISEARCH_URL', 'http://key@localhost:7700'],
    ['MAIL_FROM', 'Allmende'],
    ['MAIL_FROM', 'a@example.org, b@example.org'],
    ['SECURITY_CONTACT', 'security@example.org'],
    ['SECURITY_CONTACT', 'http://example.org/security'],
    ['SECURITY_CONTACT', 'mailto:a@example.org\nExpires: 2000-01-01T00:00:00Z'],
    ['EXAMPLES', 'perhaps'],
    ['PAYLOAD_SECRET', 'short'],
    ['PAYLOAD_SECRET', 'x'.repeat(64)],
  ])('stops on %s=%s and names the variable', (name, value) => {
    expect(() => environmentFrom({ PAYLOAD_SECRET: secret, [name]: value })).toThrow(
      new RegExp(`${name}: `),
    )
  })

  it('H-26 names no value of what it refuses: it may hold a key', () => {
    const url = 'https://name:the-very-key@search.example.org'
    const read = () => environmentFrom({ PAYLOAD_SECRET: secret, MEILISEARCH_URL: url })
    expect(read).toThrow(/MEILISEARCH_URL: /)
    expect(read).not.toThrow(/the-very-key/)
  })

  it('does not guess who sends once there is a mail server', () => {
    const variables = { PAYLOAD_SECRET: secret, SMTP_URL: 'smtps://mail.example.org' }
    expect(() => environmentFrom(variables)).toThrow(/MAIL_FROM: /)
    expect(environmentFrom({ ...variables, MAIL_FROM: 'a@example.org' }).MAIL_FROM).toBe(
      'a@example.org',
    )
  })

  it('H-26 does not run a published portal with the secret of the tests', () => {
    const known = { PAYLOAD_SECRET: secretOfTests }
    expect(environmentFrom(known).PAYLOAD_SECRET).toBe(secretOfTests)
    expect(() => environmentFrom({ ...known, PUBLIC_URL: 'https://portal.example' })).toThrow(
      /PAYLOAD_SECRET: /,
    )
    expect(() => environmentFrom({ ...known, HOST: '0.0.0.0' })).toThrow(/PAYLOAD_SECRET: /)
    expect(environmentFrom({ ...known, HOST: 'localhost' }).HOST).toBe('localhost')
  })

  it('names every wrong variable at once', () => {
    expect(() => environmentFrom({ PORT: 'abc' })).toThrow(
      /PORT: .*PAYLOAD_SECRET: |PAYLOAD_SECRET: .*PORT: /,
    )
  })
})
