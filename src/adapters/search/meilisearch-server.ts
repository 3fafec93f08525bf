/**
 * One Meilisearch server over HTTP: by Node's own client, because Next replaces the global `fetch`, keeps its answers and
 * follows redirects to wherever an answer says. Only the configured address is ever asked (T-P12).
 */
import http from 'node:http'
import https from 'node:https'

import { z } from 'zod'

import type { SearchServer } from '@/domain/search-server'
import { type SearchFault, SearchUnavailable } from '@/domain/search/unavailable'

export type Asked = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  body?: unknown
  /** Ends the request; no request is without an end. */
  signal: AbortSignal
}

export type MeilisearchServer = {
  /** The answer as it came; rejects with a `SearchUnavailable` when there is none that counts. */
  ask(asked: Asked): Promise<unknown>
  close(): void
}

/** Bytes of an answer that are read; a page of long documents stays far below. */
const longestAnswer = 64 * 1024 * 1024

type Answer = { status: number; text: string }

export function meilisearchServer(server: SearchServer): MeilisearchServer {
  const client = server.secure ? https : http
  const agent = new client.Agent({ keepAlive: true, maxSockets: 32 })
  const { host, port, key } = server
  const headers = key === null ? {} : { Authorization: `Bearer ${key}` }
  const send = (asked: Asked): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { method, path, body, signal } = asked
      const written = body === undefined ? undefined : JSON.stringify(body)
      const request = client.request(
        { host, port, agent, method, path, signal, headers: { ...headers, ...typeOf(written) } },
        (response) => readAnswer(response).then(resolve, reject),
      )
      request.on('error', (error) => {
        // The server has closed a connection it kept open, at the very moment it was used again.
        const isStale = request.reusedSocket && Reflect.get(error, 'code') === 'ECONNRESET'
        if (isStale && !signal.aborted) send(asked).then(resolve, reject)
        else reject(error)
      })
      request.end(written)
    })
  return {
    ask: async (asked) => {
      try {
        return contentOf(await send(asked))
      } catch (error) {
        throw unavailable(error, asked.signal)
      }
    },
    close: () => agent.destroy(),
  }
}

const typeOf = (written: string | undefined): http.OutgoingHttpHeaders =>
  written === undefined
    ? {}
    : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(written) }

async function readAnswer(response: http.IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of response) {
    const bytes = piece as Buffer // no encoding is set, so these are bytes
    size += bytes.length
    if (size > longestAnswer) throw new SearchUnavailable('unreadable', 'too_long')
    pieces.push(bytes)
  }
  return { status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString('utf8') }
}

function contentOf({ status, text }: Answer): unknown {
  const isWell = status >= 200 && status < 300
  const content = parsed(text)
  if (isWell && content !== undefined) return content
  throw new SearchUnavailable(
    isWell ? 'unreadable' : faultOf(status),
    codeIn(content) ?? `${status}`,
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function faultOf(status: number): SearchFault {
  if (status === 401 || status === 403) return 'refused-key'
  if (status === 408 || status === 429 || status >= 500) return 'failing'
  return status >= 400 ? 'unfit-index' : 'unreadable'
}

const refusal = z.object({ code: z.string().regex(/^[a-z_]{1,60}$/) })

/** Meilisearch's own code; its sentence stays out, because it repeats what was sent. */
const codeIn = (content: unknown): string | undefined => refusal.safeParse(content).data?.code

/** Neither the address nor a header travels on with the error. */
function unavailable(error: unknown, signal: AbortSignal): SearchUnavailable {
  if (error instanceof SearchUnavailable) return error
  if (signal.aborted) return new SearchUnavailable('too-slow')
  const code: unknown = Reflect.get(Object(error), 'code')
  return new SearchUnavailable('unreachable', typeof code === 'string' ? code : undefined)
}

/** The answer in the shape it must have. */
export function inShape<S extends z.ZodType>(shape: S, answer: unknown): z.infer<S> {
  const read = shape.safeParse(answer)
  if (!read.success) throw new SearchUnavailable('unreadable', 'other_shape')
  return read.data
}
