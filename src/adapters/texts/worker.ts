/** The thread in which one file is read: whatever it holds, the portal goes on. */
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'

import { type ReadableEnding, type ReadText, withinLimits } from '@/domain/document-text'

import { officePages } from './office'
import { pdfPages } from './pdf'
import { Unreadable } from './unreadable'

export type WorkerData = { path: string; ending: ReadableEnding }

async function read({ path, ending }: WorkerData): Promise<ReadText> {
  const bytes = await readFile(path)
  try {
    const pages =
      ending === 'pdf' ? await pdfPages(new Uint8Array(bytes)) : officePages(bytes, ending)
    return { pages: withinLimits(pages) }
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault }
    throw error
  }
}

parentPort?.postMessage(await read(workerData as WorkerData)) // made by reader.ts
