import type { Steps } from '@/domain/steps'

/** How long steps may follow one another before others have their turn, in milliseconds. */
const share = 8

/** Lets everything that waits go first. */
export const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** All steps, letting others in between, so that a long work never stands in the way of a page. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let until = performance.now() + share
  let step = steps.next()
  while (!step.done) {
    if (performance.now() > until) {
      await othersTurn()
      until = performance.now() + share
    }
    step = steps.next()
  }
  return step.value
}
