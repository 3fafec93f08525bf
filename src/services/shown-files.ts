import type { FlattenedField } from 'payload'

import { type Locale, locales } from '@/domain/locale'

import { idOf } from './reading'

/**
 * Which files a record shows in a language: those in its fields for files and those inside its texts. The fields are
 * taken from the collection itself, so that a new field for a file needs no code here.
 */
type Side = {
  /** The value that is about to be kept, in one language. */
  fresh: unknown
  /** The same place in what is stored, with all languages. */
  stored: unknown
  /** Which language to take from what is stored; null where `fresh` already speaks it. */
  locale: Locale | null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const at = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined)
const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const within = ({ fresh, stored, locale }: Side, field: FlattenedField): Side =>
  locale && field.localized
    ? { fresh: at(at(stored, field.name), locale), stored: undefined, locale: null }
    : { fresh: at(fresh, field.name), stored: at(stored, field.name), locale }

const rowWithin = ({ fresh, stored, locale }: Side): Side[] =>
  rowsOf(fresh).map((row) => ({
    fresh: row,
    stored: rowsOf(stored).find((one) => at(one, 'id') === at(row, 'id')),
    locale,
  }))

/** The files a value of a relation leads to; with several kinds of targets each value names its own. */
const targets = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const isNamed = isRecord(one) && 'relationTo' in one
    if (isNamed && one.relationTo !== 'media') return []
    return idOf(isNamed ? one.value : one) ?? []
  })

/** The files inside a text: every node, however deep, that points to one. */
function inText(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inText)
  if (!isRecord(value)) return []
  if (value.relationTo === 'media') return targets(value.value)
  return Object.values(value).flatMap(inText)
}

function inField(field: FlattenedField, side: Side): string[] {
  switch (field.type) {
    case 'upload':
    case 'relationship':
      return [field.relationTo].flat().includes('media') ? targets(side.fresh) : []
    case 'richText':
      return inText(side.fresh)
    case 'group':
    case 'tab':
      return inFields(field.flattenedFields, side)
    case 'array':
      return rowWithin(side).flatMap((row) => inFields(field.flattenedFields, row))
    case 'blocks':
      return rowWithin(side).flatMap((row) => {
        const kind = field.blocks.find(({ slug }) => slug === at(row.fresh, 'blockType'))
        return kind ? inFields(kind.flattenedFields, row) : []
      })
    default:
      return []
  }
}

const inFields = (fields: readonly FlattenedField[], side: Side): string[] =>
  fields.flatMap((field) => inField(field, within(side, field)))

/** What a collection would need to hold files: nothing but the walk above. */
export const mayHoldFiles = (fields: readonly FlattenedField[]): boolean =>
  fields.some((field) => {
    if (field.type === 'upload' || field.type === 'relationship')
      return [field.relationTo].flat().includes('media')
    if (field.type === 'blocks')
      return field.blocks.some(({ flattenedFields }) => mayHoldFiles(flattenedFields))
    return (
      field.type === 'richText' ||
      ('flattenedFields' in field && mayHoldFiles(field.flattenedFields))
    )
  })

type Saved = {
  fields: readonly FlattenedField[]
  /** What is about to be kept, in the language of the request. */
  data: unknown
  /** What is stored, with all languages. */
  stored: unknown
  locale: Locale
}

const inEveryLanguage = (of: (locale: Locale) => Side, fields: Saved['fields']) =>
  Object.fromEntries(
    locales.map((locale) => [locale, [...new Set(inFields(fields, of(locale)))].sort()]),
  ) as Record<Locale, string[]> // every language is there

/** The files of a record about to be saved, for each language. */
export const filesBeforeSaving = ({ fields, data, stored, locale }: Saved) =>
  inEveryLanguage((one) => ({ fresh: data, stored, locale: one === locale ? null : one }), fields)

/** The files of a record as it is stored. */
export const filesStored = ({ fields, stored }: Pick<Saved, 'fields' | 'stored'>) =>
  inEveryLanguage((locale) => ({ fresh: stored, stored, locale }), fields)
