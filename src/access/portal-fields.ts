import type { CollectionConfig, Field, SanitizedConfig } from 'payload'

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

/** When a record came and when it was changed: Payload adds these to every collection after everything else. */
const times: readonly string[] = ['createdAt', 'updatedAt', 'deletedAt']

/**
 * The built config in which nobody dates a record but the portal: the addresses of feeds, the first account and the
 * deadlines of requests stand on these fields.
 */
export function closeTimes(config: SanitizedConfig): SanitizedConfig {
  for (const { fields, flattenedFields } of config.collections)
    // Payload keeps two lists of the same fields and asks now one, now the other.
    for (const field of [...fields, ...flattenedFields])
      if ('name' in field && times.includes(field.name))
        Object.assign(field, { access: { create: portalField, update: portalField } })
  return config
}
