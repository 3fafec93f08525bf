import type { FieldHook, TextField } from 'payload'

import { isSlug, slugOf } from '@/domain/slug'

const fromTitle =
  (source: string): FieldHook =>
  ({ value, data, req }) => {
    if (typeof value === 'string' && value !== '') return slugOf(value)
    const title: unknown = data?.[source]
    // English shares the German address unless an editor gives it one of its own.
    return typeof title === 'string' && req.locale !== 'en' ? slugOf(title) : value
  }

/** The record's address: made from the title, the same in both languages unless edited, unique per language. */
export const slugField = (source = 'title'): TextField =>
  ({
    name: 'slug',
    label: { de: 'Adresse', en: 'Address' },
    type: 'text',
    localized: true,
    unique: true,
    index: true,
    hooks: { beforeValidate: [fromTitle(source)] },
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      value === undefined ||
      value === null ||
      value === '' ||
      (typeof value === 'string' && isSlug(value))
        ? true
        : req.i18n.language === 'de'
          ? 'Nur Kleinbuchstaben von a bis z, Ziffern und Bindestriche.'
          : 'Only lower-case letters a to z, digits and hyphens.',
    admin: {
      position: 'sidebar',
      description: {
        de: 'Letzter Teil der Webadresse. Entsteht aus dem Titel; ohne Eintrag gilt auf Englisch die deutsche Adresse.',
        en: 'Last part of the web address. Made from the title; without an entry English uses the German address.',
      },
    },
  }) as TextField // `validate` of a text field depends on hasMany; here it is always one text.
