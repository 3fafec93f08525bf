/** What a query asks for: each word or phrase of it with every wording that counts as the same. */
import { type Locale, locales } from '@/domain/locale'
import { type SearchConfig, searchLimits } from '@/domain/search'

import { type Analyser, withUmlauts } from './analysis'
import { deedsOf } from './deeds'
import type { Speller } from './spelling'
import { mostSlips, slipsBetween } from './slips'
import { stemEnglish, stemGerman } from './stem'
import { fold, type Term, termsOf } from './terms'
import { weigh } from './weight'

/** How far a word reaches: only itself and its inflections, words that begin so, words that contain it. */
export type Reach = 'whole' | 'beginning' | 'inside'

export type Word = {
  surface: string
  /** Its stem with the umlauts kept. */
  umlauted: string
  /** German and English, if they differ. */
  stems: string[]
  /** The stems of its parts, if it is a compound or written in camelCase. */
  parts: string[]
  reach: Reach
  /** Still being typed. */
  open: boolean
}

/** All of the words, of which each may be inflected. */
export type Wording = {
  words: Word[]
  weight: number
  typed: boolean
  /** Another name: its words say the same only together. */
  inRow?: true
}

export type Wanted = {
  written: string[]
  wordings: Wording[]
  /** A word of asking, with which others say what about: it need not be found. */
  isLight?: true
  /** No noun, beside nouns. */
  isSmall?: true
}

/** What one configuration knows of words: phrases by their key, stopwords by language. */
export type Wordings = {
  synonyms: ReadonlyMap<string, string[][]>
  longest: number
  /** Single words that stand among them. */
  words: string[]
  stopwords: Readonly<Record<Locale, ReadonlySet<string>>>
}

const longestPhrase = 6
/** What another word for the same counts. */
export const sameMeaning = 0.75
const sameDeed = 0.7
const mostJoined = 12

const wholeTerms = (text: string): Term[] => termsOf(text).filter(({ part }) => !part)
const wordsIn = (text: string): string[] =>
  wholeTerms(text).map(({ start, end }) => text.slice(start, end))

/** A phrase by its stems, and written as one word: Datenschutz-Folgenabschätzung, Datenschutzfolgenabschätzung. */
function keysOf(words: readonly string[]): string[] {
  const folded = words.map(fold)
  return [...new Set([folded.map(stemGerman).join(' '), stemGerman(folded.join(''))])]
}

export function wordingsOf(config: Pick<SearchConfig, 'synonyms' | 'stopwords'>): Wordings {
  const synonyms = new Map<string, string[][]>()
  let longest = 1
  const words: string[] = []
  for (const group of config.synonyms) {
    const members = group.map(wordsIn).filter(({ length }) => length > 0 && length <= longestPhrase)
    for (const member of members) longest = Math.max(longest, member.length)
    words.push(...members.flatMap((member) => (member.length === 1 ? member : [])))
    for (const key of new Set(members.flatMap(keysOf)))
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...members])
  }
  const stops = (locale: Locale) =>
    new Set((config.stopwords?.[locale] ?? []).flatMap(wordsIn).map(fold))
  return { synonyms, longest, words, stopwords: { de: stops('de'), en: stops('en') } }
}

/** The words typed, as far as they are read at all, with the text they stand in. */
export function typedTerms(q: string): { text: string; terms: Term[] } {
  const text = q.slice(0, searchLimits.letters)
  return { text, terms: wholeTerms(text).slice(0, searchLimits.words) }
}

/** Signs that make one thing of what they stand between, whatever stands there. */
const isName = (sign: string, before: string, after: string): boolean =>
  /^[:*_·]$/.test(sign) ||
  (/^[-‐‑/.]$/.test(sign) &&
    (/\p{N}/u.test(before + after) || before.length === 1 || after.length === 1))

const hasNumber = (word: string): boolean => /\p{N}/u.test(word)

export type Knowledge = { analyser: Analyser; wordings: Wordings; speller?: Speller }

function wordOf(written: string, reach: Reach, { analyser }: Knowledge): Word {
  const surface = fold(written)
  const camel = termsOf(written).flatMap(({ term, part }) => (part ? [stemGerman(term)] : []))
  return {
    surface,
    umlauted: stemGerman(withUmlauts(written)),
    stems: [...new Set([stemGerman(surface), stemEnglish(surface)])],
    parts: camel.length > 1 ? camel : analyser.partsOf(written),
    reach,
    open: false,
  }
}

/** `known`: it has other spellings. KI does not ask for Kita, nor RIS for Risiko. */
type Standing = { known: boolean; last: boolean }

function reachOf(written: string, { known, last }: Standing): Reach {
  const { length } = fold(written)
  if (hasNumber(written)) return last && length > 1 ? 'beginning' : 'whole'
  if (length >= (known ? 5 : 4)) return 'inside'
  return !known && (length >= 3 || (last && length >= 2)) ? 'beginning' : 'whole'
}

const typedWord = (written: string, standing: Standing, knowledge: Knowledge): Word => ({
  ...wordOf(written, reachOf(written, standing), knowledge),
  open: standing.last,
})

