/**
 * What an engine has missed while it was away: the newest state of each document, to be repeated as soon as it is back.
 * It lives in the memory of this process; the outbox and the stamps repair what a process that ends leaves behind.
 */
import type { SearchDoc, SearchEngine } from '@/domain/search'
import { lightPortions } from '@/domain/search/light-portions'

export type Missed = {
  /** These could not be written; null stands for a removal. */
  note(changes: ReadonlyMap<string, SearchDoc | null>): void
  noteSynonyms(groups: string[][]): void
  /** These have been written, so nothing of them is missed any more. */
  forget(ids: Iterable<string>): void
  /** A rebuild begins, which reads everything anew; to be called once it is done. */
  beforeRebuild(): () => void
  /** More was missed than is kept: only a rebuild helps. */
  isTooMuch(): boolean
  /** Sets the synonyms, if they were missed. */
  repeatSynonyms(engine: SearchEngine): Promise<void>
  /** Writes all changes. */
  repeat(engine: SearchEngine): Promise<void>
}

const mostKept = 1_000
const atOnce = 100

type Changes = Map<string, SearchDoc | null>

/** Unless something newer has taken its place. */
function forgetSame(changes: Changes, some: Iterable<readonly [string, SearchDoc | null]>): void {
  for (const [id, doc] of some) if (changes.get(id) === doc) changes.delete(id)
}

async function repeatChanges(changes: Changes, engine: SearchEngine): Promise<void> {
  while (changes.size > 0) {
    const some = [...changes].slice(0, atOnce)
    const docs = some.flatMap(([, doc]) => doc ?? [])
    const gone = some.flatMap(([id, doc]) => (doc ? [] : [id]))
    if (gone.length > 0) await engine.remove(gone, { wait: true })
    forgetSame(
      changes,
      gone.map((id) => [id, null] as const),
    )
    // What has arrived is not sent again when a later portion is too much.
    for (const few of lightPortions(docs)) {
      await engine.upsert(few, { wait: true })
      forgetSame(
        changes,
        few.map((doc) => [doc.id, doc] as const),
      )
    }
  }
}

export function missed(): Missed {
  const changes: Changes = new Map()
  let synonyms: string[][] | null = null
  /** How often more was missed than is kept. */
  let losses = 0
  return {
    note: (more) => {
      for (const [id, doc] of more) changes.set(id, doc)
      if (changes.size <= mostKept) return
      losses += 1
      changes.clear()
    },
    noteSynonyms: (groups) => void (synonyms = groups),
    forget: (ids) => {
      for (const id of ids) changes.delete(id)
    },
    beforeRebuild: () => {
      const before = [...changes]
      const lost = losses
      return () => {
        forgetSame(changes, before)
        losses -= lost
      }
    },
    isTooMuch: () => losses > 0,
    repeatSynonyms: async (engine) => {
      const groups = synonyms
      if (groups === null) return
      await engine.setSynonyms(groups)
      if (synonyms === groups) synonyms = null
    },
    repeat: (engine) => repeatChanges(changes, engine),
  }
}
