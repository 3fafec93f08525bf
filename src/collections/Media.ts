import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  FieldHook,
  TextField,
} from 'payload'

import { anyOf, hasRole, nobody, portalField, shown } from '@/access/rules'
import { isAtLeast } from '@/domain/roles'
import { uploadTypes } from '@/domain/upload'
import { refuseWhileShown } from '@/services/media'
import { discardFailed, refuseExchange, removeReceived, takeIn } from '@/services/uploads'

import { afterChangeEffects, afterDeleteEffects } from './shared/effects'
import { area, text, yesNo } from './shared/fields'
import { answerFile } from './shared/file-answer'
import { groups } from './shared/record'

/** What Payload writes down of a file itself. Sent with a record it would be taken as it is. */
const ofTheFile = [
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'prefix',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
]

/** Examines what comes in before anything else sees it. Who may not upload is refused right after, without that work. */
const examineUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  // Nothing a client says about place, kind, size, cutting or focus reaches the file: it stays as it was examined.
  delete req.query.uploadEdits
  const data: unknown = Reflect.get(args, 'data')
  if (typeof data === 'object' && data !== null)
    for (const name of ofTheFile) Reflect.deleteProperty(data, name)
  const isAllowed = overrideAccess || isAtLeast(req.user?.role, 'editor')
  if (operation === 'create' && isAllowed) await takeIn(req)
  if (operation === 'update' || operation === 'updateByID') refuseExchange(req)
  return args
}

const onlyUnshown: CollectionBeforeDeleteHook = ({ id, req }) => refuseWhileShown(req, String(id))

/** The name is the one the examination found fit, never one that is sent with the record. */
const nameOnArrival: FieldHook = ({ operation, context, value }) =>
  operation === 'create' ? (context.originalName ?? null) : value

const byPortal = { create: portalField, update: portalField }

/** Uploads. What cannot be described in words cannot be uploaded; no SVG, because it can carry scripts. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { de: 'Datei', en: 'File' }, plural: { de: 'Dateien', en: 'Files' } },
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    group: groups.knowledge,
  },
  access: {
    create: hasRole('editor'),
    read: anyOf(shown, hasRole('editor')),
    readVersions: nobody,
    update: hasRole('editor'),
    delete: hasRole('coordinator'),
    unlock: nobody,
  },
  disableDuplicate: true,
  hooks: {
    beforeOperation: [examineUpload],
    beforeDelete: [onlyUnshown],
    afterChange: [({ req }) => removeReceived(req), afterChangeEffects],
    afterDelete: [afterDeleteEffects],
    afterError: [({ req }) => discardFailed(req)],
  },
  upload: {
    staticDir: 'media',
    pasteURL: false,
    mimeTypes: Object.values(uploadTypes),
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    hideRemoveFile: true,
    handlers: [answerFile],
    imageSizes: [
      { name: 'card', width: 640 },
      { name: 'page', width: 1280 },
    ],
  },
  fields: [
    text(
      'alt',
      { de: 'Alternativtext', en: 'Alternative text' },
      {
        required: true,
        localized: true,
        help: {
          de: 'Was man sieht oder was die Datei enthält, in einem Satz.',
          en: 'What is seen or what the file holds, in one sentence.',
        },
      },
    ),
    area('caption', { de: 'Bildunterschrift', en: 'Caption' }, { localized: true }),
    text('credit', { de: 'Urheberin oder Urheber', en: 'Credit' }, { required: true }),
    text('licence', { de: 'Lizenz', en: 'Licence' }, { required: true }),
    yesNo('consent', {
      de: 'Abgebildete Personen haben zugestimmt',
      en: 'Persons shown have consented',
    }),
    {
      ...text(
        'originalName',
        { de: 'Name der Datei beim Hochladen', en: 'Name of the file when uploaded' },
        { readOnly: true },
      ),
      access: byPortal,
      hooks: { beforeChange: [nameOnArrival] },
    } as TextField, // `validate` of a text field depends on hasMany; here it is always one text.
    // Written by the portal: true while something published shows the file. Only then visitors may fetch it.
    {
      ...yesNo(
        'shown',
        { de: 'Öffentlich sichtbar', en: 'Visible to the public' },
        { readOnly: true },
      ),
      access: byPortal,
    },
  ],
}
