/** The words of an index as they are written, and which of its stems differ by umlauts only. */
import type { Analyser } from '@/domain/search/analysis'
import { fold } from '@/domain/search/terms'

import { WordList } from './word-list'

const most = 200
/** So many new words are kept beside the others before all are put in order again. */
const mostRecent = 2_000

const none: ReadonlySet<string> = new Set()

export class Vocabulary {
  private settled: WordList
  private readonly recent = new Set<string>()
  private recentList = new WordList([])
  private readonly umlauts = new Map<string, Set<string>>()
  private readonly analyser: Analyser

  constructor(surfaces: Iterable<string>, stems: Iterable<string>, analyser: Analyser) {
    this.settled = new WordList(surfaces)
    this.analyser = analyser
    this.addSpellings(stems)
  }

  add(surfaces: readonly string[], stems: readonly string[]): void {
    const before = this.recent.size
    for (const word of surfaces) if (!this.settled.has(word)) this.recent.add(word)
    this.addSpellings(stems)
    if (this.recent.size === before) return
    if (this.recent.size > mostRecent) {
      this.settled = new WordList([...this.settled.sorted, ...this.recent])
      this.recent.clear()
    }
    this.recentList = new WordList(this.recent)
  }

  /** Stems that differ from this one only by umlauts. */
  spellingsOf(stem: string): ReadonlySet<string> {
    return this.umlauts.get(stem) ?? none
  }

  /** Words that begin so, without those that have one of the stems anyway; null if there are very many. */
  beginning(start: string, stems: readonly string[]): string[] | null {
    const found: string[] = []
    for (const list of this.lists())
      for (const word of list.beginning(start)) {
        if (this.isReached(word, stems)) continue
        found.push(word)
        if (found.length > most) return null
      }
    return found
  }

  /** Words with this inside, as many as are worth asking for. */
  containing(core: string, stems: readonly string[]): string[] {
    const found: string[] = []
    for (const list of this.lists())
      for (const word of list.containing(core)) {
        if (found.length >= most) return found
        if (!this.isReached(word, stems)) found.push(word)
      }
    return found
  }

  /** Words at most so many slips away, by how many they are; `open`: the word is not finished. */
  similar(word: string, slips: number, open: boolean): string[][] {
    const found: string[][] = Array.from({ length: slips }, () => [])
    for (const list of this.lists())
      for (const [other, away] of list.similar(word, slips, open)) found[away - 1]?.push(other)
    return found
  }

  private lists(): WordList[] {
    return [this.settled, this.recentList]
  }

  private addSpellings(stems: Iterable<string>): void {
    for (const stem of stems) {
      if (!/[äöü]/.test(stem)) continue
      const folded = fold(stem)
      this.umlauts.set(folded, (this.umlauts.get(folded) ?? new Set()).add(stem))
    }
  }

  /** The derived forms of such a word are found by their stems already. */
  private isReached(word: string, stems: readonly string[]): boolean {
    const { derived } = this.analyser.formsOf(word, 'de')
    return stems.some((stem) => derived.includes(stem))
  }
}
