/**
 * Reads the text of files, one after the other, each in a thread of its own that has a limited time and memory and is
 * gone afterwards: a file that is broken, huge or made to do harm stops nothing but its own reading.
 */
import { stat } from 'node:fs/promises'
import type { Worker } from 'node:worker_threads'

import { type ReadText, textLimits, type TextReader } from '@/domain/document-text'

import { ownThread } from '../own-thread'
import type { WorkerData } from './worker'

const megabyte = 1024 * 1024
/** The thread's own objects; megabytes. */
const heap = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }
/** What unpacking may take besides, seen by what the whole process has more than before; bytes. */
const largestGrowth = 600 * megabyte
const lookEvery = 100

type Limits = { patience?: number; growth?: number }

export function textReader({
  patience = textLimits.patience,
  growth = largestGrowth,
}: Limits = {}): TextReader {
  let last: Promise<unknown> = Promise.resolve()
  let current: Worker | null = null
  const read = async (file: WorkerData): Promise<ReadText> => {
    // A file that is not there says nothing of itself.
    await stat(file.path)
    const worker = ownThread('texts/worker.ts', {
      workerData: file,
      resourceLimits: heap,
      stdout: true,
      stderr: true,
    })
    current = worker
    return watched(worker, { patience, growth }).finally(() => {
      current = null
      return worker.terminate()
    })
  }
  return {
    read: (file) => {
      const mine = last.then(() => read(file))
      last = mine.catch(() => undefined)
      return mine
    },
    close: async () => void (await current?.terminate()),
  }
}

/** What the thread answers, or why it was ended. */
function watched(worker: Worker, { patience, growth }: Required<Limits>): Promise<ReadText> {
  return new Promise((resolve, reject) => {
    const before = process.memoryUsage.rss()
    const ended = performance.now() + patience
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > growth) settle({ fault: 'too-much' })
      else if (performance.now() > ended) settle({ fault: 'too-long' })
    }, lookEvery)
    look.unref()
    const settle = (text: ReadText): void => {
      clearInterval(look)
      resolve(text)
    }
    worker.once('message', settle)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') settle({ fault: 'too-much' })
      else if (/^(ENOENT|EACCES|EIO|ERR_MODULE|ERR_UNKNOWN)/.test(error.code ?? '')) reject(error)
      // A reader that stumbles over a file: the file is at fault, until the reader is a better one.
      else settle({ fault: 'damaged' })
    })
    worker.once('exit', () => {
      clearInterval(look)
      reject(new Error('The thread that reads a file has ended.'))
    })
  })
}
