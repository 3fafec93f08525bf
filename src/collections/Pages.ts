import { area, text } from './shared/fields'
import { publicRecord } from './shared/record'
import { richText } from './shared/rich-text'

/** Standing pages: imprint, privacy, accessibility, easy language, sign language. */
export const Pages = publicRecord({
  slug: 'pages',
  labels: { singular: { de: 'Seite', en: 'Page' }, plural: { de: 'Seiten', en: 'Pages' } },
  help: {
    de: 'Feste Seiten wie Impressum und Datenschutz. Die Adresse bitte nicht ändern.',
    en: 'Standing pages such as imprint and privacy. Please do not change the address.',
  },
  group: 'knowledge',
  columns: ['slug'],
  content: [
    text('title', { de: 'Titel', en: 'Title' }, { required: true, localized: true }),
    area('summary', { de: 'Kurz gesagt', en: 'In short' }, { localized: true }),
    richText('body', { de: 'Text', en: 'Text' }),
  ],
})
