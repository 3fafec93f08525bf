import { Ref } from './model'

type IdOf = (ref: Ref) => string | null
export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Ref)

/** All relations inside a value. */
export function refsIn(value: unknown): Ref[] {
  if (value instanceof Ref) return [value]
  if (Array.isArray(value)) return value.flatMap(refsIn)
  return isFields(value) ? Object.values(value).flatMap(refsIn) : []
}

/** True when something it cannot do without is not there. */
export const lacksNeeded = (fields: Fields, idOf: IdOf): boolean =>
  Object.values(fields).some(
    (value) => value instanceof Ref && value.needed && idOf(value) === null,
  )

/** Database ids instead of relations by origin. What is not there any more is left out. */
export function resolved(value: unknown, idOf: IdOf): unknown {
  if (value instanceof Ref) return idOf(value)
  if (Array.isArray(value))
    return value
      .filter((one) => !(isFields(one) && lacksNeeded(one, idOf)))
      .map((one) => resolved(one, idOf))
      .filter((one) => one !== null)
  return isFields(value) ? resolvedFields(value, idOf) : value
}

export const resolvedFields = (fields: Fields, idOf: IdOf): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, resolved(value, idOf)]))

/** Only the fields whose relations all lead somewhere by now. */
export const readyFields = (fields: Fields, idOf: IdOf): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => refsIn(value).every((ref) => idOf(ref) !== null)),
  )

/**
 * English texts of rows belong to the rows written in German, which have ids by now. What a row says only in German
 * (`localized` names what has languages) must not be written as English.
 */
export function joinedRows(
  english: Fields,
  german: Fields,
  localized: (name: string) => readonly string[],
): Fields {
  const entries = Object.entries(english).map(([name, value]): [string, unknown] => {
    const rows: unknown = german[name]
    if (!Array.isArray(value) || !value.every(isFields) || !Array.isArray(rows))
      return [name, value]
    const nothing = Object.fromEntries(localized(name).map((field) => [field, null]))
    return [name, rows.filter(isFields).map((row, at) => ({ ...row, ...nothing, ...value[at] }))]
  })
  return Object.fromEntries(entries)
}
