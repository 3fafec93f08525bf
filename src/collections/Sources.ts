import { APIError, type CollectionBeforeDeleteHook, type CollectionConfig } from 'payload'

import { everybody, hasRole, nobody } from '@/access/rules'
import { isCited } from '@/services/sources'

import { afterChangeEffects, afterDeleteEffects, markEdited } from './shared/effects'
import { partialDate, text, webAddress } from './shared/fields'
import { groups, seedFields } from './shared/record'

/** What a record rests on cannot be taken away from under it (docs/decisions/0009). */
const onlyUncited: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isCited(req.payload, String(id)))) return
  const message =
    req.i18n.language === 'de'
      ? 'Diese Quelle wird noch zitiert. Bitte nehmen Sie sie zuerst aus den Einträgen heraus.'
      : 'This source is still cited. Please remove it from the records first.'
  throw new APIError(message, 409, null, true)
}

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
    beforeDelete: [onlyUncited],
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
