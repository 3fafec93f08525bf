import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import next from 'next'

import { sendAtOnce } from './front/at-once.mjs'
import { tellWhatFailed } from './front/failing.mjs'
import { createFront } from './front/front.mjs'
import { answersUnderWay, finishEffects, leave } from './front/leaving.mjs'
import { tellWhatIsMissing } from './front/missing.mjs'
import { ownDatabase } from './front/owner.mjs'
import { readSeals } from './front/seals.mjs'
import { readFrontSettings } from './front/settings.mjs'
import { makeForAllWaiting } from './front/shared-making.mjs'
import { findLocalAddress } from './setup/address.mjs'
import { beginWithLittleMemory } from './setup/memory.mjs'
import { explain } from './setup/say.mjs'
import { readSettings } from './setup/settings.mjs'

/**
 * The portal in production: our own server, and Next behind it in the same process
 * (docs/decisions/0013-an-own-server-in-front-of-next.md). Needs a build.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)))

async function serve() {
  beginWithLittleMemory()
  const began = performance.now()
  const written = readSettings(root)
  const settings = { ...readFrontSettings(written), seals: readSeals(root) }
  await ownDatabase(root, written)
  // Where Next asks itself, instead of the host a request names.
  const origin = findLocalAddress(settings)
  process.env.__NEXT_PRIVATE_ORIGIN = origin
  const { host: hostname, port } = settings
  // Next hangs its own WebSocket listener onto the server it is shown: none of ours.
  const httpServer = /** @type {import('node:http').Server} */ (
    /** @type {unknown} */ ({ on() {} })
  )
  const portal = next({ dev: false, dir: root, hostname, port, httpServer })
  await portal.prepare()
  const whole = tellWhatFailed(tellWhatIsMissing(portal.getRequestHandler(), origin))
  const server = createFront(makeForAllWaiting(sendAtOnce(whole)), settings)
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: hostname, port }, () => resolve(undefined))
  })
  leaveOnSignals(server)
  console.log(`Ready in ${Math.round(performance.now() - began)} ms`)
}

/** @param {import('node:http').Server} server */
function leaveOnSignals(server) {
  const open = answersUnderWay(server)
  let leaving = false
  const stop = async () => {
    if (leaving) return
    leaving = true
    const [answered, delivered] = await Promise.all([leave(server, open), finishEffects()])
    if (!answered) console.error('Requests that took longer than 10 s were cut off.')
    if (!delivered)
      console.error('A mail that took longer than 25 s was cut off. It is sent again.')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop)
}

serve().catch((error) => {
  explain(error)
  process.exit(1)
})
