/** What a query asks for, and how well a text answers it: light German endings, synonyms, typing slips. */
import { type Locale, locales } from '@/domain/locale'
import { type Marked, type SearchConfig, searchLimits, type Span } from '@/domain/search'
import { marked } from '@/domain/search/marks'
import { termsOf } from '@/domain/search/terms'

/** The texts of a document as `foldedLine` made them; `names` holds the title and the keywords. */
export type Lines = { title: string; names: string; summary: string; body: string }

/** One wording. `prefix` and `infix` are set where beginnings and insides of words count too. */
export type Form = {
  words: readonly string[]
  /** What every text with this wording contains at least. */
  least: string
  exact: string
  inflected: RegExp
  prefix?: string
  infix?: string
  weight: number
}

/** A word or phrase of the query with every wording that counts as the same. */
export type Wanted = { words: readonly string[]; forms: readonly Form[] }

/** What one configuration knows of words: phrases by their key, stopwords by language. */
export type Wordings = {
  synonyms: ReadonlyMap<string, string[][]>
  stopwords: Readonly<Record<Locale, ReadonlySet<string>>>
}

const weights = { names: 4, summary: 2, body: 1 }
const ending = '(?:en|er|es|e|n|s)?'
const onlyEnding = new RegExp(`^${ending}$`)
const longestPhrase = 4

/** A text made ready for matching: its words between blanks, a bar, the parts of its camelCase words. */
export function foldedLine(text: string): string {
  const terms = termsOf(text)
  const line = (part: boolean) => terms.flatMap((one) => (one.part === part ? [one.term] : []))
  return ` ${[...line(false), '|', ...line(true)].join(' ')} `
}

const wholeWords = (text: string): string[] =>
  termsOf(text).flatMap(({ term, part }) => (part ? [] : [term]))

/** The words typed, as far as they are read at all. */
export const typedWords = (q: string): string[] =>
  wholeWords(q.slice(0, searchLimits.letters)).slice(0, searchLimits.words)

/** A word without one light German ending. */
const stemOf = (word: string): string =>
  word.length < 5 ? word : word.replace(/(?:e[nrs]|[ens])$/, '')

const keyOf = (words: readonly string[]): string => words.map(stemOf).join(' ')

export function wordingsOf({
  synonyms,
  stopwords,
}: Pick<SearchConfig, 'synonyms' | 'stopwords'>): Wordings {
  const phrases = new Map<string, string[][]>()
  for (const group of synonyms) {
    const members = group.map(wholeWords).filter(({ length }) => length > 0)
    for (const key of new Set(members.map(keyOf))) {
      phrases.set(key, [...(phrases.get(key) ?? []), ...members])
    }
  }
  const stops = (locale: Locale) => new Set((stopwords?.[locale] ?? []).flatMap(wholeWords))
  return { synonyms: phrases, stopwords: { de: stops('de'), en: stops('en') } }
}

/** Beginnings of words count from `from` letters on, insides from one more. */
function formOf(words: readonly string[], from = Infinity, weight = 1): Form {
  const [word = ''] = words
  const core = stemOf(word).length < 5 ? word : stemOf(word)
  return {
    words,
    least: stemOf(word),
    exact: ` ${words.join(' ')} `,
    inflected: new RegExp(` ${words.map((one) => stemOf(one) + ending).join(' ')} `),
    ...(words.length === 1 && word.length >= from ? { prefix: ` ${core}` } : {}),
    ...(words.length === 1 && word.length > from ? { infix: core } : {}),
    weight,
  }
}

/** What the query asks for, each thing once; stopwords only where nothing else is asked. */
export function wantedIn(q: string, wordings: Wordings, locale?: Locale): Wanted[] {
  const words = typedWords(q)
  const stops = (locale ? [locale] : locales).map((one) => wordings.stopwords[one])
  const all = new Map<string, Wanted>()
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at, wordings)
    all.set(phrase.join(' '), { words: phrase, forms: formsOf(phrase, q, wordings) })
    at += phrase.length
  }
  const telling = [...all].filter(([typed]) => !stops.some((stop) => stop.has(typed)))
  return (telling.length > 0 ? telling : [...all]).map(([, wanted]) => wanted)
}

function phraseAt(words: readonly string[], at: number, { synonyms }: Wordings): readonly string[] {
  for (let length = longestPhrase; length > 1; length -= 1) {
    const phrase = words.slice(at, at + length)
    if (phrase.length === length && synonyms.has(keyOf(phrase))) return phrase
  }
  return words.slice(at, at + 1)
}

/** Known terms such as KI are whole words: KI does not ask for Kita, nor RIS for Risiko. */
function formsOf(phrase: readonly string[], q: string, { synonyms }: Wordings): Form[] {
  const same = synonyms.get(keyOf(phrase)) ?? []
  const parts = phrase.length === 1 ? partsIn(q, phrase[0]) : []
  return [
    formOf(phrase, same.length > 0 ? 5 : 3),
    ...(parts.length > 1 ? [formOf(parts)] : []),
    ...same.filter((one) => one.join() !== phrase.join()).map((one) => formOf(one, 5)),
  ]
}

