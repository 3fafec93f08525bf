import { describe, expect, it } from 'vitest'

import { depthWatch, limitsOf } from './body.mjs'
import { addressOfClient } from './client.mjs'
import { isPersonal, removeForeignHeaders } from './headers.mjs'
import { isReadableRouterState } from './router.mjs'
import { readFrontSettings } from './settings.mjs'
import { refusalOfTarget } from './target.mjs'

describe('the address asked for', () => {
  const refusal = (url: string, method = 'GET') => refusalOfTarget({ url, method })

  it.each(['/', '/loesungen', '/suche?q=100%', '/loesungen/%C3%BC', '/_next/static/a%20b.js'])(
    'goes on: %s',
    (url) => expect(refusal(url)).toBeNull(),
  )

  it.each([
    '/%',
    '/loesungen/%ZZ',
    '/%00',
    '/a%0d%0ab',
    '/%C3%28',
    '/%C0%AF',
    '/%ED%A0%80',
    '/\xfc',
    '/a b',
    'http://example.org/',
    'example.org:443',
    '*',
    '',
  ])('is not readable: %j', (url) => expect(refusal(url)).toBe(400))

  it.each([
    'where[or]=x',
    'where%5Bor%5D=x',
    'where[or][0][and][1][then][valueOf]=x&where[or][all]=x',
    'where[or][99999][title][like]=x',
    'where[0][AND]=x',
  ])('H-33 holds no list where the panel needs one: %s', (question) =>
    expect(refusal(`/admin/collections/news?${question}`)).toBe(400),
  )

  it.each([
    '/admin/collections/news?where[or][0][and][0][title][like]=or',
    '/admin/collections/news?where[or][20][title][like]=[or]x&search=where[or]',
    '/loesungen?where[or]=x',
  ])('is a filter or none: %s', (url) => expect(refusal(url)).toBeNull())

  it('may have 4 KB', () => {
    expect(refusal(`/?q=${'x'.repeat(4092)}`)).toBeNull()
    expect(refusal(`/?q=${'x'.repeat(4093)}`)).toBe(414)
  })

  it('H-33 is a file that nobody changes', () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(refusal('/icon.svg?x=1', method)).toBe(405)
    expect(refusal('/icon.svg', 'HEAD')).toBeNull()
    expect(refusal('/api/media/x.png', 'DELETE')).toBeNull()
    expect(refusal('/suche?q=a.svg', 'POST')).toBeNull()
  })

  it.each(['TRACE', 'CONNECT', 'PROPFIND', 'get', ''])('is not asked for by %j', (method) =>
    expect(refusal('/', method)).toBe(405),
  )
})

describe('H-33 what the browser part of Next says of the page it shows', () => {
  const readable = (state: string) => isReadableRouterState({ 'next-router-state-tree': state })
  const tree = ['', { children: [['locale', 'de', 'd', null], { children: ['__PAGE__', {}] }] }]

  it('is read', () => {
    expect(readable(encodeURIComponent(JSON.stringify(tree)))).toBe(true)
    expect(isReadableRouterState({})).toBe(true)
  })

  it.each(['', 'null', '["', '[[[[', '%', '["a"]', '["",{"a":1}]', `["${'x'.repeat(50_000)}",{}]`])(
    'is nothing else: %.30s',
    (state) => expect(readable(state)).toBe(false),
  )
})

describe('the address of a client', () => {
  it.each([
    ['203.0.113.7', undefined, 0, '203.0.113.7'],
    ['::ffff:203.0.113.7', undefined, 0, '203.0.113.7'],
    ['::FFFF:203.0.113.7', undefined, 0, '203.0.113.7'],
    ['fe80::1%eth0', undefined, 0, 'fe80::1'],
    ['10.0.0.1', '198.51.100.9', 0, '10.0.0.1'],
    ['10.0.0.1', '6.6.6.6, 198.51.100.9', 1, '198.51.100.9'],
    ['10.0.0.1', '6.6.6.6, 198.51.100.9, 10.0.0.2', 2, '198.51.100.9'],
    ['10.0.0.1', '198.51.100.9:4711', 1, '198.51.100.9'],
    ['10.0.0.1', '[2001:DB8::1]:4711', 1, '2001:db8::1'],
    ['10.0.0.1', 'unknown', 1, '10.0.0.1'],
    ['10.0.0.1', '<script>', 1, '10.0.0.1'],
    ['10.0.0.1', '198.51.100.9', 2, '10.0.0.1'],
    [undefined, undefined, 0, 'unknown'],
  ])('%s with %s behind %i proxies is %s', (socket, forwarded, hops, address) =>
    expect(addressOfClient(socket, forwarded, hops)).toBe(address),
  )
})

