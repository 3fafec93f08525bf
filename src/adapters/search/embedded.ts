/**
 * The embedded engine: SQLite's full-text search in a file of its own, in a thread of its own, started at the first use
 * (docs/decisions/0022). Only what is asked and answered passes between the threads.
 */
import { randomUUID } from 'node:crypto'
import type { Worker } from 'node:worker_threads'

import type { SearchConfig, SearchEngine } from '@/domain/search'

import { ownThread } from '../own-thread'
import type { Ask } from './embedded/deeds'
import { engineAsking } from './embedded/asking'
import type { Question, Reply, WorkerData } from './embedded/worker'

type Waiting = {
  question: Question
  resolve: (value: unknown) => void
  reject: (error: Error) => void
  wasRepeated: boolean
}

/** `file: null`: in memory. Never keeps a process alive unless somebody waits for an answer. */
export function embeddedSearch(wish: { config: SearchConfig; file: string | null }): SearchEngine {
  const thread = new Thread(wish)
  return engineAsking(thread.ask, {
    synonyms: (groups) => thread.keepSynonyms(groups),
    silentFor: () => thread.silentFor(),
    close: () => thread.close(),
  })
}

/** After this the worker is taken to hang; how long it may take to close. Milliseconds. */
const longest = { silence: 60_000, close: 5_000 }

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref())

class Thread {
  private worker: Worker | null = null
  private readonly waiting = new Map<number, Waiting>()
  private readonly data: WorkerData
  private watching: NodeJS.Timeout | undefined
  private lastId = 0
  /** Since when the worker owes a word to somebody; it counts only while somebody waits. */
  private heardAt = 0
  private isClosed = false

  constructor(wish: { config: SearchConfig; file: string | null }) {
    this.data = { ...wish, born: performance.timeOrigin, engine: randomUUID() }
  }

  /** Rejects with the engine's own error; what a dying worker left unanswered is asked once more. */
  readonly ask: Ask = (name, ...values) =>
    new Promise((resolve, reject) => {
      if (this.isClosed) return reject(new Error('The search engine is closed.'))
      const question = { id: (this.lastId += 1), name, values }
      // The reply belongs to the question of this name.
      this.send({ question, resolve: resolve as Waiting['resolve'], reject, wasRepeated: false })
    })

  /** A worker that takes the place of a dead one knows them too. */
  keepSynonyms(groups: string[][]): void {
    this.data.config = { ...this.data.config, synonyms: groups }
  }

  silentFor(): number {
    return this.waiting.size > 0 ? performance.now() - this.heardAt : 0
  }

  async close(): Promise<void> {
    const closed = this.worker ? this.ask('close').catch(() => undefined) : undefined
    await Promise.race([closed, after(longest.close)])
    clearInterval(this.watching)
    this.isClosed = true
    const { worker } = this
    this.worker = null
    await worker?.terminate()
  }

  private send(one: Waiting): void {
    if (this.waiting.size === 0) this.heardAt = performance.now()
    this.waiting.set(one.question.id, one)
    this.watching ??= setInterval(() => this.endHanging(), longest.silence / 10).unref()
    try {
      this.worker ??= this.start()
      this.worker.ref()
      this.worker.postMessage(one.question)
    } catch (error) {
      this.settle(one.question.id)
      one.reject(error instanceof Error ? error : new Error(String(error)))
    }
  }

  private start(): Worker {
    const worker = ownThread('search/embedded/worker.ts', {
      workerData: this.data,
      // Many short-lived objects and few that stay: a small space for new ones costs no time (docs/decisions/0019).
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    })
    worker.unref()
    worker.on('message', (reply: Reply) => this.take(reply))
    let reason: Error | undefined
    worker.on('error', (error) => (reason = error instanceof Error ? error : undefined))
    worker.on('exit', () => this.replace(worker, reason))
    return worker
  }

  /** One question that finds no end must not keep all others from their answers. */
  private endHanging(): void {
    if (this.silentFor() < longest.silence) return
    const [oldest] = this.waiting.values()
    if (oldest) oldest.wasRepeated = true
    void this.worker?.terminate()
  }

  private take(reply: Reply): void {
    this.heardAt = performance.now()
    const one = this.settle(reply.id)
    if ('error' in reply) one?.reject(new Error(reply.error))
    else one?.resolve(reply.value)
  }

  private settle(id: number): Waiting | undefined {
    const one = this.waiting.get(id)
    this.waiting.delete(id)
    if (this.waiting.size === 0) this.worker?.unref()
    return one
  }

  private replace(worker: Worker, reason?: Error): void {
    if (this.worker === worker) this.worker = null
    const left = [...this.waiting.values()]
    this.waiting.clear()
    for (const one of left) {
      if (one.wasRepeated || this.isClosed)
        one.reject(reason ?? new Error('The search engine has ended.'))
      else this.send({ ...one, wasRepeated: true })
    }
  }
}
