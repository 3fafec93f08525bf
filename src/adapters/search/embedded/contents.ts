/** What the worker holds of the index in memory, brought up to date before each question. */
import type { Analyser } from '@/domain/search/analysis'

import type { Connection, Value } from './connection'
import { tablesOf } from './generations'
import { Vocabulary } from './vocabulary'
import type { Facts, Texts } from './writing'

export type Entry = Facts & { rid: number; id: string }

/** More changes than this, or texts of more letters, are read by starting again. */
const many = { changes: 300, letters: 2_000_000 }

const titles = new Intl.Collator('de')

export class Contents {
  readonly entries: (Entry | undefined)[] = []
  vocabulary: Vocabulary
  /** A word counts more where few others stand beside it. */
  readonly shortness: { title: number[]; body: number[] } = { title: [], body: [] }
  private readonly places = new Map<string, number>()
  private change = 0
  private order: Int32Array | null = null

  readonly generation: number
  private readonly connection: Connection
  private readonly analyser: Analyser

  constructor(connection: Connection, generation: number, analyser: Analyser) {
    this.connection = connection
    this.generation = generation
    this.analyser = analyser
    this.change = Number(connection.value('select number from change'))
    this.take(connection.rows(`select rid, id, facts from ${tablesOf(generation).doc}`))
    this.vocabulary = this.readVocabulary()
  }

  get size(): number {
    return this.places.size
  }

  /** Reads what was written since, by whichever process. */
  refresh(): void {
    const change = Number(this.connection.value('select number from change'))
    if (change === this.change) return
    const { doc, gone } = tablesOf(this.generation)
    const removed = this.connection.rows(`select id from ${gone} where change > ?`, this.change)
    removed.forEach(([id]) => this.drop(String(id)))
    const [[count, letters] = []] = this.connection.rows(
      `select count(*), sum(length(texts)) from ${doc} where change > ?`,
      this.change,
    )
    if (Number(count) > many.changes || Number(letters) > many.letters) {
      this.take(
        this.connection.rows(`select rid, id, facts from ${doc} where change > ?`, this.change),
      )
      this.vocabulary = this.readVocabulary()
    } else {
      const written = this.connection.rows(
        `select rid, id, facts, texts from ${doc} where change > ?`,
        this.change,
      )
      this.take(written)
      written.forEach((row) => this.learn(row))
    }
    this.change = change
    if (removed.length + Number(count) > 0) this.order = null
  }

  /** The place of each document in the order of their titles. */
  titleOrder(): Int32Array {
    if (this.order) return this.order
    const sorted = this.entries
      .filter((entry) => entry !== undefined)
      .sort((one, other) => titles.compare(one.title, other.title) || (one.id < other.id ? -1 : 1))
    const order = new Int32Array(this.entries.length)
    sorted.forEach(({ rid }, at) => (order[rid] = at))
    this.order = order
    return order
  }

  private take(rows: readonly Value[][]): void {
    for (const [rid, id, facts] of rows) {
      // Removed and written again since the last look it has another place.
      const before = this.places.get(String(id))
      if (before !== undefined && before !== Number(rid)) this.drop(String(id))
      // Written by Writing alone.
      const read = JSON.parse(String(facts)) as Facts
      this.entries[Number(rid)] = { ...read, rid: Number(rid), id: String(id) }
      const [title, body] = read.lengths
      this.shortness.title[Number(rid)] = 1 / (0.6 + 0.05 * title)
      this.shortness.body[Number(rid)] = 1 / (0.8 + 0.2 * Math.log10(1 + body / 20))
      this.places.set(String(id), Number(rid))
    }
  }

  private drop(id: string): void {
    const rid = this.places.get(id)
    if (rid === undefined) return
    this.entries[rid] = undefined
    this.places.delete(id)
  }

  private learn([rid, , , texts]: readonly Value[]): void {
    const entry = this.entries[Number(rid)]
    if (!entry) return
    // Written by Writing alone.
    const { title, summary, body, pages } = JSON.parse(String(texts)) as Texts
    const whole = [title, summary, body, ...(pages ?? [])].filter(Boolean).join('\n')
    const { surface, derived } = this.analyser.analyse(whole, entry.locale)
    this.vocabulary.add(surface, derived)
  }

  private readVocabulary(): Vocabulary {
    const words = (which: string): string[] => {
      const all = this.connection.value(
        `select group_concat(term, char(10)) from (select distinct term
         from ${tablesOf(this.generation).vocabulary} where ${which})`,
      )
      return typeof all === 'string' ? all.split('\n') : []
    }
    const surfaces = words("col in ('ts', 'bs')")
    const umlauted = words("col in ('tx', 'bx') and term glob '*[äöü]*'")
    return new Vocabulary(surfaces, umlauted, this.analyser)
  }
}
