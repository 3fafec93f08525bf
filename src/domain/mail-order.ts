import type { Locale } from './locale'

/** What a mail will say, without its words: they are chosen when it is sent. */
export type MailOrder = {
  /** One plain address, checked before. */
  to: string
  locale: Locale
  template: 'contact-received'
  values: Record<string, unknown>
}
