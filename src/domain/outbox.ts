/**
 * The outbox: every effect that must happen exactly once. An entry is queued, leased by one worker at a time, and then
 * done or failed; an expired lease is queued again (DOMAIN "Outbox entry").
 */
export const outboxStates = ['queued', 'leased', 'done', 'failed'] as const
export type OutboxState = (typeof outboxStates)[number]

export const effectKinds = ['mail', 'index'] as const
export type EffectKind = (typeof effectKinds)[number]

const minute = 60_000
const hour = 60 * minute

/** Pauses after the first, second, … failed attempt; after the last of them the entry has failed (SECURITY F1). */
export const pauses = [
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  6 * hour,
  12 * hour,
] as const satisfies readonly number[]

/** How long a worker may take for one effect before another one takes over; longer than any mail may last (H-27). */
export const leaseTime = 2 * minute

/** What has been done is kept this long, so that the same effect asked for again is known; in days. */
export const keptDays = 30

export type Retry = { state: 'queued'; dueAt: Date } | { state: 'failed' }

/** What happens after the attempt with this number (from 1) has failed. */
export function afterFailure(attempt: number, now: Date): Retry {
  const pause = pauses[attempt - 1]
  return pause === undefined
    ? { state: 'failed' }
    : { state: 'queued', dueAt: new Date(now.getTime() + pause) }
}

export type Waiting = {
  state: OutboxState
  dueAt?: string | null
  leaseUntil?: string | null
}

/** True when a worker may take the entry now: it waits and is due, or its worker has not come back. */
export function isTakeable({ state, dueAt, leaseUntil }: Waiting, now: Date): boolean {
  const moment = now.toISOString()
  if (state === 'queued') return (dueAt ?? '') <= moment
  return state === 'leased' && (leaseUntil ?? '') <= moment
}

/** Staff may give a failed entry another round of attempts; every other step is the portal's own. */
export const mayQueueAgain = (from: OutboxState, to: OutboxState): boolean =>
  from === 'failed' && to === 'queued'
