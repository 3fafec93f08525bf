/** The contract on top of single deeds, wherever they are done. */
import type { SearchDoc, SearchEngine } from '@/domain/search'
import { lightPortions } from '@/domain/search/light-portions'

import type { Ask, Deeds } from './deeds'
import { engineName } from './name'

type Own = {
  synonyms(groups: string[][]): void
  /** For how long somebody has waited for an answer, whatever was asked; milliseconds. */
  silentFor(): number
  close(): Promise<void>
}

/** Who is busy or just beginning answers late and is well; who is silent for longer than this is not; milliseconds. */
const patience = { answer: 500, silence: 30_000 }

export function engineAsking(ask: Ask, own: Own): SearchEngine {
  let rebuilding: Promise<unknown> = Promise.resolve()
  let known: ReturnType<Deeds['status']> = { docs: 0, version: null }
  return {
    init: () => ask('init'),
    upsert: async (docs) => {
      if (docs.length > 0) await ask('upsert', docs)
    },
    remove: async (ids) => {
      if (ids.length > 0) await ask('remove', ids)
    },
    search: (query) => ask('search', query),
    suggest: (query) => ask('suggest', query),
    rebuild: (source) => {
      const mine = rebuilding.then(() => rebuilt(ask, source))
      rebuilding = mine.catch(() => undefined)
      return mine
    },
    setSynonyms: async (groups) => {
      own.synonyms(groups)
      await ask('setSynonyms', groups)
    },
    stamps: async () => new Map(await ask('stamps')),
    status: async () => {
      const status = { engine: engineName, ok: true, pending: 0 }
      try {
        const told = await unlessLate(ask('status'))
        known = told ?? known
        return { ...status, ...known, ok: told !== null || own.silentFor() < patience.silence }
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        return { ...status, ok: false, docs: 0, version: null, error: message }
      }
    },
    close: () => own.close(),
  }
}

/** Null when it does not come in time. */
async function unlessLate<T>(answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience.answer)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

async function rebuilt(ask: Ask, source: AsyncIterable<SearchDoc[]>) {
  const started = performance.now()
  const number = await ask('beginRebuild')
  try {
    for await (const batch of source)
      for (const docs of lightPortions(batch)) await ask('fill', number, docs)
    const docs = await ask('endRebuild', number)
    return { docs, ms: performance.now() - started }
  } catch (error) {
    await ask('dropRebuild', number).catch(() => undefined)
    throw error
  }
}
