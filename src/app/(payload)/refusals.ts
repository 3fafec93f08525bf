import type { Locale } from '@/domain/locale'
import type { Fault } from '@/domain/rest/shape'
import { translator } from '@/i18n/translator'

const statuses: Partial<Record<Fault['code'], number>> = {
  'address-too-long': 414,
  'body-too-large': 413,
  'wrong-content-type': 415,
}

/** Not here, not without signing in, or not for this person. */
export function refused(request: Request, status: 401 | 403 | 404): Response {
  return said(status, translator(languageOf(request))(`refused.${status}`))
}

/** What is wrong with the request, in the person's language. */
export function malformed(request: Request, { code, at }: Fault): Response {
  const text = translator(languageOf(request))(`fault.${code}`)
  return said(statuses[code] ?? 400, at ? `${text} (${at})` : text)
}

/** Something unexpected: its number stands in the log, nothing of it in the answer. */
export function failed(request: Request, id: string): Response {
  return said(500, `${translator(languageOf(request))('refused.500')} (${id})`)
}

const said = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } })

/** The language of the panel, else the first one the browser asks for. */
function languageOf({ headers }: Request): Locale {
  const chosen = /(?:^|;\s*)allmende-lng=(de|en)/.exec(headers.get('Cookie') ?? '')?.[1]
  const wanted = chosen ?? headers.get('Accept-Language') ?? 'de'
  return /^\s*en/i.test(wanted) ? 'en' : 'de'
}
