import type { Where } from 'payload'

import { linkable, type Linkable } from '@/domain/section'

import { type Linked, readLinked } from './linked'
import { idOf, type Reader } from './reading'

/**
 * The chain use case → solution → adoption → event → document, in both directions. Each link is stored once; here
 * stands for every kind of record which of its own fields lead where (`own`) and which fields of others lead to it
 * (`by`). Whatever is linked on one side is thereby shown on both.
 */
type Hop = { own?: readonly string[]; by?: readonly string[] }

const programmes = { own: ['programmes'] }

export const hops: Record<Linkable, Partial<Record<Linkable, Hop>>> = {
  'use-cases': {
    solutions: { by: ['useCases'] },
    systems: { own: ['systems'] },
    programmes: { own: ['programmes'], by: ['useCases'] },
    events: { by: ['useCases'] },
    'event-series': { by: ['useCases'] },
    'focus-groups': { by: ['useCases'] },
    documents: { by: ['useCases'] },
  },
  solutions: {
    'use-cases': { own: ['useCases'] },
    solutions: { own: ['related', 'successor'], by: ['related', 'successor'] },
    systems: { own: ['connections.system'] },
    programmes: { own: ['programme', 'subProgramme'] },
    organisations: { own: ['provider', 'partners', 'demandBy', 'confirmation.owner'] },
    events: { own: ['presentedAt'], by: ['solutions'] },
    'event-series': { by: ['solutions'] },
    'focus-groups': { by: ['solutions'] },
    documents: { by: ['solutions'] },
    calls: { own: ['call'] },
    news: { by: ['solutions'] },
    people: { own: ['presentedBy'] },
  },
  programmes: {
    programmes: { own: ['parent', 'partOf'], by: ['parent', 'partOf'] },
    organisations: {
      own: [
        'members.organisation',
        'lead',
        'coordinator',
        'funding.funder',
        'awards.awardedBy',
        'awards.recipient',
        'confirmation.owner',
      ],
    },
    solutions: { by: ['programme', 'subProgramme'] },
    'use-cases': { own: ['useCases'], by: ['programmes'] },
    systems: { own: ['awards.system'] },
    events: { own: ['events', 'awards.event'], by: ['programmes'] },
    'event-series': { own: ['series'], by: ['programmes'] },
    'focus-groups': { own: ['focusGroups'], by: ['programmes'] },
    documents: { own: ['documents'], by: ['programmes'] },
    calls: { own: ['calls', 'funding.call', 'awards.call'], by: ['programmes'] },
    news: { by: ['programmes'] },
    people: { by: ['programmes', 'furtherRoles.programme'] },
  },
  organisations: {
    organisations: { own: ['parent', 'serves'], by: ['parent', 'serves'] },
    programmes: {
      by: [
        'members.organisation',
        'lead',
        'coordinator',
        'funding.funder',
        'awards.awardedBy',
        'awards.recipient',
      ],
    },
    solutions: { by: ['provider', 'partners', 'demandBy'] },
    systems: { by: ['vendor'] },
    events: { by: ['organisers'] },
    'event-series': { by: ['organisers'] },
    'focus-groups': { by: ['organisers'] },
    documents: { by: ['publisher'] },
    calls: { by: ['grantor'] },
    news: { by: ['organisations'] },
    people: { by: ['organisation', 'furtherRoles.organisation'] },
  },
  systems: {
    solutions: { by: ['connections.system'] },
    'use-cases': { by: ['systems'] },
    organisations: { own: ['vendor'] },
    programmes: { by: ['awards.system'] },
  },
  events: {
    'event-series': { own: ['series'] },
    events: { own: ['parent'], by: ['parent'] },
    organisations: { own: ['organisers'] },
    programmes: { own: ['programmes'], by: ['events', 'awards.event'] },
    people: { own: ['participants'] },
    solutions: { own: ['solutions'], by: ['presentedAt'] },
    'use-cases': { own: ['useCases'] },
    documents: { own: ['documents'], by: ['events'] },
    calls: { own: ['calls'], by: ['timeline.event'] },
    news: { by: ['events'] },
  },
  'event-series': {
    events: { by: ['series'] },
    'focus-groups': { by: ['series'] },
    organisations: { own: ['organisers'] },
    programmes: { own: ['programmes'], by: ['series'] },
    people: { own: ['participants'] },
    calls: { own: ['calls'] },
    documents: { own: ['documents'] },
    solutions: { own: ['solutions'] },
    'use-cases': { own: ['useCases'] },
    news: { by: ['series'] },
  },
  'focus-groups': {
    'event-series': { own: ['series'] },
    organisations: { own: ['organisers'] },
    programmes: { own: ['programmes'], by: ['focusGroups'] },
    calls: { own: ['calls'] },
    documents: { own: ['documents'], by: ['focusGroups'] },
    solutions: { own: ['solutions'] },
    'use-cases': { own: ['useCases'] },
  },
  documents: {
    organisations: { own: ['publisher'] },
    programmes: { own: ['programmes'], by: ['documents'] },
    events: { own: ['events'], by: ['documents'] },
    'event-series': { by: ['documents'] },
    solutions: { own: ['solutions'] },
    'use-cases': { own: ['useCases'] },
    'focus-groups': { own: ['focusGroups'], by: ['documents'] },
    news: { by: ['documents'] },
  },
  calls: {
    calls: { own: ['parent'], by: ['parent'] },
    organisations: { own: ['grantor'] },
    programmes: { own: ['programmes'], by: ['calls', 'funding.call', 'awards.call'] },
    solutions: { by: ['call'] },
    events: { own: ['timeline.event'], by: ['calls'] },
    'event-series': { by: ['calls'] },
    'focus-groups': { by: ['calls'] },
    news: { by: ['calls'] },
  },
  news: {
    programmes,
    solutions: { own: ['solutions'] },
    organisations: { own: ['organisations'] },
    events: { own: ['events'] },
    'event-series': { own: ['series'] },
    documents: { own: ['documents'] },
    calls: { own: ['calls'] },
    people: { own: ['people'] },
  },
  people: {
    organisations: { own: ['organisation', 'furtherRoles.organisation'] },
    programmes: { own: ['programmes', 'furtherRoles.programme'] },
    solutions: { by: ['presentedBy'] },
    events: { by: ['participants'] },
    'event-series': { by: ['participants'] },
    news: { by: ['people'] },
  },
  pages: {},
}

