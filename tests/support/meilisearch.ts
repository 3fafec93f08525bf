/**
 * A stand-in for a Meilisearch server, for tests: a real HTTP server that knows indexes, tasks, documents, the filters our
 * adapter writes, and a search for beginnings of words. Its answers have the shapes of Meilisearch's own tests
 * (github.com/meilisearch/meilisearch, v1.50.0, 5cb2f2e9, crates/meilisearch/tests): tasks/mod.rs, index/create_index.rs,
 * index/stats.rs, documents/get_documents.rs, swap_indexes/mod.rs, search/multi/mod.rs, search/errors.rs, auth/errors.rs.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import { Indexes, refusal } from './meilisearch-indexes'

export type Fault = 'none' | 'silent' | 'cut' | 'bad-gateway' | 'broken' | 'slow'

export type Heard = {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: unknown
}

export type FakeMeilisearch = {
  url: string
  key: string
  port: number
  /** Everything that was asked, in order. */
  heard: Heard[]
  indexes: Indexes
  /** How it answers from now on. */
  fault: Fault
  stop(): Promise<void>
  start(): Promise<void>
}

type Wish = { key?: string; port?: number }

export async function fakeMeilisearch({ key = 'a-key-of-the-tests', port = 0 }: Wish = {}) {
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      fake.heard.push({
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body,
      })
      answer(fake, request, { response, body })
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  const fake: FakeMeilisearch = {
    url: '',
    key,
    port,
    heard: [],
    indexes: new Indexes(),
    fault: 'none',
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        sockets.forEach((socket) => socket.destroy())
      }),
    start: () =>
      new Promise((resolve) => {
        server.listen(fake.port, '127.0.0.1', () => {
          const address = server.address()
          fake.port = typeof address === 'object' && address ? address.port : 0
          fake.url = `http://:${key}@127.0.0.1:${fake.port}`
          resolve()
        })
      }),
  }
  await fake.start()
  return fake
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer) // no encoding is set
  const text = Buffer.concat(pieces).toString()
  return text === '' ? undefined : JSON.parse(text)
}

type Exchange = { response: ServerResponse; body: unknown }

function answer(fake: FakeMeilisearch, request: IncomingMessage, exchange: Exchange): void {
  const { response, body } = exchange
  const send = (status: number, content: unknown) => {
    response.writeHead(status, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(content))
  }
  const faults: Record<Fault, () => void> = {
    none: () => {
      if (request.headers.authorization !== `Bearer ${fake.key}`)
        return send(403, refusal('invalid_api_key', 'The provided API key is invalid.', 'auth'))
      const { status, content } = fake.indexes.answer(request.method ?? '', request.url ?? '', body)
      send(status, content)
    },
    silent: () => undefined,
    slow: () => void setTimeout(() => faults.none(), 10_000).unref(),
    cut: () => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 1000 })
      response.write('{"results":[')
      setTimeout(() => response.destroy(), 5)
    },
    'bad-gateway': () => {
      response.writeHead(502, { 'Content-Type': 'text/html' })
      response.end('<html><body><h1>502 Bad Gateway</h1></body></html>')
    },
    broken: () => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.end('{"results":[{"hits":')
    },
  }
  faults[fake.fault]()
}
