/** Drains the outbox beside the web processes. Only for MongoDB: a database file belongs to one process (decision 1). */
import { databaseUrl } from '@/env'
import { startDraining, settled } from '@/services/outbox'
import { startSweeping } from '@/services/sweep'

import { openPortal } from './open-portal'
import { refuse } from './refuse'

if (databaseUrl.startsWith('file:'))
  refuse(
    'The worker is for MongoDB only. With a database file the portal itself does this work: run "npm start".',
  )

const payload = await openPortal()
await startDraining(payload)
const stop = startSweeping(payload)
// The sweep's clock alone keeps no process alive.
const alive = setInterval(() => undefined, 60_000)
console.log('The worker is running. Stop with Ctrl-C.')

const leave = async (): Promise<void> => {
  stop()
  clearInterval(alive)
  await settled(payload)
  await payload.destroy()
  process.exit(0)
}
process.once('SIGINT', leave)
process.once('SIGTERM', leave)
