import { amountPers, callKinds, callStates } from '@/domain/call'

import {
  area,
  choice,
  germanText,
  link,
  links,
  number,
  partialDate,
  rows,
  text,
  texts,
  webAddress,
  group,
} from './shared/fields'
import { publicRecord } from './shared/record'
import { richText } from './shared/rich-text'

/** Calls for projects, competitions, prizes, funding programmes. */
export const Calls = publicRecord({
  slug: 'calls',
  labels: {
    singular: { de: 'Aufruf', en: 'Call' },
    plural: { de: 'Förderung und Aufrufe', en: 'Funding and calls' },
  },
  help: {
    de: 'Förderprogramme, Wettbewerbe, Preise und Aufrufe zum Mitmachen.',
    en: 'Funding programmes, competitions, prizes and calls to take part.',
  },
  group: 'knowledge',
  columns: ['kind', 'state', 'deadline'],
  content: [
    text('title', { de: 'Titel', en: 'Title' }, { required: true, localized: true }),
    area('summary', { de: 'Kurz gesagt', en: 'In short' }, { required: true, localized: true }),
    richText('body', { de: 'Ausführlich', en: 'In detail' }),
    choice(
      'kind',
      { de: 'Art', en: 'Kind' },
      { from: 'call-kind', values: callKinds, required: true, index: true },
    ),
    choice(
      'state',
      { de: 'Stand', en: 'State' },
      { from: 'call-state', values: callStates, required: true, index: true },
    ),
    partialDate('deadline', { de: 'Frist', en: 'Deadline' }),
    number(
      'decisionTimeWeeks',
      { de: 'Zeit bis zur Entscheidung (Wochen)', en: 'Time to decision (weeks)' },
      { min: 0 },
    ),
    number('maxAmount', { de: 'Höchstbetrag in Euro', en: 'Maximum in euro' }, { min: 0 }),
    choice(
      'amountPer',
      { de: 'Höchstbetrag gilt', en: 'Maximum applies' },
      { from: 'amount-per', values: amountPers },
    ),
    number('budget', { de: 'Gesamtbetrag in Euro', en: 'Total in euro' }, { min: 0 }),
    number(
      'fundingRate',
      { de: 'Förderquote (0 bis 1)', en: 'Funding rate (0 to 1)' },
      { min: 0, max: 1 },
    ),
    texts('eligible', { de: 'Wer mitmachen kann', en: 'Who may take part' }, { localized: true }),
    texts('criteria', { de: 'Kriterien', en: 'Criteria' }, { localized: true }),
    group('numbers', { de: 'Zahlen', en: 'Numbers' }, [
      number('submitted', { de: 'Eingereicht', en: 'Submitted' }, { min: 0 }),
      number('funded', { de: 'Gefördert oder ausgezeichnet', en: 'Funded or awarded' }, { min: 0 }),
      number('ideas', { de: 'Ideen', en: 'Ideas' }, { min: 0 }),
      number('municipalities', { de: 'Kommunen', en: 'Municipalities' }, { min: 0 }),
      number('categories', { de: 'Kategorien', en: 'Categories' }, { min: 0 }),
    ]),
    texts(
      'fundedProjects',
      { de: 'Geförderte Vorhaben', en: 'Funded projects' },
      { localized: true },
    ),
    rows('timeline', { de: 'Ablauf', en: 'Timeline' }, [
      partialDate('date', { de: 'Datum', en: 'Date' }),
      text('dateText', { de: 'Hinweis zum Datum', en: 'Remark on the date' }, { localized: true }),
      germanText('label', { de: 'Was', en: 'What' }),
      link('event', { de: 'Termin', en: 'Event' }, { to: 'events' }),
    ]),
    webAddress('website', { de: 'Webseite', en: 'Website' }),
  ],
  relations: [
    link('grantor', { de: 'Fördergeber', en: 'Grantor' }, { to: 'organisations' }),
    link('parent', { de: 'Teil von', en: 'Part of' }, { to: 'calls' }),
    links('programmes', { de: 'Kooperationen', en: 'Programmes' }, { to: 'programmes' }),
  ],
})
