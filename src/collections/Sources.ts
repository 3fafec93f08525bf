import type { CollectionConfig } from 'payload'

import { everybody, hasRole, nobody } from '@/access/rules'

import { afterChangeEffects, afterDeleteEffects, markEdited } from './shared/effects'
import { partialDate, text, webAddress } from './shared/fields'
import { groups, seedFields } from './shared/record'

/** A published text that records cite. */
export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: { de: 'Quelle', en: 'Source' }, plural: { de: 'Quellen', en: 'Sources' } },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'publishedOn', 'url'],
    group: groups.knowledge,
  },
  access: {
    create: hasRole('editor'),
    read: everybody,
    readVersions: nobody,
    update: hasRole('editor'),
    delete: hasRole('coordinator'),
    unlock: nobody,
  },
  hooks: {
    beforeChange: [markEdited],
    afterChange: [afterChangeEffects],
    afterDelete: [afterDeleteEffects],
  },
  fields: [
    text('title', { de: 'Titel', en: 'Title' }, { required: true }),
    webAddress('url', { de: 'Adresse', en: 'Address' }),
    partialDate('publishedOn', { de: 'Veröffentlicht', en: 'Published' }),
    ...seedFields(),
  ],
}
