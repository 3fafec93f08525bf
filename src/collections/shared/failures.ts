import type { AfterErrorHook } from 'payload'

import { errorHeader, type Failure, failureOf, retryAfter, statusOf } from '@/domain/failure'

/** Statuses whose sentence already says what the matter is. */
const unavailable: readonly number[] = Object.values(statusOf)

/** What a person reads. */
const sentences: Record<Failure | 'unknown', { de: string; en: string }> = {
  busy: {
    de: 'Das Portal ist gerade beschäftigt. Es wurde nichts gespeichert. Bitte versuchen Sie es gleich noch einmal.',
    en: 'The portal is busy. Nothing was saved. Please try again in a moment.',
  },
  full: {
    de: 'Der Speicherplatz des Portals ist voll. Es wurde nichts gespeichert. Bitte wenden Sie sich an den Betrieb.',
    en: 'The disk of the portal is full. Nothing was saved. Please tell the people who run it.',
  },
  unknown: {
    de: 'Das hat nicht geklappt. Bitte nennen Sie dem Betrieb die Nummer',
    en: 'Something went wrong. Please tell the people who run the portal the number',
  },
}

/**
 * How Payload's interface answers when something fails that is nobody's mistake: 503 or 507 with a moment to try again
 * for a busy database and a full disk; for everything unknown the number that stands in the log (SECURITY F5, F7, H-32).
 */
export const answerFailures =
  (idOf: (error: object) => string): AfterErrorHook =>
  ({ error, req }) => {
    const language = req.i18n?.language === 'en' ? 'en' : 'de'
    const failure = failureOf(error)
    if (failure) {
      req.responseHeaders ??= new Headers()
      req.responseHeaders.set('Retry-After', String(retryAfter[failure]))
      const message = sentences[failure][language]
      return { response: { errors: [{ message }] }, status: statusOf[failure] }
    }
    const status = Number(Reflect.get(error, 'status') ?? 500)
    if (status < 500 || unavailable.includes(status)) return undefined
    const number = idOf(error)
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set(errorHeader, number)
    const message = `${sentences.unknown[language]} ${number}.`
    return { response: { errors: [{ message }] }, status: 500 }
  }
