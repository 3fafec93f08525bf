import {
  type ContactField,
  type ContactKind,
  type ContactMistake,
  type ContactRefusal,
  keptMonths,
  longest,
  mostLinks,
} from '@/domain/contact-request'
import type { Locale } from '@/domain/locale'
import { placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

/** How one field of a form looks and what it says. */
export type FieldLook = {
  name: ContactField
  label: string
  /** "required" or "optional": in words, because a star says nothing (WCAG 3.3.2). */
  mark: string
  required?: true
  hint?: string
  autoComplete?: string
  type?: 'email' | 'text'
  rows?: number
}

export type FormTexts = {
  fields: FieldLook[]
  /** What to say about a mistake; the key is `field.mistake`. */
  mistakes: Record<string, string>
  check: string
  refused: Record<ContactRefusal | 'unreachable', { title: string; text: string }>
  trap: string
  about: string
  send: string
  sending: string
  privacy: string
  privacyMore: string
  privacyHref: string
}

const mistakesOf = {
  text: ['missing', 'too-long', 'too-many-links'],
  page: ['not-ours', 'too-long'],
  email: ['not-an-address', 'too-long'],
  name: ['not-one-line', 'too-long'],
} as const satisfies Record<ContactField, readonly ContactMistake[]>

const refusals = ['too-fast', 'too-old', 'too-many', 'unreadable', 'unreachable'] as const

const mailExample = 'name@example.org'

function fieldsOf(locale: Locale, kind: ContactKind): FieldLook[] {
  const t = translator(locale)
  const mark = t('contact.optional')
  const page: FieldLook = {
    name: 'page',
    label: t('contact.page'),
    mark,
    hint: t('contact.pageHint', { example: placeOf(locale, 'solutions') }),
    autoComplete: 'off',
  }
  return [
    {
      name: 'text',
      label: t(`contact.text.${kind}`),
      mark: t('contact.required'),
      required: true,
      hint: t(`contact.textHint.${kind}`, { most: longest.text }),
      rows: 8,
    },
    ...(kind === 'barrier' ? [page] : []),
    {
      name: 'email',
      label: t('contact.email'),
      mark,
      hint: t('contact.emailHint', { example: mailExample }),
      autoComplete: 'email',
      type: 'email',
    },
    { name: 'name', label: t('contact.name'), mark, autoComplete: 'name' },
  ]
}

function mistakeTexts(locale: Locale, kind: ContactKind): Record<string, string> {
  const t = translator(locale)
  const example = { page: placeOf(locale, 'solutions'), email: mailExample, text: '', name: '' }
  const say = (field: ContactField, mistake: string): string =>
    // The keys are those of `mistakesOf`, which a test compares with the messages.
    t(
      `contact.mistake.${field}.${mistake}` as Parameters<typeof t>[0],
      {
        most: longest[field],
        links: mostLinks,
        example: example[field],
      } as never,
    )
  return Object.fromEntries(
    Object.entries(mistakesOf).flatMap(([field, mistakes]) =>
      mistakes.map((mistake) => [
        `${field}.${mistake}`,
        mistake === 'missing'
          ? t(`contact.mistake.text.missing.${kind}`)
          : say(field as ContactField, mistake), // a key of the table above
      ]),
    ),
  )
}

/** Everything a form says, in one language, as plain data for the browser. */
export function formTexts(locale: Locale, kind: ContactKind): FormTexts {
  const t = translator(locale)
  const refused = Object.fromEntries(
    refusals.map((code) => [
      code,
      { title: t(`contact.refused.${code}.title`), text: t(`contact.refused.${code}.text`) },
    ]),
  ) as FormTexts['refused'] // its keys are those of the list above
  return {
    fields: fieldsOf(locale, kind),
    mistakes: mistakeTexts(locale, kind),
    refused,
    check: t('contact.check'),
    trap: t('contact.trap'),
    about: t('contact.about'),
    send: t(`contact.send.${kind}`),
    sending: t('contact.sending'),
    privacy: t('contact.privacy', { months: keptMonths }),
    privacyMore: t('contact.privacyMore'),
    privacyHref: placeOf(locale, 'privacy'),
  }
}
