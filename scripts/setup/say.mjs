/** A failure the person at the terminal can act on: the message is the whole story, no stack. */
export class Failure extends Error {
  name = 'Failure'
}

/**
 * Says in one sentence what went wrong; the stack is only for DEBUG=1.
 * @param {unknown} error
 */
export function explain(error) {
  const known = error instanceof Error ? error : new Error(String(error))
  const prefix = known.name === 'Failure' ? '' : 'Something unexpected went wrong: '
  console.error(`${prefix}${known.message}`)
  if (process.env.DEBUG === '1') console.error(known.stack)
}

/**
 * @param {number} milliseconds
 * @returns {string} for example `14 s` or `2 min 5 s`
 */
export function sayDuration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/**
 * @param {string} text
 * @param {number} count
 * @returns {string}
 */
export function takeLastLines(text, count) {
  return text.trimEnd().split(/\r?\n/).slice(-count).join('\n')
}
