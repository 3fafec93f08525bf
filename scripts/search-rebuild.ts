/**
 * Makes the search index anew from the database: `npm run search:rebuild`. The portal may run meanwhile: the old index
 * answers until the new one is whole, and what is changed meanwhile is compared at the end.
 */
import type { Payload } from 'payload'

import { type Linkable, linkable } from '@/domain/section'
import { followSynonyms, ensureSynonyms } from '@/services/synonyms'
import { reconcile } from '@/services/search-comparison'
import { rebuildIndex } from '@/services/search-index'
import { textsRead } from '@/services/search-records'
import { engineOf } from '@/services/search-state'

import { openPortal } from './open-portal'
import { progress } from './progress'
import { refuse } from './refuse'

/** How many records of each kind visitors may see. */
async function countsOf(payload: Payload): Promise<Map<Linkable, number>> {
  const counts = linkable.map(async (collection) => {
    const { totalDocs } = await payload.count({ collection, overrideAccess: false })
    return [collection, totalDocs] as const
  })
  return new Map(await Promise.all(counts))
}

async function rebuild(payload: Payload): Promise<void> {
  const engine = engineOf(payload)
  await engine.init()
  await ensureSynonyms(payload)
  await followSynonyms(payload)
  const counts = await countsOf(payload)
  const tellers = new Map(linkable.map((kind) => [kind, progress(`Index, ${kind}`)]))
  const { docs, ms } = await rebuildIndex(payload, (collection, records) =>
    tellers.get(collection)?.(records, Math.max(records, counts.get(collection) ?? 0)),
  )
  console.log(`${docs} documents of the search are new, in ${(ms / 1000).toFixed(1)} s.`)
  await reconcile(payload)
  console.log('Reading texts of files that nobody has read yet.')
  await textsRead(payload)
  const again = await reconcile(payload)
  if (again > 0) console.log(`${again} records were changed meanwhile and are up to date, too.`)
  const { ok, degraded, error } = await engine.status()
  if (!ok || degraded)
    refuse(`The index is made, but its engine is not well: ${error ?? 'unknown'}`)
}

const payload = await openPortal()
try {
  await rebuild(payload)
} catch (error) {
  refuse(
    `The index was not made, the old one stays. ${error instanceof Error ? error.message : String(error)}`,
  )
}
await engineOf(payload).close()
await payload.destroy()
console.log('rebuilt')
process.exit(0)
