/** What a text can be found by: its words as written, and what follows from them. */
import type { Locale } from '@/domain/locale'

import { compoundSplitter } from './compounds'
import { stemOf } from './stem'
import { fold, type Term, termsOf } from './terms'

/** Folded words as written; stems, parts of compounds and camelCase, and what hyphens hold apart written as one. */
export type Analysed = { surface: string[]; derived: string[] }

export type Forms = { surface: string; derived: string[] }

export type Analyser = {
  analyse(text: string, locale: Locale): Analysed
  /** Of one word; the first of the derived forms is its stem. */
  formsOf(word: string, locale: Locale): Forms
  /** The stems of the parts of a compound; empty for any other word. */
  partsOf(word: string): string[]
}

/** Changes whenever the same text gives other forms than before, so that indexes are built anew. */
export const analysisVersion = '2'

/** Words with their forms that are kept at most. */
const remembered = 50_000

/** Remembers what was last asked for: half of it in turn is forgotten, unless it was asked for again. */
class Memory<T> {
  private recent = new Map<string, T>()
  private older = new Map<string, T>()

  get(word: string): T | undefined {
    const recent = this.recent.get(word)
    if (recent !== undefined) return recent
    const older = this.older.get(word)
    if (older !== undefined) this.set(word, older)
    return older
  }

  set(word: string, value: T): void {
    if (this.recent.size >= remembered / 2) {
      this.older = this.recent
      this.recent = new Map()
    }
    this.recent.set(word, value)
  }
}

/** Like `fold`, with the umlauts kept, spelled ä as well as ae: Zählung stays apart from Zahlung. Equally long. */
export function withUmlauts(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/([aouAOU])\u0308/g, (_, vowel: string) => umlauts[vowel.toLowerCase()] ?? vowel)
    .replace(/[\p{M}\u00AD]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
  return plain.replace(/ae|oe|(?<![aeiouyq])ue/g, ([vowel = '']) => umlauts[vowel] ?? vowel)
}

const umlauts: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' }

/** What may stand inside one name: E-Mail, CIVITAS/CORE, Bürger:innen, BV/0440. */
const bridges = /^[-‐‑/.:*_·]$/u

/** Words held together by a sign between them, each with its place in the list of words. */
export function chainsIn(text: string, terms: readonly Term[]): Term[][] {
  const chains: Term[][] = []
  let chain: Term[] = []
  for (const term of terms) {
    const before = chain.at(-1)
    if (before && bridges.test(text.slice(before.end, term.start))) chain.push(term)
    else chain = [term]
    if (chain.length === 2) chains.push(chain)
  }
  return chains
}

/** A chain written as one word, and each two neighbours of it: Open-Data-Portal, Open-Data, Data-Portal. */
const joinedOf = (chain: readonly Term[], written: (term: Term) => string): string[] => {
  const words = chain.map(written)
  const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`)
  return words.length > 2 && words.length < 6 ? [words.join(''), ...pairs] : pairs
}

export function analyser(lexicon: readonly string[]): Analyser {
  const split = compoundSplitter(lexicon)
  const memory: Record<Locale, Memory<Forms>> = { de: new Memory(), en: new Memory() }

  const formsOf = (word: string, locale: Locale): Forms => {
    const known = memory[locale].get(word)
    if (known) return known
    const forms = { surface: fold(word), derived: derivedOf(word, locale, split) }
    memory[locale].set(word, forms)
    return forms
  }
  return {
    formsOf,
    partsOf: (word) => (split(fold(word)) ?? []).map((part) => sliceStem(fold(word), part, 'de')),
    analyse(text, locale) {
      const whole = termsOf(text).filter(({ part }) => !part)
      const written = ({ start, end }: Term) => text.slice(start, end)
      const joined = chainsIn(text, whole).flatMap((chain) => joinedOf(chain, written))
      const forms = whole.map((term) => formsOf(written(term), locale))
      return {
        surface: forms.map(({ surface }) => surface),
        derived: [
          ...forms.flatMap(({ derived }) => derived),
          ...joined.flatMap((word) => formsOf(word, locale).derived),
        ],
      }
    },
  }
}

const sliceStem = (
  word: string,
  { start, end }: { start: number; end: number },
  locale: Locale,
): string => stemOf(word.slice(start, end), locale)

function derivedOf(
  word: string,
  locale: Locale,
  split: ReturnType<typeof compoundSplitter>,
): string[] {
  const surface = fold(word)
  const umlauted = withUmlauts(word)
  const spellings = umlauted === surface ? [surface] : [surface, umlauted]
  const pieces = termsOf(word).filter(({ part }) => part)
  const parts = locale === 'de' ? (split(surface) ?? []) : []
  return [
    ...new Set([
      ...spellings.map((spelling) => stemOf(spelling, locale)),
      ...pieces.map(({ term }) => stemOf(term, locale)),
      ...parts.flatMap((part) => spellings.map((spelling) => sliceStem(spelling, part, locale))),
    ]),
  ]
}
