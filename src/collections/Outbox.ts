import type { CollectionConfig } from 'payload'

import { hasRole, nobody } from '@/access/rules'
import { effectKinds, outboxStates } from '@/domain/outbox'

import { choice, moment, number, text } from './shared/fields'
import { groups } from './shared/record'

/** Every effect that must happen exactly once. Written by `services/outbox` only. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: {
    singular: { de: 'Ausgang', en: 'Outgoing entry' },
    plural: { de: 'Postausgang', en: 'Outbox' },
  },
  typescript: { interface: 'OutboxEntry' },
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['createdAt', 'kind', 'state', 'attempts', 'dueAt', 'error'],
    group: groups.settings,
    description: {
      de: 'Mails und andere Wirkungen, die genau einmal geschehen. „Fehlgeschlagen“ braucht Ihre Hilfe.',
      en: 'Mails and other effects that happen exactly once. “Failed” needs your help.',
    },
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
    text('key', { de: 'Schlüssel', en: 'Key' }, { required: true, unique: true, index: true }),
    choice(
      'kind',
      { de: 'Art', en: 'Kind' },
      { from: 'effect-kind', values: effectKinds, required: true },
    ),
    choice(
      'state',
      { de: 'Stand', en: 'State' },
      { from: 'outbox-state', values: outboxStates, required: true, index: true },
    ),
    number('attempts', { de: 'Versuche', en: 'Attempts' }, { required: true }),
    moment('dueAt', { de: 'Fällig', en: 'Due' }, { index: true }),
    moment('leaseUntil', { de: 'In Arbeit bis', en: 'Being worked on until' }),
    moment('doneAt', { de: 'Erledigt', en: 'Done' }, { index: true }),
    text('error', { de: 'Grund', en: 'Reason' }),
    // Emptied as soon as the effect has happened: nothing personal stays.
    { name: 'data', type: 'json', hidden: true },
  ],
}
