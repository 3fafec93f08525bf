/** Documents into the index and out of it. */
import type { SearchConfig, SearchDoc } from '@/domain/search'
import type { Analyser } from '@/domain/search/analysis'
import { termsOf } from '@/domain/search/terms'

import type { Connection } from './connection'
import { type Generations, tablesOf } from './generations'

/** What a query needs of every document, without its texts. */
export type Facts = Pick<
  SearchDoc,
  'kind' | 'locale' | 'title' | 'date' | 'facets' | 'audience'
> & {
  /** The folded words of the title between blanks. */
  line: string
  /** Words in title and keywords, and in the rest. */
  lengths: [title: number, body: number]
}

export type Texts = Pick<SearchDoc, 'title' | 'summary' | 'body' | 'pages'>

/** A document made ready: nothing is left to do but to write it. */
export type Prepared = {
  id: string
  facts: string
  texts: string
  payload: string | null
  stamp: string | null
  columns: [ts: string, tx: string, sm: string, bs: string, bx: string]
}

/** Letters of a document that are read. */
const readable = 1_000_000

export function preparedDoc(doc: SearchDoc, config: SearchConfig, analyser: Analyser): Prepared {
  requireWellFormed(doc, config)
  const { title, summary, body, pages, keywords = [], locale, kind, date, facets, audience } = doc
  const rest = [summary, body, ...(pages ?? [])].filter(Boolean).join('\n').slice(0, readable)
  const names = analyser.analyse([title, ...keywords].join('\n'), locale)
  const text = analyser.analyse(rest, locale)
  const short = analyser.analyse(summary ?? '', locale)
  const facts: Facts = {
    ...{ kind, locale, title, facets, audience },
    ...(date === undefined ? {} : { date }),
    line: lineOf(title),
    lengths: [names.surface.length, text.surface.length],
  }
  return {
    id: doc.id,
    facts: JSON.stringify(facts),
    texts: JSON.stringify({ title, summary, body, pages } satisfies Texts),
    payload: doc.payload ? JSON.stringify(doc.payload) : null,
    stamp: doc.stamp ?? null,
    columns: [
      names.surface.join(' '),
      names.derived.join(' '),
      [...short.surface, ...short.derived].join(' '),
      text.surface.join(' '),
      text.derived.join(' '),
    ],
  }
}

/** A text's folded words between blanks, a bar, the parts of its camelCase words. */
export function lineOf(text: string): string {
  const terms = termsOf(text)
  const line = (part: boolean) => terms.flatMap((one) => (one.part === part ? [one.term] : []))
  return ` ${[...line(false), '|', ...line(true)].join(' ')} `
}

function requireWellFormed(doc: SearchDoc, { facets }: SearchConfig): void {
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(doc.id)) throw new Error(`Not a search id: ${doc.id}`)
  if (doc.audience.length === 0) throw new Error(`Nobody may see ${doc.id}.`)
  refuseUnknown(Object.keys(doc.facets), facets)
}

export function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`Not a facet: ${unknown}`)
}

export class Writing {
  private readonly connection: Connection
  private readonly generations: Generations

  constructor(connection: Connection, generations: Generations) {
    this.connection = connection
    this.generations = generations
  }

  /** All of them or none, into every generation there is. */
  upsert(docs: readonly Prepared[]): void {
    this.connection.write(() => {
      const change = this.nextChange()
      for (const number of this.generations.all())
        for (const doc of docs) {
          this.connection.run(`delete from ${tablesOf(number).gone} where id = ?`, doc.id)
          this.put(number, doc, { change, written: 1 })
        }
    })
  }

  /** Also from generations still being built, which must not bring them back. */
  remove(ids: readonly string[]): void {
    this.connection.write(() => {
      const change = this.nextChange()
      for (const number of this.generations.all()) {
        const { doc, gone, fts } = tablesOf(number)
        for (const id of ids) {
          const rid = this.connection.value(`select rid from ${doc} where id = ?`, id)
          if (rid !== undefined) {
            this.connection.run(`delete from ${fts} where rowid = ?`, rid)
            this.connection.run(`delete from ${doc} where rid = ?`, rid)
          }
          this.connection.run(`insert or replace into ${gone} values (?, ?)`, id, change)
        }
      }
    })
  }

  /** A portion of a rebuild; what somebody has written or removed since it began is newer and stays. */
  fill(number: number, docs: readonly Prepared[]): void {
    this.connection.write(() => {
      if (!this.generations.stir(number))
        throw new Error('Another rebuild has thrown this one away.')
      const change = this.nextChange()
      const { doc, gone } = tablesOf(number)
      for (const one of docs) {
        const isNewer = this.connection.value(
          `select 1 from ${doc} where id = ?1 and written = 1 union all select 1 from ${gone} where id = ?1`,
          one.id,
        )
        if (isNewer === undefined) this.put(number, one, { change, written: 0 })
      }
    })
  }

  private put(number: number, one: Prepared, mark: { change: number; written: number }): void {
    const { doc, fts } = tablesOf(number)
    const [[rid] = []] = this.connection.rows(
      `insert into ${doc}(id, change, written, facts, texts, payload, stamp) values (?, ?, ?, ?, ?, ?, ?)
       on conflict(id) do update set change = excluded.change, written = excluded.written, facts = excluded.facts,
         texts = excluded.texts, payload = excluded.payload, stamp = excluded.stamp returning rid`,
      ...[one.id, mark.change, mark.written, one.facts, one.texts, one.payload, one.stamp],
    )
    this.connection.run(
      `insert or replace into ${fts}(rowid, ts, tx, sm, bs, bx) values (?, ?, ?, ?, ?, ?)`,
      ...[rid ?? null, ...one.columns],
    )
  }

  private nextChange(): number {
    this.connection.run('update change set number = number + 1')
    return Number(this.connection.value('select number from change'))
  }
}
