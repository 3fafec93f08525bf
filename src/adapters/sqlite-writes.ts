import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

import { failureOf } from '@/domain/failure'

import { documentIn } from './own-document'
import { another, type Connection, type Id, reads, writes } from './sqlite-connection'
import { SqliteLock } from './sqlite-lock'
import { type Leave, turnsByKey } from './turns'
import { clear } from './unavailable'

/**
 * How Payload writes to the one SQLite connection of this process (docs/decisions/0001 and 0016).
 *
 * An operation of Payload (create, update, delete, sign-in …) is one transaction from its first write to its end: whole or
 * absent, and alone. The document it changes is its own from the first time it is read, so that nobody works on an old
 * copy. A write outside of an operation is a transaction by itself. A lock of another process is waited for without
 * stopping the event loop; who waits too long gets an error that says "busy", before anything was written.
 */
/** How long a write waits for its turn, and an operation may last, in milliseconds. */
export type Patience = { wait: number; longest: number }
export const patience: Patience = { wait: 8_000, longest: 30_000 }
/** Migrations wait for those of another process. */
const patienceOfMigrations = 60_000

/** Somebody has swallowed an error that had undone the operation; it must not look like a success. */
class UndoneError extends Error {
  constructor() {
    super('The operation was undone by an error inside it, so it cannot be completed.')
  }
}

type Operation = {
  id: string
  /** Nothing is written before it has begun. */
  state: 'waiting' | 'begun' | 'ended'
  undone: boolean
  /** Its writes, one after the other. */
  last: Promise<unknown>
  leaves: Leave[]
  document: boolean
  timer: NodeJS.Timeout
}

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
    return operation && operation.state !== 'ended' ? operation : null
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
    if (operation.undone || operation.state === 'ended') throw new UndoneError()
    if (operation.state === 'begun') return
    operation.leaves.push(await this.lock.begin(this.patience.wait))
    operation.state = 'begun'
  }

  /** Nothing is awaited before `enterWith`: only so it reaches the operation that calls. */
  private begin(): Promise<Id | null> {
    const outer = this.current.getStore()
    if (this.inside.getStore() || (outer && outer.state !== 'ended')) return Promise.resolve(null)
    const operation: Operation = {
      id: randomUUID(),
      state: 'waiting',
      undone: false,
      last: Promise.resolve(),
      leaves: [],
      document: false,
      timer: setTimeout(() => void this.rollback(operation.id), this.patience.longest),
    }
    operation.timer.unref()
    this.operations.set(operation.id, operation)
    this.current.enterWith(operation)
    return Promise.resolve(operation.id)
  }

  private async commit(id: Id | undefined): Promise<void> {
    const operation = (id && this.operations.get(id)) ?? this.current.getStore()
    if (!operation) return
    if (operation.undone) throw new UndoneError()
    if (operation.state === 'ended') return
    await operation.last
    try {
      if (operation.state === 'begun') await this.execute('COMMIT')
    } catch (error) {
      await this.rollback(operation.id)
      throw clear(error)
    }
    this.end(operation)
  }

  private async rollback(id: Id): Promise<void> {
    const operation = this.operations.get(id)
    if (!operation || operation.state === 'ended') return
    await operation.last
    if (this.operations.get(id) !== operation) return
    if (operation.state === 'begun') {
      operation.undone = true
      await this.lock.undo()
    }
    this.end(operation)
  }

  private end(operation: Operation): void {
    clearTimeout(operation.timer)
    operation.state = 'ended'
    this.operations.delete(operation.id)
    for (const leave of operation.leaves) leave()
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
      operation.leaves.push(await this.documents.take(document, this.patience.wait))
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
