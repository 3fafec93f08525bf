import type { Payload } from 'payload'
import { expect } from 'vitest'

import { aSolution } from './builders'

type Upload = (name: string) => Promise<{ id: string }>
type Work = { writes: number; isOver: boolean }

/**
 * Three who write without a pause, at the same time: records, uploads, deletions of both. Each has begun when they are
 * handed over; `stop` says how often they wrote from then on.
 */
export async function threeWriters(
  payload: Payload,
  upload: Upload,
): Promise<{ stop: () => Promise<number> }> {
  const work: Work = { writes: 0, isOver: false }
  const write = async (who: number): Promise<void> => {
    for (let round = 0; !work.isOver; round += 1) {
      const { id } = await upload(`last-${who}-${round}`)
      await aSolution(payload, { slug: `last-${who}-${round}` })
      work.writes += 2
      if (round % 2 === 1) continue
      await payload.delete({ collection: 'media', id, overrideAccess: true })
      work.writes += 1
    }
  }
  const writing = [1, 2, 3].map(write)
  await expect.poll(() => work.writes, { timeout: 20_000 }).toBeGreaterThan(6)
  const before = work.writes
  const stop = async (): Promise<number> => {
    const writes = work.writes - before
    work.isOver = true
    await Promise.all(writing)
    return writes
  }
  return { stop }
}
