import type { EventKind, EventState } from '@/domain/event'
import { storedDay } from '@/domain/partial-date'

import type { Content } from '../content'
import { evidenceOf, ownedBy } from '../evidence'
import type { Links } from '../links'
import { mapped } from '../model'
import { eventNames, leaveEmpty, type Occasion, occasionLinks } from './occasions'

/** What others hold is external; of a series there is no single day. */
const kinds: Partial<Record<Occasion['kind'], EventKind>> = {
  barcamp: 'barcamp',
  conference: 'conference',
  exchange: 'workshop',
  panel: 'workshop',
  session: 'aeg-session',
  workshop: 'workshop',
  announcement: 'external',
  award: 'external',
  committee: 'external',
  council: 'external',
  jury: 'external',
  'public-meeting': 'external',
  'trade-fair': 'external',
}

const states: Partial<Record<Occasion['status'], EventState>> = {
  'took-place': 'took-place',
  scheduled: 'scheduled',
  planned: 'planned',
  'registration-open': 'registration-open',
}

/** The number in the series, where the title ("4. Sitzung") or the id ("aeg-4") says it. */
function numberOf({ id, title, series }: Occasion): number | null {
  if (!series) return null
  const said = /^(\d{1,3})\. /.exec(title.de)?.[1] ?? /-(\d{1,3})$/.exec(id)?.[1]
  return said ? Number(said) : null
}

/** "Online" is no house. */
const placeOfEvent = ({ venue, city, coordinates }: Occasion) => ({
  venue: venue === 'Online' ? null : venue,
  city,
  lat: coordinates?.lat ?? null,
  lon: coordinates?.lon ?? null,
  online: venue === 'Online',
})

/** Solutions name where they were presented; what they do not say stays with the event. */
function relationsOf(from: Occasion, links: Links, { prototypes, documents }: Content) {
  const presented = prototypes.filter((one) => one.presentedAt.includes(from.id))
  const named = documents.filter((one) => one.relatedEvents.includes(from.id))
  const without = (all: readonly string[], others: readonly { id: string }[]): string[] =>
    all.filter((origin) => !others.some((other) => other.id === origin))
  return {
    ...occasionLinks(from, links),
    series: links.one('series', 'event-series', from.series),
    number: numberOf(from),
    parent: links.one('parentEvent', 'events', from.parentEvent),
    participants: links.many('participants', 'people', from.participants),
    solutions: links.many(
      'relatedPrototypes',
      'solutions',
      without(from.relatedPrototypes, presented),
    ),
    documents: links.many('relatedDocuments', 'documents', without(from.relatedDocuments, named)),
  }
}

export function mapEvent(from: Occasion, links: Links, content: Content) {
  leaveEmpty(from, links, ['recurrence', 'plannedCount'])
  return mapped('events', from.id, {
    german: {
      slug: from.id,
      title: from.title.de,
      summary: from.summary.de,
      kind: kinds[from.kind] ?? links.stop('kind', `${from.kind} is no kind of a single event`),
      state: states[from.status] ?? links.stop('status', `${from.status} fits series only`),
      startDate: from.startDate && storedDay(from.startDate),
      endDate: from.endDate && storedDay(from.endDate),
      dateText: from.dateText,
      place: placeOfEvent(from),
      motto: from.motto,
      attendees: from.attendeesApprox,
      registrationNote: from.registration,
      website: from.website ?? null,
      ...relationsOf(from, links, content),
      provenance: evidenceOf(from, eventNames, links),
      confirmation: ownedBy(null),
    },
    english: { title: from.title.en, summary: from.summary.en },
  })
}

/** The agenda; its items are records of their own and told apart by their order. */
export const mapAgenda = (from: Occasion, links: Links) =>
  from.agenda.map((item) =>
    mapped('agenda-items', `${from.id}#${item.order}`, {
      german: {
        event: links.needed('agenda', 'events', from.id),
        order: item.order,
        kind: item.kind,
        title: item.title.de,
        summary: item.summary,
        timeOfDay: item.timeOfDay,
        speakers: links.many('agenda.speakers', 'people', item.speakers),
        contributions: item.contributions.map(({ person, summary }) => ({
          person: links.one('agenda.contributions', 'people', person),
          summary,
        })),
        solutions: links.many('agenda.prototypes', 'solutions', item.prototypes),
        part: links.one('agenda.subEvent', 'events', item.subEvent),
      },
      english: { title: item.title.en },
    }),
  )
