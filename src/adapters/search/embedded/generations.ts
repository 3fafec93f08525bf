/**
 * An index has generations: one answers, others are being built. Each has tables of its own, named by its number, and
 * whoever writes, in whichever process, writes into all of them.
 */
import type { Connection } from './connection'

export type Generation = { number: number; version: string | null }

/** A generation whose builder has not stirred for so long is of the dead. */
const deadAfter = 120_000

export const tablesOf = (number: number) => ({
  doc: `doc_${number}`,
  gone: `gone_${number}`,
  fts: `fts_${number}`,
  vocabulary: `vocabulary_${number}`,
})

export class Generations {
  private readonly connection: Connection
  private readonly now: () => number

  constructor(connection: Connection, now: () => number = Date.now) {
    this.connection = connection
    this.now = now
    connection.write(() => {
      if (!this.find('live')) this.create('live', null)
    })
  }

  /** The one that answers, as it is at this moment. */
  live(): Generation {
    const live = this.find('live')
    if (!live) throw new Error('The index has no generation.')
    return live
  }

  /** Numbers of all generations that take what is written. */
  all(): number[] {
    return this.connection.rows('select number from generation').map(([number]) => Number(number))
  }

  /** Begins a new one, after those of the dead are thrown away. */
  begin(owner: string, isAlive: (owner: string) => boolean): number {
    return this.connection.write(() => {
      const building = this.connection.rows(
        "select number, owner, beat from generation where state = 'building'",
      )
      for (const [number, other, beat] of building) {
        const isDead = this.now() - Number(beat) > deadAfter || !isAlive(String(other))
        if (isDead) this.connection.run('delete from generation where number = ?', number ?? null)
      }
      this.dropOrphans()
      return this.create('building', owner)
    })
  }

  /** Says that its builder lives; false when others have thrown it away. */
  stir(number: number): boolean {
    this.connection.run('update generation set beat = ? where number = ?', this.now(), number)
    return (
      this.connection.value('select state from generation where number = ?', number) !== undefined
    )
  }

  /** From the next query of any process on this one answers. */
  swap(number: number, version: string): void {
    this.connection.write(() => {
      // Asked once more after a worker died before it could say so.
      if (this.live().number === number) return
      if (!this.stir(number)) throw new Error('Another rebuild has thrown this one away.')
      this.connection.run("delete from generation where state = 'live'")
      this.connection.run(
        "update generation set state = 'live', version = ?, owner = null where number = ?",
        version,
        number,
      )
    })
    this.connection.write(() => this.dropOrphans())
  }

  discard(number: number): void {
    this.connection.write(() => {
      this.connection.run("delete from generation where number = ? and state = 'building'", number)
      this.dropOrphans()
    })
  }

  private find(state: string): Generation | undefined {
    const [row] = this.connection.rows(
      'select number, version from generation where state = ?',
      state,
    )
    return row && { number: Number(row[0]), version: row[1] === null ? null : String(row[1]) }
  }

  private create(state: string, owner: string | null): number {
    this.connection.run(
      'insert into generation(state, owner, beat) values (?, ?, ?)',
      state,
      owner,
      this.now(),
    )
    const number = Number(this.connection.value('select max(number) from generation'))
    const { doc, gone, fts, vocabulary } = tablesOf(number)
    this.connection.exec(`
      create table ${doc}(rid integer primary key, id text unique not null, change integer not null,
        written integer not null, facts text not null, texts text not null, payload text, stamp text);
      create index ${doc}_change on ${doc}(change);
      create table ${gone}(id text primary key, change integer not null) without rowid;
      create virtual table ${fts} using fts5(ts, tx, sm, bs, bx, content='', contentless_delete=1, detail=column,
        tokenize='ascii', prefix='2 3');
      create virtual table ${vocabulary} using fts5vocab(${fts}, 'col');`)
    return number
  }

  private dropOrphans(): void {
    const kept = new Set(this.all().map((number) => tablesOf(number).doc))
    const tables = this.connection.rows(
      "select name from sqlite_master where type = 'table' and name glob 'doc_[0-9]*'",
    )
    for (const [name] of tables) {
      if (kept.has(String(name))) continue
      const { doc, gone, fts, vocabulary } = tablesOf(Number(String(name).slice(4)))
      this.connection.forgetStatements()
      for (const table of [vocabulary, fts, gone, doc])
        this.connection.exec(`drop table if exists ${table}`)
    }
  }
}
