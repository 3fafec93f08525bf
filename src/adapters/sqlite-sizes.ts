import { failureOf } from '@/domain/failure'

type Client = { execute: (sql: string) => Promise<unknown> }

/**
 * Payload asks for the texts of a record by the record, but its indexes begin with the language or the place in a row.
 * SQLite uses them all the same once it knows how few of those there are; without, each such question reads a whole
 * table: seconds for a list of some hundred records. The limit keeps this at some milliseconds in a large database.
 */
export async function knowSizes(client: Client, tell: (error: unknown) => void): Promise<void> {
  await client.execute('PRAGMA analysis_limit = 400')
  try {
    await client.execute('ANALYZE')
  } catch (error) {
    // It works without, and what was known last time still counts. Another process that is writing is no news.
    if (failureOf(error) !== 'busy') tell(error)
  }
}
