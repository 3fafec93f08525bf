import { createServer, type Server, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'

import { afterEach, expect, it } from 'vitest'

import { sendAtOnce } from './at-once.mjs'
import { sharedMark } from './shared-making.mjs'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** What arrives, piece by piece as it was sent, from a portal that answers so. */
async function heard(answer: (response: ServerResponse) => void, method = 'GET'): Promise<string> {
  const answering = sendAtOnce((_, response) => Promise.resolve(answer(response)))
  server = createServer((request, response) => void answering(request, response))
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port and not on a pipe
  const socket = connect(port, '127.0.0.1')
  socket.end(`${method} / HTTP/1.1\r\nHost: portal.example\r\nConnection: close\r\n\r\n`)
  let text = ''
  for await (const part of socket.setEncoding('utf8')) text += String(part)
  return text
}

const inPieces =
  (mark: Record<string, string>) =>
  (response: ServerResponse): void => {
    for (const [name, value] of Object.entries(mark)) response.setHeader(name, value)
    response.flushHeaders()
    response.write('<p>')
    response.write(Buffer.from('Größe'), () => response.end('</p>'))
  }

it('a page that is the same for all who ask is sent in one piece, with its length', async () => {
  const text = await heard(inPieces({ [sharedMark]: 'yes' }))
  expect(text).toContain(`Content-Length: ${Buffer.byteLength('<p>Größe</p>')}\r\n`)
  expect(text).toMatch(/\r\n\r\n<p>Größe<\/p>$/)
})

it('anything else goes out as it comes', async () => {
  expect(await heard(inPieces({}))).toMatch(/Transfer-Encoding: chunked[^]*\r\n3\r\n<p>\r\n/)
})

it('who asks for the head alone gets it', async () => {
  const text = await heard((response) => {
    response.setHeader(sharedMark, 'yes')
    response.end()
  }, 'HEAD')
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(text).toMatch(/\r\n\r\n$/)
})

it('of a page that breaks in the middle nothing is sent', async () => {
  const text = await heard((response) => {
    response.setHeader(sharedMark, 'yes')
    response.write('<p>')
    response.destroy()
  })
  expect(text).toBe('')
})
