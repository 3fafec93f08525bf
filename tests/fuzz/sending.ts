import { Agent, request } from 'node:http'

import type { Fuzzed } from './shapes'

export type Heard = { status: number; milliseconds: number; body: string; cookies: string[] }

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** Sends one request as it is. Status 0: the connection broke or nothing came within half a minute. */
export function send(
  port: number,
  { method, path, headers, body }: Omit<Fuzzed, 'number' | 'actor'>,
): Promise<Heard> {
  return new Promise((resolve) => {
    const began = performance.now()
    const heard = (status: number, text = '', cookies: string[] = []) =>
      resolve({ status, milliseconds: performance.now() - began, body: text, cookies })
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: { ...headers, ...length },
        agent,
        timeout: 30_000,
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => (text += part))
        answer.once('error', () => heard(0, 'cut off'))
        answer.once('end', () => heard(answer.statusCode ?? 0, text, answer.headers['set-cookie']))
      },
    )
    asking.once('timeout', () => asking.destroy(new Error('timeout')))
    asking.once('error', ({ message }) => heard(0, message))
    asking.end(body)
  })
}
