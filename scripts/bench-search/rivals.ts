/** What the engine is compared with, on the same documents: LIKE, and SQLite's full text without any analysis. */
import Database from 'libsql'

import type { SearchDoc, SearchQuery } from '@/domain/search'

export type Rival = { name: string; search(query: SearchQuery): number; close(): void }

type Row = [rid: number, kind: string, facets: string, title: string, text: string]

const wordsOf = (q: string): string[] => q.match(/[\p{L}\p{N}]+/gu) ?? []

function filled(docs: readonly SearchDoc[], schema: string, insert: string): Database.Database {
  const database = new Database(':memory:')
  database.exec(schema)
  const facts = database.prepare<unknown[]>('insert into doc values (?, ?, ?, ?, ?)')
  const text = database.prepare<unknown[]>(insert)
  database.exec('begin')
  docs.forEach((doc, at) => {
    const [title, body] = [doc.title, [doc.summary, doc.body, ...(doc.keywords ?? [])].join(' ')]
    facts.run(at, doc.kind, JSON.stringify(doc.facets), doc.audience.join(' '), doc.date ?? 0)
    text.run(at, title, body)
  })
  database.exec('commit')
  return database
}

/** Counts and narrows like a result page does; the number of hits. */
function pageOf(rows: readonly Row[], query: SearchQuery): number {
  const { filters = {}, facets = [] } = query
  const counts = new Map<string, number>()
  let total = 0
  for (const [, kind, text] of rows) {
    // As `filled` has written it.
    const values = { ...(JSON.parse(text) as Record<string, string[]>), kind: [kind] }
    const failed = Object.entries(filters).filter(
      ([name, chosen]) => !values[name as 'kind']?.some((value) => chosen.includes(value)),
    )
    if (failed.length === 0) total += 1
    for (const name of facets) {
      if (failed.length > 1 || (failed.length === 1 && failed[0]?.[0] !== name)) continue
      for (const value of values[name as 'kind'] ?? [])
        counts.set(`${name}=${value}`, (counts.get(`${name}=${value}`) ?? 0) + 1)
    }
  }
  return total
}

const docTable = 'create table doc(rid integer primary key, kind, facets, audience, date);'

export function likeSearch(docs: readonly SearchDoc[]): Rival {
  const schema = `${docTable} create table text(rid integer primary key, title, body)`
  const database = filled(docs, schema, 'insert into text values (?, ?, ?)')
  return {
    name: 'LIKE',
    search(query) {
      const words = wordsOf(query.q)
      const where = words.map(() => '(title like ? or body like ?)').join(' and ')
      const statement = database.prepare<unknown[]>(
        `select rid, kind, facets, title, body from doc join text using (rid)
         where audience = 'public' and ${where} order by date desc`,
      )
      const rows = statement.raw(true).all(...words.flatMap((word) => [`%${word}%`, `%${word}%`]))
      const marks = new RegExp(words.join('|'), 'giu')
      const found = rows as Row[] // the columns asked for
      found
        .slice(0, 20)
        .forEach(([, , , title, body]) => [title, body].map((one) => [...one.matchAll(marks)]))
      return pageOf(found, query)
    },
    close: () => database.close(),
  }
}

export function rawFullText(docs: readonly SearchDoc[]): Rival {
  const schema = `${docTable} create virtual table text using fts5(title, body, tokenize = 'unicode61')`
  const database = filled(docs, schema, 'insert into text(rowid, title, body) values (?, ?, ?)')
  const all = database.prepare<unknown[]>(
    `select rid, kind, facets, '', '' from text join doc on rid = text.rowid
     where text match ? and audience = 'public' order by bm25(text, 10, 1)`,
  )
  const shown = database.prepare<unknown[]>(
    `select highlight(text, 0, '[', ']'), snippet(text, 1, '[', ']', '…', 30) from text
     where text match ? and rowid = ?`,
  )
  return {
    name: 'raw FTS5',
    search(query) {
      const words = wordsOf(query.q).map((word) => `"${word}"`)
      const match = query.filters ? `${words.join(' ')}*` : words.join(' ')
      const found = all.raw(true).all(match) as Row[] // the columns asked for
      for (const [rid] of found.slice(0, 20)) shown.raw(true).all(match, rid)
      return pageOf(found, query)
    },
    close: () => database.close(),
  }
}
