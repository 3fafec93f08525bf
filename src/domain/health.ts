/** Whether the portal is well: what is looked at, and from when on somebody has to act. Nothing in it is secret or personal. */
import { hasRoom, type Space } from './disk'

/** No part may keep the answer waiting longer, in milliseconds. */
export const longestLook = 1_000

/** A mail that is later than this is no longer on its way; in milliseconds. */
export const longestOverdue = 15 * 60_000

type Part = { ok: boolean; error?: 'failed' | 'too-slow' }
export type DatabaseHealth = Part & { kind?: string }
export type SearchHealth = Part & {
  engine?: string
  docs?: number
  pending?: number
  /** A stand-in answers in place of the engine that was chosen (SECURITY F3). */
  degraded?: true
  /** Why, in one word. */
  reason?: string
}
export type OutboxHealth = Part & {
  degraded?: boolean
  queued?: number
  waiting?: number
  overdue?: number
  failed?: number
}
export type DiskHealth = Part & { freeMegabytes?: number; freePercent?: number }

export type Health = {
  ok: boolean
  database: DatabaseHealth
  search: SearchHealth
  outbox: OutboxHealth
  disk: DiskHealth
}

/** Before this moment an entry should have been done. */
export const overdueBefore = (now: Date): Date => new Date(now.getTime() - longestOverdue)

/**
 * Only what is late shows that the portal itself does not work. What waits because of an error or has failed is the mail
 * server's trouble: no restart of the portal mends it, so it is said and raises an alarm (F2), but is no reason for a 503.
 */
export const outboxHealth = (entries: {
  queued: number
  waiting: number
  overdue: number
  failed: number
}): OutboxHealth => ({
  ok: entries.overdue === 0,
  degraded: entries.waiting + entries.failed > 0,
  ...entries,
})

const megabyte = 1024 * 1024

/** The disk with the least room decides. */
export function diskHealth(spaces: readonly Space[]): DiskHealth {
  const tightest = [...spaces].sort((one, other) => one.free - other.free)[0]
  if (!tightest) return { ok: false, error: 'failed' }
  return {
    ok: spaces.every(hasRoom),
    freeMegabytes: Math.floor(tightest.free / megabyte),
    freePercent: Math.floor((100 * tightest.free) / tightest.size),
  }
}

/** The portal is well when all of its parts are. */
export const healthOf = (parts: Omit<Health, 'ok'>): Health => ({
  ok: Object.values(parts).every(({ ok }) => ok),
  ...parts,
})
