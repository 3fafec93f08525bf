import { isLocale } from '@/domain/locale'

import type { Door, Operation } from './door'
import { isId } from './id'
import { pages, rows, values } from './limits'
import { fault, type Fault, type Fields, firstFault, isPlainObject, type Shapes } from './shape'
import { sortFault, whereFault, type Question } from './where'

/** The parameters of an address: what the panel sends, checked, and nothing else (H-10). */
type Query = Record<string, unknown>
type Check = (value: unknown, query: Query, question: Question) => boolean | Fault | null

const isFlag: Check = (value) => value === 'true' || value === 'false'
const isLanguageCode = (value: unknown): boolean => typeof value === 'string' && isLocale(value)
const isLanguage: Check = (value) => isLanguageCode(value)
const isFallback: Check = (value) =>
  ['null', 'none', 'false'].includes(String(value)) || isLanguageCode(value)
const isDepth: Check = (value) => value === '0' || value === '1'

const whole = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'string' &&
  /^\d{1,6}$/.test(value) &&
  Number(value) >= least &&
  Number(value) <= most

/** A list of named records may be as long as their names. */
const isLimit: Check = (value, { where }) => whole(value, 1, namesRecords(where) ? values : rows)

const namesRecords = (where: unknown): boolean => {
  if (!isPlainObject(where)) return false
  if (isPlainObject(where.id)) return 'in' in where.id
  return Array.isArray(where.and) && where.and.some(namesRecords)
}

const isSelect: Check = (value, _, { collection, shapes }) =>
  isSelected(value, shapes[collection]) ? null : fault('unknown-field', 'select')

function isSelected(value: unknown, fields: Fields | undefined): boolean {
  if (!isPlainObject(value) || !fields) return false
  return Object.entries(value).every(([name, chosen]) => {
    if (!Object.hasOwn(fields, name)) return false
    return chosen === 'true' || chosen === 'false' || isSelected(chosen, fields[name]?.fields)
  })
}

const isSort: Check = (value, _, question) => sortFault(value, question)
const isWhere: Check = (value, _, question) => whereFault(value, question)
const isAllLanguages: Check = (value) => listOf(value).every(isLanguageCode)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
/** How an image is cut: numbers and their unit, at most two levels deep. */
const isCut: Check = (value) =>
  isPlainObject(value) &&
  Object.values(value).every((one) =>
    isPlainObject(one) ? Object.values(one).every(isMeasure) : isMeasure(one),
  )
const isMeasure = (value: unknown): boolean =>
  typeof value === 'string' &&
  (/^-?\d{1,6}(\.\d{1,20})?$/.test(value) || ['%', 'px'].includes(value))

const languages = { locale: isLanguage, 'fallback-locale': isFallback, fallbackLocale: isFallback }
const answer = { ...languages, depth: isDepth, draft: isFlag, select: isSelect }
const publishing = {
  publishSpecificLocale: isLanguage,
  publishAllLocales: isFlag,
  unpublishAllLocales: isFlag,
}
const listing = { ...answer, limit: isLimit, page: ((v) => whole(v, 1, pages)) as Check }
const many = { ...answer, ...publishing, where: isWhere, trash: isFlag }

const parameters: Readonly<Record<Operation, Readonly<Record<string, Check>>>> = {
  login: {},
  logout: { allSessions: isFlag },
  'forgot-password': {},
  'reset-password': {},
  'refresh-token': { refresh: (value) => value === '' },
  me: {},
  unlock: {},
  file: {},
  rights: { locale: isLanguage },
  'rights-of': { locale: isLanguage },
  list: { ...listing, pagination: isFlag, sort: isSort, where: isWhere, trash: isFlag },
  read: { ...answer, trash: isFlag },
  create: { ...answer, ...publishing, uploadEdits: isCut },
  update: { ...answer, ...publishing, uploadEdits: isCut },
  // The panel says 0 where it means all that the conditions name.
  'update-many': { ...many, limit: (value) => value === '0' },
  delete: { ...languages, depth: isDepth },
  'delete-many': { ...many, limit: (value) => value === '0' },
  duplicate: { ...answer, selectedLocales: isAllLanguages },
  restore: { draft: isFlag, depth: isDepth },
  setting: {},
  set: {},
}

/** Why this query is not accepted at this door; null when it is. */
export function queryFault(query: Query, door: Door, shapes: Shapes): Fault | null {
  // Previews carry the time of the last change, so that browsers fetch a new file anew.
  if (door.operation === 'file')
    return 'prefix' in query ? fault('unknown-parameter', 'prefix') : null
  const known = parameters[door.operation]
  const question = { collection: door.collection ?? '', shapes }
  const wrong = firstFault(Object.entries(query), ([name, value]) => {
    // Payload notes parameters that nobody sent.
    if (value === undefined) return null
    const check = Object.hasOwn(known, name) ? known[name] : undefined
    if (!check) return fault('unknown-parameter', name)
    const verdict = check(value, query, question)
    return verdict === false ? fault('wrong-parameter', name) : verdict === true ? null : verdict
  })
  return wrong ?? unboundFault(query, door)
}

/** A change of many needs conditions, and a list has as many rows as it says: never all. */
function unboundFault({ where, pagination, limit }: Query, { operation }: Door): Fault | null {
  if (operation === 'list')
    return pagination === 'false' && limit === undefined
      ? fault('wrong-parameter', 'pagination')
      : null
  if (operation !== 'update-many' && operation !== 'delete-many') return null
  return isPlainObject(where) && Object.keys(where).length > 0
    ? null
    : fault('no-condition', 'where')
}

/** An id as the interface takes it. */
export const idFault = ({ id }: Door): Fault | null =>
  id === undefined || isId(id) ? null : fault('not-an-id', id)
