/** What the interface needs to know of a collection: its fields, as plain data. Made from the built configuration. */
export type FieldType =
  | 'text'
  | 'number'
  | 'date'
  | 'checkbox'
  | 'select'
  | 'relation'
  | 'group'
  | 'rows'
  | 'richText'
  | 'json'
export type FieldShape = {
  type: FieldType
  /** Several values. */
  many?: boolean
  /** Whom a relation leads to; several collections when its values name theirs. */
  to?: string | readonly string[]
  fields?: Fields
}
export type Fields = Readonly<Record<string, FieldShape>>
/** All collections by their slug. */
export type Shapes = Readonly<Record<string, Fields>>

/** Why a request is malformed; the words stand in the messages. */
export const faults = [
  'address-too-long',
  'unknown-parameter',
  'wrong-parameter',
  'unknown-field',
  'unknown-operator',
  'wrong-value',
  'too-many-conditions',
  'too-deep',
  'not-an-id',
  'no-condition',
  'body-too-large',
  'not-json',
  'wrong-body',
  'wrong-content-type',
] as const
export type FaultCode = (typeof faults)[number]
/** `at` names the parameter or field, cut to what is safe to repeat. */
export type Fault = { code: FaultCode; at: string }

export const fault = (code: FaultCode, at = ''): Fault => ({
  code,
  at: at.replace(/[^\w.,[\]-]/g, '?').slice(0, 80),
})

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first fault of several questions; null when none has one. */
export function firstFault<T>(all: Iterable<T>, ask: (one: T) => Fault | null): Fault | null {
  for (const one of all) {
    const found = ask(one)
    if (found) return found
  }
  return null
}
