import type { CollectionConfig } from 'payload'

import { everybody, hasRole, nobody } from '@/access/rules'
import { federalStates } from '@/domain/federal-state'

import { audited, auditedDeletion } from './shared/effects'
import { choice, day, link, number, text } from './shared/fields'
import { groups } from './shared/record'

/**
 * The official directory of municipalities (GV-ISys). Written by `npm run municipalities:import` only: 11,270 rows, so
 * no drafts, versions or languages. A key that is gone stays and names its successor.
 */
export const Municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: {
    singular: { de: 'Gemeinde', en: 'Municipality' },
    plural: { de: 'Gemeindeverzeichnis', en: 'Directory of municipalities' },
  },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['ags', 'name', 'designation', 'district', 'state', 'asOf'],
    listSearchableFields: ['ags', 'name', 'label'],
    group: groups.settings,
    description: {
      de: 'Amtliches Verzeichnis. Eine neue Liste wird mit einem Befehl eingelesen; hier wird nur der Nachfolger gesetzt.',
      en: 'Official directory. A new list is imported by a command; only successors are set here.',
    },
  },
  access: {
    create: nobody,
    read: everybody,
    readVersions: nobody,
    update: hasRole('admin'),
    delete: nobody,
    unlock: nobody,
  },
  hooks: { afterChange: [audited], afterDelete: [auditedDeletion] },
  fields: [
    text(
      'ags',
      { de: 'Gemeindeschlüssel (AGS)', en: 'Municipality key (AGS)' },
      { required: true, unique: true, readOnly: true },
    ),
    text(
      'label',
      { de: 'Bezeichnung mit Schlüssel', en: 'Name with key' },
      { required: true, readOnly: true },
    ),
    text('name', { de: 'Name', en: 'Name' }, { required: true, index: true, readOnly: true }),
    text('designation', { de: 'Bezeichnung', en: 'Designation' }, { readOnly: true }),
    text('type', { de: 'Gemeindeart', en: 'Type' }, { readOnly: true }),
    choice(
      'state',
      { de: 'Bundesland', en: 'Federal state' },
      { from: 'federal-state', values: federalStates, required: true, index: true, readOnly: true },
    ),
    text('district', { de: 'Kreis', en: 'District' }, { readOnly: true }),
    number('lat', { de: 'Breite', en: 'Latitude' }, { readOnly: true }),
    number('lon', { de: 'Länge', en: 'Longitude' }, { readOnly: true }),
    day('asOf', { de: 'Stand der Liste', en: 'List as of' }, { readOnly: true, required: true }),
    day(
      'validTo',
      { de: 'Gültig bis', en: 'Valid to' },
      {
        readOnly: true,
        help: {
          de: 'Gesetzt, wenn der Schlüssel in einer neueren Liste fehlt.',
          en: 'Set when a newer list lacks the key.',
        },
      },
    ),
    day('validFrom', { de: 'Gültig ab', en: 'Valid from' }, { readOnly: true }),
    link('successor', { de: 'Nachfolgerin', en: 'Successor' }, { to: 'municipalities' }),
  ],
}
