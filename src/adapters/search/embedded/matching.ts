/** How well each document answers to the words of a query. */
import { searchLimits } from '@/domain/search'
import {
  type Knowledge,
  othersFor,
  respelled,
  sameMeaning,
  type Wanted,
  type Word,
  type Wording,
} from '@/domain/search/plan'
import { deedsOf, verbOf } from '@/domain/search/deeds'
import { stemGerman } from '@/domain/search/stem'
import { mostSlips } from '@/domain/search/slips'
import { fold } from '@/domain/search/terms'

import type { Contents } from './contents'
import { countOf, hasAny, type Hits, lower, merge, share, together } from './hits'
import type { Column, Lists } from './lists'
import { factorOf } from './umlauts'

const tiers = { strong: 1, weak: 0.5, slip: 0.4, split: 0.35, some: 0.15 } as const
const weights: Record<Column, number> = { ts: 10, tx: 6, sm: 2, bs: 3, bx: 1.5 }
const saturation = 3

/** Values from 0 to 1 by document: of those that have it, and of those that have only some of its parts. */
export type Found = {
  /** The folded word, if it is one. */
  word: string
  whole: Hits
  some: Hits
  /** Words of the index that stand for a slip. */
  slips: string[]
  /** Nothing visible has the word as it was typed, nor by another spelling. */
  isUnknown: boolean
}

type Surroundings = { contents: Contents; lists: Lists; loose: boolean; knowledge: Knowledge }

export class Matching {
  private slipsLeft = 8
  private readonly contents: Contents
  private readonly lists: Lists
  private readonly isLoose: boolean
  private readonly knowledge: Knowledge

  constructor({ contents, lists, loose, knowledge }: Surroundings) {
    this.contents = contents
    this.lists = lists
    this.isLoose = loose
    this.knowledge = knowledge
  }

  /** Everything visible that has this, or some of it. */
  find({ wordings, written }: Wanted): Found {
    const found: Found = {
      word: fold(written.join(' ')),
      whole: this.none(),
      some: this.none(),
      slips: [],
      isUnknown: true,
    }
    for (const wording of wordings) this.findWording(wording, found)
    found.isUnknown = !hasAny(found.whole)
    if (!found.isUnknown) return found
    const typed = wordings.find((wording) => wording.typed)
    const [word, ...others] = typed?.words ?? []
    if (!word || others.length > 0) return found
    const slipsLeft = this.slipsLeft
    this.findSlips(word, found)
    if (!hasAny(found.whole)) this.findSplit(word, found)
    if (hasAny(found.whole) || slipsLeft === 0) return found
    for (const wording of respelled(word.surface, this.knowledge)) {
      wordings.push(wording)
      this.findWording({ ...wording, weight: wording.weight * tiers.slip, typed: false }, found)
    }
    return found
  }

  private findWording({ words, weight, typed }: Wording, found: Found): void {
    const all = words.map((word) => this.valuesOf(word))
    const [first] = all
    if (!first) return
    merge(found.whole, all.length === 1 ? first : together(all), weight)
    const isExact = words.some(({ surface }) => /\p{N}/u.test(surface)) && !this.isLoose
    if (typed && all.length > 1 && !isExact) merge(found.some, share(all), tiers.some * 2)
    const [word] = words
    if (!word || words.length > 1 || word.parts.length < 2) return
    const parts = word.parts.map((part) => this.valuesOfPart(part))
    merge(found.whole, together(parts), weight * tiers.weak)
    merge(found.some, this.someOf(word.parts, parts), weight * tiers.some * 2)
  }

  /** The last part says what kind of thing it is, so another compound with it is another thing: Erstfassung, Zweitfassung. */
  private someOf(parts: readonly string[], hits: readonly Hits[]): Hits {
    const head = parts.at(-1) ?? ''
    const words = this.contents.vocabulary.beginning(head, []) ?? []
    const inflected = words.filter((word) => stemGerman(word) === head)
    const alone = this.none()
    const lists = (['ts', 'bs'] as const).map((column): [Column, number[]] => [
      column,
      this.lists.ofAny(column, inflected),
    ])
    this.value(alone, lists, tiers.strong)
    return share([...hits.slice(0, -1), this.isLoose ? (hits.at(-1) ?? alone) : alone])
  }

  /** One word: as it is, then beginnings and insides, unless more have it than anybody looks at. */
  private valuesOf(word: Word): Hits {
    const hits = this.strong(word)
    if (word.reach === 'whole' || countOf(hits) >= searchLimits.window) return hits
    const lists: [Column, number[]][] = []
    const { vocabulary } = this.contents
    const begun = vocabulary.beginning(word.surface, word.stems)
    const words = new Set(begun ?? [])
    const [stem = word.surface] = word.stems
    if (stem.length >= 4 && word.reach === 'inside') {
      const verb = verbOf(word.surface)
      for (const start of [stem, ...(verb ? [verb] : [])])
        if (begun && start !== word.surface)
          vocabulary.beginning(start, word.stems)?.forEach((one) => words.add(one))
      vocabulary.containing(stem, word.stems).forEach((one) => words.add(one))
    }
    for (const column of ['ts', 'bs'] as const) {
      if (!begun) lists.push([column, this.lists.beginning(column, word.surface)])
      lists.push([column, this.lists.ofAny(column, [...words])])
    }
    this.value(hits, lists, tiers.weak)
    return hits
  }

