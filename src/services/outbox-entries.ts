import type { Payload, PayloadRequest, Where } from 'payload'

import { afterFailure, type EffectKind, leaseTime } from '@/domain/outbox'
import type { OutboxEntry } from '@/payload-types'

/**
 * The rows of the outbox. Each step is one write to one row that names the state it expects (`attempts` counts up with
 * every lease), so that any number of workers may try and one succeeds; a worker may die at any line.
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

const takeable = (kinds: readonly EffectKind[], now: Date): Where => ({
  and: [
    { kind: { in: [...kinds] } },
    {
      or: [
        {
          and: [{ state: { equals: 'queued' } }, { dueAt: { less_than_equal: now.toISOString() } }],
        },
        {
          and: [
            { state: { equals: 'leased' } },
            { leaseUntil: { less_than_equal: now.toISOString() } },
          ],
        },
      ],
    },
  ],
})

/** What waits and is due, the oldest first; at most so many. */
export async function dueEntries(
  payload: Payload,
  kinds: readonly EffectKind[],
  { now, most }: { now: Date; most: number },
): Promise<OutboxEntry[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: takeable(kinds, now),
    sort: ['createdAt', 'key'],
    limit: most,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
  })
  return docs
}

type Change = Partial<
  Pick<OutboxEntry, 'state' | 'attempts' | 'dueAt' | 'leaseUntil' | 'doneAt' | 'error' | 'data'>
>

/** Changes the entry if nobody else has done so since it was read. */
async function changeAsRead(
  payload: Payload,
  { id, state, attempts }: OutboxEntry,
  change: Change,
): Promise<boolean> {
  const changed: unknown = await payload.db.updateOne({
    collection: 'outbox',
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: state } },
        { attempts: { equals: attempts } },
      ],
    },
    data: { ...change, updatedAt: new Date().toISOString() },
    options: { atomic: true },
  })
  return Boolean(changed)
}

/** Takes an entry for this worker alone; null when another one was faster. */
export async function lease(
  payload: Payload,
  entry: OutboxEntry,
  now: Date,
): Promise<OutboxEntry | null> {
  const change = {
    state: 'leased' as const,
    attempts: entry.attempts + 1,
    leaseUntil: new Date(now.getTime() + leaseTime).toISOString(),
  }
  return (await changeAsRead(payload, entry, change)) ? { ...entry, ...change } : null
}

/** The effect has happened. `keep`: its data stay readable for staff. */
export const finish = (
  payload: Payload,
  entry: OutboxEntry,
  { now, keep }: { now: Date; keep: boolean },
): Promise<boolean> =>
  changeAsRead(payload, entry, {
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
  const retry = afterFailure(entry.attempts, now)
  await changeAsRead(payload, entry, {
    state: retry.state,
    dueAt: retry.state === 'queued' ? retry.dueAt.toISOString() : null,
    leaseUntil: null,
    error: reason,
  })
  return retry.state
}

/** Removes an effect nobody will ask for again. */
export async function forget(payload: Payload, where: Where): Promise<void> {
  await payload.db.deleteMany({ collection: 'outbox', where })
}

/** Gives back what workers held that cannot live any more: after a start with a database file, that is all of them. */
export async function releaseAll(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { state: { equals: 'leased' } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const entry of docs)
    await changeAsRead(payload, entry, { state: 'queued', leaseUntil: null })
}
