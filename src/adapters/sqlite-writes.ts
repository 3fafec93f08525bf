import { AsyncLocalStorage } from 'node:async_hooks'

import { failureOf } from '@/domain/failure'

import { documentIn } from './own-document'
import { another, type Connection, type Id, reads, writes } from './sqlite-connection'
import { SqliteLock } from './sqlite-lock'
import { Operation, UndoneError } from './sqlite-operation'
import { turnsByKey } from './turns'
import { clear } from './unavailable'

/**
 * How Payload writes to the one SQLite connection of this process (docs/decisions/0001 and 0016).
 *
 * An operation of Payload (create, update, delete, sign-in …) is one transaction from its first write to its end: whole or
 * absent, and alone. The document it changes is its own from the first time it is read, so that nobody works on an old
 * copy. A write outside of an operation is a transaction by itself. A lock of another process is waited for without
 * stopping the event loop; who waits too long gets an error that says "busy", before anything was written.
 */
/**
 * How long a write waits for its turn, how long an operation may last from its first write on, and before it (an upload
 * waits for others), in milliseconds.
 */
export type Patience = { wait: number; longest: number; before: number }
export const patience: Patience = { wait: 8_000, longest: 30_000, before: 120_000 }
/** Migrations wait for those of another process. */
const patienceOfMigrations = 60_000

export class SqliteWrites {
  private readonly lock = new SqliteLock({
    execute: (sql) => this.execute(sql),
    open: () => another(this.connection, this.connect),
  })
  private readonly documents = turnsByKey()
  private readonly operations = new Map<Id, Operation>()
  /** The operation this code runs in, also where no request is passed on. */
  private readonly current = new AsyncLocalStorage<Operation>()
  /** Inside a write the adapter calls its own methods: they belong to it. */
  private readonly inside = new AsyncLocalStorage<true>()

  /** As the adapter brings it, before anything is put in front. */
  private readonly connect: Connection['connect']

  constructor(
    private readonly connection: Connection,
    private readonly patience: Patience,
    /** Told after an operation was undone: somebody may have read what it had written. */
    private readonly undone: () => void = () => undefined,
  ) {
    this.connect = connection.connect
  }

  /** Puts itself between Payload and the methods of the adapter. */
  install(): void {
    const { connection } = this
    const migrate = connection.migrate.bind(connection)
    connection.migrate = (args) => this.migrate(() => migrate(args))
    for (const name of writes) {
      const write = connection[name].bind(connection)
      connection[name] = (args) => this.write(args, () => write(args))
    }
    for (const name of reads) {
      const read = connection[name].bind(connection)
      connection[name] = async (args) => {
        await this.keepDocument(args)
        return read(args)
      }
    }
    const destroy = connection.destroy.bind(connection)
    connection.destroy = () => {
      this.lock.close()
      return destroy()
    }
    connection.beginTransaction = () => this.begin()
    connection.commitTransaction = async (id) => this.commit(await id)
    connection.rollbackTransaction = async (id) => this.rollback(await id)
  }

  private execute(sql: string): Promise<unknown> {
    return this.connection.client.execute(sql)
  }

  private alone<T>(write: () => Promise<T>, wait: number): Promise<T> {
    return this.lock.hold(() => this.inside.run(true, write), wait)
  }

  private async write<T>(args: unknown, write: () => Promise<T>): Promise<T> {
    if (this.inside.getStore()) return write()
    try {
      const operation = await this.operationOf(args)
      if (operation?.overdue) operation.requireLasting()
      return operation
        ? await this.within(operation, write)
        : await this.alone(write, this.patience.wait)
    } catch (error) {
      throw clear(error)
    }
  }

  private async operationOf(args: unknown): Promise<Operation | null> {
    const id: unknown = await Reflect.get(Object(Reflect.get(Object(args), 'req')), 'transactionID')
    const named = typeof id === 'string' ? this.operations.get(id) : undefined
    const operation = named ?? this.current.getStore()
    return operation && (operation.overdue || operation.state !== 'ended') ? operation : null
  }