  private isDerived(stem: string): boolean {
    return this.lists.of('tx', stem).length + this.lists.of('bx', stem).length > 0
  }

  private isWritten(surface: string): boolean {
    return this.lists.of('ts', surface).length + this.lists.of('bs', surface).length > 0
  }

  private strong({ surface, stems, umlauted }: Word): Hits {
    const hits = this.strongAny([surface], stems)
    this.keepApart(hits, stems[0] ?? surface, umlauted)
    return hits
  }

  private strongAny(surfaces: readonly string[], stems = surfaces.map(stemGerman)): Hits {
    const hits = this.none()
    const lists: [Column, number[]][] = [
      ['ts', this.lists.ofAny('ts', surfaces)],
      ['sm', this.lists.ofAny('sm', [...new Set([...surfaces, ...stems])])],
      ['bs', this.lists.ofAny('bs', surfaces)],
      ['tx', this.lists.ofAny('tx', stems)],
      ['bx', this.lists.ofAny('bx', stems)],
    ]
    this.value(hits, lists, tiers.strong)
    return hits
  }

  private valuesOfStems(stems: readonly string[]): Hits {
    const hits = this.none()
    const lists = (['tx', 'bx'] as const).map((column): [Column, number[]] => [
      column,
      this.lists.ofAny(column, stems),
    ])
    this.value(hits, lists, tiers.strong)
    return hits
  }

  /** Part of a compound, or another word for it: Kitaplatz, Platz in der Kindertagesstätte. */
  private valuesOfPart(part: string): Hits {
    const hits = this.valuesOfStems([part])
    const others = othersFor(part, this.knowledge.wordings)
    if (others.length > 0) merge(hits, this.valuesOfStems(others), sameMeaning)
    return hits
  }

  /** Zahlung and Zählung are folded to the same; where both are to be found, the one typed comes first. */
  private keepApart(hits: Hits, stem: string, umlauted: string): void {
    const others = this.contents.vocabulary.spellingsOf(stem)
    if (others.size === 0) return
    const holders = (spelling: string) =>
      new Set([...this.lists.of('tx', spelling), ...this.lists.of('bx', spelling)])
    if (others.has(umlauted)) {
      const own = holders(umlauted)
      if (own.size > 0) lower(hits, (rid) => !own.has(rid), factorOf(stem, umlauted))
      return
    }
    for (const other of others) {
      const theirs = holders(other)
      const isEverywhere = hits.every((value, rid) => value === 0 || theirs.has(rid))
      if (!isEverywhere) lower(hits, (rid) => theirs.has(rid), factorOf(stem, other))
    }
  }

  private findSlips(word: Word, found: Found): void {
    const slips = mostSlips(word.surface)
    if (slips === 0 || this.slipsLeft === 0) return
    this.slipsLeft -= 1
    for (const open of word.open ? [false, true] : [false]) {
      for (const candidates of this.contents.vocabulary.similar(word.surface, slips, open)) {
        const visible = candidates.filter((one) => this.isWritten(one)).slice(0, searchLimits.words)
        if (visible.length === 0) continue
        found.slips.push(...visible)
        merge(found.whole, this.strongAny(visible), tiers.slip)
        return
      }
    }
  }

  /** A compound of words the index has, though the lexicon does not know them. */
  private findSplit({ surface }: Word, found: Found): void {
    if (surface.length < 9 || surface.length > 60 || /\p{N}/u.test(surface)) return
    for (let at = surface.length - 4; at >= 4; at -= 1) {
      const head = surface.slice(at)
      const parts = [[surface.slice(0, at)], [head, ...deedsOf(head)]].map((some) =>
        some.map(stemGerman).filter((stem) => this.isDerived(stem)),
      )
      if (parts.some(({ length }) => length === 0)) continue
      const hits = parts.map((stems) => this.valuesOfStems(stems))
      if (!hits.every(hasAny)) continue
      merge(found.whole, together(hits), tiers.split)
      merge(found.some, this.someOf(parts.flat(), hits), tiers.some * 2)
      return
    }
  }

  private none(): Hits {
    return new Float32Array(this.contents.entries.length)
  }

  /** Raises each document in the lists to what the columns it was found in are worth. */
  private value(hits: Hits, lists: readonly [Column, number[]][], tier: number): void {
    const sums = this.none()
    const { shortness } = this.contents
    const touched: number[] = []
    for (const [column, rids] of lists) {
      const weight = weights[column]
      const short = column === 'ts' || column === 'tx' ? shortness.title : shortness.body
      for (const rid of rids) {
        if (sums[rid] === 0) touched.push(rid)
        sums[rid] = (sums[rid] ?? 0) + weight * (short[rid] ?? 1)
      }
    }
    for (const rid of touched) {
      const sum = sums[rid] ?? 0
      hits[rid] = Math.max(hits[rid] ?? 0, tier * (0.3 + (0.7 * sum) / (sum + saturation)))
    }
  }
}
