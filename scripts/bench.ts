/**
 * Measures a build of this checkout: `npm run bench`. Everything happens in a copy in a temporary folder, with a
 * database of its own. `--short`: fewer rounds, no ten minutes of load. `--only static|lists|scripts|memory`: one part.
 */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { weighScripts } from './bench/browser-weight'
import { copyCheckout } from './bench/checkout'
import { measureFiltered } from './bench/filtered'
import { measureMemory } from './bench/memory'
import { type Goal, lineOf } from './bench/report'
import { Server, settingsIn } from './bench/server'
import { compareWithStatic } from './bench/side-by-side'
import { refuse } from './refuse'
import { leaveOn, run, stopChildren } from './setup/processes.mjs'

const parts = ['static', 'scripts', 'lists', 'memory'] as const
type Part = (typeof parts)[number]

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const { short } = values
const only = parts.find((part) => part === values.only)
if (values.only && !only) refuse(`--only takes one of: ${parts.join(', ')}.`)
if (process.platform !== 'linux') refuse('The bench reads /proc and therefore needs Linux.')
const wants = (part: Part): boolean => (only ? only === part : !(short && part === 'memory'))

const addresses = { home: '/', list: '/loesungen', detail: '/loesungen/aviary' }
const [few, many] = [1_000, 10_000]
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const copy = copyCheckout(root)

/** Runs one tool in the copy to its end. */
async function work(what: string, tool: string, ...args: string[]): Promise<void> {
  const started = Date.now()
  const command = [path.join('node_modules', tool), ...args]
  const options = { cwd: copy, env: settingsIn(copy), output: 'capture' as const }
  const { code, output } = await run(process.execPath, command, options)
  if (code !== 0) throw new Error(`${what} failed.\n${output.slice(-4_000)}`)
  console.log(`${what}: ${Math.round((Date.now() - started) / 1000)} s`)
}

const generate = (records: number): Promise<void> =>
  work(`${records} solutions`, 'tsx/dist/cli.mjs', 'scripts/generate-load.ts', String(records))

/** Measures on a server of its own, so that no part inherits the memory of another. */
async function served(measureOn: (server: Server) => Promise<Goal[]>): Promise<Goal[]> {
  const server = await Server.start(copy)
  try {
    return await measureOn(server)
  } finally {
    await server.stop()
  }
}

async function measureAll(): Promise<Goal[]> {
  const [rounds, seconds] = short ? [2, 3] : [5, 4]
  const goals: Goal[] = []
  await work('Database', 'tsx/dist/cli.mjs', 'scripts/prepare.ts')
  await generate(few)
  await work('Build', 'next/dist/bin/next', 'build')
  if (wants('static'))
    goals.push(
      ...(await served(async (server) => [
        await compareWithStatic(server, { addresses, copy, rounds, seconds }),
      ])),
    )
  if (wants('scripts'))
    goals.push(
      ...(await served(async (server) => [await weighScripts(server, Object.values(addresses))])),
    )
  const lists = (records: number, most: number) =>
    served(async (server) => [
      await measureFiltered(server, { seconds: seconds * 2, records, most }),
    ])
  if (wants('lists')) goals.push(...(await lists(few, 150)))
  if (wants('memory'))
    goals.push(
      ...(await served(async (server) => [
        await measureMemory(server, { minutes: 10, records: few }),
      ])),
    )
  if (wants('lists')) {
    await generate(many)
    goals.push(...(await lists(many, 300)))
  }
  return goals
}

const clean = (): void => rmSync(copy, { recursive: true, force: true, maxRetries: 3 })
leaveOn(['SIGINT', 'SIGTERM'], 130)
process.once('exit', clean)
try {
  const goals = await measureAll()
  console.log(`\n${goals.map(lineOf).join('\n')}`)
  process.exitCode = goals.every(({ reached }) => reached) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await stopChildren()
}
process.exit()
