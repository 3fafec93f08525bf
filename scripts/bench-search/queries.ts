/** Five kinds of questions about the generated documents. */
import type { SearchQuery } from '@/domain/search'
import { lexiconDe } from '@/domain/search/lexicon-de'

import * as phrases from '../bench/phrases'
import { benchFacets, diceOf } from './documents'

export const queryKinds = [
  'common word',
  'two words',
  'compound',
  'slip',
  'prefix + filters',
] as const
export type QueryKind = (typeof queryKinds)[number]

const common = [
  'Kommune',
  'Daten',
  'Verwaltung',
  'Lösung',
  'Modell',
  'Datenschutz',
  'Schulung',
  'Kosten',
]
const nouns = lexiconDe.filter((word) => word.length >= 5 && word.length <= 10).slice(0, 400)
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Everything a result page asks for. */
const page = (q: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  q,
  viewer: ['public'],
  locale: 'de',
  facets: ['kind', ...benchFacets],
  highlight: { words: 30 },
  limit: 20,
  ...more,
})

/** A letter left out or two exchanged, in the middle. */
function slipped(word: string, at: number): string {
  const middle = Math.floor(word.length / 2)
  const [one = '', other = ''] = [word[middle], word[middle + 1]]
  const rest = word.slice(middle + 2)
  return word.slice(0, middle) + (at % 2 === 0 ? other + one : other) + rest
}

export function queriesOf(kind: QueryKind, count: number): SearchQuery[] {
  return Array.from({ length: count }, (_, at) => {
    const dice = diceOf(at + 7_000)
    const noun = () => dice.one(nouns).toLowerCase()
    switch (kind) {
      case 'common word':
        return page(dice.one(common))
      case 'two words':
        return page(`${dice.one(common)} ${capital(noun())}`)
      case 'compound':
        return page(capital(noun() + noun()))
      case 'slip':
        return page(slipped(capital(`${noun()}${noun()}`), at))
      case 'prefix + filters': {
        const { de } = dice.one(phrases.tasks)
        const word = de.split(' ').at(-1) ?? de
        const filters = { kind: ['solutions', 'documents'], state: ['DE-NW', 'DE-RP'] }
        return page(word.slice(0, 3 + dice.upTo(3)), { filters })
      }
    }
  })
}
