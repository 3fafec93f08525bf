import { AsyncLocalStorage } from 'node:async_hooks'

import type { Payload, PayloadRequest } from 'payload'

import type { MailOrder } from '@/domain/mail-order'
import { type EffectKind, effectKinds, keptDays } from '@/domain/outbox'
import { isLinkable } from '@/domain/section'

import { isServerBack } from './outbox-deliveries'
import { enqueue, forget, release } from './outbox-entries'
import { type Clock, Round, type RoundState } from './outbox-round'
import { waitForIndex } from './search-index'
import type { Concerned } from './search-neighbours'

/**
 * The outbox: every effect is written down first and then happens once. It is drained right after each write; the sweep
 * only repairs (decision 18). Effects of a change never hold up the person who made it.
 */
type Runner = { running: Promise<void> | null; again: boolean }
type Runners = Record<EffectKind, Runner> & {
  /** Runs something outside of every operation of the database: an effect must not become part of its own cause. */
  outside: (work: () => Promise<void>) => Promise<void>
}
type State = RoundState & {
  /** Absent where this process does not do what it queues. */
  runners?: Runners
}

// One for the whole process, although the bundler may make several copies of this module.
const place = Symbol.for('allmende.outbox')
const shared = globalThis as { [place]?: WeakMap<Payload, State> } // a global object has no type for what we put there

function stateOf(payload: Payload): State {
  const states = (shared[place] ??= new WeakMap())
  const state = states.get(payload) ?? {
    leaving: false,
    underWay: new Set(),
    triedAhead: new Map(),
  }
  states.set(payload, state)
  return state
}

/** Does everything that is due, the oldest first. Harmless to run twice, in parallel and in several processes. */
export async function drain(
  payload: Payload,
  kinds: readonly EffectKind[] = effectKinds,
  now: Clock = () => new Date(),
): Promise<void> {
  if (stateOf(payload).leaving) return
  await release(payload, 'abandoned', now())
  const back = kinds.includes('mail') && (await isServerBack(payload, now()))
  await new Round(payload, { state: stateOf(payload), now, serverIsBack: back }).goThrough(kinds)
}

/** From now on this process does what it queues. Commands never do: beside a file only the web process works. */
export async function startDraining(payload: Payload): Promise<void> {
  const state = stateOf(payload)
  if (state.runners) return
  state.runners = {
    mail: { running: null, again: false },
    index: { running: null, again: false },
    outside: AsyncLocalStorage.snapshot(),
  }
  // One process owns a database file (decision 1), so whoever held a lease before this start is gone.
  if (payload.db.name === 'sqlite') await release(payload, 'all', new Date())
  for (const kind of effectKinds) wake(payload, kind)
}

/** Has the effects of one kind done soon, by one run at a time; a mail never holds up the index. */
export function wake(payload: Payload, kind: EffectKind): void {
  const { runners } = stateOf(payload)
  if (!runners) return
  if (isSeenLater(payload)) setTimeout(() => start(payload, kind, runners), moment).unref()
  start(payload, kind, runners)
}

const moment = 500

/** On MongoDB an entry is seen with the end of its change, which is after it was queued. */
const isSeenLater = (payload: Payload): boolean => payload.db.name !== 'sqlite'

function start(payload: Payload, kind: EffectKind, { outside, [kind]: runner }: Runners): void {
  if (runner.running) {
    runner.again = true
    return
  }
  const run = async (): Promise<void> => {
    do {
      runner.again = false
      await drain(payload, [kind])
    } while (runner.again)
  }
  runner.running = outside(run)
    .catch((error: unknown) =>
      payload.logger.error({ msg: 'The outbox stopped', kind, err: error }),
    )
    .finally(() => {
      runner.running = null
      if (runner.again) wake(payload, kind)
    })
  if (kind === 'index') waitForIndex(payload, runner.running)
}

/** Resolves when this process has nothing left to do at the moment. */
export async function settled(payload: Payload): Promise<void> {
  const { runners } = stateOf(payload)
  while (runners && effectKinds.some((kind) => runners[kind].running))
    await Promise.all(effectKinds.map((kind) => runners[kind].running))
}

/**
 * Before the process ends: begins nothing new and waits for what is under way, at most so many milliseconds. False when
 * something was still under way: the next start does it again, and whoever gets it may get it twice.
 */
export async function stopDraining(payload: Payload, patience: number): Promise<boolean> {
  const state = stateOf(payload)
  state.leaving = true
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience)
  })
  const done = Promise.allSettled([...state.underWay]).then(() => true)
  return Promise.race([done, late]).finally(() => clearTimeout(timer))
}

/** A mail, once for each key. The caller goes on at once; whether and when it arrives stands in the outbox. */
export async function queueMail(payload: Payload, key: string, order: MailOrder): Promise<void> {
  if (await enqueue(payload, { key, kind: 'mail', data: order })) wake(payload, 'mail')
}

/** `change` tells one change of the record from the next; `concerned`: the documents that tell of it besides its own. */
type Changed = { collection: string; id: string; change: string; concerned: Concerned }

/** The record's place in the search index is brought up to date, and that of all it concerns. */
export async function queueIndex(
  req: PayloadRequest,
  { collection, id, change, concerned }: Changed,
): Promise<void> {
  if (!isLinkable(collection) && concerned.also.length === 0) return
  const key = `index:${collection}:${id}:${change}`
  await enqueue(req.payload, { key, kind: 'index', data: { collection, id, ...concerned } }, req)
  wake(req.payload, 'index')
}

/** The words with the same meaning are handed to the search anew. */
export async function queueSynonyms(req: PayloadRequest, change: string): Promise<void> {
  const data = { collection: 'synonyms' }
  await enqueue(req.payload, { key: `index:synonyms:${change}`, kind: 'index', data }, req)
  wake(req.payload, 'index')
}

const day = 24 * 3_600_000

/** Ends what is over: done entries after a month, failed ones after three. */
export async function forgetOldEntries(payload: Payload, now: Date): Promise<void> {
  const before = (days: number): string => new Date(now.getTime() - days * day).toISOString()
  await forget(payload, {
    and: [{ state: { equals: 'done' } }, { doneAt: { less_than: before(keptDays) } }],
  })
  await forget(payload, {
    and: [{ state: { equals: 'failed' } }, { updatedAt: { less_than: before(3 * keptDays) } }],
  })
}
