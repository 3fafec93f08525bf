import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { type Account, accountIn } from '../support/first-account'
import { freePort } from '../support/free-port'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export type Portal = {
  port: number
  pid: number
  /** The exit code as soon as it has ended by itself. */
  ended: () => number | null | undefined
  account: Account
  stop: (signal: NodeJS.Signals) => Promise<number | null>
}

/** Every variable is set, so that neither `.env` nor a developer's shell reaches a test. */
function settingsFor(folder: string, port: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_SECRET: 'allmende-test-secret-never-for-a-real-portal',
    DATABASE_URL: `file:${join(folder, 'allmende.db')}`,
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: '',
    // So that each request may come from an address of its own, and limits do not end the test early.
    TRUST_PROXY: '1',
    SMTP_URL: '',
    MAIL_FROM: '',
    MEILISEARCH_URL: '',
    EXAMPLES: '',
  }
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)))

async function prepare(env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/prepare.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
  const code = await exitOf(child)
  if (code !== 0 || !output.includes('prepared'))
    throw new Error(`The database could not be prepared (code ${code}).\n${output}`)
}

/** A fresh portal on a database of its own. Needs a build. Its folder goes when it is stopped. */
export async function openPortal(): Promise<Portal> {
  if (!existsSync(join(root, '.next/BUILD_ID'))) throw new Error('Build first: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'allmende-fuzz-'))
  const port = await freePort()
  const env = settingsFor(folder, port)
  await prepare(env)
  const account = accountIn(join(folder, 'first-sign-in.txt'))
  // What Next says about requests is not shown: the report names each failing request.
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let code: number | null | undefined
  const exited = exitOf(child).then((end) => (code = end))
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => /Ready in/.test(text) && resolve())
    void exited.then(() => reject(new Error(`The portal did not start (code ${code}).`)))
  })
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const end = await exited
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    return end
  }
  return { port, pid: child.pid ?? 0, ended: () => code, account, stop }
}

/** The memory of a process in MB; null where the system does not tell. */
export function memoryOf(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null
  } catch {
    return null
  }
}
