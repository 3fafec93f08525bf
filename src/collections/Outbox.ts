import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeReadHook,
  type CollectionConfig,
  type Field,
} from 'payload'

import { hasRole, nobody, portalField } from '@/access/rules'
import { effectKinds, mayQueueAgain, outboxStates } from '@/domain/outbox'
import { record } from '@/services/audit'
import { readableMail } from '@/services/mails'
import { wake } from '@/services/outbox'

import { area, choice, moment, number, text, type Wording } from './shared/fields'
import { groups } from './shared/record'

const notAgain: Wording = {
  de: 'Nur Fehlgeschlagenes kann noch einmal versucht werden: „fehlgeschlagen“ auf „wartet“ setzen.',
  en: 'Only what has failed can be tried again: set “failed” to “waiting”.',
}

/** A person in the panel can do one thing: give a failed entry another round. */
const onlyAgain: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !req.user) return data
  if (!mayQueueAgain(originalDoc.state, data.state))
    throw new APIError(notAgain[req.i18n.language === 'de' ? 'de' : 'en'], 400, null, true)
  return { ...data, attempts: 0, dueAt: new Date().toISOString(), error: null }
}

const goOn: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return
  await record(req, { action: 'update', collection: collection.slug, doc, before: previousDoc })
  wake(req.payload, doc.kind)
}

const kept = (field: Field): Field =>
  ({ ...field, access: { create: portalField, update: portalField } }) as Field // any field may carry it

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

/** Every effect that must happen exactly once. Written by `services/outbox`; staff can only ask for another try. */
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
      de: 'E-Mails und andere Aufträge, die genau einmal ausgeführt werden. „Fehlgeschlagen“ braucht Ihre Hilfe.',
      en: 'E-mails and other tasks that are carried out exactly once. “Failed” needs your help.',
    },
  },
  defaultSort: '-createdAt',
  access: {
    create: nobody,
    read: hasRole('admin'),
    readVersions: nobody,
    update: hasRole('admin'),
    delete: nobody,
    unlock: nobody,
  },
  hooks: { beforeRead: [withReadableMail], beforeChange: [onlyAgain], afterChange: [goOn] },
  fields: [
    shown('recipient', { de: 'Empfänger', en: 'Recipient' }),
    shown('subject', { de: 'Betreff', en: 'Subject' }),
    {
      ...area('message', { de: 'Text der E-Mail', en: 'Text of the e-mail' }, { readOnly: true }),
      virtual: true,
      admin: { readOnly: true, rows: 20 },
    },
    kept(
      text(
        'key',
        { de: 'Schlüssel', en: 'Key' },
        { required: true, unique: true, index: true, readOnly: true },
      ),
    ),
    kept(
      choice(
        'kind',
        { de: 'Art', en: 'Kind' },
        { from: 'effect-kind', values: effectKinds, required: true, readOnly: true },
      ),
    ),
    choice(
      'state',
      { de: 'Stand', en: 'State' },
      {
        from: 'outbox-state',
        values: outboxStates,
        required: true,
        index: true,
        help: {
          de: 'Fehlgeschlagene Einträge können Sie auf „wartet“ setzen. Dann wird es noch einmal versucht.',
          en: 'You can set failed entries to “waiting”. Then it is tried again.',
        },
      },
    ),
    kept(
      number('attempts', { de: 'Versuche', en: 'Attempts' }, { required: true, readOnly: true }),
    ),
    kept(moment('dueAt', { de: 'Fällig', en: 'Due' }, { index: true, readOnly: true })),
    kept(
      moment(
        'leaseUntil',
        { de: 'In Arbeit bis', en: 'Being worked on until' },
        { readOnly: true },
      ),
    ),
    kept(moment('doneAt', { de: 'Erledigt', en: 'Done' }, { index: true, readOnly: true })),
    kept(text('error', { de: 'Grund', en: 'Reason' }, { readOnly: true })),
    // Emptied as soon as the effect has happened: nothing personal stays.
    kept({ name: 'data', type: 'json', hidden: true }),
  ],
}
