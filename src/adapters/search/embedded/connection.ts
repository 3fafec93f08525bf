/** One synchronous connection to a database of its own: short statements, read to their end each time. */
import Database from 'libsql'

export type Value = string | number | null

type Statement = { all(...values: Value[]): unknown[]; run(...values: Value[]): unknown }

export class Connection {
  private readonly database: Database.Database
  private readonly statements = new Map<string, Statement>()

  /** `null`: in memory. */
  constructor(file: string | null) {
    this.database = new Database(file ?? ':memory:')
  }

  exec(sql: string): void {
    this.database.exec(sql)
  }

  run(sql: string, ...values: Value[]): void {
    this.prepared(sql, false).run(...values)
  }

  rows(sql: string, ...values: Value[]): Value[][] {
    // In raw mode every row is a list of values.
    return this.prepared(sql, true).all(...values) as Value[][]
  }

  /** The first value of the first row. */
  value(sql: string, ...values: Value[]): Value | undefined {
    return this.rows(sql, ...values)[0]?.[0]
  }

  /** All of the work or nothing; other processes wait. */
  write<T>(work: () => T): T {
    return this.within('begin immediate', work)
  }

  /** One state of the index for all of the work. */
  read<T>(work: () => T): T {
    return this.within('begin', work)
  }

  /** After tables have gone, statements about them must not stay. */
  forgetStatements(): void {
    this.statements.clear()
  }

  close(): void {
    this.statements.clear()
    this.database.close()
  }

  private within<T>(begin: string, work: () => T): T {
    this.database.exec(begin)
    try {
      const result = work()
      this.database.exec('commit')
      return result
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('rollback')
      throw error
    }
  }

  private prepared(sql: string, raw: boolean): Statement {
    const known = this.statements.get(sql)
    if (known) return known
    const statement = this.database.prepare<Value[]>(sql)
    if (raw) statement.raw(true)
    this.statements.set(sql, statement)
    return statement
  }
}