export type Chain = Record<Linkable, Linked[]>

/** The ids a path of a record leads to; arrays on the way are walked through. */
export function idsAt(record: unknown, path: string): string[] {
  const found = path
    .split('.')
    .reduce<unknown[]>(
      (values, name) =>
        values.flatMap((value) =>
          [
            typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
          ].flat(),
        ),
      [record],
    )
  return found.map(idOf).filter((id) => id !== null)
}

function questionFor(record: { id: string }, hop: Hop): Where | null {
  const own = (hop.own ?? []).flatMap((path) => idsAt(record, path))
  const by = (hop.by ?? []).map((path): Where => ({ [path]: { equals: record.id } }))
  const or: Where[] = [...(own.length > 0 ? [{ id: { in: [...new Set(own)] } }] : []), ...by]
  return or.length > 0 ? { and: [{ or }, { id: { not_equals: record.id } }] } : null
}

/** Everything a record hangs together with, by kind; what a visitor may not see is not among it. */
export async function readChain(
  reader: Reader,
  collection: Linkable,
  record: { id: string },
): Promise<Chain> {
  const links = await Promise.all(
    linkable.map(async (kind): Promise<[Linkable, Linked[]]> => {
      const hop = hops[collection][kind]
      const question = hop ? questionFor(record, hop) : null
      return [kind, question ? await readLinked(reader, kind, question) : []]
    }),
  )
  return Object.fromEntries(links) as Chain // one entry for each kind
}
