/** Brings the database up to the newest migration: `npm run migrate`. MongoDB needs none. */
import { openPortal } from './open-portal'

const payload = await openPortal()
await payload.destroy()
console.log('migrated')
process.exit(0)
