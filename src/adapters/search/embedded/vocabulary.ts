/** The words of an index: which begin so, contain this, or are a slip away. */
import type { Analyser } from '@/domain/search/analysis'
import { differenceOf, lettersOf, slipsBetween } from '@/domain/search/slips'
import { fold } from '@/domain/search/terms'

const most = 200

export class Vocabulary {
  private readonly surfaces: Set<string>
  private readonly stems: Set<string>
  private readonly umlauts = new Map<string, Set<string>>()
  private sorted: string[] = []
  private joined = ''
  private letters = new Int32Array(0)
  private isStale = true
  private readonly analyser: Analyser

  constructor(words: { surfaces: Iterable<string>; stems: Iterable<string> }, analyser: Analyser) {
    this.analyser = analyser
    this.surfaces = new Set(words.surfaces)
    this.stems = new Set()
    for (const stem of words.stems) this.addStem(stem)
  }

  add(surfaces: readonly string[], stems: readonly string[]): void {
    for (const word of surfaces) {
      if (this.surfaces.has(word)) continue
      this.surfaces.add(word)
      this.isStale = true
    }
    for (const stem of stems) this.addStem(stem)
  }

  get size(): number {
    return this.surfaces.size
  }

  hasStem(stem: string): boolean {
    return this.stems.has(stem)
  }

  /** Stems that differ from this one only by umlauts. */
  spellingsOf(stem: string): ReadonlySet<string> {
    return this.umlauts.get(stem) ?? none
  }

  /** Words that begin so, without those that have one of the stems anyway; null if there are very many. */
  beginning(start: string, stems: readonly string[]): string[] | null {
    this.tidy()
    const found: string[] = []
    for (let at = this.placeOf(start); at < this.sorted.length; at += 1) {
      const word = this.sorted[at] ?? ''
      if (!word.startsWith(start)) break
      if (this.isReached(word, stems)) continue
      found.push(word)
      if (found.length > most) return null
    }
    return found
  }

  /** Words with this inside: a short one only at the end, where it is the thing itself. */
  containing(core: string, stems: readonly string[]): string[] {
    this.tidy()
    const found: string[] = []
    for (let at = this.joined.indexOf(core); at >= 0; at = this.joined.indexOf(core, at + 1)) {
      const start = this.joined.lastIndexOf('\n', at) + 1
      const end = this.joined.indexOf('\n', at)
      if (at - start < 3 || (core.length < 6 && end - at - core.length > 3)) continue
      const word = this.joined.slice(start, end)
      if (!this.isReached(word, stems)) found.push(word)
      if (found.length >= most) break
    }
    return found
  }

  /** Words at most so many slips away, by how many they are; `open`: the word is not finished. */
  similar(word: string, slips: number, open: boolean): string[][] {
    this.tidy()
    const found: string[][] = Array.from({ length: slips }, () => [])
    const letters = lettersOf(word)
    // The first letter is hardly ever the slip, and comparing every beginning would take long.
    let at = open ? this.placeOf(word.charAt(0)) : 0
    for (; at < this.sorted.length; at += 1) {
      const other = this.sorted[at] ?? ''
      if (open && other.charCodeAt(0) !== word.charCodeAt(0)) break
      if (open ? other.length <= word.length : Math.abs(other.length - word.length) > slips)
        continue
      const theirs = this.letters[at] ?? 0
      if (differenceOf(open ? theirs & letters : theirs, letters) > 2 * slips) continue
      const away = slipsBetween(word, open ? other.slice(0, word.length) : other, slips)
      if (away && !/\p{N}/u.test(other)) found[away - 1]?.push(other)
    }
    return found
  }

  private addStem(stem: string): void {
    if (this.stems.has(stem)) return
    this.stems.add(stem)
    if (!/[äöü]/.test(stem)) return
    const folded = fold(stem)
    this.umlauts.set(folded, (this.umlauts.get(folded) ?? new Set()).add(stem))
  }

  /** The derived forms of such a word are found by their stems already. */
  private isReached(word: string, stems: readonly string[]): boolean {
    const { derived } = this.analyser.formsOf(word, 'de')
    return stems.some((stem) => derived.includes(stem))
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

  private tidy(): void {
    if (!this.isStale) return
    this.sorted = [...this.surfaces].sort()
    this.joined = `\n${this.sorted.join('\n')}\n`
    this.letters = Int32Array.from(this.sorted, lettersOf)
    this.isStale = false
  }
}

const none: ReadonlySet<string> = new Set()
