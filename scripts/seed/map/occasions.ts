import { z } from 'zod'

import { agendaKinds, timesOfDay } from '@/domain/event'

import type { FieldNames } from '../evidence'
import type { Links } from '../links'
import type { Imported } from '../model'
import { address, coordinates, day, id, ids, known, record, titled, words } from '../shapes'

const agendaItem = z.strictObject({
  order: z.number().int().min(1),
  kind: z.enum(agendaKinds),
  title: words,
  summary: known,
  speakers: ids,
  prototypes: ids,
  subEvent: id.nullable(),
  timeOfDay: z.enum(timesOfDay).nullable(),
  contributions: z.array(z.strictObject({ person: id, summary: z.string().min(1) })),
})

/** What the content calls an event: a single day, a series of them, or a standing group (see `placeOf`). */
export const occasion = z.strictObject({
  ...record,
  ...titled,
  kind: z.enum([
    'announcement',
    'award',
    'barcamp',
    'committee',
    'conference',
    'council',
    'exchange',
    'focus-group',
    'jury',
    'online-format',
    'panel',
    'public-meeting',
    'series',
    'session',
    'trade-fair',
    'workshop',
  ]),
  status: z.enum(['took-place', 'scheduled', 'planned', 'registration-open', 'ongoing']),
  isSeries: z.boolean(),
  series: id.nullable(),
  parentEvent: id.nullable(),
  startDate: day.nullable(),
  endDate: day.nullable(),
  dateText: known,
  recurrence: z.literal('yearly').nullable(),
  plannedCount: z.number().int().nullable(),
  venue: known,
  city: known,
  coordinates,
  organiserOrganisations: ids,
  organiserCooperations: ids,
  attendeesApprox: z.number().int().nullable(),
  motto: known,
  agenda: z.array(agendaItem),
  participants: ids,
  relatedPrototypes: ids,
  relatedUseCases: ids,
  relatedDocuments: ids,
  relatedCalls: ids,
  registration: known,
  website: address.optional(),
})
export type Occasion = z.infer<typeof occasion>

export type OccasionPlace = Extract<Imported, 'events' | 'event-series' | 'focus-groups'>

/** Where an occasion goes: a standing group is no event, and a series is no single day. */
export function placeOf({ kind, isSeries }: Occasion): OccasionPlace {
  if (kind === 'focus-group') return 'focus-groups'
  return isSeries ? 'event-series' : 'events'
}

export const eventNames: FieldNames = {
  summary: ['summary'],
  status: ['state'],
  startDate: ['startDate'],
  endDate: ['endDate'],
  dateText: ['dateText'],
  venue: ['place.venue'],
  city: ['place.city'],
  coordinates: ['place.lat', 'place.lon'],
  organiserOrganisations: ['organisers'],
  participants: ['participants'],
  // Agenda items are records of their own without sources: the event speaks for them.
  'agenda.timeOfDay': ['agenda.timeOfDay'],
}

/** The fields events, series and groups share. */
export const occasionLinks = (from: Occasion, links: Links) => ({
  organisers: links.many('organiserOrganisations', 'organisations', from.organiserOrganisations),
  programmes: links.many('organiserCooperations', 'programmes', from.organiserCooperations),
  useCases: links.many('relatedUseCases', 'use-cases', from.relatedUseCases),
  calls: links.many('relatedCalls', 'calls', from.relatedCalls),
})

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** A field the model has no place for must be empty, or a fact would get lost. */
export function leaveEmpty(
  from: Occasion,
  links: Links,
  fields: readonly (keyof Occasion)[],
): void {
  for (const field of fields)
    if (!isEmpty(from[field])) links.stop(field, `has no place in ${placeOf(from)}`)
}
