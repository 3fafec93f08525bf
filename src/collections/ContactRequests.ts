import type { CollectionBeforeChangeHook, CollectionConfig, FieldHook } from 'payload'

import { hasRole, nobody, portalField } from '@/access/rules'
import { closedDay, contactKinds, contactStates, daysLeft } from '@/domain/contact-request'
import { dayInGermany, dayOf, storedDay } from '@/domain/partial-date'

import { audited, auditedDeletion } from './shared/effects'
import { area, choice, day, email, text } from './shared/fields'
import { groups } from './shared/record'

const written = { access: { create: portalField, update: portalField } }

/** The day of closing follows the state, whoever changes it and wherever. */
const dateClosing: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = originalDoc?.closedOn ? dayOf(originalDoc.closedOn) : null
  const state = data.state ?? originalDoc?.state ?? 'new'
  const day = closedDay(state, before, dayInGermany(new Date()))
  return { ...data, closedOn: day && storedDay(day) }
}

/** How urgent an answer is, in words, so that an overdue one is seen in the list. */
const urgency: FieldHook = ({ siblingData, req }) => {
  const { state, dueOn } = siblingData
  const left = state && dueOn ? daysLeft({ state, dueOn }, dayInGermany(new Date())) : null
  if (left === null) return '–'
  return req.i18n.language === 'de' ? inGerman(left) : inEnglish(left)
}

function inGerman(left: number): string {
  if (left === 0) return 'heute fällig'
  if (left > 0) return left === 1 ? 'noch ein Tag' : `noch ${left} Tage`
  return left === -1 ? 'seit einem Tag überfällig' : `seit ${-left} Tagen überfällig`
}

function inEnglish(left: number): string {
  if (left === 0) return 'due today'
  if (left > 0) return left === 1 ? 'one day left' : `${left} days left`
  return left === -1 ? 'one day overdue' : `${-left} days overdue`
}

/** What people ask or report by /kontakt and /barriere-melden. Made by `services/contact-requests` only. */
export const ContactRequests: CollectionConfig = {
  slug: 'contact-requests',
  labels: {
    singular: { de: 'Anfrage', en: 'Request' },
    plural: { de: 'Anfragen und gemeldete Barrieren', en: 'Requests and reported barriers' },
  },
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'kind', 'state', 'dueOn', 'urgency', 'createdAt'],
    group: groups.people,
    description: {
      de: 'Bitte bis zum genannten Tag antworten und den Stand eintragen.',
      en: 'Please answer by the day named and record the state.',
    },
  },
  // New ones first, then those in progress, each by their day.
  defaultSort: ['-state', 'dueOn'],
  access: {
    create: nobody,
    read: hasRole('coordinator'),
    readVersions: nobody,
    update: hasRole('coordinator'),
    delete: hasRole('coordinator'),
    unlock: nobody,
  },
  hooks: { beforeChange: [dateClosing], afterChange: [audited], afterDelete: [auditedDeletion] },
  fields: [
    { ...text('subject', { de: 'Worum es geht', en: 'Subject' }, { readOnly: true }), ...written },
    {
      ...choice(
        'kind',
        { de: 'Art', en: 'Kind' },
        {
          from: 'contact-kind',
          values: contactKinds,
          required: true,
          index: true,
          readOnly: true,
        },
      ),
      ...written,
    },
    choice(
      'state',
      { de: 'Stand', en: 'State' },
      {
        from: 'contact-state',
        values: contactStates,
        required: true,
        fallback: 'new',
        index: true,
        sidebar: true,
      },
    ),
    {
      ...day('dueOn', { de: 'Antwort bis', en: 'Answer by' }, { index: true, sidebar: true }),
      required: true,
    },
    // Said anew at each reading; in no table.
    {
      ...text('urgency', { de: 'Frist', en: 'Time left' }, { readOnly: true, sidebar: true }),
      virtual: true,
      hooks: { afterRead: [urgency] },
    },
    {
      ...area('text', { de: 'Nachricht', en: 'Message' }, { required: true, readOnly: true }),
      ...written,
    },
    { ...text('page', { de: 'Seite', en: 'Page' }, { readOnly: true }), ...written },
    { ...text('name', { de: 'Name', en: 'Name' }, { readOnly: true }), ...written },
    { ...email('email', { de: 'E-Mail', en: 'E-mail' }, { readOnly: true }), ...written },
    { ...text('locale', { de: 'Sprache', en: 'Language' }, { readOnly: true }), ...written },
    area(
      'note',
      { de: 'Interne Notiz', en: 'Internal note' },
      {
        help: {
          de: 'Was getan wurde. Nur für die Koordination.',
          en: 'What was done. For coordinators only.',
        },
      },
    ),
    { ...day('closedOn', { de: 'Abgeschlossen', en: 'Closed' }, { readOnly: true }), ...written },
    // The form's own number: sent twice, it is one request.
    {
      ...text('formKey', { de: 'Formular', en: 'Form' }, { unique: true, index: true }),
      hidden: true,
    },
  ] as CollectionConfig['fields'], // fields with their access spread in
}
