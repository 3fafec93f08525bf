import type { Payload } from 'payload'

/**
 * The second world: the same rows with the same ids and times, but other secrets (T-A2). Written with SQL, past
 * everything that would leave traces such as a new time of change.
 */
export type Kind = 'keys' | 'users' | 'portal' | 'requests' | 'notes' | 'drafts' | 'files'

/** What stands in secrets, and in the other world instead. Questions look for pieces of both. */
export const secret = 'geheime quitte'
export const other = 'fremde birne'
export const pieces = [secret, other, 'geheime', 'birne', 'quitte-1', 'birne-1']

type Client = { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }
export const clientOf = (payload: Payload): Client =>
  (payload.db as unknown as { client: Client }).client // what Payload's type of a database does not show

const quoted = (name: string): string => `"${name}"`

/** Does the work while the secrets of these kinds are others. Names, keys and times stay, and afterwards all is as before. */
export async function withOtherSecrets<T>(
  payload: Payload,
  kinds: readonly Kind[],
  work: () => Promise<T>,
): Promise<T> {
  const client = clientOf(payload)
  await client.execute('BEGIN')
  try {
    for (const sql of await changesFor(client, kinds)) await client.execute(sql)
    return await work()
  } finally {
    await client.execute('ROLLBACK')
  }
}

async function changesFor(client: Client, kinds: readonly Kind[]): Promise<string[]> {
  const tables = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  const sql: string[] = []
  for (const table of tables.rows.map(({ name }) => String(name))) {
    const { rows } = await client.execute(`PRAGMA table_info(${quoted(table)})`)
    const columns = rows.map(({ name, type }) => ({
      name: String(name),
      type: String(type).toLowerCase(),
    }))
    sql.push(...kinds.flatMap((kind) => changes[kind](table, columns)))
  }
  return sql
}

type Column = { name: string; type: string }
type Changes = (table: string, columns: readonly Column[]) => string[]

const swapped = (column: string): string =>
  `${quoted(column)} = replace(replace(${quoted(column)}, '${secret}', '${other}'), 'quitte-', 'birne-')`

const textsIn = (columns: readonly Column[]): string[] =>
  columns.filter(({ type, name }) => type === 'text' && name !== 'id').map(({ name }) => name)

const inWhole = (table: string, columns: readonly Column[]): string[] =>
  textsIn(columns).map((name) => `UPDATE ${quoted(table)} SET ${swapped(name)}`)

const has = (columns: readonly Column[], name: string): boolean =>
  columns.some((column) => column.name === name)

const theirs = `WHERE email LIKE '%quitte-%' OR email LIKE '%birne-%'`

const changes: Record<Kind, Changes> = {
  // What opens an account, and what only its owner sees.
  keys: (table, columns) => {
    if (table === 'users_sessions')
      return [
        `UPDATE users_sessions SET id = replace(id, 'quitte-', 'birne-'), expires_at = '2031-01-01T00:00:00.000Z' WHERE id LIKE 'quitte-%'`,
      ]
    if (table === 'payload_preferences') return inWhole(table, columns)
    return table === 'users'
      ? [
          `UPDATE users SET hash = 'birne-1', salt = 'birne-1', reset_password_token = 'birne-1' ${theirs}`,
        ]
      : []
  },
  users: (table, columns) =>
    table === 'users'
      ? [
          `UPDATE users SET role = 'admin', login_attempts = 3, lock_until = '2031-01-01T00:00:00.000Z' ${theirs}`,
          ...inWhole(table, columns),
        ]
      : [],
  portal: (table, columns) =>
    /^(audit_log|outbox)(_|$)/.test(table)
      ? [
          ...inWhole(table, columns),
          ...(table === 'outbox' ? ['UPDATE outbox SET attempts = 7'] : []),
        ]
      : textsIn(columns)
          .filter((name) => /^(version_)?origin(_hash)?$/.test(name))
          .map((name) => `UPDATE ${quoted(table)} SET ${swapped(name)}`),
  requests: (table, columns) => (table === 'contact_requests' ? inWhole(table, columns) : []),
  notes: (table, columns) => [
    ...textsIn(columns)
      .filter((name) => name.endsWith('internal_note'))
      .map((name) => `UPDATE ${quoted(table)} SET ${swapped(name)}`),
    ...(table.endsWith('_rels') && has(columns, 'path')
      ? [`DELETE FROM ${quoted(table)} WHERE path IN ('systemsInUse', 'version.systemsInUse')`]
      : []),
  ],
  // Drafts say it in every text; published records never do.
  drafts: (table, columns) =>
    /^(users|audit_log|outbox|contact_requests|media|payload_)/.test(table)
      ? []
      : textsIn(columns)
          .filter((name) => !/internal_note|origin/.test(name))
          .map((name) => `UPDATE ${quoted(table)} SET ${swapped(name)}`),
  // What is told of a file that nothing public shows, and its names.
  files: (table, columns) => [
    ...(table === 'media'
      ? [
          `UPDATE media SET filename = 'birne-' || filename, filesize = filesize + 1, width = width + 1 WHERE credit LIKE '${secret}%'`,
        ]
      : []),
    ...(/^media(_|$)/.test(table) ? inWhole(table, columns) : []),
  ],
}
