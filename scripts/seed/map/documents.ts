import { z } from 'zod'

import { documentKinds, documentStates } from '@/domain/document'

import { evidenceOf, type FieldNames, ownedBy } from '../evidence'
import type { Links } from '../links'
import { mapped } from '../model'
import { address, date, id, ids, known, record, texts, titled } from '../shapes'

/** documents.json → documents. */
export const document = z.strictObject({
  ...record,
  ...titled,
  kind: z.enum(documentKinds),
  status: z.enum(documentStates),
  date: date.nullable(),
  year: z.number().int().optional(),
  publisher: id.nullable(),
  authorUnit: known,
  identifier: known,
  url: address.nullable(),
  language: z.enum(['de', 'en']),
  keyPoints: texts,
  relatedCooperations: ids,
  relatedEvents: ids,
})
export type Document = z.infer<typeof document>

const names: FieldNames = {
  summary: ['summary'],
  publisher: ['publisher'],
  status: ['state'],
  identifier: ['identifier'],
}

export const mapDocument = (from: Document, links: Links) =>
  mapped('documents', from.id, {
    german: {
      slug: from.id,
      title: from.title.de,
      summary: from.summary.de,
      kind: from.kind,
      state: from.status,
      date: from.date ?? from.year?.toString() ?? null,
      url: from.url,
      language: from.language,
      identifier: from.identifier,
      authorUnit: from.authorUnit,
      keyPoints: from.keyPoints,
      publisher: links.one('publisher', 'organisations', from.publisher),
      programmes: links.many('relatedCooperations', 'programmes', from.relatedCooperations),
      events: links.many('relatedEvents', 'events', from.relatedEvents),
      provenance: evidenceOf(from, names, links),
      confirmation: ownedBy(null),
    },
    english: { title: from.title.en, summary: from.summary.en },
  })
