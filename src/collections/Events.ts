import type { CollectionBeforeDeleteHook, CollectionConfig, TextField } from 'payload'

import { eventKinds, eventStates } from '@/domain/event'
import { deleteAgendaOf } from '@/services/agenda'

import {
  area,
  choice,
  day,
  group,
  image,
  link,
  links,
  number,
  text,
  texts,
  webAddress,
  yesNo,
} from './shared/fields'
import { publicRecord } from './shared/record'
import { richText } from './shared/rich-text'

const clock = (name: string, label: { de: string; en: string }): TextField =>
  ({
    ...text(name, label),
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      value === undefined ||
      value === null ||
      value === '' ||
      (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value))
        ? true
        : req.i18n.language === 'de'
          ? 'Bitte als HH:MM eingeben, zum Beispiel 10:00.'
          : 'Please enter as HH:MM, for example 10:00.',
  }) as TextField // `validate` of a text field depends on hasMany; here it is always one text.

const place = group('place', { de: 'Ort', en: 'Place' }, [
  text('venue', { de: 'Haus', en: 'Venue' }),
  text('city', { de: 'Stadt', en: 'City' }),
  number('lat', { de: 'Breite', en: 'Latitude' }, { min: -90, max: 90 }),
  number('lon', { de: 'Länge', en: 'Longitude' }, { min: -180, max: 180 }),
  yesNo('online', { de: 'Auch oder nur online', en: 'Also or only online' }),
  texts(
    'accessibility',
    { de: 'Barrierefreiheit', en: 'Accessibility' },
    {
      localized: true,
      help: {
        de: 'Zum Beispiel stufenloser Zugang, Höranlage, Gebärdensprache.',
        en: 'For example step-free access, hearing loop, sign language.',
      },
    },
  ),
])

const record = publicRecord({
  slug: 'events',
  labels: { singular: { de: 'Termin', en: 'Event' }, plural: { de: 'Termine', en: 'Events' } },
  help: {
    de: 'Ein Tag, an dem Menschen zusammenkommen. Ist der Tag unbekannt, bleibt er leer; die Seite zeigt „Termin folgt“.',
    en: 'A day on which people meet. If the day is unknown, leave it empty; the page says “date to follow”.',
  },
  group: 'meetings',
  columns: ['kind', 'startDate', 'series'],
  content: [
    text('title', { de: 'Titel', en: 'Title' }, { required: true, localized: true }),
    area('summary', { de: 'Kurz gesagt', en: 'In short' }, { required: true, localized: true }),
    richText('body', { de: 'Ausführlich', en: 'In detail' }),
    choice(
      'kind',
      { de: 'Art', en: 'Kind' },
      { from: 'event-kind', values: eventKinds, required: true, index: true },
    ),
    choice(
      'state',
      { de: 'Stand', en: 'State' },
      { from: 'event-state', values: eventStates, required: true, index: true },
    ),
    day('startDate', { de: 'Beginn', en: 'Start' }, { index: true }),
    day('endDate', { de: 'Ende', en: 'End' }),
    clock('startTime', { de: 'Uhrzeit Beginn', en: 'Start time' }),
    clock('endTime', { de: 'Uhrzeit Ende', en: 'End time' }),
    text(
      'timeZone',
      { de: 'Zeitzone', en: 'Time zone' },
      {
        help: {
          de: 'Name nach IANA, zum Beispiel Europe/Berlin.',
          en: 'IANA name, for example Europe/Berlin.',
        },
      },
    ),
    text(
      'dateText',
      { de: 'Hinweis zum Datum', en: 'Remark on the date' },
      {
        localized: true,
        help: {
          de: 'Was bekannt ist, wenn der Tag noch offen ist.',
          en: 'What is known while the day is open.',
        },
      },
    ),
    place,
    text('motto', { de: 'Motto', en: 'Motto' }),
    number(
      'attendees',
      { de: 'Teilnehmende (ungefähr)', en: 'Attendees (approximate)' },
      { min: 0 },
    ),
    area(
      'registrationNote',
      { de: 'Hinweis zur Anmeldung', en: 'Remark on registration' },
      { localized: true },
    ),
    webAddress('website', { de: 'Webseite', en: 'Website' }),
    image('image', { de: 'Bild', en: 'Image' }),
  ],
  relations: [
    link('series', { de: 'Reihe', en: 'Series' }, { to: 'event-series' }),
    number('number', { de: 'Nummer in der Reihe', en: 'Number in the series' }, { min: 1 }),
    link(
      'parent',
      { de: 'Teil von', en: 'Part of' },
      {
        to: 'events',
        help: {
          de: 'Zum Beispiel die Tagung, zu der eine parallele Runde gehört.',
          en: 'For example the conference a parallel part belongs to.',
        },
      },
    ),
    links('organisers', { de: 'Veranstalter', en: 'Organisers' }, { to: 'organisations' }),
    links('programmes', { de: 'Kooperationen', en: 'Programmes' }, { to: 'programmes' }),
    links('participants', { de: 'Genannte Personen', en: 'People named' }, { to: 'people' }),
    links('solutions', { de: 'Lösungen', en: 'Solutions' }, { to: 'solutions' }),
    links('useCases', { de: 'Anwendungsfälle', en: 'Use cases' }, { to: 'use-cases' }),
    links('documents', { de: 'Dokumente', en: 'Documents' }, { to: 'documents' }),
    links('calls', { de: 'Aufrufe', en: 'Calls' }, { to: 'calls' }),
  ],
})

/** An agenda is nothing without its event. */
const withAgenda: CollectionBeforeDeleteHook = ({ id, req }) => deleteAgendaOf(req, String(id))

/** One occasion: barcamp, AEG session, conference, … A kind, not a collection of its own. */
export const Events: CollectionConfig = {
  ...record,
  hooks: { ...record.hooks, beforeDelete: [...(record.hooks?.beforeDelete ?? []), withAgenda] },
}
