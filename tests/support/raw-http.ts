import { connect } from 'node:net'

export type RawAnswer = { status: number; head: string; body: string; milliseconds: number }

/** Says exactly these bytes to a port of this machine and hears until the other side ends or `patience` (ms) is over. */
export function sayRaw(port: number, bytes: string | Buffer, patience = 5_000): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const began = performance.now()
    const parts: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const clock = setTimeout(() => socket.destroy(), patience)
    let heard = Infinity
    socket.on('data', (part) => {
      heard = Math.min(heard, performance.now() - began)
      parts.push(part)
    })
    // A connection that is cut shows in the answer, which is incomplete then.
    socket.on('error', () => undefined)
    socket.once('close', () => {
      clearTimeout(clock)
      const text = Buffer.concat(parts).toString('latin1')
      const [head = '', ...rest] = text.split('\r\n\r\n')
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0)
      resolve({ status, head, body: rest.join('\r\n\r\n'), milliseconds: heard })
    })
  })
}

/** The bytes of a simple request; the connection ends with its answer. */
export const rawRequest = (line: string, headers: readonly string[] = [], body = ''): string =>
  [`${line} HTTP/1.1`, 'Connection: close', ...headers, '', body].join('\r\n')
