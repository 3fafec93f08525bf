import { spawn } from 'node:child_process'
import { cpSync, createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { ports } from './support/ports.mjs'

/**
 * The portals the tests look at, each with a database and a folder of its own:
 * one to read, a copy of it to edit, one that nobody has filled, and one full of what must not be seen.
 */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The same name as in support/portal.ts. */
const folder = join(tmpdir(), `allmende-e2e-${ports.reading}`)
const dataOf = (/** @type {string} */ name) => join(folder, name)

/** Every portal writes down whom it asks (egress.e2e.ts). */
const recorder = new URL('./support/record-egress.mjs', import.meta.url).href
const recorded = {
  NODE_OPTIONS: [process.env.NODE_OPTIONS, `--import=${recorder}`].filter(Boolean).join(' '),
  EGRESS_LOG: join(folder, 'egress.log'),
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()

/**
 * Every variable of the portal is set, so that neither `.env` nor the shell of a developer reaches a test.
 * @param {keyof typeof ports} name
 */
const settingsOf = (name) => ({
  ...process.env,
  ...recorded,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_SECRET: 'allmende-test-secret-never-for-a-real-portal',
  DATABASE_URL: `file:${join(dataOf(name), 'allmende.db')}`,
  DATA_DIR: dataOf(name),
  HOST: '127.0.0.1',
  PORT: ports[name],
  PUBLIC_URL: '',
  TRUST_PROXY: '',
  SMTP_URL: '',
  MAIL_FROM: '',
  MEILISEARCH_URL: '',
  EXAMPLES: '',
})

/**
 * @param {string[]} args
 * @param {keyof typeof ports} name
 */
function run(args, name) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: settingsOf(name),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stderr?.pipe(process.stderr, { end: false })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/**
 * Fills a folder; only the last word proves that it came to its end.
 * @param {keyof typeof ports} name
 * @param {string} script
 */
async function prepare(name, script) {
  mkdirSync(dataOf(name))
  const child = run(['node_modules/tsx/dist/cli.mjs', script], name)
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0 || output.trimEnd().split('\n').pop() !== 'prepared')
    throw new Error(`The database of the tests could not be prepared (code ${code}).\n${output}`)
}

/** @param {keyof typeof ports} name */
async function start(name) {
  const child = run(['scripts/serve.mjs'], name)
  // Everything a portal says is kept: a test looks for what must not stand there.
  const log = createWriteStream(join(folder, `${name}.log`))
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  child.once('exit', (code) => leave(`The portal for ${name} stopped by itself (code ${code}).`))
  const answers = () =>
    fetch(`http://127.0.0.1:${ports[name]}/robots.txt`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await answers())) await wait(100)
}

let leaving = false

/** @param {string} [trouble] */
async function leave(trouble) {
  if (leaving) return
  leaving = true
  if (trouble) console.error(trouble)
  const ends = [...children].map((child) => new Promise((resolve) => child.once('exit', resolve)))
  for (const child of children) child.kill('SIGTERM')
  await Promise.race([Promise.all(ends), wait(5_000)])
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  process.exit(trouble ? 1 : 0)
}

process.on('SIGTERM', () => leave())
process.on('SIGINT', () => leave())

try {
  mkdirSync(folder, { mode: 0o700 })
  await prepare('reading', 'scripts/prepare.ts')
  await prepare('sentinel', 'tests/e2e/support/seed-sentinels.ts')
  // Also for the tests, which may find the file itself gone.
  cpSync(join(dataOf('reading'), 'first-sign-in.txt'), join(folder, 'account.txt'))
  cpSync(dataOf('reading'), dataOf('editing'), { recursive: true })
  mkdirSync(dataOf('empty'))
  await Promise.all([start('editing'), start('empty'), start('sentinel')])
  // The tests begin as soon as this one answers.
  await start('reading')
} catch (error) {
  await leave(String(error))
}
