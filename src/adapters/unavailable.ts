import { APIError } from 'payload'

import { type Failure, failureOf, statusOf } from '@/domain/failure'

import { OverdueError } from './turns'

/** The database or the disk cannot take it now; nothing of it was written. */
export class UnavailableError extends APIError {
  readonly code: string
  constructor(failure: Failure, cause?: unknown) {
    super(
      failure === 'busy'
        ? 'The database is busy. Nothing was saved; please try again in a moment.'
        : 'The disk is full. Nothing was saved.',
      statusOf[failure],
      undefined,
      true,
    )
    this.code = failure === 'busy' ? 'SQLITE_BUSY' : 'SQLITE_FULL'
    this.cause = cause
  }
}

/** The same error, or the one that says clearly that the database or the disk cannot take it now. */
export const clear = (error: unknown): unknown => {
  if (error instanceof UnavailableError) return error
  if (error instanceof OverdueError) return new UnavailableError('busy')
  const failure = failureOf(error)
  return failure ? new UnavailableError(failure, error) : error
}
