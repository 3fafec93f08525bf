/**
 * Writes database and uploads into one file while the portal runs, and proves it by reading it back:
 * `npm run backup [FILE]`. A name that ends in `.gz` is packed. The secret in `.env` is not in it.
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { nameOf } from '@/domain/backup'
import { dataDirectory, databaseFile, mediaDirectory } from '@/env'

import packageJson from '../package.json' with { type: 'json' }
import { createBackup } from './backup/create'
import { isThere } from './backup/files'
import { noFile } from './backup/no-file'
import { refuse } from './refuse'

/** The folder of backups is nobody else's business. */
const backups = path.join(dataDirectory, 'backups')

if (!databaseFile) refuse(noFile)
if (!(await isThere(databaseFile))) refuse(`There is no database to back up: ${databaseFile}`)
const now = new Date()
const given = process.argv[2]
const file = path.resolve(given ?? path.join(backups, nameOf(now)))
await mkdir(path.dirname(file), { recursive: true, mode: given ? 0o755 : 0o700 })
try {
  const portal = { database: databaseFile, media: mediaDirectory, version: packageJson.version }
  const { counts, files, lost } = await createBackup(portal, file, now)
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (lost.length > 0)
    console.warn(`Uploads that were lost before and are not in the backup: ${lost.join(', ')}`)
  console.log(`${rows} rows and ${Object.keys(files).length - 1} uploads, read back and proven.`)
  console.log(`Backup: ${file}`)
} catch (error) {
  refuse(`No backup was written. ${error instanceof Error ? error.message : String(error)}`)
}
process.exit(0)
