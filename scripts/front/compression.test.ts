import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

import { afterEach, describe, expect, it } from 'vitest'

import { compress } from './compression.mjs'

let server: Server | undefined
afterEach(() => server?.close())

const page = `<p>${'„Größe“ '.repeat(500)}</p>`
const kept = { 'Content-Type': 'text/html; charset=utf-8', ETag: '"1"' }

type Said = { status: number; headers: Record<string, string>; body: string }

/** What somebody gets who asks a server that answers so. */
async function asked(
  answer: (response: ServerResponse) => void,
  encoding: string,
  method = 'GET',
): Promise<Said> {
  server = createServer((request, response) => {
    compress(request, response)
    answer(response)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port and not on a pipe
  const answered = await fetch(`http://127.0.0.1:${port}/`, {
    method,
    headers: { 'Accept-Encoding': encoding },
  })
  const { status } = answered
  return { status, headers: Object.fromEntries(answered.headers), body: await answered.text() }
}

const whole =
  (headers: Record<string, string>, status = 200) =>
  (response: ServerResponse): void => {
    response.statusCode = status
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('Content-Length', Buffer.byteLength(page))
    response.end(page)
  }

describe('an answer', () => {
  it('that is a kept page arrives compressed, with its length, for whoever takes that', async () => {
    const { headers, body } = await asked(whole(kept), 'br, gzip')
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    expect(Number(headers['content-length'])).toBeLessThan(400)
    expect(body).toBe(page)
  })

  it('has a weak mark in each of its forms, and says so where nothing has changed', async () => {
    const forms = { etag: 'W/"1"', vary: 'Accept-Encoding' }
    for (const says of ['gzip', 'identity'])
      expect((await asked(whole(kept), says)).headers).toMatchObject(forms)
    const noted = await asked((response) => {
      response.statusCode = 304
      response.setHeader('ETag', '"1"')
      response.setHeader('Vary', 'rsc')
      response.end()
    }, 'gzip')
    expect(noted.headers).toMatchObject({ etag: 'W/"1"', vary: 'rsc, Accept-Encoding' })
  })

  it('to a question for its head does not name the length of the form that is not sent', async () => {
    const { headers } = await asked(whole(kept), 'gzip', 'HEAD')
    expect(headers).toMatchObject({ etag: 'W/"1"' })
    expect(headers['content-length']).toBeUndefined()
  })

  it.each(['identity', 'gzip;q=0', 'br'])('arrives as it is for whoever says %s', async (says) => {
    const { headers, body } = await asked(whole(kept), says)
    expect(headers['content-encoding'] ?? 'identity').not.toBe('gzip')
    expect(body).toBe(page)
  })

  it('that is one person’s own is compressed and not kept', async () => {
    const own = { ...kept, 'Cache-Control': 'private, no-store' }
    const { headers, body } = await asked(whole(own), 'gzip')
    expect(headers).toMatchObject({ 'content-encoding': 'gzip' })
    expect(headers['content-length']).toBeUndefined()
    expect(body).toBe(page)
  })

  it('that must not be changed is not, nor one that is compressed already', async () => {
    const untouched = { ...kept, 'Cache-Control': 'no-transform' }
    expect((await asked(whole(untouched), 'gzip')).headers['content-encoding']).toBeUndefined()
    server?.close()
    const again = await asked((response) => {
      for (const [name, value] of Object.entries(kept)) response.setHeader(name, value)
      response.setHeader('Content-Encoding', 'gzip')
      response.end(gzipSync(page))
    }, 'gzip')
    expect(again.body).toBe(page)
  })

  it('in pieces arrives piece by piece, compressed and whole', async () => {
    const { headers, body } = await asked((response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.write(page)
      setImmediate(() => response.end(page))
    }, 'gzip')
    expect(headers).toMatchObject({ 'content-encoding': 'gzip' })
    expect(body).toBe(page + page)
  })

  it('with an error keeps its status', async () => {
    const { status, body } = await asked(whole(kept, 404), 'gzip')
    expect([status, body]).toEqual([404, page])
  })
})
