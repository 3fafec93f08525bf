import type { CollectionConfig } from 'payload'

import { anyOf, hasRole, nobody, publishedWith } from '@/access/rules'
import { agendaKinds, timesOfDay } from '@/domain/event'

import {
  afterChangeEffects,
  afterDeleteEffects,
  markEdited,
  rememberSeen,
  rememberSeenOfDeleted,
} from './shared/effects'
import { area, choice, link, links, number, rows, text } from './shared/fields'
import { groups, seedFields } from './shared/record'

/** One point of an event's agenda; visible with its event. */
export const AgendaItems: CollectionConfig = {
  slug: 'agenda-items',
  labels: {
    singular: { de: 'Tagesordnungspunkt', en: 'Agenda item' },
    plural: { de: 'Tagesordnungspunkte', en: 'Agenda items' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'event', 'order', 'kind'],
    group: groups.meetings,
  },
  defaultSort: 'order',
  access: {
    create: hasRole('editor'),
    read: anyOf(publishedWith('event'), hasRole('editor')),
    readVersions: nobody,
    update: hasRole('editor'),
    delete: hasRole('editor'),
    unlock: nobody,
  },
  hooks: {
    beforeChange: [markEdited, rememberSeen],
    beforeDelete: [rememberSeenOfDeleted],
    afterChange: [afterChangeEffects],
    afterDelete: [afterDeleteEffects],
  },
  fields: [
    link('event', { de: 'Termin', en: 'Event' }, { to: 'events', required: true }),
    number('order', { de: 'Reihenfolge', en: 'Order' }, { required: true, min: 0 }),
    choice(
      'kind',
      { de: 'Art', en: 'Kind' },
      { from: 'agenda-kind', values: agendaKinds, required: true },
    ),
    text('title', { de: 'Titel', en: 'Title' }, { required: true, localized: true }),
    area('summary', { de: 'Worum es ging', en: 'What it was about' }, { localized: true }),
    choice(
      'timeOfDay',
      { de: 'Tageszeit', en: 'Time of day' },
      { from: 'time-of-day', values: timesOfDay },
    ),
    links('speakers', { de: 'Vortragende', en: 'Speakers' }, { to: 'people' }),
    rows('contributions', { de: 'Beiträge', en: 'Contributions' }, [
      link('person', { de: 'Person', en: 'Person' }, { to: 'people' }),
      area('summary', { de: 'Zusammenfassung', en: 'Summary' }, { localized: true }),
    ]),
    links('solutions', { de: 'Lösungen', en: 'Solutions' }, { to: 'solutions' }),
    links('useCases', { de: 'Anwendungsfälle', en: 'Use cases' }, { to: 'use-cases' }),
    link(
      'part',
      { de: 'Eigener Programmteil', en: 'Part of its own' },
      {
        to: 'events',
        help: {
          de: 'Termin, der diesen Punkt ausführlich zeigt.',
          en: 'Event that shows this item in detail.',
        },
      },
    ),
    ...seedFields(),
  ],
}
