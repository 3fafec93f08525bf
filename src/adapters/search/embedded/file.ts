/** The file of the index: made when missing, put aside when it is damaged or something else. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

import { Connection } from './connection'

/** "ALSE" and the number of the layout; a file with others is not ours. */
const applicationId = 0x414c5345
const layout = 1

const beside = ['', '-wal', '-shm']

/** Opens the index; `null`: in memory. A file that cannot serve is kept once as FILE.damaged. */
export function openIndex(file: string | null): Connection {
  if (file === null) return prepared(new Connection(null), false)
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    return opened(file)
  } catch (error) {
    if (!isUnusable(error)) throw error
    putAside(file)
    return opened(file)
  }
}

/** True for what no other try will heal. */
export function isUnusable(error: unknown): boolean {
  const code = error instanceof Error ? String(Reflect.get(error, 'code') ?? '') : ''
  const message = error instanceof Error ? error.message : ''
  return (
    error instanceof NotOurs ||
    /CORRUPT|NOTADB/.test(code) ||
    /malformed|not a database/i.test(message)
  )
}

export function putAside(file: string): void {
  for (const end of beside) {
    rmSync(`${file}.damaged${end}`, { force: true })
    if (existsSync(file + end)) renameSync(file + end, `${file}.damaged${end}`)
  }
}

class NotOurs extends Error {}

function opened(file: string): Connection {
  const connection = new Connection(file)
  try {
    return prepared(connection, true)
  } catch (error) {
    connection.close()
    throw error
  }
}

function prepared(connection: Connection, kept: boolean): Connection {
  connection.exec('pragma busy_timeout = 5000')
  if (kept) requireOwn(connection)
  if (kept) connection.exec('pragma journal_mode = wal; pragma synchronous = normal')
  connection.exec('pragma temp_store = memory; pragma cache_size = -8000')
  connection.write(() =>
    connection.exec(`pragma application_id = ${applicationId}; pragma user_version = ${layout};
      create table if not exists generation(
        number integer primary key autoincrement, state text not null, version text, owner text, beat integer);
      create table if not exists change(only integer primary key check (only = 1), number integer not null);
      insert or ignore into change values (1, 0);`),
  )
  return connection
}

function requireOwn(connection: Connection): void {
  const tables = Number(connection.value('select count(*) from sqlite_master'))
  if (tables === 0) return
  const own = connection.value('pragma application_id') === applicationId
  const known = connection.value('pragma user_version') === layout
  if (!own || !known) throw new NotOurs('This file is not an index of this portal.')
}
