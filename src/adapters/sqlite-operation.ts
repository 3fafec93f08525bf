import { randomUUID } from 'node:crypto'

import type { Leave } from './turns'

/** Somebody has swallowed an error that had undone the operation; it must not look like a success. */
export class UndoneError extends Error {
  constructor() {
    super('The operation was undone by an error inside it, so it cannot be completed.')
  }
}

/** An operation of Payload: one transaction from its first write to its end. */
export class Operation {
  readonly id = randomUUID()
  /** Nothing is written before it has begun. */
  state: 'waiting' | 'begun' | 'ended' = 'waiting'
  undone = false
  /** Its time was over before it ended itself: whatever it still wants to write is refused. */
  overdue = false
  /** Its writes, one after the other. */
  last: Promise<unknown> = Promise.resolve()
  document = false
  private readonly leaves: Leave[] = []
  private timer: NodeJS.Timeout | undefined

  /** Has it undone by `undo` when it lasts so long from now, in milliseconds: nobody may keep others waiting for good. */
  limit(milliseconds: number, undo: (operation: Operation) => Promise<void>): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.overdue = true
      // What cannot even be rolled back is said by the next write.
      undo(this).catch(() => undefined)
    }, milliseconds)
    this.timer.unref()
  }

  /** The right to write, or a document, that it gives back in the end. */
  keep(leave: Leave): void {
    this.leaves.push(leave)
  }

  /** From now on others may write, and have the document. */
  release(): void {
    clearTimeout(this.timer)
    this.state = 'ended'
    for (const leave of this.leaves) leave()
  }

  /** Refuses a write that comes too late or after an error. */
  requireLasting(): void {
    // Whoever swallows this error must not be told of a success either.
    if (this.overdue) this.undone = true
    if (this.undone || this.state === 'ended') throw new UndoneError()
  }
}
