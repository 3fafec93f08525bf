import { describe, expect, it } from 'vitest'

import { stopwords } from './stopwords'
import { defaultSynonyms } from './synonyms'
import { fold, termsOf } from './terms'

const wordsOf = (text: string): string[] =>
  termsOf(text).flatMap(({ term, part }) => (part ? [] : [term]))

const keyOf = (member: string): string => wordsOf(member).join(' ')

describe('the groups of words that mean the same', () => {
  it('are many, each of two members and more', () => {
    expect(defaultSynonyms.length).toBeGreaterThanOrEqual(120)
    expect(defaultSynonyms.filter((group) => new Set(group.map(keyOf)).size < 2)).toEqual([])
  })

  it('hold every member once', () => {
    const keys = defaultSynonyms.flat().map(keyOf)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('have members of at most six words, none of them only a stopword', () => {
    const stops = new Set([...stopwords.de, ...stopwords.en].map(fold))
    expect(defaultSynonyms.flat().filter((member) => wordsOf(member).length > 6)).toEqual([])
    expect(defaultSynonyms.flat().filter((member) => stops.has(keyOf(member)))).toEqual([])
  })

  it.each([
    ['KommI', 'Komml'],
    ['Surentia', 'Sursentia'],
    ['RIS', 'Ratsinformationssystem'],
    ['IKZ', 'interkommunale Zusammenarbeit'],
    ['KI', 'artificial intelligence'],
    ['DSFA', 'DPIA'],
    ['Kita', 'Kindergarten'],
    ['Homeoffice', 'Telearbeit'],
  ])('find %s by %s', (one, other) => {
    const group = defaultSynonyms.find((members) => members.includes(one))
    expect(group).toContain(other)
  })
})

describe('the stopwords', () => {
  it('are words of their language, each once', () => {
    for (const words of Object.values(stopwords)) {
      expect(words.length).toBeGreaterThan(100)
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
      expect(words.filter((word) => !/^[a-zäöüß]+$/.test(word))).toEqual([])
    }
  })

  it('leave what means something in the trade: IT, OB, Not', () => {
    for (const words of Object.values(stopwords))
      expect(
        words.map(fold).filter((word) => ['it', 'ob', 'not', 'ki', 'ai', 'ris'].includes(word)),
      ).toEqual([])
  })
})
