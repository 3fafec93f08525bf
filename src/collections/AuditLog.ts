import type { CollectionConfig, TextField } from 'payload'

import { hasRole, nobody } from '@/access/rules'

import { link, text, texts } from './shared/fields'
import { groups } from './shared/record'

/** The field as its cell in the list shows it (`components/admin/ChangeCells`). */
const shownBy = (cell: string, field: TextField): TextField => ({
  ...field,
  admin: {
    ...field.admin,
    components: { Cell: `/components/admin/ChangeCells#${cell}` },
  },
})

/** Who did what to which record, without content. Only added to, by the portal itself. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: {
    singular: { de: 'Änderung', en: 'Change' },
    plural: { de: 'Änderungsprotokoll', en: 'Log of changes' },
  },
  admin: {
    useAsTitle: 'record',
    defaultColumns: ['createdAt', 'action', 'collection', 'record', 'fields', 'user'],
    group: groups.settings,
  },
  defaultSort: '-createdAt',
  access: {
    create: nobody,
    read: hasRole('admin'),
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  fields: [
    shownBy('ActionCell', text('action', { de: 'Was', en: 'Action' }, { required: true })),
    shownBy(
      'CollectionCell',
      text('collection', { de: 'Sammlung', en: 'Collection' }, { required: true, index: true }),
    ),
    shownBy(
      'RecordCell',
      text('record', { de: 'Eintrag', en: 'Record' }, { required: true, index: true }),
    ),
    shownBy('FieldsCell', texts('fields', { de: 'Felder', en: 'Fields' })),
    link('user', { de: 'Wer', en: 'Who' }, { to: 'users' }),
  ],
}
