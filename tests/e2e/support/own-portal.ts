import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '../../support/free-port'

export type OwnPortal = {
  port: number
  /** Its data directory. */
  folder: string
  /** Everything it has written so far, and nothing of it in the log of the tests. */
  said: () => string
  child: ChildProcess
  /** The code it ended with; null after a signal it could not answer. */
  ended: Promise<number | null>
}

/** A portal for one test alone, on an empty database, which may be ended as the test likes. */
export async function openOwnPortal(settings: Record<string, string> = {}): Promise<OwnPortal> {
  const folder = mkdtempSync(join(tmpdir(), 'allmende-own-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'Zq8-vT2_kLw9xNc4bYf7RmA1sDh5GjeUp',
      DATABASE_URL: `file:${join(folder, 'allmende.db')}`,
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: '',
      TRUST_PROXY: '',
      SMTP_URL: '',
      MAIL_FROM: '',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
      resolve(code)
    }),
  )
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => /Ready in/.test(said) && resolve())
    void ended.then((code) => reject(new Error(`It did not start (code ${code}).\n${said}`)))
  })
  return { port, folder, said: () => said, child, ended }
}
