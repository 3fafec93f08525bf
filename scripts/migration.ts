/** Writes a migration for what has changed in the collections: `npm run migration NAME`. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import config from '@payload-config'
import { getPayload } from 'payload'

const payload = await getPayload({ config, disableDBConnect: true })
const folder = payload.db.migrationDir

// Payload leaves the process when nothing has changed, so what follows runs only for a new migration.
await payload.db.createMigration({
  file: undefined,
  migrationName: process.argv[2] ?? 'change',
  payload,
  skipEmpty: true,
  forceAcceptWarning: false,
})

// Payload writes its type imports as values, which this project's module syntax does not allow.
for (const name of (await readdir(folder)).filter(
  (file) => file.endsWith('.ts') && file !== 'index.ts',
)) {
  const file = path.join(folder, name)
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text.replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    ),
  )
}
process.exit(0)
