import type { Locale } from '@/domain/locale'
import type { MailOrder } from '@/domain/mail-order'

const to = 'beispiel@example.org'

const text = {
  de: 'Guten Tag,\n\nim Kalender kann ich den Filter „Land“ mit der Tastatur nicht erreichen.\nGetestet mit zwei Browsern.\n\nViele Grüße\nBeispiel',
  en: 'Hello,\n\nI cannot reach the filter “State” in the calendar by keyboard.\nTested with two browsers.\n\nKind regards\nExample',
}

/** One example of every mail, to look at and to test. */
export const examplesIn = (locale: Locale): MailOrder[] => [
  { to, locale, template: 'password-reset', values: { token: 'beispiel'.repeat(5) } },
  {
    to,
    locale,
    template: 'contact-received',
    values: { kind: 'barrier', text: text[locale], page: '/termine', dueOn: '2026-12-10' },
  },
  {
    to,
    locale,
    template: 'contact-received',
    values: { kind: 'contact', text: text[locale], dueOn: '2026-12-10' },
  },
  ...(['barrier', 'contact'] as const).map((kind): MailOrder => ({
    to,
    locale,
    template: 'contact-new',
    values: {
      kind,
      ...(kind === 'barrier' && { page: '/termine' }),
      dueOn: '2026-12-10',
      adminPath: '/admin/collections/contact-requests/beispiel',
    },
  })),
  { to, locale, template: 'test', values: {} },
]
