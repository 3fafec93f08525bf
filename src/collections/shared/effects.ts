import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
} from 'payload'

import { record } from '@/services/audit'
import { refreshPages } from '@/services/pages'
import { markStale } from '@/services/search'

/** What stands in `originHash` once a person has changed a record of the first content: the import leaves it alone. */
export const editedByPerson = 'edited'

/** A change made by a person parts the record from the content it came with. */
export const markEdited: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, originHash: editedByPerson } : data

/** What every change of a public record brings about: an entry in the log, fresh pages, a fresh search index. */
export const afterChangeEffects: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
  context,
}) => {
  if (!context.skipAudit) {
    await record(req, {
      action: operation,
      collection: collection.slug,
      doc,
      before: operation === 'update' ? previousDoc : undefined,
    })
  }
  markStale(req.payload)
  refreshPages(req.payload)
}

/** The same after a record has been deleted. */
export const afterDeleteEffects: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await record(req, { action: 'delete', collection: collection.slug, doc })
  markStale(req.payload)
  refreshPages(req.payload)
}

/** Only the log: for records without a public page of their own. */
export const audited: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
  context,
}) => {
  if (context.skipAudit) return
  await record(req, {
    action: operation,
    collection: collection.slug,
    doc,
    before: operation === 'update' ? previousDoc : undefined,
    hidden: context.hasNewPassword ? ['password'] : [],
  })
}

/** The same after a deletion. */
export const auditedDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await record(req, { action: 'delete', collection: collection.slug, doc })
}
