import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, it } from 'vitest'

import { run } from './processes.mjs'

const node = (code: string, options: Parameters<typeof run>[2] = {}) =>
  run(process.execPath, ['-e', code], options)

it('keeps both outputs and the exit code', async () => {
  const ended = await node("console.log('out'); console.error('err'); process.exit(3)")
  expect(ended).toMatchObject({ code: 3, timedOut: false })
  expect(ended.output).toContain('out')
  expect(ended.output).toContain('err')
})

it('does not throw when a program cannot start', async () => {
  expect(await run('/no/such/program', [])).toMatchObject({ code: 127 })
})

it.skipIf(process.platform === 'win32')(
  'ends everything the program has started when its time is over',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'allmende-processes-'))
    const file = join(folder, 'alive.txt')
    const grandchild = `setInterval(() => require('fs').appendFileSync('${file}', 'x'), 20)`
    const code = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}])
      setInterval(() => {}, 1000)`
    const ended = await node(code, { group: true, limit: 2_000 })
    expect(ended.timedOut).toBe(true)
    expect(ended.code).not.toBe(0)
    const { size } = statSync(file)
    expect(size).toBeGreaterThan(0)
    await wait(300)
    expect(statSync(file).size).toBe(size)
    rmSync(folder, { recursive: true })
  },
)
