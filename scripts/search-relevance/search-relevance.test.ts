import { describe, expect, it } from 'vitest'

import { searchInThisThread } from '../../src/adapters/search/embedded/in-this-thread'
import { lexiconDe } from '../../src/domain/search/lexicon-de'
import { judged } from '../../tests/search/judged'
import { judgedOf } from './judged'
import { lineOf, ranksOf } from './ranks'

const answered = (rank: number | null) => ({ q: 'q', relevant: [], first: [], rank })

const small = (more: object) =>
  JSON.stringify({
    docs: [{ id: 'a', title: 'Titel' }],
    queries: [{ q: 'titel', relevant: ['a'] }],
    ...more,
  })

describe('the relevance of the search', () => {
  it('is said in one line: found among the first five, and the mean of one by rank', () => {
    const answers = [answered(1), answered(2), answered(8), answered(null)]
    expect(lineOf(answers)).toBe('success@5 0.500 MRR 0.406 n 4')
  })

  it('of the judged questions is at least .95 twice', async () => {
    const config = { name: 't', facets: [], synonyms: judged.synonyms, version: '1' }
    const engine = searchInThisThread({ config, file: null, lexicon: lexiconDe })
    const [, success, mrr] =
      /@5 (\S+) MRR (\S+) n 40$/.exec(lineOf(await ranksOf(engine, judged))) ?? []
    expect(Number(success)).toBeGreaterThanOrEqual(0.95)
    expect(Number(mrr)).toBeGreaterThanOrEqual(0.95)
    await engine.close()
  })

  it('takes a file with nothing but titles and questions', () => {
    expect(judgedOf(small({})).docs[0]).toMatchObject({ locale: 'de', access: 'public', body: '' })
  })

  it.each([
    ['{', 'not JSON'],
    ['{}', 'docs'],
    [small({ docs: [{ id: 'a/b', title: 'Titel' }] }), 'docs.0.id'],
    [small({ queries: [{ q: 'x', relevant: ['b'] }] }), 'no document'],
    [
      small({
        docs: [
          { id: 'a', title: '1' },
          { id: 'a', title: '2' },
        ],
      }),
      'twice',
    ],
  ])('is not measured on a wrong file, which is told why: %s', (text, reason) => {
    expect(() => judgedOf(text)).toThrow(reason)
  })
})
