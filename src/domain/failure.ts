/**
 * Failures a person can do nothing about but try again later: the database is busy, or the disk is full. Whatever wraps
 * the first cause, these are told apart from mistakes (SECURITY F5, F7).
 */
export const failures = ['busy', 'full'] as const
export type Failure = (typeof failures)[number]

const codes: Record<string, Failure> = {
  SQLITE_BUSY: 'busy',
  SQLITE_BUSY_SNAPSHOT: 'busy',
  SQLITE_BUSY_RECOVERY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_FULL: 'full',
  SQLITE_IOERR_WRITE: 'full',
  SQLITE_IOERR_SHMSIZE: 'full',
  ENOSPC: 'full',
  EDQUOT: 'full',
}

/** The status of the answer (RFC 9110, RFC 4918). */
export const statusOf: Record<Failure, 503 | 507> = { busy: 503, full: 507 }

/** When to try again, in seconds: `Retry-After`. */
export const retryAfter: Record<Failure, number> = { busy: 5, full: 300 }

/** Says within the portal that a failure has its number already; it never leaves the house (H-32). */
export const errorHeader = 'X-Allmende-Error'

const deepest = 5

/** What has failed, found in the error itself or in what caused it; null for every other error. */
export function failureOf(error: unknown): Failure | null {
  let cause = error
  for (let depth = 0; depth < deepest; depth += 1) {
    if (typeof cause !== 'object' || cause === null) return null
    const failure = codes[String(Reflect.get(cause, 'code'))]
    if (failure) return failure
    cause = Reflect.get(cause, 'cause')
  }
  return null
}
