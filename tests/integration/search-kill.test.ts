import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { beforeAll, describe, expect, it } from 'vitest'

import { runsTypeScript } from '../support/command'
import { lendPayload } from '../support/portal'

/** How many times the process dies. */
const kills = Number(process.env.KILLS ?? 3)

// Only its database is used; all else happens in processes of their own.
beforeAll(() => lendPayload({ content: 'empty', drains: false }, () => undefined))

const worker = fileURLToPath(new URL('../support/index-worker.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

const aProcess = (task: 'write' | 'check'): ChildProcess =>
  spawn(process.execPath, [...runsTypeScript, worker, task], {
    cwd: root,
    env: process.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })

async function* linesOf(child: ChildProcess): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of child.stdout ?? []) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => child.once('close', resolve))

/** Writes until so many records are told, and dies at once. */
async function writeAndDie(records: number): Promise<string[]> {
  const child = aProcess('write')
  const end = ended(child)
  const told: string[] = []
  for await (const line of linesOf(child)) {
    if (!/^[0-9a-f-]{36}$/.test(line)) continue
    told.push(line)
    if (told.length === records) child.kill('SIGKILL')
  }
  await end
  return told
}

type Verdict = { isMadeAnew: boolean; missing: string[]; all: number }

async function check(): Promise<Verdict> {
  const lines = await Array.fromAsync(linesOf(aProcess('check')))
  const verdict = lines.find((line) => line.startsWith('{'))
  if (!verdict) throw new Error(`No verdict: ${lines.join(' ')}`)
  return JSON.parse(verdict) as Verdict // written by the worker
}

describe('F8 kill -9 between a change and its place in the index', () => {
  it(
    `R4 loses nothing, ${kills} times: the next start finds every record that was written`,
    async () => {
      let written = 0
      for (let kill = 1; kill <= kills; kill += 1) {
        written += (await writeAndDie(kill * 3)).length
        const { missing, all } = await check()
        expect(missing).toEqual([])
        expect(all).toBeGreaterThanOrEqual(written)
      }
    },
    kills * 60_000,
  )
})
