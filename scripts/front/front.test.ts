import { connect } from 'node:net'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { type Answering, closeFront, openFront } from '../../tests/support/front'
import { rawRequest, sayRaw } from '../../tests/support/raw-http'

afterEach(closeFront)

const echo: Answering = async (request, response) => {
  let size = 0
  for await (const part of request) size += part.length
  const body = JSON.stringify({ headers: request.headers, size })
  response.setHeader('Content-Length', body.length)
  response.end(body)
}
const host = 'Host: portal.example'

describe('a request', () => {
  it('H-21 reaches Next with true headers only', async () => {
    const { port } = await openFront(echo, { hops: 1 })
    const foreign = [
      'x-middleware-subrequest: a',
      'X-Forwarded-For: 6.6.6.6, 198.51.100.9',
      'x-allmende-client: 7.7.7.7',
      'X-Forwarded-Host: evil.example',
    ]
    const { status, body } = await sayRaw(port, rawRequest('GET /', [host, 'rsc: 1', ...foreign]))
    expect(status).toBe(200)
    expect(JSON.parse(body).headers).toEqual({
      connection: 'close',
      host: 'portal.example',
      rsc: '1',
      'x-allmende-client': '198.51.100.9',
      'x-forwarded-proto': 'http',
    })
  })

  it.each(
    (
      [
        ['GET http://127.0.0.1/', [host], 400],
        ['GET //\x01', [host], 400],
        ['GET /%ZZ', [host], 400],
        ['GET /', [], 400],
        ['GET /', [host, host], 400],
        ['GET /', ['Host: a/b'], 400],
        ['TRACE /', [host], 405],
        ['PROPFIND /', [host], 405],
        ['INVENTED /', [host], 400],
        ['CONNECT 127.0.0.1:22', [host], 405],
        [
          'GET /',
          [host, 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Key: AAAA'],
          400,
        ],
        ['GET http://127.0.0.1:22/', [host, 'Upgrade: websocket', 'Connection: Upgrade'], 400],
        ['POST /', [host, 'Origin: https://evil.example', 'Content-Length: 0'], 403],
        ['POST /', [host, 'Origin: null', 'Content-Length: 0'], 403],
        [`GET /${'x'.repeat(5000)}`, [host], 414],
        ['GET /', [host, `X: ${'x'.repeat(20_000)}`], 431],
        ['POST /', [host, 'Content-Length: 1', 'Transfer-Encoding: chunked'], 400],
        ['GET /', [host, 'rsc: 1', 'Next-Router-State-Tree: [[[['], 400],
        ['OPTIONS /icon.svg', [host], 204],
      ] as const
    ).map(([line, headers, status]) => ({
      name: `${line} ${headers.join(' ')}`.slice(0, 60),
      line,
      headers,
      status,
    })),
  )('T-A9 is refused: $name', async ({ line, headers, status }) => {
    const answer = vi.fn(echo)
    const { port } = await openFront(answer)
    const heard = await sayRaw(port, rawRequest(line, headers))
    expect(heard.status).toBe(status)
    expect(heard.head).toMatch(/x-content-type-options: nosniff/i)
    expect(heard.head + heard.body).not.toMatch(/node_modules|\bat .*:\d+/)
    expect(answer).not.toHaveBeenCalled()
  })

  it('is explained in both languages, to the panel as JSON', async () => {
    const { port } = await openFront(echo)
    const page = await sayRaw(port, rawRequest('GET /%ZZ', [host, 'Accept: text/html']))
    expect(page.body).toMatch(/<h1>Diese Adresse.*lang="en"><h2>This address/s)
    const { body } = await sayRaw(port, rawRequest('GET /api/%ZZ', [host]))
    expect(JSON.parse(body).errors[0].message).toMatch(/Adresse.* \/ .*address/)
  })

  it('H-24 gets every header, HSTS only where there is encryption', async () => {
    const plain = await openFront(echo)
    const { head } = await sayRaw(plain.port, rawRequest('GET /', [host]))
    expect(head).toMatch(
      /content-security-policy: .*script-src 'self' 'unsafe-inline';.*object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'/i,
    )
    for (const name of [
      'x-content-type-options',
      'referrer-policy',
      'permissions-policy',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
    ])
      expect(head.toLowerCase()).toContain(`\n${name}: `)
    expect(head).not.toMatch(/strict-transport/i)
    const encrypted = await openFront(echo, { publicUrl: new URL('https://portal.example') })
    const secure = await sayRaw(encrypted.port, rawRequest('GET /', [host]))
    expect(secure.head).toMatch(/strict-transport-security: max-age=31536000/i)
    expect(JSON.parse(secure.body).headers['x-forwarded-proto']).toBe('https')
    expect((await sayRaw(encrypted.port, rawRequest('GET /', ['Host: evil.example']))).status).toBe(
      421,
    )
  })
})

describe('L8 a body', () => {
  const json = 'Content-Type: application/json'

  it('that says it is too large is refused before it is read', async () => {
    const answer = vi.fn(echo)
    const { port } = await openFront(answer)
    const head = rawRequest('POST /api/solutions', [host, json, 'Content-Length: 10485760'])
    const heard = await sayRaw(
      port,
      Buffer.concat([Buffer.from(head), Buffer.alloc(10_485_760, 'x')]),
    )
    expect(heard.status).toBe(413)
    expect(heard.milliseconds).toBeLessThan(500)
    expect(answer).not.toHaveBeenCalled()
  })

  it('that comes all the same is heard to its end, so that even who listens last hears the answer', async () => {
    const { port } = await openFront(echo)
    const head = rawRequest('POST /api/solutions', [host, json, 'Content-Length: 10485760'])
    const send = () =>
      new Promise<string>((resolve) => {
        let heard = ''
        const socket = connect(port, '127.0.0.1')
        socket.write(head)
        socket.write(Buffer.alloc(10_485_760, 'x'), () =>
          socket.on('data', (part) => (heard += part.toString())),
        )
        socket.once('error', ({ message }) => resolve(message))
        socket.once('close', () => resolve(heard.slice(0, 12)))
      })
    const all = await Promise.all(Array.from({ length: 10 }, send))
    expect(all).toEqual(Array.from({ length: 10 }, () => 'HTTP/1.1 413'))
  })

  it('that never comes is not waited for', async () => {
    const { port } = await openFront(echo)
    const began = performance.now()
    const head = rawRequest('POST /api/solutions', [host, json, 'Content-Length: 10485760'])
    const heard = await sayRaw(port, `${head}{`, 10_000)
    expect([heard.status, performance.now() - began < 4_000]).toEqual([413, true])
  })

  it('that does not say so is refused as soon as it is too large, and Next is not heard any more', async () => {
    const said = vi.fn()
    const answer: Answering = async (request, response) => {
      try {
        await echo(request, response)
      } catch (error) {
        said(error)
        response.statusCode = 500
        response.setHeader('X-Late', '1')
        response.end('late')
      }
    }
    const { port } = await openFront(answer)
    const part = `40000\r\n${'x'.repeat(0x40000)}\r\n`
    const head = rawRequest('POST /', [host, 'Transfer-Encoding: chunked'])
    const heard = await sayRaw(port, head + part.repeat(8))
    expect(heard.status).toBe(413)
    expect(heard.body).not.toContain('late')
    await expect.poll(() => said.mock.calls.length).toBe(1)
    // The limit is for this body, not for the connection or the next one.
    expect((await sayRaw(port, `${head + part}0\r\n\r\n`)).status).toBe(200)
  })

  it('of 100,000 brackets is refused, and one like a record is not', async () => {
    const { port } = await openFront(echo)
    const send = (body: string) =>
      sayRaw(
        port,
        rawRequest('POST /api/users/login', [host, json, `Content-Length: ${body.length}`], body),
      )
    const deep = await send('['.repeat(100_000) + ']'.repeat(100_000))
    expect([deep.status, deep.milliseconds < 500]).toEqual([400, true])
    const usual = await send(JSON.stringify({ a: [{ b: { c: '[[[['.repeat(1000) } }] }))
    expect(usual.status).toBe(200)
  })

  it('announced first is not asked for when it is too large', async () => {
    const { port } = await openFront(echo)
    const announced = (bytes: number) => [host, 'Expect: 100-continue', `Content-Length: ${bytes}`]
    const large = await sayRaw(port, rawRequest('POST /', announced(2_000_000)), 500)
    expect(large.status).toBe(413)
    const small = await sayRaw(port, rawRequest('POST /', announced(5), 'hallo'))
    expect([small.status, small.body]).toEqual([100, expect.stringContaining('"size":5')])
  })
})

it('writes one line for a failure: no question, no secret end of an address', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { port } = await openFront(async (request, response) => {
    response.statusCode = request.url?.startsWith('/admin') ? 500 : 404
    response.end()
  })
  await sayRaw(port, rawRequest('GET /nothing', [host]))
  await sayRaw(port, rawRequest('GET /admin/reset/SECRET?token=SECRET', [host]))
  await expect.poll(() => said.mock.calls.length).toBe(1)
  expect(JSON.parse(String(said.mock.calls[0]?.[0]))).toMatchObject({
    status: 500,
    path: '/admin/reset',
    method: 'GET',
  })
  expect(String(said.mock.calls)).not.toMatch(/SECRET|127\.0\.0\.1/)
  said.mockRestore()
})

it('answers for Next when Next itself breaks, without a word about the inside', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { port } = await openFront(() => Promise.reject(new Error('inside')))
  const { status, body } = await sayRaw(port, rawRequest('GET /', [host]))
  expect([status, body]).toEqual([500, expect.stringContaining('Da ist etwas schiefgegangen')])
  expect(body).not.toContain('inside')
  said.mockRestore()
})
