import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import config from '@payload-config'
import { defaultLoggerOptions, getPayload, type Payload } from 'payload'

import { log } from '@/adapters/log'
import { dataDirectory, databaseFile, env } from '@/env'

import { completePlacing } from './backup/place'

/** The folder of the database file must exist before the file can. */
async function makeFolders(): Promise<void> {
  await mkdir(dataDirectory, { recursive: true })
  if (databaseFile) await mkdir(path.dirname(databaseFile), { recursive: true })
}

/** The portal for a command: its database is up to date, and only warnings and errors are heard of Payload. */
export async function openPortal(): Promise<Payload> {
  await makeFolders()
  // A restore that was interrupted half-way is brought to its end before anybody looks.
  await completePlacing(dataDirectory)
  const logger = { ...log('warn'), destination: defaultLoggerOptions }
  const payload = await getPayload({ config: Object.assign({}, await config, { logger }) })
  // In production Payload has migrated by now (`prodMigrations`); MongoDB has no migrations.
  if (databaseFile && env.NODE_ENV !== 'production') await payload.db.migrate()
  return payload
}
