/**
 * Two engines, one answer (SECURITY F3, F4). The main one is asked first and has a budget; where it does not answer in
 * time, or does not hold what it should, its stand-in answers, and says so. Writes go to both, to the stand-in first.
 */
import type { SearchDoc, SearchEngine, SearchStatus } from '@/domain/search'
import { SearchUnavailable } from '@/domain/search/unavailable'

import { divided } from './divided'
import { type Breaker, breaker, type Rests, usualRests } from './stand-in-breaker'
import { type Missed, missed } from './stand-in-missed'

export type Patience = {
  /** What a reader waits for the main engine; with the stand-in's own time it stays below a second. */
  answer: number
  /** What a look at the main engine may last. */
  look: number
  rests: Rests
  /** Between a rebuild of the main engine that failed and the next one. */
  betweenRebuilds: number
}

/** In milliseconds. */
export const usualPatience: Patience = {
  answer: 700,
  look: 2_000,
  rests: usualRests,
  betweenRebuilds: 10 * 60_000,
}

type Pair = { main: SearchEngine; standIn: SearchEngine }
type Ground = Pair & {
  patience: Patience
  gate: Breaker
  behind: Missed
  /** Deeds on the main engine, one after the other: what is repeated must not overtake what is new. */
  inTurn: (deed: () => Promise<void>) => Promise<void>
  rebuildFrom: { moment: number }
}

/** The main engine as long as it is well, otherwise its stand-in. It is well again by itself. */
export function withStandIn(
  main: SearchEngine,
  standIn: SearchEngine,
  patience: Patience = usualPatience,
): SearchEngine {
  const behind = missed()
  const inTurn = turns()
  const gate = breaker(() => inTurn(() => becomeWell({ main, behind, patience })), patience.rests)
  const ground: Ground = { main, standIn, patience, gate, behind, inTurn, rebuildFrom: { moment: 0 } } // prettier-ignore
  return {
    init: () => prepared(ground),
    upsert: (docs, options) =>
      write(ground, changesOf(docs), (engine) => engine.upsert(docs, options)),
    remove: (ids, options) =>
      write(ground, new Map(ids.map((id) => [id, null])), (engine) => engine.remove(ids, options)),
    search: async (query) => {
      const { answer, isStandIn } = await ask(ground, (engine) => engine.search(query))
      return isStandIn ? { ...answer, standIn: true } : answer
    },
    suggest: async (query) => (await ask(ground, (engine) => engine.suggest(query))).answer,
    rebuild: (source) => rebuilt(ground, source),
    setSynonyms: (groups) => setSynonyms(ground, groups),
    stamps: () => stampsOfBoth(ground),
    status: () => statusOfBoth(ground),
    close: async () => void (await Promise.all([main.close(), standIn.close()])),
  }
}

function turns(): Ground['inTurn'] {
  let last: Promise<unknown> = Promise.resolve()
  return (deed) => {
    const mine = last.then(deed)
    last = mine.catch(() => undefined)
    return mine
  }
}

const changesOf = (docs: readonly SearchDoc[]): Map<string, SearchDoc> =>
  new Map(docs.map((doc) => [doc.id, doc]))

/** The answer, or a `SearchUnavailable` once the time is over; what comes later is dropped. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchUnavailable('too-slow')), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Resolves once the main engine holds what it should: its index is complete, and what it has missed is repeated. */
async function becomeWell({
  main,
  behind,
  patience,
}: Pick<Ground, 'main' | 'behind' | 'patience'>): Promise<void> {
  const { needsRebuild } = await inTime(main.init(), patience.look)
  await behind.repeatSynonyms(main)
  if (needsRebuild || behind.isTooMuch()) throw new SearchUnavailable('not-built')
  await behind.repeat(main)
}

async function ask<T>(
  { main, standIn, gate, patience }: Ground,
  question: (engine: SearchEngine) => Promise<T>,
): Promise<{ answer: T; isStandIn: boolean }> {
  if (gate.whyNot() === null) {
    try {
      return { answer: await inTime(question(main), patience.answer), isStandIn: false }
    } catch (error) {
      // A question that is refused would be refused by the stand-in too.
      if (!(error instanceof SearchUnavailable)) throw error
      gate.failed(error)
    }
  }
  return { answer: await question(standIn), isStandIn: true }
}

