/** Brings the first content into the database: `npm run seed`. What a person has changed or deleted is left alone. */
import { ensureSynonyms } from '@/services/synonyms'

import { importContent } from './seed/import'
import { ensureDirectory } from './seed/municipalities'
import { openPortal } from './open-portal'
import { progress } from './progress'

const payload = await openPortal()
await ensureDirectory(payload, progress('Municipalities'))
await ensureSynonyms(payload)
const written = await importContent(payload, progress('Content'))
console.log(`${written} records written.`)
await payload.destroy()
process.exit(0)
