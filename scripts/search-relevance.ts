/**
 * How well the search answers the questions of a judged file: `npm run search:relevance FILE`. Its documents go into a
 * throw-away index of the portal's own engine. A table of what was not found first, then one line with the figures.
 */
import { readFileSync } from 'node:fs'

import { embeddedSearch } from '@/adapters/search/embedded'
import { searchConfig } from '@/domain/search-config'
import { defaultSynonyms } from '@/domain/search/synonyms'

import { table } from './bench/report'
import { refuse } from './refuse'
import { type Judged, judgedOf } from './search-relevance/judged'
import { lineOf, ranksOf } from './search-relevance/ranks'

const [file = ''] = process.argv.slice(2)
if (file === '') refuse('Say which file: npm run search:relevance tests/search/judged.json')

function read(): Judged {
  try {
    return judgedOf(readFileSync(file, 'utf8'))
  } catch (error) {
    return refuse(`${file} cannot be used: ${error instanceof Error ? error.message : error}`)
  }
}

const judged = read()
const synonyms = [...defaultSynonyms.map((group) => [...group]), ...judged.synonyms]
const engine = embeddedSearch({ config: { ...searchConfig, synonyms }, file: null })
const answers = await ranksOf(engine, judged)
await engine.close()

const missed = answers.filter(({ rank }) => rank !== 1)
if (missed.length > 0) {
  const rows = missed.map(({ q, rank, first, relevant }) => [
    q,
    rank === null ? 'not found' : String(rank),
    first.join(' ') || '–',
    relevant.join(' '),
  ])
  console.log(table([['question', 'rank', 'found first', 'wanted'], ...rows]))
}
console.log(lineOf(answers))
