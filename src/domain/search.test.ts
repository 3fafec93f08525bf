import { describe, expect, it } from 'vitest'

import { markedSnippet } from './search/marks'
import { fold, termsOf } from './search/terms'

describe('folding', () => {
  it('keeps ue after a vowel or q', () => {
    expect(['neue', 'Quelle', 'für', 'fuer', 'Bäuerin', 'Baeuerin'].map(fold)).toEqual([
      'neue',
      'quelle',
      'fur',
      'fur',
      'bauerin',
      'bauerin',
    ])
  })

  it('gives words with their places and parts', () => {
    expect(termsOf('Der UrbanShieldAI!').map(({ term, start, end }) => [term, start, end])).toEqual(
      [
        ['der', 0, 3],
        ['urbanshieldai', 4, 17],
        ['urban', 4, 9],
        ['shield', 9, 15],
        ['ai', 15, 17],
      ],
    )
  })

  it('shows the beginning where nothing is marked', () => {
    expect(markedSnippet({ text: 'eins zwei drei', marks: [] }, 2)).toEqual({
      text: 'eins zwei …',
      marks: [],
    })
    expect(markedSnippet({ text: '', marks: [] })).toEqual({ text: '', marks: [] })
  })
})
