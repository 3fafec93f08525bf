import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** What T-C14 must be able to see: a queue that does not take each job for one runner alone. */
let payload: Payload
let folder: string
const done: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-jobs-'))
  const config = buildConfig({
    secret: 'only for this control, never for a portal',
    collections: [],
    telemetry: false,
    db: sqliteAdapter({
      client: { url: `file:${path.join(folder, 'jobs.db')}` },
      wal: true,
      busyTimeout: 5000,
      push: true,
    }),
    jobs: {
      tasks: [
        {
          slug: 'mail',
          inputSchema: [{ name: 'key', type: 'text', required: true }],
          handler: async ({ input }: { input: { key: string } }) => {
            done.push(input.key)
            return { output: {} }
          },
        },
      ],
    },
  } as unknown as Parameters<typeof buildConfig>[0]) // the task is not among the generated types of the portal
  payload = await getPayload({ config, key: 'jobs-control' })
})
afterAll(async () => {
  await payload.destroy()
  await rm(folder, { recursive: true, force: true })
})

it("T-C14 control: Payload's own jobs run more than once when three runners work", async () => {
  for (let at = 0; at < 60; at += 1)
    await payload.jobs.queue({ task: 'mail', input: { key: String(at) } } as never) // as above
  const run = () => payload.jobs.run({ limit: 100 })
  await Promise.all([run(), run(), run()])
  expect(new Set(done).size).toBe(60)
  expect(done.length).toBeGreaterThan(60)
})
