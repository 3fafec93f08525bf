import { describe, expect, it } from 'vitest'

import { searchServerOf } from './search-server'

describe('the address of the search server', () => {
  it('names host, port and key', () => {
    expect(searchServerOf('http://localhost:7700')).toEqual({
      secure: false,
      host: 'localhost',
      port: 7700,
      key: null,
    })
    expect(searchServerOf('https://:a%2Fkey%40b@search.example.org')).toEqual({
      secure: true,
      host: 'search.example.org',
      port: 443,
      key: 'a/key@b',
    })
    expect(searchServerOf('http://:key@[::1]:7700/')).toMatchObject({ host: '::1', key: 'key' })
  })

  it.each([
    'localhost:7700',
    'ftp://localhost:7700',
    'http://key@localhost:7700',
    'http://name:key@localhost:7700',
    'http://localhost:7700/path',
    'http://localhost:7700?key=secret',
    'http://localhost:7700#key',
    'http://:100%@localhost:7700',
    'http://:a%0d%0aHost:b@localhost:7700',
    'http://',
  ])('is refused rather than half understood: %s', (written) => {
    expect(searchServerOf(written)).toBeNull()
  })
})
