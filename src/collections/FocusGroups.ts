import { focusGroupStates, joinPolicies } from '@/domain/focus-group'

import { area, choice, link, links, number, text } from './shared/fields'
import { publicRecord } from './shared/record'
import { richText } from './shared/rich-text'

/** A standing thematic group. Its meetings are events of its series. */
export const FocusGroups = publicRecord({
  slug: 'focus-groups',
  labels: {
    singular: { de: 'Fokusgruppe', en: 'Focus group' },
    plural: { de: 'Fokusgruppen', en: 'Focus groups' },
  },
  help: {
    de: 'Eine ständige Gruppe zu einem Thema. Ihre Treffen sind Termine.',
    en: 'A standing group on one topic. Its meetings are events.',
  },
  group: 'meetings',
  columns: ['state', 'policy'],
  content: [
    text('title', { de: 'Name', en: 'Name' }, { required: true, localized: true }),
    area('summary', { de: 'Kurz gesagt', en: 'In short' }, { required: true, localized: true }),
    richText('charter', { de: 'Auftrag', en: 'Charter' }),
    choice(
      'state',
      { de: 'Stand', en: 'State' },
      { from: 'focus-group-state', values: focusGroupStates, required: true, index: true },
    ),
    choice(
      'policy',
      { de: 'Beitritt', en: 'Joining' },
      { from: 'join-policy', values: joinPolicies },
    ),
    number('plannedCount', { de: 'Geplante Zahl', en: 'Planned number' }, { min: 0 }),
    text('dateText', { de: 'Hinweis zum Termin', en: 'Remark on the date' }, { localized: true }),
  ],
  relations: [
    link('series', { de: 'Reihe der Treffen', en: 'Series of meetings' }, { to: 'event-series' }),
    links('organisers', { de: 'Träger', en: 'Organisers' }, { to: 'organisations' }),
    links('programmes', { de: 'Kooperationen', en: 'Programmes' }, { to: 'programmes' }),
    links('calls', { de: 'Aufrufe', en: 'Calls' }, { to: 'calls' }),
    links('documents', { de: 'Ergebnisse', en: 'Results' }, { to: 'documents' }),
    links('solutions', { de: 'Lösungen', en: 'Solutions' }, { to: 'solutions' }),
    links('useCases', { de: 'Anwendungsfälle', en: 'Use cases' }, { to: 'use-cases' }),
  ],
})
