import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/**
 * The portals the tests look at, each with a database and a folder of its own:
 * one to read, a copy of it to edit, and one that nobody has filled.
 */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const ports = {
  reading: process.env.E2E_PORT,
  editing: process.env.E2E_EDITING_PORT,
  empty: process.env.E2E_EMPTY_PORT,
}

/** The same name as in support/portal.ts. */
const folder = join(tmpdir(), `allmende-e2e-${ports.reading}`)
const dataOf = (/** @type {string} */ name) => join(folder, name)

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()

/**
 * Every variable of the portal is set, so that neither `.env` nor the shell of a developer reaches a test.
 * @param {keyof typeof ports} name
 */
const settingsOf = (name) => ({
  ...process.env,
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
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/** Fills the first folder; only the last word proves that it came to its end. */
async function prepare() {
  mkdirSync(dataOf('reading'))
  const child = run(['node_modules/tsx/dist/cli.mjs', 'scripts/prepare.ts'], 'reading')
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0 || output.trimEnd().split('\n').pop() !== 'prepared')
    throw new Error(`The database of the tests could not be prepared (code ${code}).\n${output}`)
}

/** @param {keyof typeof ports} name */
async function start(name) {
  const child = run(['scripts/serve.mjs'], name)
  child.stdout?.resume()
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
  await prepare()
  // Also for the tests, which may find the file itself gone.
  cpSync(join(dataOf('reading'), 'first-sign-in.txt'), join(folder, 'account.txt'))
  cpSync(dataOf('reading'), dataOf('editing'), { recursive: true })
  mkdirSync(dataOf('empty'))
  await Promise.all([start('editing'), start('empty')])
  // The tests begin as soon as this one answers.
  await start('reading')
} catch (error) {
  await leave(String(error))
}
