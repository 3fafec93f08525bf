/**
 * Makes an installation ready: database up to date, directory of municipalities, first content, first account. What is
 * there already stays, and what was interrupted is completed; it may run at any time. `npm start` waits for the last
 * line.
 */
import { publicUrl } from '@/env'
import { ensureSynonyms } from '@/services/synonyms'

import { ensureFirstAdmin } from './accounts'
import { openPortal } from './open-portal'
import { progress } from './progress'
import { ensureDirectory } from './seed/municipalities'
import { importContent } from './seed/import'

const payload = await openPortal()
await ensureDirectory(payload, progress('Municipalities'))
await importContent(payload, progress('Content'))
await ensureSynonyms(payload)
await ensureFirstAdmin(payload, publicUrl)
await payload.destroy()
console.log('prepared')
process.exit(0)
