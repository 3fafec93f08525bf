import { AsyncLocalStorage } from 'node:async_hooks'

import type { Payload, PayloadRequest } from 'payload'

import { NotDelivered } from '@/domain/mail'
import { mailOrder, type MailOrder } from '@/domain/mail-order'
import { type EffectKind, effectKinds, isTakeable, keptDays } from '@/domain/outbox'
import { isLinkable } from '@/domain/section'
import type { OutboxEntry } from '@/payload-types'

import { deliver, messageIdOf, postOfficeOf } from './mails'
import { dueEntries, enqueue, finish, forget, lease, postpone, releaseAll } from './outbox-entries'
import { indexRecord, isUnread, waitForIndex } from './search-index'

/**
 * The outbox: every effect is written down first and then happens once. It is drained right after each write; the sweep
 * only repairs (decision 18). Effects of a change never hold up the person who made it.
 */
type Performance = (payload: Payload, entry: OutboxEntry) => Promise<void>

const perform: Record<EffectKind, Performance> = {
  mail: (payload, { key, data }) => {
    const { publicUrl } = payload.config.custom as { publicUrl: string } // placed there by payload.config.ts
    return deliver(payload, mailOrder.parse(data), messageIdOf(key, publicUrl))
  },
  index: (payload, { data }) => {
    const { collection, id } = (data ?? {}) as { collection?: string; id?: string } // written by queueIndex
    return collection && id && isLinkable(collection)
      ? indexRecord(payload, collection, id)
      : Promise.resolve()
  },
}

/** What is kept of an effect that has happened. */
const keepsData = (payload: Payload, { kind }: OutboxEntry): boolean =>
  kind === 'mail' && postOfficeOf(payload).kind === 'files'

async function work(payload: Payload, entry: OutboxEntry, now: () => Date): Promise<void> {
  try {
    await perform[entry.kind](payload, entry)
  } catch (error) {
    const reason = error instanceof NotDelivered ? error.message : 'unexpected'
    const state = await postpone(payload, entry, { now: now(), reason })
    report(payload, { entry, reason, state, error, at: now().getTime() })
    return
  }
  if (entry.kind === 'index') await forget(payload, { id: { equals: entry.id } })
  else await finish(payload, entry, { now: now(), keep: keepsData(payload, entry) })
}

const hour = 3_600_000
const reported = new Map<string, number>()

type Trouble = { entry: OutboxEntry; reason: string; state: string; error: unknown; at: number }

/** One line an hour and reason: a server that is down for days must not flood the log (F2). */
function report(payload: Payload, { entry, reason, state, error, at }: Trouble): void {
  const what = `${entry.kind} ${reason} ${state}`
  if (at - (reported.get(what) ?? 0) < hour) return
  reported.set(what, at)
  payload.logger[state === 'failed' ? 'error' : 'warn']({
    msg: state === 'failed' ? 'An effect has failed for good' : 'An effect is tried again later',
    kind: entry.kind,
    entry: entry.id,
    attempt: entry.attempts,
    reason,
    ...(!(error instanceof NotDelivered) && { err: error }),
  })
}

const atOnce = 20

/** Does everything that is due, the oldest first. Harmless to run twice, in parallel and in several processes. */
export async function drain(
  payload: Payload,
  kinds: readonly EffectKind[] = effectKinds,
  now: () => Date = () => new Date(),
): Promise<void> {
  for (;;) {
    const due = await dueEntries(payload, kinds, { now: now(), most: atOnce })
    if (due.length === 0) return
    for (const entry of due) {
      const mine = isTakeable(entry, now()) && (await lease(payload, entry, now()))
      if (mine) await work(payload, mine, now)
    }
  }
}

type Runner = { running: Promise<void> | null; again: boolean }
type Runners = Record<EffectKind, Runner> & {
  /** Runs something outside of every operation of the database: an effect must not become part of its own cause. */
  outside: (work: () => Promise<void>) => Promise<void>
}
const runners = new WeakMap<Payload, Runners>()

/** From now on this process does what it queues. Commands never do: beside a file only the web process works. */
export async function startDraining(payload: Payload): Promise<void> {
  if (runners.has(payload)) return
  runners.set(payload, {
    mail: { running: null, again: false },
    index: { running: null, again: false },
    outside: AsyncLocalStorage.snapshot(),
  })
  // One process owns a database file (decision 1), so whoever held a lease before this start is gone.
  if (payload.db.name === 'sqlite') {
    await releaseAll(payload)
    // The first search reads everything anyway, so what an import has queued would be done twice.
    if (isUnread(payload)) await forget(payload, { kind: { equals: 'index' } })
  }
  for (const kind of effectKinds) wake(payload, kind)
}

/** Has the effects of one kind done soon, by one run at a time; a mail never holds up the index. */
export function wake(payload: Payload, kind: EffectKind): void {
  const all = runners.get(payload)
  if (!all) return
  if (isSeenLater(payload)) setTimeout(() => start(payload, kind, all), moment).unref()
  start(payload, kind, all)
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
  const all = runners.get(payload)
  while (all && effectKinds.some((kind) => all[kind].running))
    await Promise.all(effectKinds.map((kind) => all[kind].running))
}

/** A mail, once for each key. The caller goes on at once; whether and when it arrives stands in the outbox. */
export async function queueMail(payload: Payload, key: string, order: MailOrder): Promise<void> {
  if (await enqueue(payload, { key, kind: 'mail', data: order })) wake(payload, 'mail')
}

/** `change` tells one change of the record from the next. */
type Changed = { collection: string; id: string; change: string }

/** The record's place in the search index is brought up to date. */
export async function queueIndex(
  req: PayloadRequest,
  { collection, id, change }: Changed,
): Promise<void> {
  if (!isLinkable(collection)) return
  const key = `index:${collection}:${id}:${change}`
  await enqueue(req.payload, { key, kind: 'index', data: { collection, id } }, req)
  wake(req.payload, 'index')
}

/** Ends what is over: done entries after a month, failed ones after three. */
export async function forgetOldEntries(payload: Payload, now: Date): Promise<void> {
  const before = (days: number): string => new Date(now.getTime() - days * 24 * hour).toISOString()
  await forget(payload, {
    and: [{ state: { equals: 'done' } }, { doneAt: { less_than: before(keptDays) } }],
  })
  await forget(payload, {
    and: [{ state: { equals: 'failed' } }, { updatedAt: { less_than: before(3 * keptDays) } }],
  })
}
