import { opennesses } from '@/domain/solution'
import { systemCategories } from '@/domain/system'

import {
  area,
  choice,
  link,
  partialDate,
  rows,
  text,
  texts,
  webAddress,
  yesNo,
} from './shared/fields'
import { publicRecord } from './shared/record'

/** Specialist systems and platforms a solution connects to. */
export const Systems = publicRecord({
  slug: 'systems',
  labels: { singular: { de: 'System', en: 'System' }, plural: { de: 'Systeme', en: 'Systems' } },
  help: {
    de: 'Fachverfahren und Plattformen, an die Lösungen anschließen.',
    en: 'Specialist systems and platforms that solutions connect to.',
  },
  group: 'catalogue',
  columns: ['category', 'vendor'],
  content: [
    text('title', { de: 'Name', en: 'Name' }, { required: true, localized: true }),
    texts('aliases', { de: 'Andere Schreibweisen', en: 'Other spellings' }),
    area('summary', { de: 'Kurz gesagt', en: 'In short' }, { required: true, localized: true }),
    choice(
      'category',
      { de: 'Gattung', en: 'Category' },
      { from: 'system-category', values: systemCategories, required: true, index: true },
    ),
    yesNo('generic', {
      de: 'Steht für eine Gattung, nicht für ein Produkt',
      en: 'Stands for a kind of system, not a product',
    }),
    choice(
      'openSource',
      { de: 'Open Source', en: 'Open source' },
      { from: 'openness', values: opennesses, required: true, fallback: 'unknown' },
    ),
    webAddress('website', { de: 'Webseite', en: 'Website' }),
    rows('versions', { de: 'Fassungen', en: 'Versions' }, [
      text('number', { de: 'Nummer', en: 'Number' }, { required: true }),
      partialDate('date', { de: 'Vom', en: 'Of' }),
      text('note', { de: 'Anmerkung', en: 'Remark' }, { localized: true }),
    ]),
  ],
  relations: [link('vendor', { de: 'Hersteller', en: 'Vendor' }, { to: 'organisations' })],
})
