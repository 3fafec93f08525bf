import type { Payload } from 'payload'

import type { SearchEngine } from '@/domain/search'
import { defaultSynonyms } from '@/domain/search/synonyms'
import { tidied } from '@/domain/synonym'

/**
 * The words with the same meaning. A new portal gets the groups that come with it, once; from then on they belong to
 * staff: what was changed stays changed, what was deleted stays deleted.
 */
const filled = 'synonyms:filled'

const isFilled = (payload: Payload): Promise<boolean> => payload.kv.has(filled)

const find = (payload: Payload) =>
  payload.find({
    collection: 'synonyms',
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })

/** Gives the portal its first groups, unless it has had them. May be interrupted and run again. */
export async function ensureSynonyms(payload: Payload): Promise<void> {
  if (await isFilled(payload)) return
  const { docs } = await find(payload)
  const present = new Set(docs.map(({ allWords }) => allWords))
  for (const words of defaultSynonyms) {
    if (present.has(tidied(words).join(', '))) continue
    await payload.create({
      collection: 'synonyms',
      data: { words: [...words], active: true },
      depth: 0,
      context: { skipAudit: true, skipSearch: true },
      overrideAccess: true,
    })
  }
  await payload.kv.set(filled, true)
}

/** The groups in effect. A portal that has not got its first ones yet uses them all the same. */
export async function readSynonyms(payload: Payload): Promise<string[][]> {
  const { docs } = await find(payload)
  const own = docs.filter(({ active }) => active).map(({ words }) => [...words])
  return (await isFilled(payload)) ? own : [...own, ...defaultSynonyms.map((group) => [...group])]
}

/** From the next search on these groups count. */
export async function followSynonyms(payload: Payload): Promise<void> {
  const engine = payload.config.custom.search as SearchEngine // placed there by payload.config.ts
  await engine.setSynonyms(await readSynonyms(payload))
}
