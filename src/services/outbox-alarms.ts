import type { Payload, Where } from 'payload'

import { NotDelivered } from '@/domain/mail'
import { alarmPause, faultIn, longestAlarm, longestWait, type Troubles } from '@/domain/outbox'
import type { OutboxEntry } from '@/payload-types'

/**
 * What people learn of trouble in the outbox: a line in the log for who looks, one alarm a day for who is called, and
 * numbers for the panel and for /health. Nothing of it is personal (H-32).
 */
const hour = 3_600_000
const told = new Map<string, number>()
const alarmed = new Map<string, number>()

/** Notes the moment and answers true, unless the last time was within the pause. */
function isTime(times: Map<string, number>, what: string, [now, pause]: [number, number]): boolean {
  const last = times.get(what)
  // A clock that was set back must not keep anything silent.
  if (last !== undefined && Math.abs(now - last) < pause) return false
  times.set(what, now)
  return true
}

export type Trouble = {
  entry: OutboxEntry
  reason: string
  state: 'queued' | 'failed'
  error: unknown
  now: Date
}

/** One line an hour and reason: a server that is down for days must not flood the log (F2). */
export function tell(payload: Payload, { entry, reason, state, error, now }: Trouble): void {
  if (!isTime(told, `${entry.kind} ${reason} ${state}`, [now.getTime(), hour])) return
  payload.logger.warn({
    msg: state === 'failed' ? 'An effect has failed for good' : 'An effect is tried again later',
    kind: entry.kind,
    entry: entry.id,
    refusals: entry.attempts,
    reason,
    ...(!(error instanceof NotDelivered) && { err: error }),
  })
}

/** What waits although it was tried. */
const waiting: Where = {
  and: [{ state: { in: ['queued', 'leased'] } }, { error: { exists: true } }],
}
const failed: Where = { state: { equals: 'failed' } }

const countOf = async (payload: Payload, where: Where): Promise<number> =>
  (await payload.count({ collection: 'outbox', where, overrideAccess: true })).totalDocs

/** How many effects wait because of an error, and how many have failed for good. Counts only, so staff may see them. */
export async function countTroubles(payload: Payload): Promise<Troubles> {
  const [some, others] = await Promise.all([countOf(payload, waiting), countOf(payload, failed)])
  return { waiting: some, failed: others }
}

/**
 * One error a day for each kind and reason, as soon as something waits for a quarter of an hour or has failed (F2). May
 * run at any time; a restart begins the day anew.
 */
export async function raiseAlarms(payload: Payload, now: Date): Promise<void> {
  const ago = (milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString()
  const { docs } = await payload.find({
    collection: 'outbox',
    where: {
      or: [
        { and: [waiting, { createdAt: { less_than_equal: ago(longestWait) } }] },
        { and: [failed, { updatedAt: { greater_than: ago(longestAlarm) } }] },
      ],
    },
    select: { kind: true, state: true, error: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const troubles = new Map<string, Troubles>()
  for (const { kind, state, error } of docs) {
    const what = `${kind} ${faultIn(error ?? '')}`
    const count = troubles.get(what) ?? { waiting: 0, failed: 0 }
    count[state === 'failed' ? 'failed' : 'waiting'] += 1
    troubles.set(what, count)
  }
  for (const [what, count] of troubles) {
    if (!isTime(alarmed, what, [now.getTime(), alarmPause])) continue
    const [kind, reason] = what.split(' ')
    payload.logger.error({ msg: 'Effects do not happen', kind, reason, ...count })
  }
}