  /** A write that fails inside an operation leaves nothing behind, even when the operation goes on. */
  private within<T>(operation: Operation, write: () => Promise<T>): Promise<T> {
    const turn = operation.last.then(async () => {
      await this.start(operation)
      await this.execute('SAVEPOINT one_write')
      try {
        const result = await this.inside.run(true, write)
        await this.execute('RELEASE one_write')
        return result
      } catch (error) {
        // A full disk makes SQLite end the whole transaction.
        if (failureOf(error)) operation.undone = true
        else await this.undoOne()
        throw error
      }
    })
    operation.last = turn.catch(() => undefined)
    return turn
  }

  private async undoOne(): Promise<void> {
    await this.execute('ROLLBACK TO one_write')
    await this.execute('RELEASE one_write')
  }

  private async start(operation: Operation): Promise<void> {
    operation.requireLasting()
    if (operation.state === 'begun') return
    operation.keep(await this.lock.begin(this.patience.wait))
    operation.state = 'begun'
    operation.limit(this.patience.longest, this.undo)
  }

  /** Nothing is awaited before `enterWith`: only so it reaches the operation that calls. */
  private begin(): Promise<Id | null> {
    const outer = this.current.getStore()
    if (this.inside.getStore() || (outer && outer.state !== 'ended')) return Promise.resolve(null)
    const operation = new Operation()
    operation.limit(this.patience.before, this.undo)
    this.operations.set(operation.id, operation)
    this.current.enterWith(operation)
    return Promise.resolve(operation.id)
  }

  private async commit(id: Id | undefined): Promise<void> {
    const operation = (id && this.operations.get(id)) ?? this.current.getStore()
    if (!operation) return
    if (operation.overdue) this.close(operation)
    if (operation.undone) throw new UndoneError()
    if (operation.state === 'ended') return
    await operation.last
    try {
      if (operation.state === 'begun') await this.execute('COMMIT')
    } catch (error) {
      await this.undo(operation)
      this.close(operation)
      throw clear(error)
    }
    operation.release()
    this.close(operation)
  }

  private async rollback(id: Id): Promise<void> {
    const operation = this.operations.get(id)
    if (!operation) return
    await this.undo(operation)
    this.close(operation)
  }

  private readonly undo = async (operation: Operation): Promise<void> => {
    await operation.last
    if (operation.state === 'ended') return
    const { state } = operation
    try {
      if (state === 'begun') {
        operation.undone = true
        await this.lock.undo()
      }
    } finally {
      operation.release()
      if (state === 'begun') this.undone()
    }
  }

  /** Its owner has ended it. What runs in the same place afterwards is none of its writes. */
  private close(operation: Operation): void {
    operation.overdue = false
    this.operations.delete(operation.id)
  }

  /** An operation waits for one document at most, and never while it keeps others from writing: so nobody waits in a circle. */
  private async keepDocument(args: unknown): Promise<void> {
    if (this.inside.getStore()) return
    const operation = await this.operationOf(args)
    if (!operation || operation.document || operation.state !== 'waiting') return
    const document = documentIn(Reflect.get(Object(args), 'where'))
    if (!document) return
    operation.document = true
    try {
      operation.keep(await this.documents.take(document, this.patience.wait))
    } catch (error) {
      throw clear(error)
    }
  }

  /**
   * All migrations or none: a process that ends in the middle leaves the database as it was. A migration may rebuild a
   * table others point to; foreign keys are checked again afterwards, and cannot be switched inside a transaction.
   */
  private async migrate<T>(write: () => Promise<T>): Promise<T> {
    await this.execute('PRAGMA foreign_keys = OFF')
    try {
      return await this.alone(write, patienceOfMigrations)
    } finally {
      await this.execute('PRAGMA foreign_keys = ON')
    }
  }
}
