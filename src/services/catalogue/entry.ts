import type { FacetName } from '@/domain/catalogue'
import type { Row } from '@/domain/listing'
import { type Both, words, type Words } from '@/domain/words'
import type { VocabularyList } from '@/i18n/vocabulary'

import type { Linked } from '../linked'
import { idOf } from '../reading'

/** A value on a card: a text, a value of a list, or a date as far as it is known. */
export type Value = { words: Words } | { list: VocabularyList; value: string } | { date: string }

export type FactName =
  | 'programme'
  | 'provider'
  | 'demandBy'
  | 'licence'
  | 'policyField'
  | 'departments'
  | 'city'
  | 'federalState'
  | 'vendor'
  | 'openSource'
  | 'solutionCount'
  | 'publisher'
  | 'grantor'
  | 'deadline'
  | 'lead'
  | 'memberCount'
  | 'place'
  | 'series'
  | 'connections'
  | 'state'
  | 'date'
  | 'organisers'

export type CardFact = { name: FactName; values: Value[] }

/** A row of a list: what it is found by and what its card shows. */
export type Entry = Row & {
  link: Linked
  kind: { list: VocabularyList; value: string } | null
  facts: CardFact[]
  asOf: string | null
  /** Only events: what the calendar leaf and the line beside it say. */
  day?: { start: string | null; end: string | null; text: Words | null; past: boolean }
}

/** The names of records used as facet values, by facet and slug. */
export type FacetNames = Partial<Record<FacetName, Record<string, Words>>>

/** Shared by everybody who asks: never to be changed. */
export type Rows = { entries: readonly Entry[]; names: FacetNames }

type Named = { id: string; slug?: string | null; title?: string | null; state?: string | null }

/** Records of one kind by id, to name what others only point to. */
export class Names {
  private readonly byId: Map<string, Both<Named>>

  constructor(records: readonly Both<Named>[]) {
    this.byId = new Map(records.map((both) => [both.de.id, both]))
  }

  /** The records a relation leads to; what is not public is left out. */
  of(related: unknown): Both<Named>[] {
    return [related ?? []].flat().flatMap((one) => this.byId.get(idOf(one) ?? '') ?? [])
  }

  slugs(related: unknown): string[] {
    return this.of(related).flatMap(({ de }) => de.slug ?? [])
  }

  titles(related: unknown): Words[] {
    return this.of(related).flatMap((both) => words(both, (record) => record.title) ?? [])
  }

  states(related: unknown): string[] {
    return this.of(related).flatMap(({ de }) => de.state ?? [])
  }

  /** Every record's name by its slug, for a facet. */
  all(): Record<string, Words> {
    const named = [...this.byId.values()].map(
      (both) => [both.de.slug ?? '', words(both, (record) => record.title)] as const,
    )
    return Object.fromEntries(
      named.flatMap(([slug, name]) => (name ? [[slug, name] as const] : [])),
    )
  }
}

/** What every entry has in common; null for a record without title or address. */
export function entryOf(
  link: Linked | null,
  rest: Omit<Entry, 'id' | 'link' | 'text'> & { more?: string[] },
): Entry[] {
  if (!link) return []
  const { more = [], ...entry } = rest
  const text = [link.title.text, link.summary?.text ?? '', ...more].join(' ')
  // In order of the names people see, which are not the same in both languages.
  const sort = { ...entry.sort, title: link.title.text }
  return [{ ...entry, sort, id: link.id, link, text }]
}

/** A relation's names as a fact; nothing when there are none. */
export const namedFact = (name: FactName, values: readonly Words[]): CardFact[] =>
  values.length > 0 ? [{ name, values: values.map((one) => ({ words: one })) }] : []

/** Values of a list as a fact; nothing when there are none. */
export const listedFact = (
  name: FactName,
  list: VocabularyList,
  values: readonly (string | null | undefined)[],
): CardFact[] => {
  const known = values.filter((value) => typeof value === 'string')
  return known.length > 0 ? [{ name, values: known.map((value) => ({ list, value })) }] : []
}

/** A plain text as a fact. */
export const textFact = (name: FactName, text: string | null | undefined): CardFact[] =>
  text ? [{ name, values: [{ words: { text, lang: 'de' } }] }] : []

/** Every value once. */
export const unique = (values: readonly (string | null | undefined)[]): string[] =>
  [...new Set(values.filter((value) => typeof value === 'string' && value !== ''))] as string[] // the filter leaves texts only
