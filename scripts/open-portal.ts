import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import config from '@payload-config'
import { defaultLoggerOptions, getPayload, type Payload } from 'payload'

import { dataDirectory, databaseUrl, env } from '@/env'

const isFile = databaseUrl.startsWith('file:')

/** The folder of the database file must exist before the file can. */
async function makeFolders(): Promise<void> {
  await mkdir(dataDirectory, { recursive: true })
  if (!isFile) return
  const file = databaseUrl.replace(/^file:(\/\/(?=\/))?/, '').replace(/\?.*$/, '')
  await mkdir(path.dirname(path.resolve(file)), { recursive: true })
}

/** The portal for a command: its database is up to date, and only warnings and errors are heard of Payload. */
export async function openPortal(): Promise<Payload> {
  await makeFolders()
  const logger = { options: { level: 'warn' }, destination: defaultLoggerOptions }
  const payload = await getPayload({ config: Object.assign({}, await config, { logger }) })
  // In production Payload has migrated by now (`prodMigrations`); MongoDB has no migrations.
  if (isFile && env.NODE_ENV !== 'production') await payload.db.migrate()
  return payload
}
