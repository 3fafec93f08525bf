import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterEach, beforeEach, expect, it } from 'vitest'

const scripts = fileURLToPath(new URL('..', import.meta.url))
/** Stands in for the build of Next, which takes no time. */
const next = `
const fs = require('fs')
fs.appendFileSync('calls.txt', 'next build\\n')
if (fs.existsSync('break-build')) { console.log('Type error: no'); process.exit(1) }
fs.mkdirSync('.next/server', { recursive: true }); fs.writeFileSync('.next/BUILD_ID', 'x')
const deeds = JSON.stringify({ node: {}, encryptionKey: '' })
fs.writeFileSync('.next/server/server-reference-manifest.json', deeds)`
/** Where our server looks for Next's own reader (front/router.mjs). */
const releasing = 'node_modules/next/dist/server/lib/release-compression-stream.js'
const reader = 'node_modules/next/dist/server/app-render/parse-and-validate-flight-router-state.js'
/** Stands in for Next behind our server. */
const served = `
module.exports = () => ({
  prepare: async () => require('fs').appendFileSync('calls.txt', 'serve\\n'),
  getRequestHandler: () => async (_, answer) => answer.end('ok'),
})`
/** Stands in for tsx and prepare.ts. */
const tsx = `
import fs from 'node:fs'
fs.appendFileSync('calls.txt', 'prepare\\n')
const folder = process.env.DATA_DIR || 'data'
fs.mkdirSync(folder, { recursive: true }); fs.writeFileSync(folder + '/allmende.db', '')
fs.writeFileSync(folder + '/first-sign-in.txt', 'a password')
if (!fs.existsSync('die-silently')) console.log('prepared')`

let root = ''
let port = 0
let child: ChildProcess | undefined

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const calls = () => readFileSync(join(root, 'calls.txt'), 'utf8').trim().split('\n')

const findFreePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const found = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(found))
    })
  })

type Run = { out: string; err: string; code: number | null }
/** Runs `npm start` until it ends, or until it says that it runs, when it is stopped kindly. */
const start = (env: Record<string, string | undefined> = {}) =>
  new Promise<Run>((resolve) => {
    const result: Run = { out: '', err: '', code: null }
    const all = { PATH: process.env.PATH, PORT: String(port), ...env }
    child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
      env: all as unknown as NodeJS.ProcessEnv,
    })
    child.stdout?.on('data', (text) => {
      result.out += text
      if (result.out.includes('Stop with Ctrl-C.')) child?.kill('SIGTERM')
    })
    child.stderr?.on('data', (text) => (result.err += text))
    child.once('close', (code) => resolve({ ...result, code }))
  })

beforeEach(async () => {
  port = await findFreePort()
  root = mkdtempSync(join(tmpdir(), 'allmende-start-'))
  for (const name of ['start.mjs', 'serve.mjs', 'setup', 'front']) {
    const source = join(scripts, name)
    cpSync(source, join(root, 'scripts', name), { recursive: true })
  }
  write('package.json', '{"type":"module"}')
  write('package-lock.json', '{"packages":{"":{}}}')
  write('node_modules/.package-lock.json', '{"packages":{}}')
  for (const locale of ['de', 'en']) write(`src/i18n/messages/${locale}.json`, '{"refused":{}}')
  write('node_modules/next/package.json', '{"type":"commonjs"}')
  write('node_modules/next/index.js', served)
  write('node_modules/next/dist/compiled/compression/index.js', 'module.exports = () => () => {}')
  write(releasing, 'exports.releaseCompressionStream = () => {}')
  write('node_modules/next/dist/bin/next', next)
  write(reader, 'exports.parseAndValidateFlightRouterState = () => undefined')
  write('node_modules/tsx/dist/cli.mjs', tsx)
})
afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(root, { recursive: true, force: true })
})

it('goes from a checkout to a running portal, and ends with 0 when it is stopped', async () => {
  const run = await start()
  expect(run).toMatchObject({ code: 0, err: '' })
  expect(run.out).toContain(`  Allmende is running: http://localhost:${port}\n`)
  expect(run.out).toContain(`  Admin panel:         http://localhost:${port}/admin\n`)
  expect(run.out).toContain('  First sign-in:       data/first-sign-in.txt\n')
  expect(run.out).not.toContain('a password')
  expect(calls()).toEqual(['prepare', 'next build', 'serve'])
  expect(await findFreePort()).toBeGreaterThan(0)
  await expect(fetch(`http://127.0.0.1:${port}/robots.txt`)).rejects.toThrow()
})

it('does nothing twice', async () => {
  await start()
  const env = readFileSync(join(root, '.env'), 'utf8')
  write('scripts/setup/new.test.ts', 'a test is no source')
  expect((await start()).code).toBe(0)
  expect(calls()).toEqual(['prepare', 'next build', 'serve', 'serve'])
  expect(readFileSync(join(root, '.env'), 'utf8')).toBe(env)
})

it('does nothing twice where the data lies in another place, and says where', async () => {
  write('.env', 'DATA_DIR=elsewhere\nPAYLOAD_SECRET=mine\n')
  expect((await start()).out).toContain('  First sign-in:       elsewhere/first-sign-in.txt\n')
  expect((await start()).code).toBe(0)
  expect(calls()).toEqual(['prepare', 'next build', 'serve', 'serve'])
})

it('prepares and builds again after the sources have changed', async () => {
  await start()
  write('src/new.ts', 'new')
  await start()
  expect(calls().slice(3)).toEqual(['prepare', 'next build', 'serve'])
})

it('prepares again when the database has gone', async () => {
  await start()
  rmSync(join(root, 'data/allmende.db'))
  await start()
  expect(calls().slice(3)).toEqual(['prepare', 'serve'])
})

it('prepares again when a restore was interrupted', async () => {
  await start()
  write('data/restore.json', '{}')
  await start()
  expect(calls().slice(3)).toEqual(['prepare', 'serve'])
})

it('takes the port from .env and shows the public address', async () => {
  write('.env', `PORT=${port}\nPUBLIC_URL=https://allmende.example\nPAYLOAD_SECRET=mine\n`)
  const run = await start({ PORT: undefined })
  expect(run.out).toContain(`http://localhost:${port}\n`)
  expect(run.out).toContain('  Public address:      https://allmende.example\n')
})

it('fails when prepare dies silently', async () => {
  write('die-silently', '')
  const run = await start()
  expect(run.code).toBe(1)
  expect(run.err).toBe('The database could not be prepared; the output above says why.\n')
  expect(existsSync(join(root, 'data/.prepared-stamp'))).toBe(false)
})

it('shows what a failed build said, and builds again the next time', async () => {
  write('break-build', '')
  const run = await start()
  expect(run.code).toBe(1)
  expect(run.err).toBe('Type error: no\nThe build failed; the whole output is in data/build.log.\n')
  rmSync(join(root, 'break-build'))
  expect((await start()).code).toBe(0)
})

it('says in one sentence that the port is taken', async () => {
  const server = createServer().listen(port, '127.0.0.1')
  const run = await start()
  server.close()
  expect(run).toMatchObject({ code: 1, out: '' })
  expect(run.err).toBe(
    `Port ${port} on 127.0.0.1 is already in use. Stop that program or choose another port: PORT=${port + 1} npm start\n`,
  )
})

it('says in one sentence that the server cannot start', async () => {
  write('node_modules/next/index.js', served.replace('prepare:', 'other:'))
  const run = await start()
  expect(run.code).toBe(1)
  expect(run.err).toContain('The server stopped before it was ready.')
  expect(run.err).not.toContain('    at ')
})
