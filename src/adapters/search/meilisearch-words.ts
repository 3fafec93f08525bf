/** The words of a question, as Meilisearch is asked for them and as they are marked in what it finds. */
import type { Locale } from '@/domain/locale'
import { type Marked, searchLimits, type Span } from '@/domain/search'
import type { Analyser } from '@/domain/search/analysis'
import { marked } from '@/domain/search/marks'
import { isPhrase, phrasesOf } from '@/domain/search/phrases'
import { typedTerms, type Wanted, wantedIn, type Word, type Wordings } from '@/domain/search/plan'
import { mostSlips, slipsBetween } from '@/domain/search/slips'
import { fold } from '@/domain/search/terms'

import type { Wording } from './meilisearch-queries'

export type Question = {
  /** Nothing was typed: everything is shown. */
  isBrowsing: boolean
  wanted: Wanted[]
  /** As typed, without signs: a minus or a quote is no command here. */
  typed: string
  /** Several ways to say it, for when what was typed finds little; the first is what was typed. */
  wordings: Wording[]
}

type Asked = { q: string; locale?: Locale; loose?: boolean }
type Knowing = { analyser: Analyser; wordings: Wordings }

const weights = { derived: 0.8, same: 0.75, word: 0.2, part: 0.1 }
/** Each wording is a query of its own. */
const mostWordings = 20
/** Meilisearch reads no more words than these; what it does not read must not decide. */
const mostWords = 10

export function questionOf({ q, locale, loose }: Asked, knowing: Knowing): Question {
  const wanted = wantedIn(q, knowing, locale).slice(0, mostWords)
  const typed = typedIn(wanted)
  const whole = [
    { q: typed, weight: 1 },
    { q: wanted.map(derivedOf).join(' '), weight: weights.derived },
    ...substitutions(wanted),
  ]
  const words = wanted.length > 1 || loose ? wanted : []
  const some = [
    ...words.map(({ written }) => ({ q: written.join(' '), weight: weights.word })),
    ...words.map((one) => ({ q: derivedOf(one), weight: weights.word })),
    ...(loose ? wanted.flatMap(partsOf).map((part) => ({ q: part, weight: weights.part })) : []),
  ]
  return {
    isBrowsing: q.trim() === '',
    wanted,
    typed,
    wordings: eachOnce([
      ...whole.map((one) => ({ ...one, isWhole: true })),
      ...some.map((one) => ({ ...one, isWhole: false })),
    ]).slice(0, mostWordings),
  }
}

/** A known short word such as RIS is no beginning of others: a blank after it says that it is complete. */
function typedIn(wanted: readonly Wanted[]): string {
  const last = wanted.at(-1)?.wordings[0]?.words.at(-1)
  const text = wanted.flatMap(({ written }) => written).join(' ')
  return last?.reach === 'whole' ? `${text} ` : text
}

function eachOnce(all: Wording[]): Wording[] {
  const known = new Set<string>()
  return all.filter(({ q }) => {
    const key = fold(q.trim())
    if (key === '' || known.has(key)) return false
    known.add(key)
    return true
  })
}

const wordsOf = ({ wordings }: Wanted): readonly Word[] => wordings[0]?.words ?? []

/** Stems, and compounds taken apart, as they stand in the derived attributes. */
const derivedOf = (wanted: Wanted): string =>
  wordsOf(wanted)
    .flatMap(({ stems, parts }) => (parts.length > 1 ? parts : stems.slice(0, 1)))
    .map(fold)
    .join(' ')

const partsOf = (wanted: Wanted): string[] =>
  wordsOf(wanted).flatMap(({ parts }) => parts.map(fold))

/** The question with one word or phrase said otherwise. */
const substitutions = (wanted: readonly Wanted[]): { q: string; weight: number }[] =>
  wanted.flatMap(({ wordings }, at) =>
    wordings
      .filter(({ typed }) => !typed)
      .map(({ words }) => ({
        q: wanted
          .flatMap((one, other) =>
            other === at ? words.map(({ surface }) => surface) : one.written,
          )
          .join(' '),
        weight: weights.same,
      })),
  )

export type Mark = (text: string, locale: Locale) => Marked

/** Marks in a text what was looked for: whole words, beginnings, parts of compounds, and words with a slip. */
export function marker({ wanted }: Pick<Question, 'wanted'>, analyser: Analyser): Mark {
  const words = wanted.flatMap(({ wordings }) =>
    wordings.flatMap((wording) => (isPhrase(wording) ? [] : wording.words)),
  )
  const inPhrase = phrasesOf(wanted)
  const known = new Map<string, Span | null>()
  const alone = (term: string, locale: Locale): Span | null => {
    const key = `${locale} ${term}`
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const span = spanIn(term, { words, derived: analyser.formsOf(term, locale).derived })
    known.set(key, span)
    return span
  }
  return (text, locale) =>
    marked(text, (term, at, terms) => {
      const span = alone(term, locale)
      return span ?? (inPhrase(terms, at) === null ? null : [0, term.length])
    })
}

type Sought = { words: readonly Word[]; derived: readonly string[] }

function spanIn(term: string, { words, derived }: Sought): Span | null {
  const [stem = term, ...others] = derived
  const whole: Span = [0, term.length]
  if (words.some(({ surface, stems }) => surface === term || stems.includes(stem))) return whole
  for (const { surface, stems, parts, reach } of words) {
    if (reach !== 'whole' && surface.length > 1 && term.startsWith(surface))
      return [0, surface.length]
    const part = others.find((one) => stems.includes(one) || parts.includes(one))
    const at = part === undefined ? -1 : term.indexOf(part)
    if (part !== undefined) return at < 0 ? whole : [at, at + part.length]
    if (parts.includes(stem)) return whole
  }
  const isSlip = ({ surface }: Word): boolean =>
    mostSlips(surface) > 0 && slipsBetween(surface, term, mostSlips(surface)) !== null
  return words.some(isSlip) ? whole : null
}

/** The words typed, folded, for what begins with them. */
export const typedWords = (q: string): string[] =>
  typedTerms(q.slice(0, searchLimits.letters)).terms.map(({ term }) => term)
