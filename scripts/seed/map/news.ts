import { z } from 'zod'

import { newsDateKinds } from '@/domain/news'

import { evidenceOf, type FieldNames, ownedBy } from '../evidence'
import type { Links } from '../links'
import { mapped } from '../model'
import { paragraphs } from '../rich-text'
import { date, ids, known, record, texts, titled } from '../shapes'

/** news.json → news. */
export const newsItem = z.strictObject({
  ...record,
  ...titled,
  body: z.strictObject({ de: texts.min(1) }),
  date: date.nullable(),
  dateKind: z.enum(newsDateKinds),
  dateText: known,
  topics: texts,
  organisations: ids,
  cooperations: ids,
  prototypes: ids,
  events: ids,
  people: ids,
  documents: ids,
  calls: ids,
})
export type NewsItem = z.infer<typeof newsItem>

const names: FieldNames = {}

export function mapNewsItem(from: NewsItem, links: Links) {
  const { events, series, focusGroups } = links.occasions('events', from.events)
  if (focusGroups.length > 0) links.stop('events', 'news of a focus group has no field here')
  return mapped('news', from.id, {
    german: {
      slug: from.id,
      title: from.title.de,
      summary: from.summary.de,
      body: paragraphs(from.body.de),
      date: from.date,
      dateKind: from.dateKind,
      dateText: from.dateText,
      topics: from.topics,
      programmes: links.many('cooperations', 'programmes', from.cooperations),
      solutions: links.many('prototypes', 'solutions', from.prototypes),
      organisations: links.many('organisations', 'organisations', from.organisations),
      events,
      series,
      documents: links.many('documents', 'documents', from.documents),
      calls: links.many('calls', 'calls', from.calls),
      people: links.many('people', 'people', from.people),
      provenance: evidenceOf(from, names, links),
      confirmation: ownedBy(null),
    },
    english: { title: from.title.en, summary: from.summary.en },
  })
}
