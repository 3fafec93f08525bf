/**
 * Measures the embedded search: `npm run bench:search`. Generated documents in a temporary folder, side by side with LIKE
 * and with full text without analysis. `--docs 1000,10000`: other sizes. `--rounds 40`: questions of each kind.
 */
import { parseArgs } from 'node:util'

import { lineOf } from './bench/report'
import { goalsOf, measured, reportOf } from './bench-search/side-by-side'
import { refuse } from './refuse'

const { values } = parseArgs({
  options: {
    docs: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '40' },
  },
})
const sizes = values.docs.split(',').map(Number)
const rounds = Number(values.rounds)
if (![...sizes, rounds].every((one) => Number.isInteger(one) && one > 0))
  refuse('Whole numbers are expected: npm run bench:search -- --docs 1000,10000 --rounds 40')

const goals = []
for (const size of sizes) {
  const one = await measured(size, rounds)
  console.log(reportOf(one))
  // The small one shows how it grows; what is promised is promised for the largest.
  if (size === Math.max(...sizes)) goals.push(...goalsOf(one))
}
console.log(`\n${goals.map(lineOf).join('\n')}`)
process.exitCode = goals.every(({ reached }) => reached) ? 0 : 1
