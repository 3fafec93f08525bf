import { sayDuration } from './say.mjs'

/** @typedef {{ passed: number, failed: number, note?: string }} Count */
/** @typedef {Count & { name: string, milliseconds: number }} PartResult */

/**
 * A part that ran no test proves nothing, so it counts as failed.
 * @param {Count} count
 * @returns {Count}
 */
export function countEmptyAsFailed(count) {
  if (count.passed + count.failed > 0) return count
  return { passed: 0, failed: 1, note: joinNotes('ran no test', count.note) }
}

/**
 * @param {...(string | undefined | false)} notes
 * @returns {string | undefined}
 */
function joinNotes(...notes) {
  return notes.filter(Boolean).join('; ') || undefined
}

/**
 * An exit code is a result as well: a failed process with only passed tests has one failure more.
 * @param {Count} count
 * @param {{ code: number, timedOut: boolean }} ended
 * @returns {Count}
 */
export function countExitCode(count, ended) {
  if (ended.timedOut) {
    return { ...count, failed: count.failed + 1, note: joinNotes('took too long', count.note) }
  }
  if (ended.code === 0 || count.failed > 0) return count
  return { ...count, failed: 1, note: joinNotes(`ended with code ${ended.code}`, count.note) }
}

/**
 * Reads a JSON report; a missing or broken one is a failure.
 * @param {string | undefined} text
 * @param {(report: any) => Count} count
 * @returns {Count}
 */
export function countReport(text, count) {
  if (text === undefined) return { passed: 0, failed: 1, note: 'wrote no report' }
  try {
    return count(JSON.parse(text))
  } catch {
    return { passed: 0, failed: 1, note: 'wrote a report that cannot be read' }
  }
}

/**
 * Vitest: failed tests, and files that failed without one (they could not be loaded, or a hook
 * broke).
 * @param {any} report
 * @returns {Count}
 */
export function countVitest(report) {
  const files = /** @type {any[]} */ (report.testResults)
  if (!Number.isInteger(report.numPassedTests + report.numFailedTests)) throw new TypeError()
  const broken = files.filter(
    (file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  )
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    note: joinNotes(
      broken.length > 0 && `${broken.length} files without a result`,
      skipped > 0 && `${skipped} skipped`,
    ),
  }
}

/**
 * @param {any} suite
 * @returns {any[]} all tests of a Playwright suite
 */
function listPlaywrightTests(suite) {
  return [
    ...(suite.specs ?? []).flatMap((/** @type {any} */ spec) => spec.tests),
    ...(suite.suites ?? []).flatMap(listPlaywrightTests),
  ]
}

/**
 * Playwright: flaky is failed, and so is skipped without a written reason.
 * @param {any} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats
  const reasoned = listPlaywrightTests(report).filter(
    (test) =>
      test.status === 'skipped' &&
      test.annotations.some((/** @type {any} */ annotation) => annotation.description),
  ).length
  const unexplained = skipped - reasoned
  return {
    passed: expected,
    failed: unexpected + flaky + unexplained,
    note: joinNotes(
      flaky > 0 && `${flaky} flaky`,
      unexplained > 0 && `${unexplained} skipped without a reason`,
      reasoned > 0 && `${reasoned} skipped with a reason`,
    ),
  }
}

/**
 * @param {PartResult} result
 * @param {number} width of the longest name
 * @returns {string}
 */
export function describePart(result, width) {
  const counts = `${result.passed} passed, ${result.failed} failed`.padEnd(24)
  const note = result.note ? `  (${result.note})` : ''
  return `  ${result.name.padEnd(width)}  ${counts}  ${sayDuration(result.milliseconds)}${note}`
}

/**
 * The end of `npm test`; the last line is exactly `N passed, N failed`.
 * @param {PartResult[]} results
 * @param {string[]} remarks
 * @returns {{ lines: string[], failed: number }}
 */
export function summarize(results, remarks) {
  const width = Math.max(...results.map((result) => result.name.length))
  const add = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, result) => total + result[key], 0)
  const failed = add('failed')
  return {
    lines: [
      '',
      ...results.map((result) => describePart(result, width)),
      ...remarks.map((remark) => `  ${remark}`),
      '',
      `${add('passed')} passed, ${failed} failed`,
    ],
    failed,
  }
}