/** The stand-in has the change at once. Where the main engine has not, this rejects, so that the outbox tries again. */
async function write(
  { main, standIn, gate, behind, inTurn }: Ground,
  changes: ReadonlyMap<string, SearchDoc | null>,
  deed: (engine: SearchEngine) => Promise<void>,
): Promise<void> {
  await deed(standIn)
  await inTurn(async () => {
    const why = gate.whyNot()
    try {
      // An index that is being built takes writes; only what does not answer is left alone.
      if (why !== null && why !== 'not-built') throw new SearchUnavailable('resting')
      await deed(main)
      behind.forget(changes.keys())
    } catch (error) {
      if (error instanceof SearchUnavailable) {
        behind.note(changes)
        gate.failed(error)
      }
      throw error
    }
  })
}

async function setSynonyms(
  { main, standIn, gate, behind, inTurn }: Ground,
  groups: string[][],
): Promise<void> {
  await standIn.setSynonyms(groups)
  behind.noteSynonyms(groups)
  if (gate.whyNot() !== null) return
  try {
    await inTurn(() => behind.repeatSynonyms(main))
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    gate.failed(error)
  }
}

/** Why the main engine may not be asked, looked up at once but not for long. */
async function lookAtMain({ gate, patience }: Ground): Promise<string | null> {
  try {
    return await inTime(gate.look(), patience.look + 500)
  } catch (error) {
    if (error instanceof SearchUnavailable) return gate.whyNot() ?? error.fault
    throw error
  }
}

async function prepared(ground: Ground): Promise<{ needsRebuild: boolean }> {
  const [own, why] = await Promise.all([ground.standIn.init(), lookAtMain(ground)])
  const isTime = performance.now() >= ground.rebuildFrom.moment
  return { needsRebuild: own.needsRebuild || (why === 'not-built' && isTime) }
}

/** Both from the one source. The main engine may fail over it: its stand-in is complete then, and a later rebuild helps. */
async function rebuilt(
  ground: Ground,
  source: AsyncIterable<SearchDoc[]>,
): Promise<{ docs: number; ms: number }> {
  const { main, standIn, gate, behind, rebuildFrom, patience } = ground
  const why = await lookAtMain(ground)
  if (why !== null && why !== 'not-built') return standIn.rebuild(source)
  const [own, other] = divided(source, 2)
  if (!own || !other) throw new Error('A source is divided in two.')
  const done = behind.beforeRebuild()
  const ofMain = main
    .rebuild(other.items)
    .then(done)
    .then(() => gate.look())
    .catch((error: unknown) => {
      if (!(error instanceof SearchUnavailable)) throw error
      rebuildFrom.moment = performance.now() + patience.betweenRebuilds
      gate.failed(error)
    })
    .finally(other.leave)
  const ofStandIn = standIn.rebuild(own.items).finally(own.leave)
  const [result] = await Promise.allSettled([ofStandIn, ofMain])
  await ofMain
  if (result.status === 'rejected') throw result.reason
  return result.value
}

/** Where the two differ the stamp is empty: whoever compares writes such a document anew, and so mends both. */
async function stampsOfBoth({ main, standIn, gate }: Ground): Promise<Map<string, string>> {
  const own = await standIn.stamps()
  if (gate.whyNot() !== null) return own
  try {
    const other = await main.stamps()
    const ids = new Set([...own.keys(), ...other.keys()])
    const agreed = (id: string) => (own.get(id) === other.get(id) ? (own.get(id) ?? '') : '')
    return new Map([...ids].map((id) => [id, agreed(id)]))
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    gate.failed(error)
    return own
  }
}

async function statusOfBoth({ main, standIn, gate, patience }: Ground): Promise<SearchStatus> {
  const [own, other] = await Promise.all([
    standIn.status(),
    inTime(main.status(), patience.answer).catch((error: unknown) => {
      if (!(error instanceof SearchUnavailable)) throw error
      return { ok: false, pending: 0, error: error.fault } as const
    }),
  ])
  const why = gate.whyNot() ?? (other.ok ? null : (other.error ?? 'failing'))
  if (why === null && 'engine' in other) return other
  return { ...own, degraded: true, pending: other.pending, error: why ?? 'failing' }
}
