import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { inject } from 'vitest'

/** A portal on a database of its own, for one test file. `close` it in `afterAll`. */
export type Portal = { payload: Payload; dataDirectory: string; close: () => Promise<void> }

type Wish = {
  content: 'empty' | 'seeded'
  /** Effects stay in the outbox, as in a command: to see what a request itself does. */
  drains?: false
}

const server = process.env.TEST_DATABASE_URL

/** Another database on the same server, so that test files do not meet. */
function otherDatabase(url: string): string {
  const address = new URL(url)
  address.pathname = `/allmende-test-${randomUUID()}`
  return address.href
}

/** The file of a database as it is before the first test. */
export function templateOf(content: Wish['content']): string {
  const templates = inject('templates')
  if (!templates) throw new Error('The templates are missing: run the project "integration".')
  return templates[content]
}

async function databaseIn(folder: string, { content }: Wish): Promise<string> {
  if (server) return otherDatabase(server)
  const file = path.join(folder, 'allmende.db')
  await copyFile(templateOf(content), file)
  return `file:${file}`
}

type Mongo = { connection: { dropDatabase: () => Promise<unknown> } }

async function dropOn(payload: Payload): Promise<void> {
  if (!server) return
  const { connection } = payload.db as unknown as Mongo // what Payload's type of a database does not show
  await connection.dropDatabase()
}

/**
 * Payload on a fresh copy of a template. The environment is read once per process and each test file runs in a process
 * of its own, so a file has one portal.
 */
export async function aPortal(wish: Wish): Promise<Portal> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-portal-'))
  process.env.DATA_DIR = folder
  process.env.DATABASE_URL = await databaseIn(folder, wish)
  // eslint-disable-next-line no-restricted-syntax -- after the environment is set, which the config reads
  const { openPortal } = await import('../../scripts/open-portal')
  const payload = await openPortal()
  // eslint-disable-next-line no-restricted-syntax -- as above
  const { settled, startDraining } = await import('../../src/services/outbox')
  // eslint-disable-next-line no-restricted-syntax -- as above
  const { engineOf, stateOf } = await import('../../src/services/search-state')
  // eslint-disable-next-line no-restricted-syntax -- as above
  const { textsRead } = await import('../../src/services/search-records')
  if (wish.drains !== false) await startDraining(payload)
  if (server && wish.content === 'seeded') {
    // eslint-disable-next-line no-restricted-syntax -- as above
    const { fill } = await import('./make-templates')
    await fill(payload)
  }
  const close = async (): Promise<void> => {
    await settled(payload)
    await textsRead(payload)
    await stateOf(payload).rebuilding?.catch(() => undefined)
    await engineOf(payload).close()
    await dropOn(payload)
    await payload.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  return { payload, dataDirectory: folder, close }
}

/**
 * For the `beforeAll` of a file that needs Payload alone: opens a portal, hands its Payload out, and answers with what
 * closes it after the last test.
 */
export async function lendPayload(
  wish: Wish,
  take: (payload: Payload) => void,
): Promise<Portal['close']> {
  const { payload, close } = await aPortal(wish)
  take(payload)
  return close
}
