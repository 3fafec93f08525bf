import { newsDateKinds } from '@/domain/news'

import { area, choice, image, links, partialDate, text, texts } from './shared/fields'
import { publicRecord } from './shared/record'
import { richText } from './shared/rich-text'

/** What is new, written by the editors. */
export const News = publicRecord({
  slug: 'news',
  labels: { singular: { de: 'Meldung', en: 'News item' }, plural: { de: 'Aktuelles', en: 'News' } },
  help: {
    de: 'Kurze Meldungen. Jede führt zu den Einträgen, um die es geht.',
    en: 'Short items. Each leads to the records it is about.',
  },
  group: 'knowledge',
  columns: ['date', 'topics'],
  content: [
    text('title', { de: 'Titel', en: 'Title' }, { required: true, localized: true }),
    area('summary', { de: 'Kurz gesagt', en: 'In short' }, { required: true, localized: true }),
    richText('body', { de: 'Text', en: 'Text' }),
    partialDate('date', { de: 'Datum', en: 'Date' }, { index: true }),
    choice(
      'dateKind',
      { de: 'Wofür das Datum steht', en: 'What the date stands for' },
      { from: 'news-date-kind', values: newsDateKinds, required: true, fallback: 'publication' },
    ),
    text('dateText', { de: 'Hinweis zum Datum', en: 'Remark on the date' }, { localized: true }),
    texts('topics', { de: 'Themen', en: 'Topics' }, { localized: true }),
    image('image', { de: 'Bild', en: 'Image' }),
  ],
  relations: [
    links('programmes', { de: 'Kooperationen', en: 'Programmes' }, { to: 'programmes' }),
    links('solutions', { de: 'Lösungen', en: 'Solutions' }, { to: 'solutions' }),
    links('organisations', { de: 'Organisationen', en: 'Organisations' }, { to: 'organisations' }),
    links('events', { de: 'Termine', en: 'Events' }, { to: 'events' }),
    links('documents', { de: 'Dokumente', en: 'Documents' }, { to: 'documents' }),
    links('calls', { de: 'Aufrufe', en: 'Calls' }, { to: 'calls' }),
    links('people', { de: 'Personen', en: 'People' }, { to: 'people' }),
    links('series', { de: 'Reihen', en: 'Series' }, { to: 'event-series' }),
  ],
})
