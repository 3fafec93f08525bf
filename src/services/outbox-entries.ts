import type { Payload, PayloadRequest, Where } from 'payload'

import {
  afterDeath,
  afterFailure,
  type EffectKind,
  isAbandoned,
  leaseTime,
  passingFaults,
  reasonOfDeath,
} from '@/domain/outbox'
import { portions } from '@/domain/portions'
import type { OutboxEntry } from '@/payload-types'

/**
 * The rows of the outbox. Each step is one write to one row that names what it expects: the state, how often it was
 * refused (`attempts`), and whose lease it is (`leaseUntil`). So any number of workers may try and one succeeds; a worker
 * may die at any line.
 */
export type NewEntry = { key: string; kind: EffectKind; data: Record<string, unknown> }

const findByKey = async (payload: Payload, key: string): Promise<OutboxEntry | undefined> => {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

/** Those of the keys that are known, whatever became of them. */
export async function queuedKeys(payload: Payload, keys: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>()
  for (const some of portions(keys)) {
    const { docs } = await payload.find({
      collection: 'outbox',
      where: { key: { in: some } },
      select: { key: true },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const { key } of docs) known.add(key)
  }
  return known
}

/**
 * Queues an effect once: false when its key is known already, whatever became of it. With `req` it belongs to the
 * change it follows from, where the database has transactions.
 */
export async function enqueue(
  payload: Payload,
  { key, kind, data }: NewEntry,
  req?: PayloadRequest,
): Promise<boolean> {
  if (await findByKey(payload, key)) return false
  try {
    await payload.create({
      collection: 'outbox',
      data: { key, kind, state: 'queued', attempts: 0, dueAt: new Date().toISOString(), data },
      depth: 0,
      overrideAccess: true,
      // A second entry of this key would undo the whole change that asks for it, if it were part of its request. On
      // SQLite it belongs to the change all the same (docs/decisions/0016).
      ...(req && payload.db.name !== 'sqlite' ? { req } : { disableTransaction: true }),
    })
    return true
  } catch (error) {
    if (await findByKey(payload, key)) return false
    throw error
  }
}

const takeable = (now: Date): Where => ({
  and: [{ state: { equals: 'queued' } }, { dueAt: { less_than_equal: now.toISOString() } }],
})

/** Mails that wait because of the mail server. */
const waitingForServer: Where = {
  and: [
    { kind: { equals: 'mail' } },
    { state: { equals: 'queued' } },
    { or: passingFaults.map((fault) => ({ error: { like: fault } })) },
  ],
}

type Due = { now: Date; most: number; ahead: boolean; without: readonly string[] }

/** What may be taken, the oldest first, at most so many; `ahead`: also mails that wait because of the mail server. */
export async function dueEntries(
  payload: Payload,
  kinds: readonly EffectKind[],
  { now, most, ahead, without }: Due,
): Promise<OutboxEntry[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: {
      and: [
        { kind: { in: [...kinds] } },
        ahead ? { or: [takeable(now), waitingForServer] } : takeable(now),
        ...(without.length > 0 ? [{ id: { not_in: [...without] } }] : []),
      ],
    },
    sort: ['createdAt', 'key'],
    limit: most,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })
  return docs
}

const isAny = async (payload: Payload, where: Where): Promise<boolean> =>
  (await payload.count({ collection: 'outbox', where, overrideAccess: true })).totalDocs > 0

/** Whether mails wait for the mail server although they are not due, and whether others are due. */
export async function mailsNow(
  payload: Payload,
  now: Date,
): Promise<{ wait: boolean; due: boolean }> {
  const later: Where = { dueAt: { greater_than: now.toISOString() } }
  const wait = await isAny(payload, { and: [waitingForServer, later] })
  const due = wait && (await isAny(payload, { and: [{ kind: { equals: 'mail' } }, takeable(now)] }))
  return { wait, due }
}

