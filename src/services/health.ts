import { access, constants, statfs } from 'node:fs/promises'
import path from 'node:path'

import type { Payload, Where } from 'payload'

import type { Space } from '@/domain/disk'
import {
  type DatabaseHealth,
  diskHealth,
  type DiskHealth,
  type Health,
  healthOf,
  longestLook,
  outboxHealth,
  type OutboxHealth,
  overdueBefore,
  type SearchHealth,
} from '@/domain/health'
import type { SearchEngine } from '@/domain/search'

import { countTroubles } from './outbox-alarms'

/** Where things lie; placed by payload.config.ts as `custom`. The file is null when the database is none. */
type Places = {
  databaseFile: string | null
  dataDirectory: string
  mediaDirectory: string
  search: SearchEngine
}

const placesOf = (payload: Payload): Places => payload.config.custom as Places // placed there by payload.config.ts

/** What is looked at answers in time, or counts as ill. Why is for the log, not for the world. */
async function inTime<T>(
  payload: Payload,
  look: () => Promise<T>,
): Promise<T | { ok: false; error: 'failed' | 'too-slow' }> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<{ ok: false; error: 'too-slow' }>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, error: 'too-slow' }), longestLook)
  })
  try {
    return await Promise.race([look(), late])
  } catch (err) {
    payload.logger.warn({ err, msg: 'A part of the portal is not well.' })
    return { ok: false, error: 'failed' }
  } finally {
    clearTimeout(timer)
  }
}

const count = async (payload: Payload, where: Where): Promise<number> =>
  (await payload.count({ collection: 'outbox', where, overrideAccess: true })).totalDocs

/** It can be read; and a file and its folder may be written, without writing. */
async function lookAtDatabase(payload: Payload): Promise<DatabaseHealth> {
  await payload.count({ collection: 'users', overrideAccess: true })
  const { databaseFile } = placesOf(payload)
  if (databaseFile) {
    await access(databaseFile, constants.R_OK | constants.W_OK)
    await access(path.dirname(databaseFile), constants.W_OK)
  }
  return { ok: true, kind: payload.db.name }
}

async function lookAtSearch(payload: Payload): Promise<SearchHealth> {
  const status = await placesOf(payload).search.status()
  const { ok, engine, docs, pending, degraded, error } = status
  return {
    ok,
    engine,
    docs,
    pending,
    ...(degraded && { degraded, ...(error && { reason: error }) }),
  }
}

async function lookAtOutbox(payload: Payload, now: Date): Promise<OutboxHealth> {
  const before = overdueBefore(now).toISOString()
  const [queued, troubles, overdue] = await Promise.all([
    count(payload, { state: { in: ['queued', 'leased'] } }),
    countTroubles(payload),
    count(payload, {
      or: [
        { state: { equals: 'queued' }, dueAt: { less_than: before } },
        { state: { equals: 'leased' }, leaseUntil: { less_than: before } },
      ],
    }),
  ])
  return outboxHealth({ queued, overdue, ...troubles })
}

async function spaceAt(folder: string): Promise<Space[]> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    return [{ free: bavail * bsize, size: blocks * bsize }]
  } catch (error) {
    // The folder of uploads comes with the first upload.
    if (Reflect.get(Object(error), 'code') === 'ENOENT') return []
    throw error
  }
}

async function lookAtDisk(payload: Payload): Promise<DiskHealth> {
  const { dataDirectory, mediaDirectory } = placesOf(payload)
  const spaces = await Promise.all([dataDirectory, mediaDirectory].map(spaceAt))
  return diskHealth(spaces.flat())
}

/** How the portal is, in at most a second, without anything secret or personal. */
export async function lookAtHealth(payload: Payload, now: Date): Promise<Health> {
  const [database, search, outbox, disk] = await Promise.all([
    inTime(payload, () => lookAtDatabase(payload)),
    inTime(payload, () => lookAtSearch(payload)),
    inTime(payload, () => lookAtOutbox(payload, now)),
    inTime(payload, () => lookAtDisk(payload)),
  ])
  return healthOf({ database, search, outbox, disk })
}

/** What is said when the portal cannot even be opened. */
export const noPortal: Health = healthOf({
  database: { ok: false, error: 'failed' },
  search: { ok: false, error: 'failed' },
  outbox: { ok: false, error: 'failed' },
  disk: { ok: false, error: 'failed' },
})
