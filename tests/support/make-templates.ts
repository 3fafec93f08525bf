import type { Payload } from 'payload'

import { openPortal } from '../../scripts/open-portal'
import { ensureDirectory } from '../../scripts/seed/municipalities'
import { importContent } from '../../scripts/seed/import'
import type { Templates } from './template-database'
import { silent } from './silent'

/** The first content and the whole directory of municipalities. */
export async function fill(payload: Payload): Promise<void> {
  await ensureDirectory(payload, silent)
  await importContent(payload, silent)
}

type Sqlite = { client: { execute: (sql: string) => Promise<unknown> } }

/** A whole copy of the database in one file. (Copying the file itself would miss what is still in the WAL.) */
async function copyTo(payload: Payload, file: string): Promise<void> {
  const { client } = payload.db as unknown as Sqlite // what Payload's type of a database does not show
  await client.execute(`VACUUM INTO '${file.replaceAll("'", "''")}'`)
}

export async function makeTemplates({ empty, seeded }: Templates): Promise<void> {
  const payload = await openPortal()
  await copyTo(payload, empty)
  await fill(payload)
  await copyTo(payload, seeded)
  await payload.destroy()
}