/** Other spellings of a phrase. */
function sameAs(written: readonly string[], knowledge: Knowledge): Wording[] {
  return keysOf(written)
    .flatMap((key) => knowledge.wordings.synonyms.get(key) ?? [])
    .filter((member) => fold(member.join(' ')) !== fold(written.join(' ')))
    .map((member) => ({
      words: member.map((one) =>
        wordOf(one, fold(one).length >= 5 ? 'inside' : 'whole', knowledge),
      ),
      weight: isSpelling(written, member) ? 1 : sameMeaning,
      typed: false,
      inRow: true,
    }))
}

/** The stems of single words that mean the same as one with this stem. */
export const othersFor = (stem: string, { synonyms }: Wordings): string[] =>
  (synonyms.get(stem) ?? []).flatMap(([word = '', ...more]) => {
    const other = stemGerman(fold(word))
    return more.length === 0 && other !== stem ? [other] : []
  })

/** One name written in two ways, such as KommI and Komml, and not two words for one thing. */
function isSpelling(ones: readonly string[], others: readonly string[]): boolean {
  const [one, other] = [fold(ones.join('')), fold(others.join(''))]
  return slipsBetween(one, other, mostSlips(one)) !== null
}

/** The same with a verb for a noun or the other way round: Wohnsitzummeldung, Wohnsitz ummelden. */
function asDeed([written, ...more]: readonly string[], knowledge: Knowledge): Wording[] {
  if (written === undefined || more.length > 0) return []
  const parts = knowledge.analyser.partsOf(written)
  const before = parts.slice(0, -1)
  return deedsOf(parts.at(-1) ?? fold(written)).map((deed) => ({
    words: [...before, deed].map((one) => wordOf(one, 'whole', knowledge)),
    weight: sameDeed,
    typed: false,
  }))
}

function wantedFor(written: string[], isLast: boolean, knowledge: Knowledge): Wanted {
  const same = sameAs(written, knowledge)
  const known = same.length > 0
  const words = written.map((one, at) => {
    return typedWord(one, { known, last: isLast && at === written.length - 1 }, knowledge)
  })
  const joined = typedWord(written.join(''), { known: false, last: isLast }, knowledge)
  return {
    written,
    wordings: [
      { words, weight: 1, typed: true },
      ...(written.length > 1 ? [{ words: [joined], weight: 1, typed: false }] : []),
      ...same,
      ...asDeed(written, knowledge),
    ],
  }
}

/** What a word that nothing has was perhaps meant to be, as far as the portal's own words tell. */
export function respelled(word: string, knowledge: Knowledge): Wording[] {
  return (knowledge.speller?.(word) ?? []).flatMap(
    (known) => wantedFor([known], false, knowledge).wordings,
  )
}

type Typed = { text: string; terms: readonly Term[] }

/** How many words from a place on belong together: a phrase with other spellings, or one name with signs in it. */
function lengthAt({ text, terms }: Typed, at: number, { longest, synonyms }: Wordings): number {
  const written = terms.slice(at, at + longest + 1).map((term) => slice(text, term))
  for (let length = written.length; length > 1; length -= 1)
    if (keysOf(written.slice(0, length)).some((key) => synonyms.has(key))) return length
  let length = 1
  while (length < longestPhrase) {
    const [before, next] = [terms[at + length - 1], terms[at + length]]
    if (!before || !next) break
    const sign = text.slice(before.end, next.start)
    if (!isName(sign, slice(text, before), slice(text, next))) break
    length += 1
  }
  return length
}

/** Two neighbours may be one word in a text: home office, Homeoffice. */
function joinNeighbours(all: readonly Wanted[], knowledge: Knowledge): void {
  all.slice(1, mostJoined).forEach((wanted, at) => {
    const before = all[at]
    if (before?.written.length !== 1 || wanted.written.length !== 1) return
    const together = `${before.written[0]}${wanted.written[0]}`
    if (hasNumber(together) || together.length < 5) return
    const words = [{ ...wordOf(together, 'whole', knowledge), parts: [] }]
    for (const which of [before, wanted])
      which.wordings.push({ words, weight: sameMeaning, typed: false })
  })
}

/** Each thing once; stopwords only where nothing else is asked. */
export function wantedIn(q: string, knowledge: Knowledge, locale?: Locale): Wanted[] {
  const typed = typedTerms(q)
  const { wordings } = knowledge
  const stops = (locale ? [locale] : locales).map((one) => wordings.stopwords[one])
  const all = new Map<string, Wanted>()
  for (let at = 0; at < typed.terms.length;) {
    const length = lengthAt(typed, at, wordings)
    const written = typed.terms.slice(at, at + length).map((term) => slice(typed.text, term))
    const key = fold(written.join(' '))
    const isLast = at + length >= typed.terms.length
    if (!all.has(key)) all.set(key, wantedFor(written, isLast, knowledge))
    at += length
  }
  const telling = [...all].filter(([key]) => !stops.some((stop) => stop.has(key)))
  const kept = (telling.length > 0 ? telling : [...all]).map(([, wanted]) => wanted)
  joinNeighbours(kept, knowledge)
  weigh(kept)
  return kept
}

const slice = (text: string, { start, end }: Term): string => text.slice(start, end)
