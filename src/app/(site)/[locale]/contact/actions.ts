'use server'

import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'

import { publicPortal } from '@/app/portal'
import { type ContactFormView, contactKinds } from '@/domain/contact-request'
import { isLocale } from '@/domain/locale'
import { ownOrigins } from '@/env'
import { formWords, placeOf } from '@/i18n/routing'
import { receiptWord, takeContactForm } from '@/services/contact-forms'

const nothingLeft: ContactFormView = {
  ticket: '',
  message: { text: '', page: '', email: '', name: '' },
  mistakes: [],
  refused: null,
}

/** What stands behind both forms. Everything here comes from outside, the kind and the language too. */
export async function sendContactForm(
  about: { kind: string; locale: string },
  _before: ContactFormView,
  form: FormData,
): Promise<ContactFormView> {
  const { locale = '', kind: wanted } = about ?? {}
  const kind = contactKinds.find((one) => one === wanted)
  if (!kind || !isLocale(locale) || !(form instanceof FormData)) notFound()
  const [payload, asking] = await Promise.all([publicPortal(), headers()])
  const client = asking.get('x-allmende-client') ?? 'local'
  const sent = { kind, locale, entries: [...form], client, origins: ownOrigins }
  const outcome = await takeContactForm(payload, sent, new Date())
  if ('again' in outcome) return outcome.again
  const place = placeOf(locale, kind === 'contact' ? 'contact' : 'report-barrier')
  const taken = `${place}?${formWords.sent[locale]}=${receiptWord(payload, outcome.taken)}`
  // The script goes there by itself. A redirect would make the server ask itself for the page, at the address it was asked
  // by, which anybody can choose (CVE-2024-34351).
  if (!asking.has('next-action')) redirect(taken)
  return { ...nothingLeft, taken }
}
