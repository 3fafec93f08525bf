import { personDisplays } from '@/domain/person'

import { choice, link, links, partialDate, rows, text } from './shared/fields'
import { publicRecord } from './shared/record'

/** Public persons: speakers, jurors, contacts. They are no users of the portal. */
export const People = publicRecord({
  slug: 'people',
  labels: { singular: { de: 'Person', en: 'Person' }, plural: { de: 'Personen', en: 'People' } },
  help: {
    de: 'Wer öffentlich auftritt. Nur wer eine eigene Seite möchte, bekommt eine.',
    en: 'Who appears in public. Only who wants a page gets one.',
  },
  group: 'people',
  columns: ['role', 'organisation', 'display'],
  named: 'name',
  content: [
    text('name', { de: 'Name', en: 'Name' }, { required: true }),
    text('academicTitle', { de: 'Titel', en: 'Academic title' }),
    text('role', { de: 'Aufgabe', en: 'Role' }, { localized: true }),
    partialDate('asOf', { de: 'Stand', en: 'As of' }),
    choice(
      'display',
      { de: 'Anzeige', en: 'Display' },
      {
        from: 'person-display',
        values: personDisplays,
        required: true,
        fallback: 'event-only',
        index: true,
        help: {
          de: 'Eine eigene Seite nur mit Einverständnis.',
          en: 'A page of their own only with consent.',
        },
      },
    ),
  ],
  relations: [
    link('organisation', { de: 'Organisation', en: 'Organisation' }, { to: 'organisations' }),
    links('programmes', { de: 'Kooperationen', en: 'Programmes' }, { to: 'programmes' }),
    rows('furtherRoles', { de: 'Weitere Aufgaben', en: 'Further roles' }, [
      text('role', { de: 'Aufgabe', en: 'Role' }, { localized: true }),
      link('organisation', { de: 'Organisation', en: 'Organisation' }, { to: 'organisations' }),
      link('programme', { de: 'Kooperation', en: 'Programme' }, { to: 'programmes' }),
    ]),
  ],
})
