import type { CollectionConfig } from 'payload'

import { catalogueAccess } from '@/access/rules'
import { indicatorUnits } from '@/domain/indicator'

import { confirmation } from './shared/confirmation'
import {
  afterChangeEffects,
  afterDeleteEffects,
  markEdited,
  rememberSeen,
  rememberSeenOfDeleted,
} from './shared/effects'
import {
  area,
  choice,
  germanText,
  link,
  links,
  number,
  partialDate,
  text,
  yesNo,
} from './shared/fields'
import { provenance } from './shared/provenance'
import { groups, seedFields } from './shared/record'

/** A figure with its source. Shown on the figures page, on programmes and, if chosen, on the start page. */
export const Indicators: CollectionConfig = {
  slug: 'indicators',
  labels: {
    singular: { de: 'Kennzahl', en: 'Indicator' },
    plural: { de: 'Kennzahlen', en: 'Indicators' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'valueText', 'asOf', 'featured', '_status'],
    group: groups.knowledge,
    description: {
      de: 'Zahlen mit Beleg. Ohne Quelle keine Zahl.',
      en: 'Figures with evidence. No source, no figure.',
    },
  },
  access: catalogueAccess,
  versions: { drafts: true, maxPerDoc: 50 },
  hooks: {
    beforeChange: [markEdited, rememberSeen],
    beforeDelete: [rememberSeenOfDeleted],
    afterChange: [afterChangeEffects],
    afterDelete: [afterDeleteEffects],
  },
  fields: [
    text(
      'title',
      { de: 'Was gezählt wird', en: 'What is counted' },
      { required: true, localized: true },
    ),
    area(
      'summary',
      { de: 'In einem Satz', en: 'In one sentence' },
      { required: true, localized: true },
    ),
    number('value', { de: 'Wert', en: 'Value' }, { required: true }),
    germanText('valueText', { de: 'Wert in Worten', en: 'Value in words' }),
    choice(
      'unit',
      { de: 'Einheit', en: 'Unit' },
      { from: 'indicator-unit', values: indicatorUnits, required: true },
    ),
    yesNo('approximate', { de: 'Ungefähr', en: 'Approximate' }),
    yesNo('derived', {
      de: 'Von der Redaktion gezählt oder berechnet',
      en: 'Counted or calculated by the editors',
    }),
    yesNo(
      'featured',
      { de: 'Auf der Startseite zeigen', en: 'Show on the start page' },
      { sidebar: true },
    ),
    partialDate('asOf', { de: 'Stand', en: 'As of' }),
    link('statedBy', { de: 'Genannt von', en: 'Stated by' }, { to: 'people' }),
    link(
      'statedByOrganisation',
      { de: 'Genannt von (Organisation)', en: 'Stated by (organisation)' },
      { to: 'organisations' },
    ),
    links('organisations', { de: 'Organisationen', en: 'Organisations' }, { to: 'organisations' }),
    links('programmes', { de: 'Kooperationen', en: 'Programmes' }, { to: 'programmes' }),
    links('events', { de: 'Termine', en: 'Events' }, { to: 'events' }),
    links('series', { de: 'Reihen', en: 'Series' }, { to: 'event-series' }),
    links('focusGroups', { de: 'Fokusgruppen', en: 'Focus groups' }, { to: 'focus-groups' }),
    links('solutions', { de: 'Lösungen', en: 'Solutions' }, { to: 'solutions' }),
    links('calls', { de: 'Aufrufe', en: 'Calls' }, { to: 'calls' }),
    provenance(),
    confirmation(),
    ...seedFields(),
  ],
}
