/** The thread in which the engine lives, so that no query and no rebuild holds up a page. */
import { parentPort, workerData } from 'node:worker_threads'

import type { SearchConfig } from '@/domain/search'
import { lexiconDe } from '@/domain/search/lexicon-de'

import { deedsWith } from './deeds'
import { ownerOf } from './owner'

export type WorkerData = { config: SearchConfig; file: string | null; born: number; engine: string }
export type Question = { id: number; name: string; values: unknown[] }
export type Reply = { id: number; value: unknown } | { id: number; error: string }

/** How often a rebuild says that it lives, while it waits for its source. */
const pulse = 20_000

const { config, file, born, engine } = workerData as WorkerData // made by ../embedded.ts
const owner = ownerOf({ pid: process.pid, born, engine })
const deeds = deedsWith({ config, file, lexicon: lexiconDe }, owner)

setInterval(() => deeds.stir(), pulse).unref()

parentPort?.on('message', ({ id, name, values }: Question) => {
  let reply: Reply
  try {
    const deed = Reflect.get(deeds, name) as (...all: unknown[]) => unknown // asked by name, see Ask
    reply = { id, value: deed(...values) }
  } catch (error) {
    reply = { id, error: error instanceof Error ? error.message : String(error) }
  }
  parentPort?.postMessage(reply)
})
