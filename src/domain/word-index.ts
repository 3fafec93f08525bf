/**
 * Where words stand in the rows of a list: every written word once, with the rows that have it. Looking for a part of a
 * word then means to read the words and not all texts, which repeat them.
 */
import type { Steps } from './steps'

/** Values numbered in the order they come: row `at` has the numbers `codes[starts[at]]` up to `codes[starts[at + 1]]`, each once. */
export type Numbered = { values: string[]; starts: Uint32Array; codes: Uint32Array }

/** Numbers the values of each row. */
export function* numbering(rows: readonly (readonly string[])[]): Steps<Numbered> {
  const numbers = new Map<string, number>()
  const starts = new Uint32Array(rows.length + 1)
  const codes: number[] = []
  for (const [at, values] of rows.entries()) {
    for (const value of new Set(values)) {
      const code = numbers.get(value) ?? numbers.size
      numbers.set(value, code)
      codes.push(code)
    }
    starts[at + 1] = codes.length
    yield
  }
  return { values: [...numbers.keys()], starts, codes: Uint32Array.from(codes) }
}

/** `joined`: all words, each between line ends; word `code` begins at `places[code]` and stands in `rows[starts[code]]` up to `rows[starts[code + 1]]`. */
export type WordIndex = {
  size: number
  joined: string
  places: Uint32Array
  starts: Uint32Array
  rows: Uint32Array
}

/** Makes texts ready to be looked through; what lies between spaces is a word. */
export function* indexingWords(texts: readonly string[]): Steps<WordIndex> {
  const { values, starts, codes } = yield* numbering(texts.map((text) => text.split(/\s+/)))
  const places = new Uint32Array(values.length)
  let place = 1
  for (const [code, { length }] of values.entries()) {
    places[code] = place
    place += length + 1
  }
  yield
  const joined = `\n${values.join('\n')}\n`
  return { size: texts.length, joined, places, ...turned({ values, starts, codes }) }
}

/** From the words of each row to the rows of each word. */
function turned({ values, starts, codes }: Numbered): { starts: Uint32Array; rows: Uint32Array } {
  const ends = new Uint32Array(values.length + 1)
  for (const code of codes) ends[code + 1] = (ends[code + 1] ?? 0) + 1
  for (let code = 0; code < values.length; code += 1)
    ends[code + 1] = (ends[code + 1] ?? 0) + (ends[code] ?? 0)
  const next = ends.slice()
  const rows = new Uint32Array(codes.length)
  for (let at = 0; at + 1 < starts.length; at += 1) {
    for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place += 1) {
      const code = codes[place] ?? 0
      const free = next[code] ?? 0
      rows[free] = at
      next[code] = free + 1
    }
  }
  return { starts: ends, rows }
}

/** The rows that have every one of these words, as such or inside a longer one: 1 where a row does. Words hold no spaces. */
export function rowsWith(index: WordIndex, words: readonly string[]): Uint8Array {
  return words.reduce<Uint8Array>(
    (found, word) => both(found, rowsWithOne(index, word)),
    new Uint8Array(index.size).fill(1),
  )
}

const both = (ones: Uint8Array, others: Uint8Array): Uint8Array =>
  ones.map((one, at) => one & (others[at] ?? 0))

function rowsWithOne({ size, joined, places, starts, rows }: WordIndex, word: string): Uint8Array {
  const found = new Uint8Array(size)
  let code = 0
  for (let at = joined.indexOf(word); at >= 0;) {
    code = wordAt(places, at, code)
    const end = starts[code + 1] ?? 0
    for (let place = starts[code] ?? end; place < end; place += 1) found[rows[place] ?? 0] = 1
    // Once in a word is enough.
    at = joined.indexOf(word, places[code + 1] ?? joined.length)
  }
  return found
}

/** The word in which this place lies, which is not before `low`. */
function wordAt(places: Uint32Array, at: number, low: number): number {
  let high = places.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((places[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
