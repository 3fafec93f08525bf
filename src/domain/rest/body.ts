import { isId } from './id'
import { bodyDepth } from './limits'
import { fault, type Fault, type FieldShape, type Fields, firstFault, isPlainObject } from './shape'

/** The body of a request: one JSON object, not too deep, its values of the kind their fields hold (H-33). */
export type Body = { data: Record<string, unknown> } | { fault: Fault }

/** Reads a body. Nothing at all counts as an empty object. */
export function bodyOf(text: string): Body {
  if (text.trim() === '') return { data: {} }
  if (isTooDeep(text)) return { fault: fault('too-deep') }
  const data = parsed(text)
  if (data === undefined) return { fault: fault('not-json') }
  if (!isPlainObject(data)) return { fault: fault('wrong-body') }
  const wrong = oddity(data)
  return wrong ? { fault: wrong } : { data }
}

/** Counted before parsing, so that depth costs nothing. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isText && sign === '\\') at += 1
    else if (sign === '"') isText = !isText
    else if (!isText && (sign === '{' || sign === '[')) depth += 1
    else if (!isText && (sign === '}' || sign === ']')) depth -= 1
    if (depth > bodyDepth) return true
  }
  return false
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const forbiddenKeys = ['__proto__', 'constructor', 'prototype']

/** Keys that reach for the prototype, numbers such as 1e309, and NUL, which ends a text in the database. */
function oddity(value: unknown, at = ''): Fault | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : fault('wrong-value', at)
  if (typeof value === 'string') return value.includes('\0') ? fault('wrong-value', at) : null
  if (Array.isArray(value)) return firstFault(value, (one) => oddity(one, at))
  if (!isPlainObject(value)) return null
  return firstFault(Object.entries(value), ([key, one]) =>
    forbiddenKeys.includes(key) || key.includes('\0')
      ? fault('unknown-field', key)
      : oddity(one, at || key),
  )
}

/** Why this data does not fit the fields; null when it does. Unknown names are left to Payload, which ignores them. */
export const dataFault = (data: Record<string, unknown>, fields: Fields): Fault | null =>
  firstFault(Object.entries(data), ([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return !field || value === null || value === undefined ? null : valueFault(value, field, name)
  })

function valueFault(value: unknown, field: FieldShape, at: string): Fault | null {
  const wrong = fault('wrong-value', at)
  if (field.type === 'rows')
    return Array.isArray(value)
      ? firstFault(value, (row) => partFault(row, field, at))
      : rowless(value, at)
  if (field.type === 'group') return partFault(value, field, at)
  if (field.many)
    return Array.isArray(value) && value.every((one) => isOne(one, field)) ? null : wrong
  return isOne(value, field) ? null : wrong
}

// An empty list comes as 0 from a form.
const rowless = (value: unknown, at: string): Fault | null =>
  value === 0 || value === '' ? null : fault('wrong-value', at)

const partFault = (value: unknown, field: FieldShape, at: string): Fault | null =>
  isPlainObject(value) ? dataFault(value, field.fields ?? {}) : fault('wrong-value', at)

function isOne(value: unknown, field: FieldShape): boolean {
  if (field.type === 'relation') return isRelation(value, field)
  if (field.type === 'json') return true
  if (field.type === 'richText') return isText(value)
  if (field.type === 'checkbox') return typeof value === 'boolean'
  if (field.type === 'number') return typeof value === 'number' || value === ''
  if (typeof value !== 'string') return false
  return field.type !== 'date' || value === '' || Number.isFinite(Date.parse(value))
}

function isRelation(value: unknown, { to }: FieldShape): boolean {
  if (value === '') return true
  if (!Array.isArray(to)) return isId(value)
  return isPlainObject(value) && to.includes(value.relationTo) && isId(value.value)
}

/** A text of the editor: a tree of nodes, each with its type. */
function isText(value: unknown): boolean {
  if (value === '') return true
  return isPlainObject(value) && isPlainObject(value.root) && isNode(value.root)
}

function isNode(node: unknown): boolean {
  if (!isPlainObject(node) || typeof node.type !== 'string') return false
  return (
    node.children === undefined || (Array.isArray(node.children) && node.children.every(isNode))
  )
}