function partsIn(q: string, word: string | undefined): string[] {
  const terms = termsOf(q.slice(0, searchLimits.letters))
  const whole = terms.find(({ term, part }) => !part && term === word)
  const inside = terms.filter(
    ({ part, start, end }) => part && whole && start >= whole.start && end <= whole.end,
  )
  return inside.map(({ term }) => term)
}

/** From 0 to 1: how well a folded line has this wording. */
function gradeIn(line: string, { least, exact, inflected, prefix, infix }: Form): number {
  if (!line.includes(least)) return 0
  if (line.includes(exact)) return 1
  if (inflected.test(line)) return 0.9
  if (prefix && line.includes(prefix)) return 0.5
  return infix && line.includes(infix) ? 0.3 : 0
}

/** Looks for slips in words that nothing visible has; in a few only, as each costs a walk through the vocabulary. */
export function corrected(
  wanted: readonly Wanted[],
  visible: readonly Lines[],
  vocabulary: ReadonlySet<string>,
): Wanted[] {
  let slips = 4
  return wanted.map((one) => {
    if (slips === 0 || visible.some((lines) => weightOf(one, lines) > 0)) return one
    slips -= 1
    return withSlips(one, vocabulary)
  })
}

function weightOf({ forms }: Wanted, { names, summary, body }: Lines): number {
  const grades = forms.map(
    (form) =>
      form.weight *
      (weights.names * gradeIn(names, form) +
        weights.summary * gradeIn(summary, form) +
        weights.body * gradeIn(body, form)),
  )
  return Math.max(...grades) / (weights.names + weights.summary + weights.body)
}

/** What has all words, from 0.5 on; where that is little, what has some of them as well, below 0.5. */
export function matching<L extends Lines>(
  visible: readonly L[],
  wanted: readonly Wanted[],
): { of: L; score: number }[] {
  const found = visible.flatMap((of) => {
    const score = scoreOf(of, wanted)
    return score > 0 ? [{ of, score }] : []
  })
  const full = found.filter(({ score }) => score >= 0.5)
  return full.length < searchLimits.enough ? found : full
}

function scoreOf(lines: Lines, wanted: readonly Wanted[]): number {
  const has = wanted.map((one) => weightOf(one, lines)).filter((weight) => weight > 0)
  if (has.length === 0) return 0
  const mean = has.reduce((sum, weight) => sum + weight, 0) / has.length
  if (has.length < wanted.length) return (0.5 * (has.length + mean)) / (wanted.length + 1)
  const phrase = ` ${wanted.flatMap(({ words }) => words).join(' ')} `
  const title = lines.title.startsWith(`${phrase}|`) ? 1 : lines.title.includes(phrase) ? 0.5 : 0
  return 0.5 + 0.4 * mean + 0.1 * title
}

export type Mark = (text: string) => Marked

/** Marks in a text what was looked for. */
export function marker(wanted: readonly Wanted[]): Mark {
  const forms = wanted.flatMap((one) => one.forms)
  const spans = new Map<string, Span | null>()
  return (text) =>
    marked(text, (term) => {
      if (!spans.has(term)) spans.set(term, spanIn(term, forms))
      return spans.get(term) ?? null
    })
}

/** Which part of a folded term answers to one of the wordings. */
function spanIn(term: string, forms: readonly Form[]): Span | null {
  const whole = forms
    .flatMap(({ words }) => words.map(stemOf))
    .some((stem) => term.startsWith(stem) && onlyEnding.test(term.slice(stem.length)))
  if (whole) return [0, term.length]
  for (const { words, prefix, infix } of forms) {
    const core = infix ?? prefix?.slice(1)
    if (core === undefined) continue
    const [piece = core] = words.filter((word) => term.includes(word))
    const at = term.indexOf(piece)
    if (at === 0 || (infix && at > 0)) return [at, at + piece.length]
  }
  return null
}

/** The same with words of the vocabulary that one slip (from 5 letters) or two (from 9) make of it. */
function withSlips(wanted: Wanted, vocabulary: ReadonlySet<string>): Wanted {
  const [word = '', ...others] = wanted.words
  const most = word.length < 5 ? 0 : word.length < 9 ? 1 : 2
  if (others.length > 0 || most === 0 || /\p{N}/u.test(word)) return wanted
  const meant = [...vocabulary].filter((one) => isWithinSlips(word, one, most))
  return {
    ...wanted,
    forms: [...wanted.forms, ...meant.map((one) => formOf([one], Infinity, 0.4))],
  }
}

/** A slip is a letter too many, too few, another one, or two exchanged neighbours. */
function isWithinSlips(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const swap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
        swap && i > 1 && j > 1 ? (before[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    if (Math.min(...next) > most) return false
    before = row
    row = next
  }
  return (row[other.length] ?? Infinity) <= most
}
