import type { Payload } from 'payload'

import { effectKinds } from '@/domain/outbox'

import { repairContactMails } from './contact-mails'
import { repairNotices } from './contact-notices'
import { forgetContactRequests } from './contact-requests'
import { removeTextsOfGoneFiles } from './document-texts'
import { removeMailFiles } from './mail-files'
import { repairShown } from './media'
import { removeOrphanFiles } from './orphan-files'
import { drain, forgetOldEntries, settled } from './outbox'
import { raiseAlarms } from './outbox-alarms'
import { keepIndexTrue } from './search-comparison'

/**
 * The sweep repairs whatever a process that died has left behind, and forgets what is over. It may run at any time,
 * twice and in parallel; nothing depends on it while all goes well.
 */
/** The moment of the sweep goes on while mails are sent. */
async function drainSettled(payload: Payload, now: Date): Promise<void> {
  const ahead = now.getTime() - Date.now()
  await settled(payload)
  await drain(payload, effectKinds, () => new Date(Date.now() + ahead))
}

type Step = { name: string; run: (payload: Payload, now: Date) => Promise<unknown> }

const steps: readonly Step[] = [
  { name: 'confirmations of requests', run: repairContactMails },
  { name: 'notices of requests', run: repairNotices },
  { name: 'files that may be seen', run: repairShown },
  { name: 'outbox', run: drainSettled },
  { name: 'alarms of the outbox', run: raiseAlarms },
  { name: 'search index', run: keepIndexTrue },
  { name: 'files without a record', run: removeOrphanFiles },
  { name: 'texts without a file', run: removeTextsOfGoneFiles },
  { name: 'closed requests', run: forgetContactRequests },
  { name: 'old outbox entries', run: forgetOldEntries },
  { name: 'mails without an entry', run: removeMailFiles },
]

/** One sweep. A step that fails is told in the log and keeps no other from its work. */
export async function sweep(payload: Payload, now = new Date()): Promise<void> {
  for (const { name, run } of steps) {
    try {
      await run(payload, now)
    } catch (error) {
      payload.logger.error({ msg: 'A step of the sweep failed', step: name, err: error })
    }
  }
}

const minute = 60_000

/** Sweeps every minute until the process ends or the given function is called; never two at a time. */
export function startSweeping(payload: Payload): () => void {
  let running = false
  const timer = setInterval(() => {
    if (running) return
    running = true
    void sweep(payload).finally(() => (running = false))
  }, minute)
  timer.unref()
  return () => clearInterval(timer)
}
