import { setTimeout as pause } from 'node:timers/promises'

import { failureOf } from '@/domain/failure'

import { type Leave, turns } from './turns'
import { clear } from './unavailable'

type Execute = (sql: string) => Promise<unknown>
export type Client = { execute: Execute; close: () => void }
/** The connection that writes, and a way to further ones. */
type Connections = { execute: Execute; open: () => Promise<Client> }

/** The right to write to the file: one at a time in this process, and no other process meanwhile. */
export class SqliteLock {
  private readonly queue = turns()

  /** Tries whether the file is free. A try that fails leaves its statement open, so it must not be the writing connection. */
  private probe: Client | null = null

  constructor(private readonly connections: Connections) {}

  private execute(sql: string): Promise<unknown> {
    return this.connections.execute(sql)
  }

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
      const probe = (this.probe ??= await this.connections.open())
      try {
        await probe.execute('BEGIN IMMEDIATE')
      } catch (error) {
        this.probe = null
        probe.close()
        if (failureOf(error) !== 'busy' || Date.now() + wait > until) throw clear(error)
        await pause(wait)
        continue
      }
      // Both run at once, without a moment in between for anybody else.
      await Promise.all([probe.execute('ROLLBACK'), this.execute('BEGIN IMMEDIATE')])
      return
    }
  }

  close(): void {
    this.probe?.close()
    this.probe = null
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
