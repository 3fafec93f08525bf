import type {
  CheckboxField,
  DateField,
  EmailField,
  Field,
  GroupField,
  NumberField,
  RelationshipField,
  SelectField,
  TextareaField,
  TextField,
  UploadField,
} from 'payload'

import { isPartialDate } from '@/domain/partial-date'
import { namesOf, type VocabularyList } from '@/i18n/vocabulary'

/** A label or help text in both languages of the admin panel. */
export type Wording = { de: string; en: string }

type Options = {
  help?: Wording
  required?: boolean
  localized?: boolean
  unique?: boolean
  index?: boolean
  readOnly?: boolean
  sidebar?: boolean
}

const described = ({ help, readOnly, sidebar }: Options) => ({
  ...(help && { description: help }),
  ...(readOnly && { readOnly }),
  ...(sidebar && { position: 'sidebar' as const }),
})

const kept = ({ required, localized, unique, index }: Options) => ({
  ...(required && { required }),
  ...(localized && { localized }),
  ...(unique && { unique }),
  ...(index && { index }),
})

export const text = (name: string, label: Wording, options: Options = {}): TextField => ({
  name,
  label,
  type: 'text',
  ...kept(options),
  admin: described(options),
})

/** A text that German needs; English may do without and then shows the German one. */
export const germanText = (name: string, label: Wording, options: Options = {}): TextField =>
  ({
    ...text(name, label, { ...options, localized: true }),
    validate: (
      value: unknown,
      { req }: { req: { locale?: string | null; i18n: { language: string } } },
    ) =>
      req.locale === 'en' || (typeof value === 'string' && value.trim() !== '')
        ? true
        : req.i18n.language === 'de'
          ? 'Dieses Feld ist auf Deutsch nötig.'
          : 'This field is needed in German.',
  }) as TextField // `validate` of a text field depends on hasMany; here it is always one text.

/** Several short texts, one per line of a list. */
export const texts = (name: string, label: Wording, options: Options = {}): TextField => ({
  name,
  label,
  type: 'text',
  hasMany: true,
  ...kept(options),
  admin: described(options),
})

export const area = (name: string, label: Wording, options: Options = {}): TextareaField => ({
  name,
  label,
  type: 'textarea',
  ...kept(options),
  admin: described(options),
})

export const number = (
  name: string,
  label: Wording,
  options: Options & { min?: number; max?: number } = {},
): NumberField => ({
  name,
  label,
  type: 'number',
  min: options.min,
  max: options.max,
  ...kept(options),
  admin: described(options),
})

export const yesNo = (name: string, label: Wording, options: Options = {}): CheckboxField => ({
  name,
  label,
  type: 'checkbox',
  defaultValue: false,
  admin: described(options),
})

export const email = (name: string, label: Wording, options: Options = {}): EmailField => ({
  name,
  label,
  type: 'email',
  admin: described(options),
})

const dated =
  (date: NonNullable<DateField['admin']>['date']) =>
  (name: string, label: Wording, options: Options = {}): DateField => ({
    name,
    label,
    type: 'date',
    ...kept(options),
    admin: { ...described(options), date },
  })

/** A calendar day with a date picker. */
export const day = dated({ pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' })

/** A point in time, with its clock. */
export const moment = dated({ pickerAppearance: 'dayAndTime', displayFormat: 'd. MMM yyyy, HH:mm' })

const asFarAsKnown: Wording = {
  de: 'So genau wie bekannt: Tag (2026-01-14), Monat (2026-01) oder Jahr (2026). Unbekannt: leer lassen.',
  en: 'As far as known: day (2026-01-14), month (2026-01) or year (2026). Unknown: leave empty.',
}

/** A date as far as it is known (domain/partial-date). */
export const partialDate = (name: string, label: Wording, options: Options = {}): TextField =>
  ({
    ...text(name, label, { help: asFarAsKnown, ...options }),
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      value === undefined ||
      value === null ||
      value === '' ||
      (typeof value === 'string' && isPartialDate(value))
        ? true
        : req.i18n.language === 'de'
          ? 'Bitte als JJJJ-MM-TT, JJJJ-MM oder JJJJ eingeben.'
          : 'Please enter as YYYY-MM-DD, YYYY-MM or YYYY.',
  }) as TextField // `validate` of a text field depends on hasMany; here it is always one text.

const isWebAddress = (value: unknown): boolean =>
  typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

/** An address on the web; only http and https, so that a link can never run a script. */
export const webAddress = (name: string, label: Wording, options: Options = {}): TextField =>
  ({
    ...text(name, label, options),
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      value === undefined || value === null || value === '' || isWebAddress(value)
        ? true
        : req.i18n.language === 'de'
          ? 'Bitte eine vollständige Adresse eingeben, zum Beispiel https://www.beispiel.de.'
          : 'Please enter a complete address, for example https://www.example.org.',
  }) as TextField // as above

type Choice = Options & { from: VocabularyList; values: readonly string[]; fallback?: string }

const options = ({ from, values }: Choice) =>
  values.map((value) => ({ value, label: namesOf(from, value) }))

/** One value of a list whose names stand in the messages. */
export const choice = (name: string, label: Wording, chosen: Choice): SelectField => ({
  name,
  label,
  type: 'select',
  options: options(chosen),
  defaultValue: chosen.fallback,
  ...kept(chosen),
  admin: described(chosen),
})

/** Several values of such a list. */
export const choices = (name: string, label: Wording, chosen: Choice): SelectField => ({
  name,
  label,
  type: 'select',
  hasMany: true,
  options: options(chosen),
  ...kept(chosen),
  admin: described(chosen),
})

export type Target = RelationshipField['relationTo']

/** One related record. */
export const link = (
  name: string,
  label: Wording,
  to: Options & { to: string },
): RelationshipField => ({
  name,
  label,
  type: 'relationship',
  relationTo: to.to as never,
  index: true,
  ...kept(to),
  admin: described(to),
}) // slugs are checked against the built config when it starts

/** Several related records. */
export const links = (
  name: string,
  label: Wording,
  to: Options & { to: string },
): RelationshipField => ({
  name,
  label,
  type: 'relationship',
  relationTo: to.to as never,
  hasMany: true,
  admin: described(to),
}) // as above

export const image = (name: string, label: Wording, options: Options = {}): UploadField => ({
  name,
  label,
  type: 'upload',
  relationTo: 'media',
  admin: described(options),
})

/** Fields that belong together under a name of their own. */
export const group = (name: string, label: Wording, fields: Field[]): GroupField => ({
  name,
  label,
  type: 'group',
  fields,
})

/** Rows of fields, e.g. the versions of a system. */
export const rows = (name: string, label: Wording, fields: Field[]): Field => ({
  name,
  label,
  type: 'array',
  fields,
  admin: { initCollapsed: true },
})
