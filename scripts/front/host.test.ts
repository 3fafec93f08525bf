import { describe, expect, it } from 'vitest'

import { comesFromElsewhere, refusalOfHost } from './host.mjs'

describe('the host', () => {
  const local = { host: '127.0.0.1', port: 3000 }
  const open = { host: '0.0.0.0', port: 3000 }
  const named = { host: '0.0.0.0', port: 3000, publicUrl: new URL('https://allmende.example.org') }

  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST:3000'])(
    'of a portal for this machine alone is %s',
    (host) => expect(refusalOfHost([host], local)).toBeNull(),
  )
  it.each(['localhost', 'localhost:3001', 'example.org:3000', '127.0.0.1.example.org:3000'])(
    'of a portal for this machine alone is not %s',
    (host) => expect(refusalOfHost([host], local)).toBe(421),
  )
  it('is any name where the portal cannot know its own', () => {
    expect(refusalOfHost(['intranet:8080'], open)).toBeNull()
    expect(refusalOfHost(['10.1.2.3'], { host: '::', port: 3000 })).toBeNull()
  })
  it.each(['allmende.example.org', 'allmende.example.org:443', 'localhost:8080', '127.0.0.1'])(
    'of a published portal is %s',
    (host) => expect(refusalOfHost([host], named)).toBeNull(),
  )
  it.each(['example.org', 'allmende.example.org:8443', 'allmende.example.org.evil.example'])(
    'of a published portal is not %s',
    (host) => expect(refusalOfHost([host], named)).toBe(421),
  )
  it.each(['', 'a/b', 'a b', 'user@host', 'host:port', 'host:123456', '[::1', 'a\\b', 'ä.example'])(
    'is nothing a host can be: %j',
    (host) => expect(refusalOfHost([host], open)).toBe(400),
  )
  it('is said once', () => {
    expect(refusalOfHost([], open)).toBe(400)
    expect(refusalOfHost(['localhost:3000', 'localhost:3000'], local)).toBe(400)
  })
})

describe('T-A7 a change', () => {
  const place = { host: '0.0.0.0', port: 3000, publicUrl: new URL('https://allmende.example.org') }
  const foreign = (headers: Record<string, string | undefined>, method = 'POST') =>
    comesFromElsewhere({ method, headers: { host: 'localhost:3000', ...headers } }, place)

  it.each([
    { origin: 'https://allmende.example.org' },
    { origin: 'http://localhost:3000' },
    {},
    { 'sec-fetch-site': 'same-origin' },
  ])('comes from the portal or from a program: %j', (headers) =>
    expect(foreign(headers)).toBe(false),
  )
  it.each([
    { origin: 'https://example.org' },
    { origin: 'http://allmende.example.org' },
    { origin: 'https://allmende.example.org.evil.example' },
    { origin: 'null' },
    { origin: 'no address' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('comes from elsewhere: %j', (headers) => expect(foreign(headers)).toBe(true))
  it('is no reading', () => expect(foreign({ origin: 'https://example.org' }, 'GET')).toBe(false))
})
