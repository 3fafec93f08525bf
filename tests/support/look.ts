/** Opens the portal of this folder and says as JSON what somebody finds in it: `look.ts WORDS`. */
import { askedSearch } from '../../src/domain/search-question'
import { search } from '../../src/services/search'

import { openPortal } from '../../scripts/open-portal'

const payload = await openPortal()
const reader = { payload, locale: 'de' } as const
const { docs } = await payload.find({
  collection: 'outbox',
  pagination: false,
  sort: 'key',
  overrideAccess: true,
})
// Only now: to search is to make the index, and then nothing for it waits any more.
const { hits } = await search(reader, askedSearch({ q: process.argv[2] }).question)
// What writing itself queues for the index depends on the moment of the backup.
const told = docs.filter(({ key }) => !key.startsWith('index:'))
const outbox = told.map(({ key, state, error }) => `${key} ${state} ${error ?? ''}`.trim())
console.log(JSON.stringify({ hits: hits.length, outbox }))
await payload.destroy()
process.exit(0)