type Change = Partial<
  Pick<OutboxEntry, 'state' | 'attempts' | 'dueAt' | 'leaseUntil' | 'doneAt' | 'error' | 'data'>
> & { now: Date }

/** Changes the entry if nobody else has done so since it was read. */
async function changeAsRead(
  payload: Payload,
  { id, state, attempts, leaseUntil }: OutboxEntry,
  { now, ...change }: Change,
): Promise<boolean> {
  const changed: unknown = await payload.db.updateOne({
    collection: 'outbox',
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: state } },
        { attempts: { equals: attempts } },
        ...(state === 'leased' ? [{ leaseUntil: { equals: leaseUntil } }] : []),
      ],
    },
    data: { ...change, updatedAt: now.toISOString() },
    options: { atomic: true },
  })
  return Boolean(changed)
}

/** Notes that whoever held the lease has died; what has ended its worker too often has failed. */
async function noteDeath(payload: Payload, entry: OutboxEntry, now: Date): Promise<boolean> {
  const error = reasonOfDeath(entry.error)
  const state = afterDeath(error)
  const dueAt = state === 'failed' ? null : now.toISOString()
  return changeAsRead(payload, entry, { now, state, dueAt, leaseUntil: null, error })
}

/** Takes an entry for this worker alone; null when another one was faster. */
export async function lease(
  payload: Payload,
  entry: OutboxEntry,
  now: Date,
): Promise<OutboxEntry | null> {
  const change = {
    state: 'leased' as const,
    leaseUntil: new Date(now.getTime() + leaseTime).toISOString(),
  }
  return (await changeAsRead(payload, entry, { now, ...change })) ? { ...entry, ...change } : null
}

/** A worker that is at it for longer keeps what it has taken. */
export async function prolong(payload: Payload, entries: OutboxEntry[], now: Date): Promise<void> {
  const leaseUntil = new Date(now.getTime() + leaseTime).toISOString()
  for (const entry of entries)
    if (await changeAsRead(payload, entry, { now, leaseUntil })) entry.leaseUntil = leaseUntil
}

/** The effect has happened. `keep`: its data stay readable for staff. */
export const finish = (
  payload: Payload,
  entry: OutboxEntry,
  { now, keep }: { now: Date; keep: boolean },
): Promise<boolean> =>
  changeAsRead(payload, entry, {
    now,
    state: 'done',
    doneAt: now.toISOString(),
    leaseUntil: null,
    error: null,
    ...(!keep && { data: null }),
  })

/** The effect has not happened: it is tried again later, or has failed. Gives what became of it. */
export async function postpone(
  payload: Payload,
  entry: OutboxEntry,
  { now, reason }: { now: Date; reason: string },
): Promise<'queued' | 'failed'> {
  const attempts = entry.attempts + 1
  const retry = afterFailure(attempts, now)
  await changeAsRead(payload, entry, {
    now,
    state: retry.state,
    attempts,
    dueAt: retry.state === 'queued' ? retry.dueAt.toISOString() : null,
    leaseUntil: null,
    error: reason,
  })
  return retry.state
}

/** The effect was tried ahead of its plan and has not happened: the plan stays, and it counts as no attempt. */
export async function putBack(
  payload: Payload,
  entry: OutboxEntry,
  { now, reason }: { now: Date; reason: string },
): Promise<'queued'> {
  await changeAsRead(payload, entry, { now, state: 'queued', leaseUntil: null, error: reason })
  return 'queued'
}

/** Removes an effect nobody will ask for again. */
export async function forget(payload: Payload, where: Where): Promise<void> {
  await payload.db.deleteMany({ collection: 'outbox', where })
}

/** Gives back what workers held that cannot live any more: all of them, or those whose time is over. */
export async function release(
  payload: Payload,
  whose: 'all' | 'abandoned',
  now: Date,
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { state: { equals: 'leased' } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const entry of docs)
    if (whose === 'all' || isAbandoned(entry, now)) await noteDeath(payload, entry, now)
}
