import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import type { Role } from '../../src/domain/roles'
import type { Kind } from './secrets'

/**
 * Two worlds that differ in secrets only: whoever may not know a secret must get the very same answer in both, byte by
 * byte, whatever they ask (T-A2).
 */
export type Round = {
  actor: 'visitor' | Role
  /** The secrets this actor may not know. */
  kinds: readonly Kind[]
  questions: number
  seed: number
  /** A guard that is taken away, to see that the test would notice. */
  leak?: 'note' | 'drafts' | 'people'
}
export type Result = { asked: number; answered: number; differing: string[] }

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

const belowStaff: readonly Kind[] = ['users', 'portal', 'requests', 'notes', 'drafts']
/** What each role may not know. */
export const unknownTo: Readonly<Record<'visitor' | Exclude<Role, 'admin'>, readonly Kind[]>> = {
  visitor: belowStaff,
  member: belowStaff,
  editor: ['users', 'portal', 'requests'],
  approver: ['users', 'portal', 'requests'],
  coordinator: ['users', 'portal'],
}

/** Makes the worlds once and lets as many rounds be played as one likes; `end` removes them. */
export async function twoWorlds() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-worlds-'))
  const file = path.join(folder, 'world.db')
  await inProcess(path.join(folder, 'making'), { deed: 'make', file })
  let count = 0
  const world = async (order: object): Promise<string[]> => {
    const own = path.join(folder, `world-${(count += 1)}`)
    await mkdir(own)
    await copyFile(file, path.join(own, 'allmende.db'))
    return inProcess(own, { deed: 'ask', ...order })
  }
  return {
    play: async ({ kinds, leak, ...order }: Round): Promise<Result> => {
      const both = { ...order, leak: leak ?? null }
      const [one, other] = await Promise.all([
        world({ ...both, kinds: [] }),
        world({ ...both, kinds }),
      ])
      return compared(one, other)
    },
    end: () => rm(folder, { recursive: true, force: true }),
  }
}

/** One order in a process of its own, on the database in this folder; the lines it prints. */
async function inProcess(folder: string, order: object): Promise<string[]> {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
  const world = path.join(root, 'tests/access/world.ts')
  const { stdout } = await run(process.execPath, [tsx, world, JSON.stringify(order)], {
    cwd: root,
    maxBuffer: 1024 ** 3,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PAYLOAD_SECRET: 'allmende-test-secret-never-for-a-real-portal',
      DATA_DIR: folder,
      DATABASE_URL: `file:${path.join(folder, 'allmende.db')}`,
      PUBLIC_URL: '',
      PORT: '3000',
    },
  })
  return stdout.split('\n').filter((line) => line !== '')
}

function compared(one: readonly string[], other: readonly string[]): Result {
  if (one.length !== other.length) throw new Error('One world answered fewer questions.')
  return {
    asked: one.length,
    answered: one.filter((line) => line.includes(' answered ')).length,
    differing: one.filter((line, at) => line !== other[at]),
  }
}
