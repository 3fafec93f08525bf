/** Meilisearch writes later: what it is told becomes a task, which may still fail. */
import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { SearchUnavailable } from '@/domain/search/unavailable'

import { type Asked, inShape, type MeilisearchServer } from './meilisearch-server'

export type Deed = Omit<Asked, 'signal'>

/** How long a request of each kind may take, in milliseconds. */
export type Patience = {
  /** One request that only hands something over or looks at it. */
  request: number
  /** A task, from its beginning to its end. */
  task: number
}

export const usualPatience: Patience = { request: 5_000, task: 20_000 }
/** A rebuild waits its turn behind everything that was told before. */
export const patienceOfRebuild: Patience = { request: 60_000, task: 15 * 60_000 }

const told = z.object({ taskUid: z.number().int() })
const states = ['enqueued', 'processing', 'succeeded', 'failed', 'canceled'] as const
const code = z.object({ code: z.string().regex(/^[a-z_]{1,60}$/) })
const taskShape = z.object({
  uid: z.number().int(),
  status: z.enum(states),
  error: code.nullish().catch(null),
})

const firstLook = 10
const rarestLook = 500

/** Tells the server to do something, and answers with the number of the task. */
export async function tell(
  server: MeilisearchServer,
  deed: Deed,
  patience: Patience = usualPatience,
): Promise<number> {
  const signal = AbortSignal.timeout(patience.request)
  return inShape(told, await server.ask({ ...deed, signal })).taskUid
}

/** Tells the server to do something, and resolves once it is done. */
export async function tellAndWait(
  server: MeilisearchServer,
  deed: Deed,
  patience: Patience = usualPatience,
): Promise<void> {
  await settled(server, await tell(server, deed, patience), patience)
}

/** Resolves once the task has succeeded; rejects with a `SearchUnavailable` when it fails or lasts too long. */
async function settled(server: MeilisearchServer, uid: number, patience: Patience): Promise<void> {
  const end = performance.now() + patience.task
  for (let wait = firstLook; ; wait = Math.min(wait * 1.5, rarestLook)) {
    const signal = AbortSignal.timeout(patience.request)
    const answer = await server.ask({ method: 'GET', path: `/tasks/${uid}`, signal })
    const { status, error } = inShape(taskShape, answer)
    if (status === 'succeeded') return
    if (status === 'failed' || status === 'canceled')
      throw new SearchUnavailable('failed-task', error?.code ?? status)
    if (performance.now() + wait > end) throw new SearchUnavailable('too-slow', 'task')
    await pause(wait)
  }
}
