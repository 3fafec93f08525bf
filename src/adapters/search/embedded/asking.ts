/** The contract on top of single deeds, wherever they are done. */
import type { SearchDoc, SearchEngine } from '@/domain/search'

import type { Ask } from './deeds'
import { engineName } from './name'

type Own = { synonyms(groups: string[][]): void; close(): Promise<void> }

/** What goes to the worker at once: more would hold up whoever sends it, and the questions behind it. */
const portion = { docs: 25, letters: 100_000 }

export function engineAsking(ask: Ask, own: Own): SearchEngine {
  let rebuilding: Promise<unknown> = Promise.resolve()
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
      try {
        return { engine: engineName, ok: true, pending: 0, ...(await ask('status')) }
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        return { engine: engineName, ok: false, pending: 0, docs: 0, version: null, error: message }
      }
    },
    close: () => own.close(),
  }
}

async function rebuilt(ask: Ask, source: AsyncIterable<SearchDoc[]>) {
  const started = performance.now()
  const number = await ask('beginRebuild')
  try {
    for await (const batch of source)
      for (const docs of portionsOf(batch)) await ask('fill', number, docs)
    const docs = await ask('endRebuild', number)
    return { docs, ms: performance.now() - started }
  } catch (error) {
    await ask('dropRebuild', number).catch(() => undefined)
    throw error
  }
}

function portionsOf(batch: readonly SearchDoc[]): SearchDoc[][] {
  const portions: SearchDoc[][] = []
  let [current, letters]: [SearchDoc[], number] = [[], 0]
  for (const doc of batch) {
    current.push(doc)
    letters += lettersOf(doc)
    if (current.length < portion.docs && letters < portion.letters) continue
    portions.push(current)
    ;[current, letters] = [[], 0]
  }
  return current.length > 0 ? [...portions, current] : portions
}

const lettersOf = ({ title, summary = '', body = '', pages = [] }: SearchDoc): number =>
  [title, summary, body, ...pages].reduce((sum, { length }) => sum + length, 0)
