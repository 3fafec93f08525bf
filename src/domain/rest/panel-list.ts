import { sortFault, whereFault, type Question } from './where'

type Check = (value: unknown, question: Question) => boolean

const isWhole: Check = (value) => value === '' || /^\d{1,6}$/.test(String(value))
const isText: Check = (value) => typeof value === 'string'
const isJson: Check = (value) => {
  try {
    return typeof value === 'string' && Boolean(JSON.parse(value))
  } catch {
    return value === ''
  }
}

/** What the panel's lists are asked for in an address; anything else they leave alone. */
const checks: Readonly<Record<string, Check>> = {
  where: (where, question) => where === '' || whereFault(where, question) === null,
  sort: (sort, question) => sort === '' || sortFault(sort, question) === null,
  page: isWhole,
  limit: isWhole,
  search: isText,
  columns: isJson,
  groupBy: isText,
  queryByGroup: isJson,
  preset: isText,
}

/** True when a list of the panel can answer this. */
export const isListQuestion = (query: Record<string, unknown>, question: Question): boolean =>
  Object.entries(query).every(([name, value]) => {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    return check === undefined || check(value, question)
  })
