import { createServer } from 'node:http'

import { fuzz } from './fuzzing'
import type { Ground } from './shapes'

const ground: Ground = {
  addresses: ['/loesungen'],
  parameters: ['q'],
  collections: ['solutions'],
  ids: ['none'],
  actions: ['x'],
}

/** Whether the search finds a server that breaks on one single text, in a question anywhere. */
export async function findsPlantedFailure(seed: number): Promise<boolean> {
  const server = createServer((request, response) => {
    const broken = /[?&=]1e309(&|$)/.test(request.url ?? '')
    request.resume().once('end', () => response.writeHead(broken ? 500 : 200).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const sessions = { visitor: '', editor: '', admin: '' }
  const { failures } = await fuzz({ port, seed, from: 0, to: 2_000, ground, sessions })
  server.closeAllConnections()
  server.close()
  return failures.length > 0 && failures.every(({ request }) => request.path.includes('1e309'))
}
