import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { runsTypeScript } from './command'

const worker = fileURLToPath(new URL('outbox-worker.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

export type Worker = {
  /** Resolves when the worker begins to drain. */
  working: Promise<void>
  /** How it ended: `drained` after its last word, `killed`, or what went wrong. */
  ended: Promise<string>
  kill: () => void
}

/**
 * Starts a worker on the database and the mail server of this test: the only one, as the web process is, or one beside
 * others.
 */
export function aWorker(role: 'only' | 'beside' = 'only'): Worker {
  const child: ChildProcess = spawn(process.execPath, [...runsTypeScript, worker, role], {
    cwd: root,
    env: process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let complaint = ''
  let begin: () => void = () => undefined
  const working = new Promise<void>((resolve) => (begin = resolve))
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (said.includes('working')) begin()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const ended = new Promise<string>((resolve) => {
    child.once('close', (code, signal) => {
      begin()
      if (signal === 'SIGKILL') resolve('killed')
      else
        resolve(code === 0 && said.includes('drained') ? 'drained' : `code ${code}: ${complaint}`)
    })
  })
  return { working, ended, kill: () => void child.kill('SIGKILL') }
}
