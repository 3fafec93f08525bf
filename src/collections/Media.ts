import type { CollectionConfig } from 'payload'

import { everybody, hasRole, nobody } from '@/access/rules'

import { afterChangeEffects, afterDeleteEffects } from './shared/effects'
import { area, text, yesNo } from './shared/fields'
import { groups } from './shared/record'

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
    read: everybody,
    readVersions: nobody,
    update: hasRole('editor'),
    delete: hasRole('coordinator'),
    unlock: nobody,
  },
  hooks: { afterChange: [afterChangeEffects], afterDelete: [afterDeleteEffects] },
  upload: {
    staticDir: 'media',
    pasteURL: false,
    mimeTypes: [
      'image/png',
      'image/jpeg',
      'image/webp',
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.oasis.opendocument.text',
    ],
    imageSizes: [
      { name: 'card', width: 640 },
      { name: 'page', width: 1280 },
    ],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      )
      return headers
    },
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
    text(
      'originalName',
      { de: 'Name der Datei beim Hochladen', en: 'Name of the file when uploaded' },
      { readOnly: true },
    ),
    // Written by the portal: true while something published shows the file. Only then visitors may fetch it.
    yesNo('shown', { de: 'Öffentlich sichtbar', en: 'Visible to the public' }, { readOnly: true }),
  ],
}
