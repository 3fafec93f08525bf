import type { CollectionBeforeReadHook, CollectionConfig } from 'payload'

import { hasRole, nobody } from '@/access/rules'
import { effectKinds, outboxStates } from '@/domain/outbox'
import { readableMail } from '@/services/mails'

import { area, choice, moment, number, text, type Wording } from './shared/fields'
import { groups } from './shared/record'

/** Shown only, made anew at each reading: such a field has no column and holds nothing when the order is gone. */
const shown = (name: string, label: Wording) =>
  ({ ...text(name, label, { readOnly: true }), virtual: true }) as const

/**
 * What the stored order says, so that staff can read a mail without a mail program. It happens before the hidden order
 * is taken out of the answer, and for people only: the outbox itself needs no text.
 */
const withReadableMail: CollectionBeforeReadHook = ({ doc, req }) => {
  const publicUrl = req.payload.config.custom.publicUrl as string // placed there by payload.config.ts
  if (!req.user) return doc
  return doc.kind === 'mail' ? { ...doc, ...readableMail(doc.data, publicUrl) } : doc
}

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
    defaultColumns: ['createdAt', 'kind', 'subject', 'state', 'attempts', 'error'],
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
  hooks: { beforeRead: [withReadableMail] },
  fields: [
    shown('recipient', { de: 'Empfänger', en: 'Recipient' }),
    shown('subject', { de: 'Betreff', en: 'Subject' }),
    {
      ...area('message', { de: 'Text der Mail', en: 'Text of the mail' }, { readOnly: true }),
      virtual: true,
      admin: { readOnly: true, rows: 20 },
    },
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
