import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { searchInThisThread } from '../../src/adapters/search/embedded/in-this-thread'
import { lexiconDe } from '../../src/domain/search/lexicon-de'
import { stopwords } from '../../src/domain/search/stopwords'
import { defaultSynonyms } from '../../src/domain/search/synonyms'
import { judgedOf } from './judged'
import { lineOf, ranksOf } from './ranks'

const fields = 'tests/search/judged'
const synonyms = defaultSynonyms.map((group) => [...group])

describe('a new portal, with the words it comes with', () => {
  it.each(readdirSync(fields))(
    'answers what staff ask about %s: both figures at least .95',
    async (file) => {
      const config = { name: 't', facets: [], synonyms, stopwords, version: '1' }
      const engine = searchInThisThread({ config, file: null, lexicon: lexiconDe })
      const judged = judgedOf(readFileSync(`${fields}/${file}`, 'utf8'))
      expect(judged.docs.length).toBeGreaterThanOrEqual(40)
      expect(judged.queries.length).toBeGreaterThanOrEqual(40)
      const line = lineOf(await ranksOf(engine, judged))
      await engine.close()
      const [, success, mrr] = /@5 (\S+) MRR (\S+) n/.exec(line) ?? []
      expect(Number(success), line).toBeGreaterThanOrEqual(0.95)
      expect(Number(mrr), line).toBeGreaterThanOrEqual(0.95)
    },
  )
})
