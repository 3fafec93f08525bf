import { z } from 'zod'

import { systemCategories } from '@/domain/system'

import type { Content } from '../content'
import { evidenceOf, type FieldNames, opennessOf, ownedBy } from '../evidence'
import type { Links } from '../links'
import { mapped } from '../model'
import { address, date, id, ids, known, record, texts, titled } from '../shapes'

/** systems.json → systems. */
export const system = z.strictObject({
  ...record,
  ...titled,
  name: z.string().min(1),
  nameVariants: texts.optional(),
  vendor: id.nullable(),
  category: z.enum(systemCategories),
  isGeneric: z.boolean(),
  openSource: z.boolean().nullable(),
  website: address.optional(),
  versions: z
    .array(z.strictObject({ number: z.string(), date: date.nullable(), note: known }))
    .optional(),
  // Left out: the other side of prototypes.connectsTo.
  prototypes: ids,
})
export type System = z.infer<typeof system>

const names: FieldNames = {
  summary: ['summary'],
  vendor: ['vendor'],
  openSource: ['openSource'],
  name: ['title', 'aliases'],
}

/** Other spellings. "(allgemein)" after a name only repeats that the record stands for a kind of system. */
function aliasesOf({ name, title, nameVariants = [] }: System): string[] {
  const plain = name.replace(/ \(allgemein\)$/, '')
  return [...(plain === title.de ? [] : [plain]), ...nameVariants]
}

export function mapSystem(from: System, links: Links, { prototypes }: Content) {
  links.heldElsewhere(
    'prototypes',
    from.prototypes,
    prototypes.filter((one) => one.connectsTo.includes(from.id)).map((one) => one.id),
  )
  return mapped('systems', from.id, {
    german: {
      slug: from.id,
      title: from.title.de,
      aliases: aliasesOf(from),
      summary: from.summary.de,
      category: from.category,
      generic: from.isGeneric,
      openSource: opennessOf(from.openSource),
      website: from.website ?? null,
      versions: from.versions ?? [],
      vendor: links.one('vendor', 'organisations', from.vendor),
      provenance: evidenceOf(from, names, links),
      confirmation: ownedBy(null),
    },
    english: { title: from.title.en, summary: from.summary.en },
  })
}
