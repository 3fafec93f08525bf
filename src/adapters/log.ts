import { randomUUID } from 'node:crypto'
import { format } from 'node:util'

import type { Config } from 'payload'

import { loggedError, personalFields, scrub, scrubbed } from '@/domain/log'

type Logger = Exclude<NonNullable<Config['logger']>, 'sync'>
type Options = Extract<Logger, { options: unknown }>

const ids = new WeakMap<object, string>()

/** The short number of an error: the same in the log and in the answer to a person. */
export function errorId(error: object): string {
  const id = ids.get(error) ?? randomUUID().slice(0, 8)
  ids.set(error, id)
  return id
}

const textOf = (value: unknown): unknown => (typeof value === 'string' ? scrub(value) : value)

const errorIn = (value: unknown): object | null =>
  value instanceof Error || (typeof value === 'object' && value !== null && 'stack' in value)
    ? value
    : null

const carriesError = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'err' in value && !('msg' in value)

/** The error is only logged without what it carries. */
const serialized = (error: unknown): unknown =>
  typeof error === 'object' && error !== null ? loggedError(error, errorId(error)) : textOf(error)

function fields(object: Record<string, unknown>): Record<string, unknown> {
  const { err, ...others } = object
  const rest = scrubbed(others) as Record<string, unknown> // an object in, an object out
  return err === undefined ? rest : { err: serialized(err), ...rest }
}

/** The log of the portal: one event a line, as JSON, without personal data (SECURITY H-32). */
export function log(level: string): Options {
  return {
    options: {
      level,
      // No name of the machine.
      base: undefined,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      // `fields` has done it already.
      serializers: { err: (error: unknown) => error },
      formatters: { level: (label) => ({ level: label }), log: fields },
      redact: [...personalFields, ...personalFields.map((name) => `*.${name}`)],
      hooks: {
        logMethod(args, method) {
          const [first, ...others] = args as unknown[] // whatever anybody logs
          const error = errorIn(first)
          const rest = others.map(textOf)
          const begin = [error ? { err: error } : textOf(first)]
          // Else pino takes the message of the error, which may hold what was sent.
          if (rest.length === 0 && (error ?? carriesError(first))) begin.push('An error occurred.')
          Reflect.apply(method, this, [...begin, ...rest])
        },
      },
    },
  }
}

const guarded = new WeakSet<object>()

/** What others write to the console is scrubbed as well: Next reports there whatever fails while a page is made. */
export function guardConsole(target: Console): void {
  if (guarded.has(target)) return
  guarded.add(target)
  for (const name of ['error', 'warn', 'log', 'info'] as const) {
    const write = target[name].bind(target)
    target[name] = (...args: unknown[]) => {
      const readable = args.map((one) => {
        const error = errorIn(one)
        return error ? JSON.stringify(serialized(error)) : scrubbed(one)
      })
      write(scrub(format(...readable)))
    }
  }
}
