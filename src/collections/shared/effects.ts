import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { record } from '@/services/audit'
import { followShown, noteOneLanguage, rememberShown } from '@/services/media'
import { queueIndex } from '@/services/outbox'
import { refreshPages } from '@/services/pages'
import {
  type Concerned,
  concernedBy,
  hasNeighbours,
  type RecordRef,
  seenOf,
  tellersOf,
} from '@/services/search-neighbours'

/** What stands in `originHash` once a person has changed a record of the first content: the import leaves it alone. */
export const editedByPerson = 'edited'

/** A change made by a person parts the record from the content it came with. */
export const markEdited: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, originHash: editedByPerson } : data

/** Before a record that can show files is changed: what it has shown until now (services/media). */
export const rememberFiles: CollectionBeforeChangeHook = async ({ collection, originalDoc, req }) =>
  rememberShown(req, { collection: collection.slug, id: originalDoc?.id })

/** When only one language is published, its list of files is made in another way. */
export const noteLanguage: CollectionBeforeOperationHook = ({ args, req }) => {
  if (Reflect.get(args, 'publishSpecificLocale')) noteOneLanguage(req)
  return args
}

/** The same before it is deleted. */
export const rememberFilesOfDeleted: CollectionBeforeDeleteHook = async ({ collection, id, req }) =>
  rememberShown(req, { collection: collection.slug, id })

type Remembered = { seen: unknown; tellers: RecordRef[] }

const seenAs = (collection: string, id: unknown): string => `seen of ${collection} ${String(id)}`

/** Before a record is changed that other pages show: what they have shown of it until now (services/search-neighbours). */
export const rememberSeen: CollectionBeforeChangeHook = async ({
  collection,
  originalDoc,
  req,
}) => {
  if (originalDoc?.id === undefined) return
  const place = { collection: collection.slug, id: String(originalDoc.id) }
  req.context[seenAs(place.collection, place.id)] = { seen: await seenOf(req, place), tellers: [] }
}

/** The same before it is deleted; afterwards nothing would lead to it any more. */
export const rememberSeenOfDeleted: CollectionBeforeDeleteHook = async ({
  collection,
  id,
  req,
}) => {
  const place = { collection: collection.slug, id: String(id) }
  req.context[seenAs(place.collection, place.id)] = {
    seen: await seenOf(req, place),
    tellers: await tellersOf(req.payload, place),
  }
}

/** Whose documents in the search must follow the change besides the record's own. */
async function concerned(req: PayloadRequest, collection: string, id: string): Promise<Concerned> {
  if (!hasNeighbours(collection)) return { also: [], tellers: false }
  const remembered = req.context[seenAs(collection, id)] as Remembered | undefined // remembered above
  // Nothing leads to what has just been made; what it leads to may show something of it.
  const isNew = remembered === undefined
  const after = await seenOf(req, { collection, id })
  const { also, tellers } = concernedBy(collection, remembered?.seen ?? null, after)
  return { also: [...also, ...(remembered?.tellers ?? [])], tellers: tellers && !isNew }
}

/** After the change its files become public or private, before a page is built anew with them. */
export const followFiles: CollectionAfterChangeHook = async ({ collection, doc, req }) =>
  followShown(req, { collection: collection.slug, id: doc.id })

/** The same after it has been deleted. */
export const followFilesOfDeleted: CollectionAfterDeleteHook = async ({ collection, id, req }) =>
  followShown(req, { collection: collection.slug, id })

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
  await queueIndex(req, {
    collection: collection.slug,
    id: String(doc.id),
    change: doc.updatedAt,
    concerned: await concerned(req, collection.slug, String(doc.id)),
  })
  refreshPages(req.payload, { collection: collection.slug, id: String(doc.id) })
}

/** The same after a record has been deleted. */
export const afterDeleteEffects: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await record(req, { action: 'delete', collection: collection.slug, doc })
  await queueIndex(req, {
    collection: collection.slug,
    id: String(doc.id),
    change: 'deleted',
    concerned: await concerned(req, collection.slug, String(doc.id)),
  })
  refreshPages(req.payload, { collection: collection.slug, id: String(doc.id) })
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
