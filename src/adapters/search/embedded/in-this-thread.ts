/** The same engine without a thread of its own: for tests of what it knows, and to measure what the thread saves. */
import { randomUUID } from 'node:crypto'

import type { SearchEngine } from '@/domain/search'

import { engineAsking } from './asking'
import { type Deeds, deedsWith } from './deeds'
import type { EngineWish } from './engine'
import { ownerOf } from './owner'

export function searchInThisThread(wish: EngineWish): SearchEngine {
  const birth = { pid: process.pid, born: performance.timeOrigin, engine: randomUUID() }
  const deeds: Deeds = deedsWith(wish, ownerOf(birth))
  return engineAsking(
    async (name, ...values) => {
      // A deed is called with the values that Ask has checked for it.
      const deed = deeds[name] as (...all: unknown[]) => ReturnType<Deeds[typeof name]>
      return deed(...values)
    },
    { synonyms: () => undefined, silentFor: () => 0, close: async () => deeds.close() },
  )
}
