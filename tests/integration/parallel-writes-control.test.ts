import { copyFile } from 'node:fs/promises'
import path from 'node:path'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { changeInParallel } from '../support/parallel-changes'
import { aPortal, type Portal } from '../support/portal'

/** What T-C13 must be able to see: the same portal on the adapter as Payload brings it, without our queue of writes. */
let portal: Portal
let bare: Payload

beforeAll(async () => {
  portal = await aPortal({ content: 'empty' })
  const templates = inject('templates')
  if (!templates) return
  const file = path.join(portal.dataDirectory, 'bare.db')
  await copyFile(templates.empty, file)
  const db = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuid',
    wal: { synchronous: 'NORMAL' },
    busyTimeout: 5000,
    push: false,
  }) as SanitizedConfig['db'] // as in src/adapters/database
  bare = await getPayload({ config: { ...portal.payload.config, db }, key: 'without-queue' })
})
afterAll(async () => {
  await bare?.destroy()
  await portal.close()
})

it.skipIf(process.env.TEST_DATABASE_URL)(
  'T-C13 control: without the queue of writes parallel changes of one document are refused or lost',
  async () => {
    const { refused, lost } = await changeInParallel(bare)
    expect(refused + lost.length).toBeGreaterThan(0)
  },
)
