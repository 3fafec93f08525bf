import { documentKinds, documentStates } from '@/domain/document'

import {
  area,
  choice,
  image,
  link,
  links,
  partialDate,
  text,
  texts,
  webAddress,
  yesNo,
} from './shared/fields'
import { publicRecord } from './shared/record'

/** What remains of the work: minutes, slides, films, studies, council papers. */
export const Documents = publicRecord({
  slug: 'documents',
  labels: {
    singular: { de: 'Dokument', en: 'Document' },
    plural: { de: 'Dokumente', en: 'Documents' },
  },
  help: {
    de: 'Protokolle, Folien, Filme, Studien, Vorlagen: als Datei, als Adresse oder beides.',
    en: 'Minutes, slides, films, studies, templates: as a file, an address or both.',
  },
  group: 'knowledge',
  columns: ['kind', 'date', 'publisher'],
  content: [
    text('title', { de: 'Titel', en: 'Title' }, { required: true, localized: true }),
    area('summary', { de: 'Kurz gesagt', en: 'In short' }, { required: true, localized: true }),
    choice(
      'kind',
      { de: 'Art', en: 'Kind' },
      { from: 'document-kind', values: documentKinds, required: true, index: true },
    ),
    choice(
      'state',
      { de: 'Stand', en: 'State' },
      { from: 'document-state', values: documentStates, required: true },
    ),
    partialDate('date', { de: 'Datum', en: 'Date' }),
    webAddress('url', { de: 'Adresse', en: 'Address' }),
    { ...image('file', { de: 'Datei', en: 'File' }) },
    yesNo('accessibleFile', { de: 'Die Datei ist barrierefrei', en: 'The file is accessible' }),
    text('licence', { de: 'Lizenz', en: 'Licence' }),
    choice(
      'language',
      { de: 'Sprache', en: 'Language' },
      { from: 'language', values: ['de', 'en'], fallback: 'de' },
    ),
    text(
      'identifier',
      { de: 'Kennzeichen', en: 'Identifier' },
      {
        help: {
          de: 'Zum Beispiel die Nummer der Vorlage.',
          en: 'For example the number of the paper.',
        },
      },
    ),
    text('authorUnit', { de: 'Verfasst von', en: 'Author' }),
    texts('keyPoints', { de: 'Das Wichtigste', en: 'Key points' }, { localized: true }),
  ],
  relations: [
    link('publisher', { de: 'Herausgeberin', en: 'Publisher' }, { to: 'organisations' }),
    links('programmes', { de: 'Kooperationen', en: 'Programmes' }, { to: 'programmes' }),
    links('events', { de: 'Termine', en: 'Events' }, { to: 'events' }),
    links('solutions', { de: 'Lösungen', en: 'Solutions' }, { to: 'solutions' }),
    links('useCases', { de: 'Anwendungsfälle', en: 'Use cases' }, { to: 'use-cases' }),
    links('focusGroups', { de: 'Fokusgruppen', en: 'Focus groups' }, { to: 'focus-groups' }),
  ],
})
