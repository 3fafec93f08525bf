import { content, hasPage, subProjects } from './content'

type Pair = readonly [one: string, other: string]

const related = (one: string, others: readonly (string | null | undefined)[]): Pair[] =>
  others.flatMap((other): Pair[] =>
    hasPage(other) && hasPage(one) && one !== other ? [[one, other]] : [],
  )

const { prototypes, useCases, cooperations, events, documents, news, calls, organisations } =
  content

/** Every relation the content states, from both sides. */
export const pairs: Record<string, Pair[]> = {
  'solutions and use cases': [
    ...prototypes.flatMap((one) => related(one.id, one.useCases)),
    ...useCases.flatMap((one) => related(one.id, one.relatedPrototypes)),
  ],
  'solutions and events': [
    ...prototypes.flatMap((one) => related(one.id, one.presentedAt)),
    ...events.flatMap((one) => [
      ...related(one.id, one.relatedPrototypes),
      ...one.agenda.flatMap((item) => related(one.id, item.prototypes)),
    ]),
  ],
  'solutions and programmes': [
    ...prototypes.flatMap((one) => related(one.id, [one.programme, one.subProject])),
    ...cooperations.flatMap((one) => related(one.id, one.prototypes)),
    ...subProjects.flatMap((one) => related(one.id, one.prototypes)),
  ],
  'solutions and organisations': prototypes.flatMap((one) =>
    related(one.id, [one.provider, one.ownerMunicipality, ...one.partners]),
  ),
  'solutions and systems': [
    ...prototypes.flatMap((one) => related(one.id, one.connectsTo)),
    ...content.systems.flatMap((one) => related(one.id, one.prototypes)),
  ],
  'solutions and calls': prototypes.flatMap((one) => related(one.id, [one.call])),
  'solutions and solutions': prototypes.flatMap((one) => related(one.id, one.relatedPrototypes)),
  'solutions and people': prototypes.flatMap((one) => related(one.id, one.presentedBy)),
  'use cases and systems': useCases.flatMap((one) => related(one.id, one.relatedSystems)),
  'use cases and programmes': [
    ...useCases.flatMap((one) => related(one.id, one.relatedCooperations)),
    ...cooperations.flatMap((one) => related(one.id, one.useCases)),
    ...subProjects.flatMap((one) => related(one.id, one.useCases)),
  ],
  'events and series': events.flatMap((one) => related(one.id, [one.series])),
  'events and their parts': events.flatMap((one) =>
    related(one.id, [one.parentEvent, ...one.agenda.map(({ subEvent }) => subEvent)]),
  ),
  'events and use cases': events.flatMap((one) => related(one.id, one.relatedUseCases)),
  'events and programmes': [
    ...events.flatMap((one) => related(one.id, one.organiserCooperations)),
    ...cooperations.flatMap((one) => related(one.id, one.events)),
    ...subProjects.flatMap((one) => related(one.id, one.events)),
  ],
  'events and organisations': events.flatMap((one) => related(one.id, one.organiserOrganisations)),
  'events and people': events.flatMap((one) =>
    related(one.id, [
      ...one.participants,
      ...one.agenda.flatMap((item) => [
        ...item.speakers,
        ...item.contributions.map(({ person }) => person),
      ]),
    ]),
  ),
  'documents and events': [
    ...documents.flatMap((one) => related(one.id, one.relatedEvents)),
    ...events.flatMap((one) => related(one.id, one.relatedDocuments)),
  ],
  'documents and programmes': [
    ...documents.flatMap((one) => related(one.id, one.relatedCooperations)),
    ...cooperations.flatMap((one) => related(one.id, one.documents)),
    ...subProjects.flatMap((one) => related(one.id, one.documents)),
  ],
  'documents and organisations': documents.flatMap((one) => related(one.id, [one.publisher])),
  'organisations and programmes': [
    ...cooperations.flatMap((one) =>
      related(one.id, [
        one.lead,
        one.coordinator,
        one.funding.funder,
        ...one.members.map(({ organisation }) => organisation),
      ]),
    ),
    ...organisations.flatMap((one) => related(one.id, one.memberOf)),
  ],
  'programmes and sub-projects': [
    ...subProjects.flatMap((one) => related(one.id, [one.parent])),
    ...cooperations.flatMap((one) => related(one.id, [one.parent])),
  ],
  'programmes and awards': cooperations.flatMap((one) =>
    one.awards.flatMap(({ awardedBy, recipient, call, event }) =>
      related(one.id, [awardedBy, recipient?.organisation, recipient?.system, call, event]),
    ),
  ),
  'programmes and calls': [
    ...calls.flatMap((one) => related(one.id, one.relatedCooperations)),
    ...cooperations.flatMap((one) => related(one.id, [one.funding.call])),
    ...subProjects.flatMap((one) => related(one.id, one.calls)),
  ],
  'programmes and people': cooperations.flatMap((one) => related(one.id, one.people)),
  'calls and calls': calls.flatMap((one) => related(one.id, [one.programme])),
  'calls and organisations': calls.flatMap((one) => related(one.id, [one.grantor])),
  'calls and events': [
    ...calls.flatMap((one) =>
      related(
        one.id,
        one.timeline.map(({ event }) => event),
      ),
    ),
    ...events.flatMap((one) => related(one.id, one.relatedCalls)),
  ],
  'news and solutions': news.flatMap((one) => related(one.id, one.prototypes)),
  'news and programmes': news.flatMap((one) => related(one.id, one.cooperations)),
  'news and organisations': news.flatMap((one) => related(one.id, one.organisations)),
  'news and events': news.flatMap((one) => related(one.id, one.events)),
  'news and documents': news.flatMap((one) => related(one.id, one.documents)),
  'news and calls': news.flatMap((one) => related(one.id, one.calls)),
  'news and people': news.flatMap((one) => related(one.id, one.people)),
  'people and organisations': content.people.flatMap((one) =>
    related(one.id, [
      one.organisation,
      ...one.furtherRoles.map(({ organisation }) => organisation),
    ]),
  ),
  'people and programmes': content.people.flatMap((one) =>
    related(
      one.id,
      one.furtherRoles.map(({ cooperation }) => cooperation),
    ),
  ),
  'systems and vendors': content.systems.flatMap((one) => related(one.id, [one.vendor])),
}
