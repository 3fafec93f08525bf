import type { Assumption } from '@/domain/provenance'

import type { Links } from './links'
import type { Ref } from './model'
import type { ContentRecord } from './shapes'

/**
 * The model's name for each field of a content file that may be assumed. An empty list: the field is left out, and
 * with it what is assumed about it.
 */
export type FieldNames = Readonly<Record<string, readonly string[]>>

function assumptionsOf(record: ContentRecord, names: FieldNames, links: Links): Assumption[] {
  if (record.assumed !== record.assumedFields.length > 0)
    links.stop('assumed', 'does not fit assumedFields')
  return record.assumedFields
    .map(({ fields, kind, reason }) => ({
      fields: [
        ...new Set(
          fields.flatMap(
            (field) => names[field] ?? links.stop('assumedFields', `${field} has no name here`),
          ),
        ),
      ],
      kind,
      reason,
    }))
    .filter(({ fields }) => fields.length > 0)
}

/** The sources of a record: the first one, further ones, pages on the web; each once. */
export const sourcesOf = (record: ContentRecord, links: Links): Ref[] =>
  links.many('source', 'sources', [
    record.source,
    ...record.additionalSources,
    ...(record.webSources ?? []),
  ])

/** Where the statements of a record come from. */
export const evidenceOf = (record: ContentRecord, names: FieldNames, links: Links) => ({
  sources: sourcesOf(record, links),
  assumptions: assumptionsOf(record, names, links),
  sourceNote: record.sourceNote,
  internalNote: record.note,
})

/** Who answers for a record. Nobody has confirmed anything yet, so that stays empty. */
export const ownedBy = (owner: Ref | null) => ({ owner })

/** The model has three answers where the content has two and none. */
export const opennessOf = (open: boolean | null): 'yes' | 'no' | 'unknown' =>
  open === null ? 'unknown' : open ? 'yes' : 'no'
