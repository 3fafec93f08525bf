import { catalogue, pageSize, type SortName } from '@/domain/catalogue'
import {
  listed,
  type Listing,
  type ListParams,
  type ListQuery,
  type ListShape,
  parseListQuery,
} from '@/domain/listing'
import { indexing, type ListIndex } from '@/domain/listing-index'
import type { Section } from '@/domain/section'
import { gathered, sorted, type Steps } from '@/domain/steps'

import { inTurns } from '../in-turns'
import type { Reader } from '../reading'
import type { Entry, FacetNames, Rows } from './entry'
import { callRows, documentRows, newsRows } from './knowledge'
import { eventRows, focusGroupRows } from './meetings'
import { organisationRows, programmeRows, systemRows } from './participants'
import { type ReadyRows, rememberedRows } from './row-memory'
import { solutionRows } from './solutions'
import { useCaseRows } from './use-cases'

type Order = (one: Entry, other: Entry) => number

const text = (entry: Entry, key: string): string => String(entry.sort[key] ?? '')
const figure = (entry: Entry, key: string): number => Number(entry.sort[key] ?? 0)

// Made once: a text's own localeCompare asks for the language's rules each time.
const { compare: inGermanOrder } = new Intl.Collator('de')

/** By the place among all titles, which `inTitleOrder` has found once for all orders. */
const byTitle: Order = (one, other) =>
  figure(one, 'rank') - figure(other, 'rank') || figure(one, 'place') - figure(other, 'place')

/** Days, months and years as they are written (domain/partial-date): digits need no rules of a language. */
const byDate = (one: Entry, other: Entry): number => {
  const [date, otherDate] = [text(one, 'date'), text(other, 'date')]
  return date < otherDate ? -1 : date > otherDate ? 1 : 0
}
const byNewest: Order = (one, other) => byDate(other, one) || byTitle(one, other)

const undatedLast = (one: Entry, other: Entry): number =>
  Number(text(one, 'date') === '') - Number(text(other, 'date') === '')

const orders: Record<SortName, Order> = {
  title: byTitle,
  newest: byNewest,
  oldest: (one, other) => undatedLast(one, other) || byDate(one, other) || byTitle(one, other),
  maturity: (one, other) =>
    figure(other, 'maturity') - figure(one, 'maturity') || byTitle(one, other),
  connections: (one, other) =>
    figure(other, 'connections') - figure(one, 'connections') || byTitle(one, other),
  deadline: byNewest,
  // What is to come first, the next day at the top; then what has been, the latest at the top.
  next: (one, other) =>
    figure(one, 'past') - figure(other, 'past') ||
    undatedLast(one, other) ||
    (figure(one, 'past') === 0 ? byDate(one, other) : byNewest(one, other)) ||
    byTitle(one, other),
}

/** How a section is listed: its facets and its orders, the first one without asking. */
export const shapeOf = (section: Section): ListShape<Entry> => ({
  facets: catalogue[section].facets.map((facet) => facet.name),
  sorts: Object.fromEntries(catalogue[section].sorts.map((name) => [name, orders[name]])),
  pageSize,
})

const rows: Record<Section, (reader: Reader, today: string) => Promise<Rows>> = {
  'use-cases': useCaseRows,
  solutions: solutionRows,
  programmes: programmeRows,
  organisations: organisationRows,
  systems: systemRows,
  events: eventRows,
  'focus-groups': focusGroupRows,
  documents: documentRows,
  calls: callRows,
  news: newsRows,
}

/** The rows in order of their titles, each with its place; equal titles share one. */
function* inTitleOrder(entries: readonly Entry[]): Steps<Entry[]> {
  const ordered = yield* sorted(entries, (one, other) =>
    inGermanOrder(text(one, 'title'), text(other, 'title')),
  )
  let place = 0
  let last = ''
  return yield* gathered(ordered, (entry) => {
    const title = text(entry, 'title')
    if (inGermanOrder(last, title) !== 0) place += 1
    last = title
    return [{ ...entry, sort: { ...entry.sort, place } }]
  })
}

function* readied(entries: readonly Entry[], section: Section): Steps<ListIndex<Entry>> {
  return yield* indexing(yield* inTitleOrder(entries), shapeOf(section))
}

const readyRows = (reader: Reader, section: Section, today: string): Promise<ReadyRows> =>
  rememberedRows(reader, {
    section,
    day: today,
    read: async () => {
      const { entries, names } = await rows[section](reader, today)
      return { index: await inTurns(readied(entries, section)), names }
    },
  })

/** Every published record of a section as a row. */
export async function rowsOf(reader: Reader, section: Section, today: string): Promise<Rows> {
  const { index, names } = await readyRows(reader, section, today)
  return { entries: index.rows, names }
}

export type SectionList = {
  section: Section
  query: ListQuery
  list: Listing<Entry>
  names: FacetNames
}

type Asked = { section: Section; params: ListParams; today: string }

/** A section's list as an address asks for it. */
export async function listOf(
  reader: Reader,
  { section, params, today }: Asked,
): Promise<SectionList> {
  const shape = shapeOf(section)
  const query = parseListQuery(params, shape)
  const { index, names } = await readyRows(reader, section, today)
  return { section, query, list: listed(index, query), names }
}
