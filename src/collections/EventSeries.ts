import { eventKinds, seriesStates } from '@/domain/event'

import { area, choice, links, number, text, webAddress } from './shared/fields'
import { publicRecord } from './shared/record'
import { richText } from './shared/rich-text'

/** What comes again: AEG, barcamp, formats of exchange. */
export const EventSeries = publicRecord({
  slug: 'event-series',
  typeName: 'EventSeries',
  labels: { singular: { de: 'Reihe', en: 'Series' }, plural: { de: 'Reihen', en: 'Series' } },
  help: {
    de: 'Was wiederkehrt. Jeder einzelne Tag ist ein Termin.',
    en: 'What comes again. Each single day is an event.',
  },
  group: 'meetings',
  columns: ['kind', 'state'],
  content: [
    text('title', { de: 'Titel', en: 'Title' }, { required: true, localized: true }),
    area('summary', { de: 'Kurz gesagt', en: 'In short' }, { required: true, localized: true }),
    richText('body', { de: 'Ausführlich', en: 'In detail' }),
    choice(
      'kind',
      { de: 'Art der Termine', en: 'Kind of events' },
      { from: 'event-kind', values: eventKinds, required: true, index: true },
    ),
    choice(
      'state',
      { de: 'Stand', en: 'State' },
      { from: 'series-state', values: seriesStates, required: true },
    ),
    text('rhythm', { de: 'Rhythmus', en: 'Rhythm' }, { localized: true }),
    number('plannedCount', { de: 'Geplante Zahl', en: 'Planned number' }, { min: 0 }),
    text(
      'dateText',
      { de: 'Hinweis zum Termin', en: 'Remark on the date' },
      {
        localized: true,
        help: {
          de: 'Was über den nächsten Termin bekannt ist.',
          en: 'What is known of the next date.',
        },
      },
    ),
    text('venue', { de: 'Ort der Veranstaltung', en: 'Venue' }),
    text('city', { de: 'Stadt', en: 'City' }),
    area(
      'registrationNote',
      { de: 'Hinweis zur Anmeldung', en: 'Remark on registration' },
      { localized: true },
    ),
    webAddress('website', { de: 'Webseite', en: 'Website' }),
  ],
  relations: [
    links('organisers', { de: 'Veranstalter', en: 'Organisers' }, { to: 'organisations' }),
    links('programmes', { de: 'Kooperationen', en: 'Programmes' }, { to: 'programmes' }),
    links('calls', { de: 'Aufrufe', en: 'Calls' }, { to: 'calls' }),
    links('documents', { de: 'Dokumente', en: 'Documents' }, { to: 'documents' }),
    links('solutions', { de: 'Lösungen', en: 'Solutions' }, { to: 'solutions' }),
    links('useCases', { de: 'Anwendungsfälle', en: 'Use cases' }, { to: 'use-cases' }),
    links('participants', { de: 'Genannte Personen', en: 'People named' }, { to: 'people' }),
  ],
})
