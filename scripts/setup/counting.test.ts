import { expect, it } from 'vitest'

import {
  countEmptyAsFailed,
  countExitCode,
  countPlaywright,
  countReport,
  countVitest,
  summarize,
} from './counting.mjs'

const fine = { code: 0, timedOut: false }
const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const vitest = { numPassedTests: 3, numFailedTests: 0, testResults: [passing] }
const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }

it('counts the tests of Vitest', () => {
  expect(countVitest(vitest)).toMatchObject({ passed: 3, failed: 0 })
})

it('counts a file that could not be loaded, and a failed hook, but no failed test twice', () => {
  const testResults = [
    passing,
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ]
  const count = countVitest({ ...vitest, numFailedTests: 1, testResults })
  expect(count).toMatchObject({ passed: 3, failed: 3, note: '2 files without a result' })
})

it('shows what Vitest skipped', () => {
  expect(countVitest({ ...vitest, numPendingTests: 2, numTodoTests: 1 }).note).toBe('3 skipped')
})

it('counts the tests of Playwright and takes flaky for failed', () => {
  const count = countPlaywright({ stats: { ...stats, unexpected: 1, flaky: 2 }, suites: [] })
  expect(count).toMatchObject({ passed: 4, failed: 3 })
})

it('takes a skipped test for failed unless it gives a reason', () => {
  const skipped = (description?: string) => ({
    tests: [{ status: 'skipped', annotations: [{ type: 'skip', description }] }],
  })
  const suites = [{ specs: [skipped('no map here')], suites: [{ specs: [skipped()] }] }]
  const count = countPlaywright({ stats: { ...stats, skipped: 2 }, suites })
  expect(count).toMatchObject({ passed: 4, failed: 1 })
  expect(count.note).toBe('1 skipped without a reason; 1 skipped with a reason')
})

it.each([undefined, '', '{', '{}', '{"testResults":[]}', 'null'])(
  'takes the report %j for a failure',
  (text) => {
    expect(countReport(text, countVitest)).toMatchObject({ passed: 0, failed: 1 })
  },
)

it('takes an exit code without a failed test for one failure', () => {
  expect(countExitCode({ passed: 3, failed: 0 }, { code: 1, timedOut: false }).failed).toBe(1)
  expect(countExitCode({ passed: 3, failed: 2 }, { code: 1, timedOut: false }).failed).toBe(2)
  expect(countExitCode({ passed: 3, failed: 0 }, fine).failed).toBe(0)
})

it('takes a part that was ended by its time limit for failed', () => {
  const count = countExitCode({ passed: 3, failed: 0 }, { code: 0, timedOut: true })
  expect(count).toMatchObject({ passed: 3, failed: 1, note: 'took too long' })
})

it('takes a part that ran no test for failed', () => {
  expect(countEmptyAsFailed({ passed: 0, failed: 0 })).toEqual({
    passed: 0,
    failed: 1,
    note: 'ran no test',
  })
  expect(countEmptyAsFailed({ passed: 0, failed: 0, note: '5 skipped' }).failed).toBe(1)
  expect(countEmptyAsFailed({ passed: 1, failed: 0 }).failed).toBe(0)
})

it('ends with exactly the sums of all parts', () => {
  const results = [
    { name: 'types', passed: 1, failed: 0, milliseconds: 14_200 },
    { name: 'integration', passed: 230, failed: 2, milliseconds: 125_000, note: '1 skipped' },
  ]
  const { lines, failed } = summarize(results, ['MongoDB: not run'])
  expect(failed).toBe(2)
  expect(lines).toEqual([
    '',
    '  types        1 passed, 0 failed        14 s',
    '  integration  230 passed, 2 failed      2 min 5 s  (1 skipped)',
    '  MongoDB: not run',
    '',
    '231 passed, 2 failed',
  ])
})
