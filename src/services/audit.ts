import type { PayloadRequest } from 'payload'

/**
 * The log of changes: who did what to which record and which fields, never their content (DOMAIN "audit-log").
 * Written with the request of the change, so that a change and its entry belong together.
 */
type Change = {
  action: 'create' | 'update' | 'delete'
  collection: string
  doc: Record<string, unknown>
  before?: Record<string, unknown>
}

const unspoken = new Set(['updatedAt', 'createdAt', 'originHash', 'sessions', 'password'])

/** The names of the fields whose values differ between two states of a record. */
export function changedFields(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names]
    .filter(
      (name) => !unspoken.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
    )
    .sort()
}

/** Adds one entry. An update that changed nothing leaves none. */
export async function record(req: PayloadRequest, change: Change): Promise<void> {
  const fields = change.before ? changedFields(change.before, change.doc) : []
  if (change.action === 'update' && fields.length === 0) return
  await req.payload.create({
    collection: 'audit-log',
    data: {
      action: change.action,
      collection: change.collection,
      record: String(change.doc.id),
      fields,
      ...(req.user && { user: req.user.id }),
    },
    overrideAccess: true,
    req,
  })
}
