import { setTimeout as pause } from 'node:timers/promises'

import { failureOf } from '@/domain/failure'

import { type Leave, turns } from './turns'
import { clear } from './unavailable'

type Execute = (sql: string) => Promise<unknown>

/** The right to write to the file: one at a time in this process, and no other process meanwhile. */
export class SqliteLock {
  private readonly queue = turns()

  constructor(private readonly execute: Execute) {}

  /** Waits for this process and for others, then begins a transaction. `leave` after its end. */
  async begin(wait: number): Promise<Leave> {
    const until = Date.now() + wait
    const leave = await this.queue.take(wait)
    try {
      await this.beginImmediate(until)
      return leave
    } catch (error) {
      leave()
      throw error
    }
  }

  /** Begins as soon as no other process writes; the event loop stays free meanwhile. */
  private async beginImmediate(until: number): Promise<void> {
    for (let wait = 4; ; wait = Math.min(wait * 2, 60)) {
      try {
        await this.execute('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (failureOf(error) !== 'busy' || Date.now() + wait > until) throw clear(error)
        await pause(wait)
      }
    }
  }

  /** SQLite ends a transaction by itself when the disk is full; then there is nothing left to roll back. */
  async undo(): Promise<void> {
    try {
      await this.execute('ROLLBACK')
    } catch (error) {
      if (!String(error).includes('no transaction is active')) throw error
    }
  }

  /** One transaction: all of it or nothing. */
  async hold<T>(write: () => Promise<T>, wait: number): Promise<T> {
    const leave = await this.begin(wait)
    try {
      try {
        const result = await write()
        await this.execute('COMMIT')
        return result
      } catch (error) {
        await this.undo()
        throw error
      }
    } finally {
      leave()
    }
  }
}
