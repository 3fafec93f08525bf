/**
 * Publication of a record: draft → submitted → published → archived (DOMAIN). Payload's `_status` alone decides who
 * sees it; the rest is derived here.
 */
export const publicationStates = ['draft', 'submitted', 'published', 'archived'] as const
export type PublicationState = (typeof publicationStates)[number]

export type Publication = {
  _status?: 'draft' | 'published' | null
  submitted?: boolean | null
  archived?: boolean | null
}

/** The state in which a record is. */
export function publicationState(record: Publication): PublicationState {
  if (record._status === 'published') return record.archived ? 'archived' : 'published'
  return record.submitted ? 'submitted' : 'draft'
}

/** True when the owner has not confirmed the record in time. Days as `YYYY-MM-DD`. */
export const isOverdue = (reviewBy: string | null | undefined, today: string): boolean =>
  Boolean(reviewBy) && (reviewBy ?? '').slice(0, 10) < today
