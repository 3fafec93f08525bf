import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Where threads begin. Put together at run time: the bundler would follow a path it can read from the code, and pack all
 * that lies behind it (docs/decisions/0022).
 */
const beginning = ['thread-start.mjs'].reduce(
  (folder, name) => path.join(folder, name),
  path.dirname(fileURLToPath(import.meta.url)),
)

/** A thread that runs a file of this folder from its source, with none of the flags of the process. */
export const ownThread = (file: string, options: WorkerOptions): Worker =>
  new Worker(/* turbopackIgnore: true */ beginning, { ...options, argv: [file], execArgv: [] })
