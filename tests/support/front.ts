import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createFront } from '../../scripts/front/front.mjs'

export type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>

let server: Server | undefined

/** A front before something that stands for Next. It listens to the network, so that any host is right. */
export async function openFront(
  answer: Answering,
  settings: { hops?: number; publicUrl?: URL } = {},
) {
  const front = createFront(answer, { host: '0.0.0.0', port: 0, hops: 0, ...settings })
  server = front
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  // An AddressInfo, because it listens on a port and not on a pipe.
  return { front, port: (front.address() as AddressInfo).port }
}

/** Ends the front of a test; for `afterEach`. */
export function closeFront(): void {
  server?.closeAllConnections()
  server?.close()
}
