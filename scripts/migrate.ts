/** Brings the database up to the newest migration: `npm run migrate`. MongoDB needs none. */
import config from '@payload-config'
import { getPayload } from 'payload'

const payload = await getPayload({ config })
await payload.db.migrate()
await payload.destroy()
console.log('migrated')
process.exit(0)
