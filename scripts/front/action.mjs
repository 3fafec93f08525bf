/**
 * Whether the body of a form or of a server action is one that pages of ours send (H-23). Next and React answer a
 * broken one with 500, and their decoder was attacked before: what it does not have to decode cannot harm it.
 * The notation is that of React's `encodeReply`; a test compares the two.
 */

/** @typedef {{ name: string, value: string, file: boolean }} Entry */
/** @typedef {import('node:http').IncomingHttpHeaders} Headers */
/** @typedef {import('./seals.mjs').Seals} Seals */

/** @type {Seals} */
const noSeals = { ids: [], opens: () => true }

/**
 * @param {{ method?: string, url?: string, headers: Headers }} request
 * @returns {boolean} true for what Next may take for a server action; the interface of the panel reads its own bodies
 */
export function isAction({ method, url = '', headers }) {
  if (method !== 'POST' || /^\/api(\/|\?|$)/.test(url)) return false
  return 'next-action' in headers || /^multipart\/form-data\b/i.test(headers['content-type'] ?? '')
}

/**
 * @param {Headers} headers
 * @param {Buffer} body
 * @param {Seals} [seals]
 * @returns {boolean}
 */
export function isReadableAction(headers, body, seals = noSeals) {
  const id = headers['next-action']
  const type = headers['content-type'] ?? ''
  const border = /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(
    type,
  )
  if (!border) {
    const rows = new Map([['0', body.toString()]])
    return id !== undefined && !/^multipart\//i.test(type) && isCall(rows, String(id), seals)
  }
  const entries = entriesOf(body.toString('latin1'), border[1] ?? border[2] ?? '')
  if (entries === null) return false
  const [first = new Map(), ...more] = rowsOf(entries, id !== undefined)
  if (id !== undefined) return more.length === 0 && isCall(first, String(id), seals)
  // What is sealed is called by script alone.
  const isAsked = (/** @type {string} */ text) => seals.ids.some((sealed) => text.includes(sealed))
  if (entries.some(({ name, value }) => isAsked(name) || isAsked(value))) return false
  return [first, ...more].every((rows) => rows.size === 0 || isReply(rows))
}

/**
 * A call by script: its arguments are a list.
 * @param {Map<string, string | null>} rows
 * @param {string} id
 * @param {Seals} seals
 */
function isCall(rows, id, seals) {
  if (!isReply(rows)) return false
  /** @type {(row: string) => unknown} */
  const valueOf = (row) => JSON.parse(rows.get(row) ?? 'null')
  const args = valueOf('0')
  if (!Array.isArray(args)) return false
  // What Next seals is there a moment later: React sends it as a promise, in a row of its own.
  /** @type {unknown} */
  const first = args[0]
  const [, row] = typeof first === 'string' ? (/^\$@([0-9a-f]+)$/.exec(first) ?? []) : []
  return seals.opens(id, row === undefined ? first : valueOf(row))
}

/**
 * @param {string} text
 * @param {string} border
 * @returns {Entry[] | null} null when the form is not whole
 */
function entriesOf(text, border) {
  const [start, ...parts] = `\r\n${text}`.split(`\r\n--${border}`)
  const end = parts.pop()
  if (start !== '' || end === undefined || !/^--\s*$/.test(end)) return null
  // Some readers look for the border alone, and browsers draw one that stands nowhere else.
  if (parts.some((part) => part.includes(border))) return null
  const entries = parts.map(entryOf)
  return entries.every((entry) => entry !== null) ? entries : null
}

/**
 * A field as browsers write it, its heads without control characters: the readers behind us break on anything else (H-33).
 */
const partOf =
  /^\r\ncontent-disposition: *form-data; *name="([^"\0-\x1f\x7f]{0,500})"(; *filename="[^"\0-\x1f\x7f]{0,4000}")?\r\n(?:content-type: *[\x20-\x7e]{1,300}\r\n)?\r\n([^]*)$/i

/**
 * @param {string} part
 * @returns {Entry | null}
 */
function entryOf(part) {
  const [, name, file, value] = partOf.exec(part) ?? []
  if (name === undefined || value === undefined) return null
  return { name, value: Buffer.from(value, 'latin1').toString(), file: file !== undefined }
}

/**
 * The parts of a form that React decodes: those of a call by script, and those of forms sent without it.
 * @param {Entry[]} entries
 * @param {boolean} called
 * @returns {Map<string, string | null>[]} by row; null stands for a file
 */
function rowsOf(entries, called) {
  /** @type {Map<string, Map<string, string | null>>} */
  const groups = new Map(called ? [['', new Map()]] : [])
  const written = called ? /^()([0-9a-f]+)$/ : /^(\$ACTION_[^:]{1,20}:)(.*)$/
  for (const { name, value, file } of entries) {
    const [, prefix, row] = written.exec(name) ?? []
    if (prefix === undefined || row === undefined) continue
    const group = groups.get(prefix) ?? new Map()
    groups.set(prefix, group.set(row, file ? null : value))
  }
  return [...groups.values()]
}

const plain = /^\$(\$|undefined$|Infinity$|-Infinity$|NaN$|-0$|D[\d:.TZ+-]{1,40}$|n-?\d{1,300}$|T)/
/** Another row, as it is or as the start of a path into it. */
const toRow = /^\$([@hQWi]?)([0-9a-f]{1,8})((?::[^:]*)*)$/
/** Bytes, forms and streams: their rows are no JSON. */
const toBytes = /^\$[AOoSsLlfUuMmGgVBKRrXx]([0-9a-f]{1,8})$/
/** Deeper than any form of ours. */
const deepest = 200
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * @param {Map<string, string | null>} rows
 * @returns {boolean}
 */
function isReply(rows) {
  const seen = new Set()
  const isRow = (/** @type {string} */ id) => {
    if (seen.has(id)) return true
    seen.add(id)
    const text = rows.get(id)
    return typeof text === 'string' && isValue(JSON.parse(text))
  }
  const isText = (/** @type {string} */ text) => {
    if (!text.startsWith('$') || plain.test(text) || toBytes.test(text)) return true
    const [, , id, path] = toRow.exec(text) ?? []
    if (id === undefined || path === undefined) return false
    return !path.split(':').some((step) => forbidden.has(step)) && isRow(id)
  }
  const isValue = (/** @type {unknown} */ value, depth = 0) => {
    if (typeof value === 'string') return isText(value)
    if (typeof value !== 'object' || value === null) return true
    if (depth > deepest) return false
    // React calls what has a `then`; plain data of ours has none.
    if (Object.keys(value).some((key) => key === 'then' || forbidden.has(key))) return false
    return /** @type {unknown[]} */ (Object.values(value)).every((one) => isValue(one, depth + 1))
  }
  try {
    return isRow('0')
  } catch {
    // No JSON, or nested too deep to be walked through.
    return false
  }
}
