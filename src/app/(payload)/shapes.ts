import type { FlattenedField, SanitizedConfig } from 'payload'

import type { Fields, FieldShape, FieldType, Shapes } from '@/domain/rest/shape'

const types: Partial<Record<FlattenedField['type'], FieldType>> = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  code: 'text',
  select: 'select',
  radio: 'select',
  number: 'number',
  date: 'date',
  checkbox: 'checkbox',
  relationship: 'relation',
  upload: 'relation',
  group: 'group',
  tab: 'group',
  array: 'rows',
  richText: 'richText',
  json: 'json',
}

/** The fields of every collection as the interface knows them. What is hidden does not exist here. */
export const shapesOf = (config: SanitizedConfig): Shapes =>
  Object.fromEntries(
    config.collections.map(({ slug, flattenedFields }) => [
      slug,
      { id: { type: 'relation' }, ...fieldsOf(flattenedFields) },
    ]),
  )

const fieldsOf = (fields: readonly FlattenedField[]): Fields =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const type = types[field.type]
      const isHidden =
        ('hidden' in field && field.hidden) || Reflect.get(field.admin ?? {}, 'disabled') === true
      return type && !isHidden ? [[field.name, shapeOf(field, type)]] : []
    }),
  )

const shapeOf = (field: FlattenedField, type: FieldType): FieldShape => ({
  type,
  ...('hasMany' in field && field.hasMany && { many: true }),
  ...('relationTo' in field && { to: field.relationTo }),
  ...('flattenedFields' in field && { fields: fieldsOf(field.flattenedFields) }),
})
