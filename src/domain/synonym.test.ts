import { expect, it } from 'vitest'

import { defaultSynonyms } from './search/synonyms'
import { longestWord, mostWords, refusalOfWords, tidied } from './synonym'

const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `Wort ${at}`)

it.each([
  [['KI', 'künstliche Intelligenz'], null],
  [many(mostWords), null],
  [['a', 'x'.repeat(longestWord)], null],
  [[], 'too-few'],
  [['KI'], 'too-few'],
  [['KI', '  ', null], 'too-few'],
  [many(mostWords + 1), 'too-many'],
  [['KI', 'x'.repeat(longestWord + 1)], 'too-long'],
  [['KI', '–'], 'no-letters'],
  [['KI', ' ki '], 'twice'],
] as const)('a group of %o is refused as %s', (words, refusal) => {
  expect(refusalOfWords(words)).toBe(refusal)
})

it('is kept without spaces that nobody sees', () => {
  expect(tidied([' KI', 'künstliche   Intelligenz ', ''])).toEqual(['KI', 'künstliche Intelligenz'])
})

it('refuses none of the groups a portal begins with', () => {
  expect(defaultSynonyms.map(refusalOfWords).filter((refusal) => refusal !== null)).toEqual([])
})
