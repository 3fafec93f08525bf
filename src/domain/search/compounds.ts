/** German compounds taken apart by a list of base words: Ausschusssitzung → ausschuss, sitzung. */
import { stemGerman } from './stem'
import { fold } from './terms'

/** Where a part stands in the folded word, without the letters that only join it to the next. */
export type Part = { start: number; end: number }

const joints = ['s', 'n', 'en', 'es', 'er', 'e']
const shortest = 3
const mostParts = 5

type Lexicon = {
  words: ReadonlySet<string>
  stems: ReadonlySet<string>
  /** How base words begin: most places in a word are none where one could start. */
  beginnings: ReadonlySet<string>
}

function lexiconOf(words: readonly string[]): Lexicon {
  const folded = new Set(words.map(fold))
  const stems = new Set([...folded].map(stemGerman))
  const beginnings = new Set([...folded, ...stems].map((word) => word.slice(0, shortest)))
  return { words: folded, stems, beginnings }
}

/** Length of the base word in a part before another: as it is, with a joint, or without its last e (Schul|hof). */
function modifierLength(part: string, { words }: Lexicon): number {
  if (words.has(part)) return part.length
  for (const joint of joints) {
    const length = part.length - joint.length
    if (length >= shortest && part.endsWith(joint) && words.has(part.slice(0, length)))
      return length
  }
  return part.length > shortest && words.has(`${part}e`) ? part.length : 0
}

/** The last part may be inflected. */
const isHead = (part: string, { words, stems }: Lexicon): boolean =>
  part.length >= shortest && (words.has(part) || (part.length >= 4 && stems.has(stemGerman(part))))

/** Parts from a place on, and how many letters between them only join. */
type Way = { parts: Part[]; joining: number }

/**
 * The fewest parts that make up the word from a place on; of several ways the one with the fewest letters that only join
 * (Daten|erfassung, not Daten-er|fassung), then the one whose first part is longer.
 */
function partsFrom(word: string, from: number, lexicon: Lexicon): Part[] | null {
  const ways: (Way | null)[] = []
  for (let start = word.length - shortest; start >= from; start -= 1) {
    if (start !== from && start - from < shortest) continue
    if (!lexicon.beginnings.has(word.slice(start, start + shortest))) continue
    ways[start] = bestFrom(word, start, { lexicon, ways })
  }
  return ways[from]?.parts ?? null
}

type Search = { lexicon: Lexicon; ways: (Way | null)[] }

function bestFrom(word: string, start: number, { lexicon, ways }: Search): Way | null {
  // A whole word of the list stays whole, except that the word asked for is to be taken apart.
  const whole = { parts: [{ start, end: word.length }], joining: 0 }
  let best: Way | null = start > 0 && isHead(word.slice(start), lexicon) ? whole : null
  for (let next = word.length - shortest; next >= start + shortest; next -= 1) {
    const rest = ways[next]
    if (!rest || rest.parts.length >= mostParts) continue
    const length = modifierLength(word.slice(start, next), lexicon)
    if (length === 0) continue
    const parts = [{ start, end: start + length }, ...rest.parts]
    const way = { parts, joining: rest.joining + next - start - length }
    if (!best || isShorter(way, best)) best = way
  }
  return best
}

const isShorter = (way: Way, other: Way): boolean =>
  way.parts.length < other.parts.length ||
  (way.parts.length === other.parts.length && way.joining < other.joining)

/** No ending is longer; else the stemmer took a word for one (Einbürgerungs|test). */
const longestEnding = 4

function isInflected(word: string, { stems }: Lexicon): boolean {
  const stem = stemGerman(word)
  return stems.has(stem) && word.replace(/innen$/, '').length - stem.length <= longestEnding
}

/** Takes folded words apart; null for one that is a base word itself, inflected or not, or has a part that is none. */
export function compoundSplitter(words: readonly string[]): (word: string) => Part[] | null {
  const lexicon = lexiconOf(words)
  return (word) => {
    if (word.length < 2 * shortest || word.length > 60 || /\p{N}/u.test(word)) return null
    if (lexicon.words.has(word) || isInflected(word, lexicon)) return null
    return partsFrom(word, 0, lexicon)
  }
}
