import type { CollectionConfig, Field } from 'payload'

import { portalField } from './rules'

const isPortals = (field: Field): boolean =>
  ('hidden' in field && field.hidden === true) ||
  ('readOnly' in (field.admin ?? {}) && Reflect.get(field.admin ?? {}, 'readOnly') === true)

/** What the panel hides or shows as read-only is written by the portal alone, by whatever way somebody sends it (H-08). */
export const withPortalFields = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(closed),
})

function closed(field: Field): Field {
  const inner = within(field)
  if (!isPortals(field) || !('name' in field)) return inner
  const access = {
    ...('access' in field && field.access),
    create: portalField,
    update: portalField,
  }
  return { ...inner, access } as Field // the same field with its access
}

function within(field: Field): Field {
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(closed) })),
    }
  return 'fields' in field ? ({ ...field, fields: field.fields.map(closed) } as Field) : field // as above
}
