/**
 * A worker in a process of its own, for tests that kill it: says `working`, does everything that is due, says `drained`.
 * The database, the mail server and the secret come with the environment.
 */
import { openPortal } from '../../scripts/open-portal'
import { drain, settled, startDraining } from '../../src/services/outbox'

const payload = await openPortal()
process.stdout.write('working\n')
if (process.argv[2] === 'beside') await drain(payload)
else {
  await startDraining(payload)
  await settled(payload)
}
await payload.destroy()
process.stdout.write('drained\n')
process.exit(0)
