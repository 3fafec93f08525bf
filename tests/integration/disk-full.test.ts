import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { run } from '../support/command'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-full-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Only Linux has small disks for the asking, and not for everybody; `busy.test.ts` proves the rest everywhere. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

it.runIf(canMount)(
  'F7 a portal on a full disk reads on, refuses clearly, and recovers by itself',
  async () => {
    const templates = inject('templates')
    const { code, output } = await run('tests/support/fill.ts', {
      folder,
      args: [templates?.empty ?? ''],
      // An upload asks for more room than it takes, so that the database keeps some (services/uploads).
      disk: '128m',
    })
    expect([code, output]).toEqual([0, expect.any(String)])
    const seen: unknown = JSON.parse(output.trim().split('\n').at(-1) ?? '')
    expect(seen).toEqual({
      uploadWhileFull: expect.any(Number),
      whileFull: 507,
      isWhole: true,
      afterwards: 200,
      uploadAfterwards: 200,
      integrity: 'ok',
      lost: [],
    })
    expect(Reflect.get(Object(seen), 'uploadWhileFull')).toBeGreaterThanOrEqual(400)
  },
)
