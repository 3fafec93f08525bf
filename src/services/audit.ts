import type { Payload, PayloadRequest } from 'payload'

/**
 * The log of changes: who did what to which record and which fields, never their content (DOMAIN "audit-log").
 * Written with the request of the change, so that a change and its entry belong together.
 */
type Change = {
  action: 'create' | 'update' | 'delete'
  collection: string
  doc: Record<string, unknown>
  before?: Record<string, unknown>
  /** Fields that changed without leaving a trace in the record that is handed out: a password. */
  hidden?: string[]
}

/** What changes by itself, what nobody may know has changed, and what is derived from the rest. */
const unspoken = new Set([
  'id',
  'updatedAt',
  'createdAt',
  'originHash',
  'sessions',
  'hash',
  'salt',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'files',
  'url',
  'thumbnailURL',
])

type Fields = Record<string, unknown>

/** A related record that was read along counts by its id; the rows of a list have ids as well, but no times. */
const withoutRelated = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value && 'createdAt' in value
    ? value.id
    : value

/** Missing and empty are the same: a form sends one, a database gives back the other. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

const isSame = (one: unknown, other: unknown): boolean =>
  (isEmpty(one) && isEmpty(other)) ||
  JSON.stringify(one, withoutRelated) === JSON.stringify(other, withoutRelated)

/** A group of fields: neither a list nor a rich text nor a related record. */
const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !['id', 'root', 'relationTo'].some((name) => name in value)

const differing = (before: Fields, after: Fields): string[] =>
  Object.keys(after).filter((name) => !unspoken.has(name) && !isSame(before[name], after[name]))

/**
 * The names of the fields whose values differ between two states of a record; in a group also which one:
 * `confirmation.reviewBy`. Fields the later state does not show are hidden ones.
 */
export function changedFields(before: Fields, after: Fields): string[] {
  return differing(before, after)
    .flatMap((name) => {
      const [one, other] = [before[name], after[name]]
      if (!isGroup(other)) return [name]
      return differing(isGroup(one) ? one : {}, other).map((inner) => `${name}.${inner}`)
    })
    .sort()
}

/** The language that was written is named with the fields, as `locale:en`; none is named where it makes no difference. */
const localeOf = ({ locale }: PayloadRequest): string[] =>
  locale && locale !== 'all' && locale !== 'de' ? [`locale:${locale}`] : []

/** Adds one entry. An update that changed nothing leaves none. */
export async function record(req: PayloadRequest, change: Change): Promise<void> {
  const changed = change.before ? changedFields(change.before, change.doc) : []
  const fields = [...changed, ...(change.hidden ?? [])]
  if (change.action === 'update' && fields.length === 0) return
  await req.payload.create({
    collection: 'audit-log',
    data: {
      action: change.action,
      collection: change.collection,
      record: String(change.doc.id),
      fields: change.action === 'delete' ? [] : [...fields, ...localeOf(req)],
      ...(req.user && { user: req.user.id }),
    },
    overrideAccess: true,
    req,
  })
}

type Run = { collection: string; record: string; written: Record<string, number> }

/** One entry for a whole import, which says how many records of which kind; none when nothing was written. */
export async function recordRun(
  payload: Payload,
  { collection, record: name, written }: Run,
): Promise<void> {
  const fields = Object.entries(written).flatMap(([what, count]) =>
    count > 0 ? [`${what}: ${count}`] : [],
  )
  if (fields.length === 0) return
  await payload.create({
    collection: 'audit-log',
    data: { action: 'import', collection, record: name, fields },
    overrideAccess: true,
  })
}