it('H-21 only what the browser part of Next sends is heard', () => {
  const headers = {
    'x-middleware-subrequest': 'src/middleware:src/middleware',
    'x-middleware-prefetch': '1',
    'x-nextjs-data': '1',
    'next-resume': '1',
    'x-invoke-path': '/admin',
    'x-matched-path': '/admin',
    'x-now-route-matches': '1',
    'x-forwarded-host': 'example.org',
    'x-forwarded-for': '1.2.3.4',
    forwarded: 'for=1.2.3.4',
    'content-security-policy': "script-src 'nonce-mine'",
    'x-allmende-client': '1.2.3.4',
    rsc: '1',
    'next-url': '/',
    'next-action': 'x',
    'next-router-state-tree': 'x',
    'next-router-prefetch': '1',
    'next-router-segment-prefetch': '/_tree',
    cookie: 'a=b',
  }
  removeForeignHeaders(headers)
  expect(Object.keys(headers)).toEqual([
    'rsc',
    'next-url',
    'next-action',
    'next-router-state-tree',
    'next-router-prefetch',
    'next-router-segment-prefetch',
    'cookie',
  ])
})

it('H-25 the panel, its interface and every preview are personal', () => {
  const personal = ['/admin', '/admin/login', '/api/users/me', '/preview']
  expect(personal.filter((path) => !isPersonal(path))).toEqual([])
  expect(
    ['/', '/loesungen', '/administration', '/apiary'].filter((path) => isPersonal(path)),
  ).toEqual([])
  expect(isPersonal('/loesungen', 'a=b; __prerender_bypass=x')).toBe(true)
})

describe('L8 a body', () => {
  const limits = (url: string, type: string) =>
    limitsOf({ url, headers: { 'content-type': type } }).bytes

  it('may be large only where files arrive', () => {
    expect(limits('/api/media', 'multipart/form-data; boundary=x')).toBeGreaterThan(20_000_000)
    expect(limits('/api/media/abc?depth=0', 'multipart/form-data; boundary=x')).toBeGreaterThan(
      20_000_000,
    )
    for (const url of ['/api/media', '/api/solutions', '/', '/api/media/a/b'])
      expect(limits(url, 'application/json')).toBe(1024 * 1024)
    expect(limits('/api/solutions', 'multipart/form-data; boundary=x')).toBe(1024 * 1024)
  })

  it('of JSON may be nested so far and no further, wherever it is cut', () => {
    const flat = (text: string, size: number) => {
      const watch = depthWatch(3)
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; at += size)
        if (!watch(bytes.subarray(at, at + size))) return false
      return true
    }
    for (const size of [1, 2, 7, 100]) {
      expect(flat('{"a":[{"b":1}],"c":[{"d":[]}]}', size)).toBe(false)
      expect(flat('{"a":[{"b":1}],"c":"[[[[[\\"[[[["}', size)).toBe(true)
      expect(flat('[[[1]],[[2]],[[3]],[[4]]]', size)).toBe(true)
      expect(flat('[[[[', size)).toBe(false)
    }
  })
})

describe('the settings', () => {
  it('are those of the environment', () => {
    expect(readFrontSettings({})).toEqual({ host: '127.0.0.1', port: 3000, hops: 0 })
    const read = readFrontSettings({
      PUBLIC_URL: 'https://a.example',
      TRUST_PROXY: '2',
      PORT: '80',
    })
    expect(read).toMatchObject({ port: 80, hops: 2 })
    expect(read.publicUrl?.host).toBe('a.example')
  })
  it.each([{ PUBLIC_URL: 'a.example' }, { PUBLIC_URL: 'ftp://a.example' }, { TRUST_PROXY: 'yes' }])(
    'stop the start when they are wrong: %j',
    (settings) => expect(() => readFrontSettings(settings)).toThrow(Object.keys(settings)[0]),
  )
})
