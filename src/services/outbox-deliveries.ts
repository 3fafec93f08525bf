import type { Payload } from 'payload'

import { NotDelivered } from '@/domain/mail'
import { mailOrder } from '@/domain/mail-order'
import { type EffectKind, isPassing, probePause } from '@/domain/outbox'
import { SearchUnavailable } from '@/domain/search/unavailable'
import type { OutboxEntry } from '@/payload-types'

import { deliver, messageIdOf, postOfficeOf } from './mails'
import { tell } from './outbox-alarms'
import { finish, forget, mailsNow, postpone, putBack } from './outbox-entries'
import { indexChanges } from './search-changes'

/** How one effect of the outbox happens, and whether the mail server is well again. */
type Performance = (payload: Payload, entry: OutboxEntry) => Promise<void>

const perform: Record<EffectKind, Performance> = {
  mail: (payload, { key, data }) => {
    const { publicUrl } = payload.config.custom as { publicUrl: string } // placed there by payload.config.ts
    return deliver(payload, mailOrder.parse(data), messageIdOf(key, publicUrl))
  },
  index: (payload, { data }) => indexChanges(payload, [data]),
}

/** What is kept of an effect that has happened. */
const keepsData = (payload: Payload, { kind }: OutboxEntry): boolean =>
  kind === 'mail' && postOfficeOf(payload).kind === 'files'

/** Nothing personal, and no address of a server. */
function reasonOf(error: unknown): string {
  if (error instanceof SearchUnavailable) return `search-${error.fault}`
  return error instanceof NotDelivered ? error.message : 'unexpected'
}

type Manner = { now: () => Date; ahead: boolean }

/** Performs an effect this worker has leased. Answers why it has not happened; null when it has. */
export async function work(
  payload: Payload,
  entry: OutboxEntry,
  { now, ahead }: Manner,
): Promise<string | null> {
  try {
    await perform[entry.kind](payload, entry)
  } catch (error) {
    const reason = reasonOf(error)
    const settle = ahead && isPassing(reason) ? putBack : postpone
    const state = await settle(payload, entry, { now: now(), reason })
    tell(payload, { entry, reason, state, error, now: now() })
    return reason
  }
  if (entry.kind === 'index') await forget(payload, { id: { equals: entry.id } })
  else await finish(payload, entry, { now: now(), keep: keepsData(payload, entry) })
  return null
}

/**
 * Performs changes of the index this worker has leased in one: a record that many of them concern is read and indexed
 * once. Where that fails each is done for itself, so that none holds up the others. True when all have happened in one.
 */
export async function workTogether(
  payload: Payload,
  entries: readonly OutboxEntry[],
  manner: Manner,
): Promise<boolean> {
  try {
    await indexChanges(
      payload,
      entries.map(({ data }) => data),
    )
  } catch {
    // Why is told of each that fails alone as well.
    for (const entry of entries) await work(payload, entry, manner)
    return false
  }
  await forget(payload, { id: { in: entries.map(({ id }) => id) } })
  return true
}

const probed = new WeakMap<Payload, number>()

/**
 * Whether the mail server is well again although mails wait because of it. It is asked before anything else is sent, so
 * that the new does not overtake the old, and otherwise now and then; that counts as no attempt of any mail.
 */
export async function isServerBack(payload: Payload, now: Date): Promise<boolean> {
  const mails = await mailsNow(payload, now)
  if (!mails.wait) return false
  const last = probed.get(payload) ?? -Infinity
  // A clock that was set back must not keep the server from being asked.
  if (!mails.due && Math.abs(now.getTime() - last) < probePause) return false
  probed.set(payload, now.getTime())
  try {
    await postOfficeOf(payload).probe()
    return true
  } catch (error) {
    if (error instanceof NotDelivered) return false
    throw error
  }
}
