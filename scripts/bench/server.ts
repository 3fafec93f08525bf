import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { begin } from '../setup/processes.mjs'

/** How the portal is started; host and port are in the settings. The one place to change when it is started otherwise. */
const startCommand = [path.join('scripts', 'serve.mjs')]

export type Settings = Record<string, string | undefined>

/** Nothing of a real portal reaches the bench: every variable is set. */
export const settingsIn = (copy: string, port = 3000): Settings => ({
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_SECRET: 'allmende-bench-secret-never-for-a-real-portal',
  DATABASE_URL: `file:${path.join(copy, 'data', 'allmende.db')}`,
  DATA_DIR: path.join(copy, 'data'),
  HOST: '127.0.0.1',
  PORT: String(port),
  PUBLIC_URL: '',
  TRUST_PROXY: '',
  SMTP_URL: '',
  MAIL_FROM: '',
  MEILISEARCH_URL: '',
  EXAMPLES: '',
})

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

type Process = { pid: string; fields: string[] }

/** What the system says of a process; nothing when it has just ended. */
function processOf(pid: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return [{ pid, fields: stat.slice(stat.lastIndexOf(')') + 2).split(' ') }]
  } catch {
    return []
  }
}

/** A running portal and what the system says of its process, all threads together. */
export class Server {
  private constructor(
    readonly origin: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(copy: string): Promise<Server> {
    const port = await freePort()
    const env = settingsIn(copy, port)
    const stdio: ['ignore', 'ignore', 'inherit'] = ['ignore', 'ignore', 'inherit']
    const child = begin(process.execPath, startCommand, { cwd: copy, env, stdio })
    const server = new Server(`http://127.0.0.1:${port}`, child)
    const until = Date.now() + 60_000
    while (!(await server.answers())) {
      if (child.exitCode !== null || Date.now() > until)
        throw new Error('The server of the bench did not start.')
      await wait(100)
    }
    return server
  }

  private answers(): Promise<boolean> {
    return fetch(`${this.origin}/robots.txt`).then(
      ({ ok }) => ok,
      () => false,
    )
  }

  /** Milliseconds of processor time used so far, user and system. */
  cpu(): number {
    // The 14th and 15th field, in hundredths of a second; two stand before the bracket.
    const ticks = this.family().map(({ fields }) => Number(fields[11]) + Number(fields[12]))
    return ticks.reduce((sum, one) => sum + one, 0) * 10
  }

  /** Memory held now, in MB. */
  memory(): number {
    const held = this.family().map(({ pid }) =>
      Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]),
    )
    return held.reduce((sum, one) => sum + one, 0) / 1024
  }

  /** The process and everything it started. */
  private family(): Process[] {
    const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? processOf(name) : []))
    const own = new Set([String(this.child.pid)])
    for (let before = 0; before < own.size;) {
      before = own.size
      for (const { pid, fields } of all) if (own.has(fields[1] ?? '')) own.add(pid)
    }
    return all.filter(({ pid }) => own.has(pid))
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve))
    this.child.kill('SIGTERM')
    const force = setTimeout(() => this.child.kill('SIGKILL'), 10_000)
    await gone
    clearTimeout(force)
  }
}
