import { staffField } from '@/access/rules'
import { federalStates } from '@/domain/federal-state'
import { organisationKinds } from '@/domain/organisation'

import {
  area,
  choice,
  email,
  group,
  image,
  link,
  links,
  number,
  text,
  texts,
  webAddress,
} from './shared/fields'
import { publicRecord } from './shared/record'

/** Who takes part: municipalities, IT providers, associations, universities, companies, ministries. */
export const Organisations = publicRecord({
  slug: 'organisations',
  labels: {
    singular: { de: 'Organisation', en: 'Organisation' },
    plural: { de: 'Organisationen', en: 'Organisations' },
  },
  help: {
    de: 'Wer mitmacht: Kommunen, IT-Dienstleister, Verbände, Hochschulen, Unternehmen, Ministerien.',
    en: 'Who takes part: municipalities, IT providers, associations, universities, companies, ministries.',
  },
  group: 'people',
  columns: ['kind', 'state', 'city'],
  content: [
    text('title', { de: 'Name', en: 'Name' }, { required: true, localized: true }),
    text('shortName', { de: 'Kurzname', en: 'Short name' }),
    area('summary', { de: 'Kurz gesagt', en: 'In short' }, { required: true, localized: true }),
    choice(
      'kind',
      { de: 'Art', en: 'Kind' },
      { from: 'organisation-kind', values: organisationKinds, required: true, index: true },
    ),
    choice(
      'state',
      { de: 'Bundesland', en: 'Federal state' },
      { from: 'federal-state', values: federalStates, index: true },
    ),
    text('city', { de: 'Ort', en: 'City' }),
    text(
      'districtKey',
      { de: 'Kreisschlüssel', en: 'District key' },
      { help: { de: 'Fünf Ziffern, nur bei Kreisen.', en: 'Five digits, districts only.' } },
    ),
    group('location', { de: 'Lage', en: 'Location' }, [
      number('lat', { de: 'Breite', en: 'Latitude' }, { min: -90, max: 90 }),
      number('lon', { de: 'Länge', en: 'Longitude' }, { min: -180, max: 180 }),
    ]),
    webAddress('website', { de: 'Webseite', en: 'Website' }),
    group('contact', { de: 'Kontaktstelle', en: 'Contact' }, [
      text('unit', { de: 'Stelle', en: 'Unit' }),
      text('postalCode', { de: 'Postleitzahl', en: 'Postal code' }),
      text('city', { de: 'Ort', en: 'City' }),
      email('email', { de: 'Funktionspostfach', en: 'Functional mailbox' }),
    ]),
    texts('units', { de: 'Stellen im Haus', en: 'Units' }),
    image('image', { de: 'Bild', en: 'Image' }),
  ],
  relations: [
    link(
      'municipality',
      { de: 'Gemeinde im amtlichen Verzeichnis', en: 'Municipality in the official directory' },
      {
        to: 'municipalities',
        help: {
          de: 'Namen gibt es mehrfach; bitte über den Schlüssel (AGS) wählen.',
          en: 'Names are ambiguous; please choose by key (AGS).',
        },
      },
    ),
    link('parent', { de: 'Gehört zu', en: 'Part of' }, { to: 'organisations' }),
    links(
      'serves',
      { de: 'Arbeitet für', en: 'Serves' },
      {
        to: 'organisations',
        help: {
          de: 'Kommunen, für die ein IT-Dienstleister handelt.',
          en: 'Municipalities an IT provider acts for.',
        },
      },
    ),
    {
      ...links(
        'systemsInUse',
        { de: 'Eingesetzte Fachverfahren', en: 'Systems in use' },
        { to: 'systems', help: { de: 'Nicht öffentlich.', en: 'Not public.' } },
      ),
      access: { read: staffField },
    },
  ],
})
