import type { PayloadRequest } from 'payload'

import { isLocale } from '@/domain/locale'
import { translator } from '@/i18n/translator'

/**
 * Errors that a request itself brings about deep inside, such as a relation to a record that does not exist. The person
 * gets a clear no instead of a failure (H-33); everything else stays what it is.
 */
type Failure = { error: Error; req: PayloadRequest }
type Answer = { status: number; response: { errors: { message: string }[] } }

const names = ['SyntaxError', 'URIError', 'CastError', 'BSONError']
const broken = /SQLITE_CONSTRAINT|FOREIGN KEY constraint|invalid input syntax/

/** The answer to such an error; nothing for all others. */
export function clearNo({ error, req }: Failure): Answer | undefined {
  if (!isOfRequest(error)) return undefined
  const locale = isLocale(req.i18n.language) ? req.i18n.language : 'en'
  return {
    status: 400,
    response: { errors: [{ message: translator(locale)('fault.wrong-reference') }] },
  }
}

function isOfRequest(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false
  return (
    names.includes(error.name) || broken.test(error.message) || isOfRequest(error.cause, depth + 1)
  )
}
