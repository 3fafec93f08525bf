import { memberRoles, programmeKinds, programmeStates } from '@/domain/programme'

import {
  area,
  choice,
  day,
  email,
  germanText,
  group,
  image,
  link,
  links,
  number,
  partialDate,
  rows,
  text,
  texts,
  webAddress,
  yesNo,
} from './shared/fields'
import { publicRecord } from './shared/record'
import { richText } from './shared/rich-text'

const members = rows('members', { de: 'Mitglieder', en: 'Members' }, [
  link(
    'organisation',
    { de: 'Organisation', en: 'Organisation' },
    // Not required: when the organisation is deleted, its row must not keep editors from saving.
    { to: 'organisations' },
  ),
  choice(
    'role',
    { de: 'Rolle', en: 'Role' },
    { from: 'member-role', values: memberRoles, required: true },
  ),
  text('note', { de: 'Anmerkung', en: 'Remark' }, { localized: true }),
  group('decision', { de: 'Beschluss', en: 'Council decision' }, [
    text('body', { de: 'Gremium', en: 'Body' }),
    day('date', { de: 'Vom', en: 'Of' }),
    webAddress('url', { de: 'Adresse', en: 'Address' }),
  ]),
])

const funding = group('funding', { de: 'Förderung', en: 'Funding' }, [
  link('funder', { de: 'Fördergeber', en: 'Funder' }, { to: 'organisations' }),
  link('call', { de: 'Aufruf', en: 'Call' }, { to: 'calls' }),
  number('maxAmount', { de: 'Höchstbetrag in Euro', en: 'Maximum in euro' }, { min: 0 }),
  number('rate', { de: 'Förderquote (0 bis 1)', en: 'Funding rate (0 to 1)' }, { min: 0, max: 1 }),
  area('note', { de: 'Anmerkung', en: 'Remark' }, { localized: true }),
])

const awards = rows('awards', { de: 'Auszeichnungen', en: 'Awards' }, [
  germanText('title', { de: 'Titel', en: 'Title' }),
  text('category', { de: 'Kategorie', en: 'Category' }, { localized: true }),
  partialDate('date', { de: 'Verliehen', en: 'Awarded' }),
  partialDate('reportedOn', { de: 'Gemeldet', en: 'Reported' }),
  link('awardedBy', { de: 'Verliehen von', en: 'Awarded by' }, { to: 'organisations' }),
  text('awardedByName', { de: 'Verliehen von (Name)', en: 'Awarded by (name)' }),
  link('recipient', { de: 'Empfängerin', en: 'Recipient' }, { to: 'organisations' }),
  link('system', { de: 'Ausgezeichnetes System', en: 'Awarded system' }, { to: 'systems' }),
  link('call', { de: 'Aufruf', en: 'Call' }, { to: 'calls' }),
  link('event', { de: 'Termin', en: 'Event' }, { to: 'events' }),
  area('note', { de: 'Anmerkung', en: 'Remark' }, { localized: true }),
  text('origin', { de: 'Herkunft', en: 'Origin' }, { readOnly: true }),
])

/** Cooperations and their sub-programmes: Komml, URBAN.KI, the IKZ network. */
export const Programmes = publicRecord({
  slug: 'programmes',
  labels: {
    singular: { de: 'Kooperation', en: 'Programme' },
    plural: { de: 'Kooperationen', en: 'Programmes' },
  },
  help: {
    de: 'Zusammenschlüsse und Vorhaben. Ein Teilprojekt ist eine Kooperation, die zu einer anderen gehört.',
    en: 'Joint undertakings. A sub-project is a programme that belongs to another.',
  },
  group: 'people',
  columns: ['kind', 'state', 'parent'],
  content: [
    text('title', { de: 'Name', en: 'Name' }, { required: true, localized: true }),
    texts('aliases', { de: 'Andere Schreibweisen', en: 'Other spellings' }),
    area('summary', { de: 'Kurz gesagt', en: 'In short' }, { required: true, localized: true }),
    richText('body', { de: 'Ausführlich', en: 'In detail' }),
    choice(
      'kind',
      { de: 'Art', en: 'Kind' },
      { from: 'programme-kind', values: programmeKinds, required: true, index: true },
    ),
    choice(
      'state',
      { de: 'Stand', en: 'State' },
      { from: 'programme-state', values: programmeStates, required: true, index: true },
    ),
    text('motto', { de: 'Motto', en: 'Motto' }),
    text('openTo', { de: 'Offen für', en: 'Open to' }, { localized: true }),
    webAddress('website', { de: 'Webseite', en: 'Website' }),
    group('contact', { de: 'Kontaktstelle', en: 'Contact' }, [
      text('unit', { de: 'Stelle', en: 'Unit' }),
      text('postalCode', { de: 'Postleitzahl', en: 'Postal code' }),
      text('city', { de: 'Ort', en: 'City' }),
      email('email', { de: 'Funktionspostfach', en: 'Functional mailbox' }),
    ]),
    group('term', { de: 'Laufzeit', en: 'Term' }, [
      partialDate('start', { de: 'Beginn', en: 'Start' }),
      partialDate('end', { de: 'Ende', en: 'End' }),
      number('minimumYears', { de: 'Mindestens (Jahre)', en: 'At least (years)' }, { min: 0 }),
      area('note', { de: 'Anmerkung', en: 'Remark' }, { localized: true }),
    ]),
    texts('context', { de: 'Hintergrund', en: 'Context' }, { localized: true }),
    texts('goals', { de: 'Ziele', en: 'Goals' }, { localized: true }),
    texts('principles', { de: 'Grundsätze', en: 'Principles' }, { localized: true }),
    texts('activities', { de: 'Was geschieht', en: 'Activities' }, { localized: true }),
    texts(
      'expectedEffects',
      { de: 'Erwartete Wirkungen', en: 'Expected effects' },
      { localized: true },
    ),
    funding,
    awards,
    image('image', { de: 'Bild', en: 'Image' }),
  ],
  relations: [
    link('parent', { de: 'Teilprojekt von', en: 'Sub-project of' }, { to: 'programmes' }),
    link(
      'partOf',
      { de: 'Gehört zu', en: 'Belongs to' },
      {
        to: 'programmes',
        help: {
          de: 'Eigenständige Kooperation innerhalb einer anderen.',
          en: 'A programme of its own within another.',
        },
      },
    ),
    members,
    yesNo('membersComplete', {
      de: 'Liste der Mitglieder ist vollständig',
      en: 'List of members is complete',
    }),
    link('lead', { de: 'Federführung', en: 'Lead' }, { to: 'organisations' }),
    link('coordinator', { de: 'Koordination', en: 'Coordination' }, { to: 'organisations' }),
    links('useCases', { de: 'Anwendungsfälle', en: 'Use cases' }, { to: 'use-cases' }),
    links('events', { de: 'Termine', en: 'Events' }, { to: 'events' }),
    links('series', { de: 'Reihen', en: 'Series' }, { to: 'event-series' }),
    links('focusGroups', { de: 'Fokusgruppen', en: 'Focus groups' }, { to: 'focus-groups' }),
    links('documents', { de: 'Dokumente', en: 'Documents' }, { to: 'documents' }),
    links('calls', { de: 'Aufrufe', en: 'Calls' }, { to: 'calls' }),
  ],
})
