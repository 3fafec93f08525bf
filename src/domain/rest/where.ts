import { isId } from './id'
import { hops, nesting, terms, valueLength, values } from './limits'
import {
  fault,
  type Fault,
  type FieldShape,
  type Fields,
  firstFault,
  isPlainObject,
  type Shapes,
} from './shape'

/** Conditions and orders of a list: only known fields, known operators and values of the right kind (H-10, H-33). */
export type Question = { collection: string; shapes: Shapes }

const operators = {
  text: ['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains'],
  select: ['equals', 'not_equals', 'in', 'not_in', 'exists', 'contains'],
  relation: ['equals', 'not_equals', 'in', 'not_in', 'exists'],
  checkbox: ['equals', 'not_equals', 'exists'],
  number: ['equals', 'not_equals', 'in', 'not_in', 'exists', 'greater_than', 'less_than'].concat(
    'greater_than_equal',
    'less_than_equal',
  ),
  date: ['equals', 'not_equals', 'exists', 'greater_than', 'less_than'].concat(
    'greater_than_equal',
    'less_than_equal',
  ),
} as const
type Comparable = keyof typeof operators

const isComparable = (type: string): type is Comparable => Object.hasOwn(operators, type)

/**
 * The field a path leads to; null when it leads nowhere, to no single value, over too many relations, or beyond one into
 * rows.
 */
export function fieldAt(
  path: string,
  { collection, shapes }: Question,
  most = hops,
): FieldShape | null {
  let fields: Fields | undefined = shapes[collection]
  let found: FieldShape | null = null
  let followed = 0
  for (const step of path.split('.')) {
    if (found?.type === 'relation') {
      if (Array.isArray(found.to)) return partOfPair(path, step)
      followed += 1
      fields = typeof found.to === 'string' ? shapes[found.to] : undefined
    }
    if (followed > most || !fields || !Object.hasOwn(fields, step)) return null
    if (followed > 0 && found?.type === 'rows') return null
    found = fields[step] ?? null
    fields = found?.fields
  }
  return found && isComparable(found.type) ? found : null
}

/** A relation to several collections is asked by `.relationTo` and `.value`. */
const partOfPair = (path: string, step: string): FieldShape | null => {
  if (!path.endsWith(`.${step}`)) return null
  if (step === 'relationTo') return { type: 'select' }
  return step === 'value' ? { type: 'relation' } : null
}

/** Why these conditions are not accepted; null when they are. */
export function whereFault(where: unknown, question: Question): Fault | null {
  const counted = { terms: 0 }
  const check = (part: unknown, depth: number): Fault | null => {
    if (depth > nesting) return fault('too-deep', 'where')
    if (!isPlainObject(part)) return fault('wrong-parameter', 'where')
    return firstFault(Object.entries(part), ([key, value]) => {
      if (key !== 'and' && key !== 'or') return termFault(key, value)
      if (!Array.isArray(value)) return fault('wrong-parameter', `where.${key}`)
      return firstFault(value, (one) => check(one, depth + 1))
    })
  }
  const termFault = (path: string, term: unknown): Fault | null => {
    const field = fieldAt(path, question)
    if (!field || !isComparable(field.type)) return fault('unknown-field', path)
    if (!isPlainObject(term)) return fault('wrong-value', path)
    const allowed: readonly string[] = operators[field.type]
    return firstFault(Object.entries(term), ([operator, value]) => {
      counted.terms += 1
      if (counted.terms > terms) return fault('too-many-conditions', 'where')
      if (!allowed.includes(operator)) return fault('unknown-operator', `${path}.${operator}`)
      return fits(field, operator, value) ? null : fault('wrong-value', `${path}.${operator}`)
    })
  }
  return check(where, 0)
}

function fits(field: FieldShape, operator: string, value: unknown): boolean {
  if (operator === 'exists')
    return ['true', 'false', true, false].includes(value as string | boolean) // any value may be looked for
  if (operator === 'in' || operator === 'not_in') {
    const all: unknown[] = typeof value === 'string' ? value.split(',') : listOf(value)
    return all.length > 0 && all.length <= values && all.every((one) => isValue(field, one))
  }
  return isValue(field, value) || (isNothing(value) && operator.endsWith('equals'))
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const isNothing = (value: unknown): boolean => value === '' || value === 'null' || value === null

function isValue({ type }: FieldShape, value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return false
  const text = String(value)
  if (text.length > valueLength || hasControl(text)) return false
  if (type === 'relation') return isId(text)
  if (type === 'number') return text.trim() !== '' && Number.isFinite(Number(text))
  if (type === 'date') return Number.isFinite(Date.parse(text))
  return type === 'checkbox' ? text === 'true' || text === 'false' : true
}

// NUL ends a text in the database; the others have no place in one line.
const hasControl = (text: string): boolean =>
  [...text].some((sign) => sign < ' ' && sign !== '\t' && sign !== '\n')

/** Why this order is not accepted; null when it is. */
export function sortFault(sort: unknown, question: Question): Fault | null {
  const all: unknown[] = typeof sort === 'string' ? sort.split(',') : listOf(sort)
  if (all.length === 0 || all.length > 3) return fault('wrong-parameter', 'sort')
  return firstFault(all, (one) =>
    typeof one === 'string' && fieldAt(one.replace(/^-/, ''), question, 0)
      ? null
      : fault('unknown-field', String(one)),
  )
}
