import type { DeliveryFault } from './mail'

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

/** A worker that died says nothing about the effect, so it uses up no retry; but what ends its worker this often in a row has failed. */
export const mostDeaths = 20

/** While mails wait because of the mail server, it is asked this often whether it is well again; in milliseconds. */
export const probePause = 5 * minute

/** What waits longer than this because of an error is worth an alarm; in milliseconds. */
export const longestWait = 15 * minute

/** One alarm in this time for each reason (SECURITY F2), and what has failed is part of it for a week; in milliseconds. */
export const alarmPause = 24 * hour
export const longestAlarm = 7 * 24 * hour

/** How many effects wait because of an error, and how many have failed for good. */
export type Troubles = { waiting: number; failed: number }

const died = /^interrupted \((\d+)\)$/

/** The reason of an entry whose worker has died, knowing the one before: how often in a row stands in it. */
export const reasonOfDeath = (error: string | null | undefined): string =>
  `interrupted (${Number(died.exec(error ?? '')?.[1] ?? 0) + 1})`

/** What becomes of an entry whose worker has died for this reason. */
export const afterDeath = (reason: string): 'queued' | 'failed' =>
  Number(died.exec(reason)?.[1] ?? 0) < mostDeaths ? 'queued' : 'failed'

/** The kind of a reason, without the code a mail server gave. */
export const faultIn = (reason: string): string => reason.replace(/ \(\d+\)$/, '')

/** Troubles of the mail server: they pass, and then all that waits for them may go at once (SECURITY F1). */
export const passingFaults = [
  'unreachable',
  'timeout',
  'refused-now',
  'sign-in',
  'certificate',
] as const satisfies readonly DeliveryFault[]

const passing: readonly string[] = passingFaults

/** True when the reason lies with the mail server and not with the mail. */
export const isPassing = (reason: string): boolean => passing.includes(faultIn(reason))

/** True when no other mail would have fared better at this moment. */
export const isOfServer = (reason: string): boolean =>
  isPassing(reason) && faultIn(reason) !== 'refused-now'

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

/** True when a worker may take the entry now: it waits and is due. */
export const isTakeable = ({ state, dueAt }: Waiting, now: Date): boolean =>
  state === 'queued' && (dueAt ?? '') <= now.toISOString()

/** True when the worker that has the entry has not come back. */
export const isAbandoned = ({ state, leaseUntil }: Waiting, now: Date): boolean =>
  state === 'leased' && (leaseUntil ?? '') <= now.toISOString()

/**
 * True when a mail may go ahead of its plan, once the mail server is well again. `triedAhead`: when that was last done for
 * nothing, in milliseconds; one mail its recipient does not get is not tried with every other that is sent.
 */
export const mayGoAhead = (
  { state, error }: Waiting & { error?: string | null },
  triedAhead: number,
  now: Date,
): boolean =>
  state === 'queued' && isPassing(error ?? '') && Math.abs(now.getTime() - triedAhead) >= probePause

/** Staff may give a failed entry another round of attempts; every other step is the portal's own. */
export const mayQueueAgain = (from: OutboxState, to: OutboxState): boolean =>
  from === 'failed' && to === 'queued'
