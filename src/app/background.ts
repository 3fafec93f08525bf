import config from '@payload-config'
import { getPayload } from 'payload'

import { startDraining, stopDraining } from '@/services/outbox'
import { beginIndexing } from '@/services/search-comparison'
import { startSweeping } from '@/services/sweep'

import { placePortal, publicPortal } from './portal'

const pause = 10_000

/** Opens the portal for all pages of this process. Nothing is opened before somebody asks. */
export const offerPortal = (): void => placePortal(() => getPayload({ config }))

/** Where the server in front finds what has to be done before the process ends (scripts/front/leaving.mjs). */
const place = Symbol.for('allmende.leave')

/**
 * What the server does besides answering. It does not wait for the database: while that is away pages say so, and this
 * tries again until it is back.
 */
export function beginBackground(): void {
  const begin = async (): Promise<void> => {
    const payload = await publicPortal()
    let stopSweeping = (): void => undefined
    const leave = (patience: number): Promise<boolean> => {
      stopSweeping()
      return stopDraining(payload, patience)
    }
    Reflect.set(globalThis, place, leave)
    await startDraining(payload)
    stopSweeping = startSweeping(payload)
    // Nobody waits for it: until it is whole, the old index answers.
    beginIndexing(payload).catch((error: unknown) =>
      payload.logger.error({ msg: 'The search index was not compared', err: error }),
    )
  }
  // Payload says in its log why it could not start.
  begin().catch(() => setTimeout(beginBackground, pause).unref())
}
