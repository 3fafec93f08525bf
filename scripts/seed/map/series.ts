import type { EventKind, SeriesState } from '@/domain/event'
import type { FocusGroupState } from '@/domain/focus-group'

import { evidenceOf, ownedBy } from '../evidence'
import type { Links } from '../links'
import { mapped } from '../model'
import { eventNames, leaveEmpty, type Occasion, occasionLinks } from './occasions'

/** The kind of the days a series consists of. */
const kinds: Partial<Record<Occasion['kind'], EventKind>> = {
  series: 'aeg-session',
  session: 'aeg-session',
  barcamp: 'barcamp',
  'online-format': 'webinar',
  exchange: 'workshop',
}

const seriesStates: Partial<Record<Occasion['status'], SeriesState>> = {
  ongoing: 'ongoing',
  planned: 'planned',
}

const groupStates: Partial<Record<Occasion['status'], FocusGroupState>> = {
  ongoing: 'active',
  planned: 'planned',
}

const rhythms = { yearly: { de: 'jährlich', en: 'yearly' } }

const noDay = [
  'series',
  'parentEvent',
  'startDate',
  'endDate',
  'attendeesApprox',
  'motto',
  'agenda',
] as const

/** A series has a city but no point on the map: its days do. */
const seriesNames = { ...eventNames, city: ['city'], venue: ['venue'], coordinates: [] }

export function mapSeries(from: Occasion, links: Links) {
  leaveEmpty(from, links, noDay)
  return mapped('event-series', from.id, {
    german: {
      slug: from.id,
      title: from.title.de,
      summary: from.summary.de,
      kind: kinds[from.kind] ?? links.stop('kind', `${from.kind} is no kind of a series`),
      state: seriesStates[from.status] ?? links.stop('status', `${from.status} fits no series`),
      rhythm: from.recurrence && rhythms[from.recurrence].de,
      plannedCount: from.plannedCount,
      dateText: from.dateText,
      venue: from.venue,
      city: from.city,
      registrationNote: from.registration,
      website: from.website ?? null,
      ...occasionLinks(from, links),
      participants: links.many('participants', 'people', from.participants),
      solutions: links.many('relatedPrototypes', 'solutions', from.relatedPrototypes),
      documents: links.many('relatedDocuments', 'documents', from.relatedDocuments),
      provenance: evidenceOf(from, seriesNames, links),
      confirmation: ownedBy(null),
    },
    english: {
      title: from.title.en,
      summary: from.summary.en,
      rhythm: from.recurrence && rhythms[from.recurrence].en,
    },
  })
}

export function mapFocusGroup(from: Occasion, links: Links) {
  leaveEmpty(from, links, [
    ...noDay,
    'recurrence',
    'venue',
    'city',
    'coordinates',
    'participants',
    'registration',
    'website',
  ])
  return mapped('focus-groups', from.id, {
    german: {
      slug: from.id,
      title: from.title.de,
      summary: from.summary.de,
      state: groupStates[from.status] ?? links.stop('status', `${from.status} fits no group`),
      plannedCount: from.plannedCount,
      dateText: from.dateText,
      ...occasionLinks(from, links),
      solutions: links.many('relatedPrototypes', 'solutions', from.relatedPrototypes),
      documents: links.many('relatedDocuments', 'documents', from.relatedDocuments),
      provenance: evidenceOf(from, eventNames, links),
      confirmation: ownedBy(null),
    },
    english: { title: from.title.en, summary: from.summary.en },
  })
}
