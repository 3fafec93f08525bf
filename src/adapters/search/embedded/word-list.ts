/** Many words in order, made once: which begin so, contain this, or are a slip away. */
import { differenceOf, lettersOf, slipsBetween } from '@/domain/search/slips'

export class WordList {
  readonly sorted: string[]
  private readonly joined: string
  private readonly letters: Int32Array

  constructor(words: Iterable<string>) {
    this.sorted = [...words].sort()
    this.joined = `\n${this.sorted.join('\n')}\n`
    this.letters = Int32Array.from(this.sorted, lettersOf)
  }

  has(word: string): boolean {
    return this.sorted[this.placeOf(word)] === word
  }

  *beginning(start: string): Generator<string> {
    for (let at = this.placeOf(start); at < this.sorted.length; at += 1) {
      const word = this.sorted[at] ?? ''
      if (!word.startsWith(start)) return
      yield word
    }
  }

  /** Words with this inside: a short one only at the end, where it is the thing itself. */
  *containing(core: string): Generator<string> {
    for (let at = this.joined.indexOf(core); at >= 0; at = this.joined.indexOf(core, at + 1)) {
      const start = this.joined.lastIndexOf('\n', at) + 1
      const end = this.joined.indexOf('\n', at)
      if (at - start < 3 || (core.length < 6 && end - at - core.length > 3)) continue
      yield this.joined.slice(start, end)
    }
  }

  /** Words from one to so many slips away, with their number; `open`: the word is not finished. */
  *similar(word: string, slips: number, open: boolean): Generator<[word: string, away: number]> {
    const letters = lettersOf(word)
    // The first letter is hardly ever the slip, and comparing every beginning would take long.
    for (let at = open ? this.placeOf(word.charAt(0)) : 0; at < this.sorted.length; at += 1) {
      const other = this.sorted[at] ?? ''
      if (open && other.charCodeAt(0) !== word.charCodeAt(0)) return
      const isTooFar = open
        ? other.length <= word.length
        : Math.abs(other.length - word.length) > slips
      if (isTooFar) continue
      const theirs = this.letters[at] ?? 0
      if (differenceOf(open ? theirs & letters : theirs, letters) > 2 * slips) continue
      const away = slipsBetween(word, open ? other.slice(0, word.length) : other, slips)
      if (away && !/\p{N}/u.test(other)) yield [other, away]
    }
  }

  private placeOf(start: string): number {
    let [low, high] = [0, this.sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sorted[middle] ?? '') < start) low = middle + 1
      else high = middle
    }
    return low
  }
}
