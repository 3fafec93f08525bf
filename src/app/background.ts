import { startDraining } from '@/services/outbox'
import { startSweeping } from '@/services/sweep'

import { publicPortal } from './portal'

const pause = 10_000

/**
 * What the server does besides answering. It does not wait for the database: while that is away pages say so, and this
 * tries again until it is back.
 */
export function beginBackground(): void {
  const begin = async (): Promise<void> => {
    const payload = await publicPortal()
    await startDraining(payload)
    startSweeping(payload)
  }
  // Payload says in its log why it could not start.
  begin().catch(() => setTimeout(beginBackground, pause).unref())
}
