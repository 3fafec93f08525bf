/** Other names of several words (KI: künstliche Intelligenz) are marked where these stand in a row, and not one alone. */
import type { Wanted, Word, Wording } from './plan'
import { stemEnglish, stemGerman } from './stem'
import type { Term } from './terms'

/** Which word of the query the phrase answers to of which this term of a text is part; null: it is part of none. */
export type InPhrase = (terms: readonly Term[], at: number) => number | null

export const isPhrase = ({ words, inRow }: Wording): boolean => inRow === true && words.length > 1

export function phrasesOf(wanted: readonly Wanted[]): InPhrase {
  const phrases = wanted.flatMap(({ wordings }, group) =>
    wordings.filter(isPhrase).map(({ words }) => ({ words, group })),
  )
  const beginnings = new Set(
    phrases.flatMap(({ words }) =>
      words.flatMap(({ stems }) => stems.map((one) => one.slice(0, 2))),
    ),
  )
  const known = new Map<string, string[]>()
  const stemsOf = (term: string): string[] => {
    const stems = known.get(term) ?? [stemGerman(term), stemEnglish(term)]
    known.set(term, stems)
    return stems
  }
  const isOf = (word: Word, term: Term | undefined): boolean =>
    term !== undefined && stemsOf(term.term).some((stem) => word.stems.includes(stem))
  return (terms, at) => {
    if (!beginnings.has(terms[at]?.term.slice(0, 2) ?? '')) return null
    const found = phrases.find(({ words }) =>
      words.some(
        (word, place) =>
          isOf(word, terms[at]) &&
          words.every((other, next) => isOf(other, terms[at - place + next])),
      ),
    )
    return found?.group ?? null
  }
}
