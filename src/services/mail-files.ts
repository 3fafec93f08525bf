import type { Payload } from 'payload'

import { messageIdOf, postOfficeOf } from './mails'

/**
 * Mails that became files go with their entry of the outbox: what is forgotten there does not stay on the disk (T-P1). A
 * file without an entry, such as a test mail or what was left by a process that died, goes a day after it was written.
 */
const day = 24 * 3_600_000

const nameOf = (key: string): string => messageIdOf(key, 'http://localhost').split('@')[0] ?? ''

async function namesInOutbox(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { kind: { equals: 'mail' } },
    select: { key: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Set(docs.map(({ key }) => nameOf(key)))
}

/** Removes them, and answers with their number. May run at any time, twice, in parallel. */
export const removeMailFiles = (payload: Payload, now: Date): Promise<number> =>
  postOfficeOf(payload).removeFilesBut(() => namesInOutbox(payload), new Date(now.getTime() - day))
