import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'allmende-memory-'))
const program = join(folder, 'program.mjs')
const begun = join(folder, 'begun')
const memory = pathToFileURL(join(import.meta.dirname, 'memory.mjs')).href

beforeAll(() => {
  writeFileSync(
    program,
    `import { appendFileSync } from 'node:fs'
     import { beginWithLittleMemory } from '${memory}'
     appendFileSync('${begun}', '.')
     beginWithLittleMemory()
     const { pid, execArgv, argv, env } = process
     console.log(JSON.stringify({ pid, execArgv, argv: argv.slice(2), env }))`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Told = { pid: number; execArgv: string[]; argv: string[]; env: Record<string, string> }

/** Runs the program; `began` says how often, `child` in which process. */
function run(flags: string[], env: Record<string, string>) {
  rmSync(begun, { force: true })
  const options = { encoding: 'utf8', env: env as unknown as NodeJS.ProcessEnv } as const
  const child = spawnSync(process.execPath, [...flags, program, 'a b'], options)
  expect(child.stderr).toBe('')
  const told = JSON.parse(child.stdout) as Told // written by the program above
  return { ...told, child: child.pid, began: readFileSync(begun, 'utf8').length }
}

/** Node before 22.15 and Windows cannot; there the portal starts as it is. */
const canBeginAgain = 'execve' in process && process.platform !== 'win32'

describe.runIf(canBeginAgain)('a program that begins with little memory', () => {
  it('begins again once, in the same process, with its arguments and settings', () => {
    const { pid, child, began, execArgv, argv, env } = run(['--no-deprecation'], { KEPT: 'yes' })
    expect({ pid, began }).toEqual({ pid: child, began: 2 })
    expect(execArgv).toEqual(
      expect.arrayContaining(['--max-semi-space-size=8', '--no-deprecation']),
    )
    expect(argv).toEqual(['a b'])
    expect(env).toMatchObject({ KEPT: 'yes', MALLOC_ARENA_MAX: '1' })
  })

  it('leaves what the operator has set', () => {
    const { execArgv, env } = run(['--max-semi-space-size=32'], { MALLOC_ARENA_MAX: '4' })
    // The engine takes what is said last.
    expect(execArgv.at(-1)).toBe('--max-semi-space-size=32')
    expect(env).toMatchObject({ MALLOC_ARENA_MAX: '4' })
  })
})
