import type { FlattenedField, Payload } from 'payload'

import { paragraph, picture, richText } from './rich-text'

/** Values for every field of any collection, taken from the collection itself: a new field is filled without code. */
export type Wish = {
  payload: Payload
  /** What every text says. */
  words: string
  /** The records a relation to this collection may lead to. */
  to: (collection: string) => readonly string[]
}

type Values = Record<string, unknown>

/** Written by the portal or chosen by the test itself. */
const apart = new Set(
  [
    'id',
    'slug',
    'files',
    'origin',
    'originHash',
    '_status',
    'createdAt',
    'updatedAt',
    'deletedAt',
  ].concat(['archived', 'shown', 'originalName', 'password']),
)

/** The first of some ways to write the words that the field accepts: a plain text, an address, a date, a time of day. */
async function accepted(field: FlattenedField, { payload, words }: Wish): Promise<string> {
  const validate: unknown = 'validate' in field ? field.validate : undefined
  const day = '2026-01-14'
  if (typeof validate !== 'function') return words
  const req = { payload, locale: 'de', i18n: { language: 'de' }, t: (key: string) => key }
  for (const value of [words, `https://example.org/${words}`, day, '10:00']) {
    const verdict: unknown = await validate(value, { ...field, req, data: {}, siblingData: {} })
    if (verdict === true) return value
  }
  return words
}

const writtenText = ({ words, to }: Wish): unknown =>
  richText(
    paragraph(words),
    ...to('media').map((file, at) =>
      picture(file, `65f0000000000000000000${String(at).padStart(2, '0')}`),
    ),
  )

type Related = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

function related(field: Related, { to }: Wish): unknown {
  const values = [field.relationTo]
    .flat()
    .flatMap((relationTo) =>
      to(relationTo).map((value) =>
        Array.isArray(field.relationTo) ? { relationTo, value } : value,
      ),
    )
  return field.hasMany ? values : values[0]
}

/** As many texts as the field needs, each different from the others. */
const wordsIn = (field: { minRows?: number }, { words }: Wish): string[] =>
  Array.from({ length: field.minRows ?? 1 }, (_, at) => (at === 0 ? words : `${words} ${at}`))

async function valueOf(field: FlattenedField, wish: Wish): Promise<unknown> {
  switch (field.type) {
    case 'text':
      return 'hasMany' in field && field.hasMany ? wordsIn(field, wish) : accepted(field, wish)
    case 'textarea':
    case 'code':
      return wish.words
    case 'richText':
      return writtenText(wish)
    case 'json':
      return { words: wish.words }
    case 'email':
      return `${wish.words
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)}@example.org`
    case 'number':
      return field.hasMany ? [1] : 1
    case 'date':
      return '2026-01-14T12:00:00.000Z'
    case 'select': {
      const [first] = field.options
      const value = typeof first === 'string' ? first : first?.value
      return field.hasMany ? [value] : value
    }
    case 'relationship':
    case 'upload':
      return related(field, wish)
    case 'group':
    case 'tab':
      return valuesFor(field.flattenedFields, wish)
    case 'array':
      return [await valuesFor(field.flattenedFields, wish)]
    default:
      return undefined
  }
}

/** Values for these fields. */
export async function valuesFor(fields: readonly FlattenedField[], wish: Wish): Promise<Values> {
  const wanted = fields.filter(
    (field) => !apart.has(field.name) && !('virtual' in field && field.virtual),
  )
  const entries = await Promise.all(
    wanted.map(async (field) => [field.name, await valueOf(field, wish)] as const),
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
