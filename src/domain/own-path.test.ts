import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isOwnPath, longestPath, ownPathOf } from './own-path'

describe('a path of this portal', () => {
  it.each([
    '/',
    '/loesungen/surentia',
    '/en/solutions?kind=adapter&q=KI',
    '/suche?q=%22%3E%3Cscript%3E',
    '/größe',
    `/${'x'.repeat(longestPath - 1)}`,
  ])('may be %s', (path) => expect(isOwnPath(path)).toBe(true))

  it.each([
    '',
    'loesungen',
    '//example.org',
    '/loesungen//example.org',
    '/\\example.org',
    '/loesungen\\..\\admin',
    'https://example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    '/zwei Wörter',
    '/zeile\nzwei',
    '/null\u0000',
    '/halb\ud800',
    `/${'x'.repeat(longestPath)}`,
  ])('may not be %j', (path) => expect(isOwnPath(path)).toBe(false))

  it('never leads to another host, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (rest) => {
        const path = `/${rest}`
        if (!isOwnPath(path)) return
        expect(new URL(path, 'https://portal.example.org').origin).toBe(
          'https://portal.example.org',
        )
      }),
    )
  })
})

describe('the page somebody names', () => {
  const origins = ['https://portal.example.org', 'http://localhost:3000']

  it('may be copied from the address bar', () => {
    expect(ownPathOf(' https://portal.example.org/loesungen?q=KI ', origins)).toBe(
      '/loesungen?q=KI',
    )
    expect(ownPathOf('http://localhost:3000', origins)).toBe('/')
  })

  it.each([
    'https://portal.example.org.evil.example/loesungen',
    'https://portal.example.org@evil.example/',
    'https://portal.example.org//evil.example',
    'https://other.example.org/loesungen',
  ])('is none of ours when it is %s', (given) => expect(ownPathOf(given, origins)).toBeNull())
})
