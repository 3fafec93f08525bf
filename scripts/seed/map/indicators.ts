import { z } from 'zod'

import { indicatorUnits } from '@/domain/indicator'

import { evidenceOf, type FieldNames, ownedBy } from '../evidence'
import type { Links } from '../links'
import { mapped } from '../model'
import { date, id, ids, record, titled } from '../shapes'

/** What the start page of a new portal shows. */
const featured = [
  'kommunen-experimentieren-mit-ki',
  'urban-ki-ideen-anzahl',
  'ikz-foerdersumme-bewilligt',
]

/** indicators.json → indicators. */
export const indicator = z.strictObject({
  ...record,
  ...titled,
  value: z.number(),
  unit: z.enum(indicatorUnits),
  valueText: z.string().min(1),
  approximate: z.boolean(),
  asOf: date.nullable(),
  statedBy: id.nullable(),
  statedByOrganisation: id.nullable(),
  derived: z.boolean(),
  related: z.strictObject({
    organisations: ids,
    cooperations: ids,
    events: ids,
    prototypes: ids,
    calls: ids,
  }),
})
export type Indicator = z.infer<typeof indicator>

const names: FieldNames = { value: ['value'] }

export const mapIndicator = (from: Indicator, links: Links) =>
  mapped('indicators', from.id, {
    german: {
      title: from.title.de,
      summary: from.summary.de,
      value: from.value,
      valueText: from.valueText,
      unit: from.unit,
      approximate: from.approximate,
      derived: from.derived,
      featured: featured.includes(from.id),
      asOf: from.asOf,
      statedBy: links.one('statedBy', 'people', from.statedBy),
      statedByOrganisation: links.one(
        'statedByOrganisation',
        'organisations',
        from.statedByOrganisation,
      ),
      organisations: links.many('related', 'organisations', from.related.organisations),
      programmes: links.many('related', 'programmes', from.related.cooperations),
      ...links.occasions('related', from.related.events),
      solutions: links.many('related', 'solutions', from.related.prototypes),
      calls: links.many('related', 'calls', from.related.calls),
      provenance: evidenceOf(from, names, links),
      confirmation: ownedBy(null),
    },
    english: { title: from.title.en, summary: from.summary.en },
  })
