import { maturities } from '@/domain/maturity'
import { departments, policyFields, targetGroups } from '@/domain/use-case'

import { area, choice, choices, links, text, texts } from './shared/fields'
import { publicRecord } from './shared/record'
import { richText } from './shared/rich-text'

/** The task a municipality wants solved. */
export const UseCases = publicRecord({
  slug: 'use-cases',
  labels: {
    singular: { de: 'Anwendungsfall', en: 'Use case' },
    plural: { de: 'Anwendungsfälle', en: 'Use cases' },
  },
  help: {
    de: 'Die Aufgabe, die eine Kommune lösen will. Was dafür gebaut wurde, ist eine Lösung.',
    en: 'The task a municipality wants solved. What was built for it is a solution.',
  },
  group: 'catalogue',
  columns: ['policyField', 'maturity'],
  content: [
    text('title', { de: 'Titel', en: 'Title' }, { required: true, localized: true }),
    area(
      'summary',
      { de: 'Kurz gesagt', en: 'In short' },
      {
        required: true,
        localized: true,
        help: {
          de: 'Zwei bis drei einfache Sätze für Listen und Suche.',
          en: 'Two or three plain sentences for lists and search.',
        },
      },
    ),
    area(
      'problem',
      { de: 'Problem', en: 'Problem' },
      {
        localized: true,
        help: {
          de: 'Was ist heute schwierig, und für wen?',
          en: 'What is difficult today, and for whom?',
        },
      },
    ),
    area(
      'benefit',
      { de: 'Nutzen', en: 'Benefit' },
      {
        localized: true,
        help: {
          de: 'Was wird besser, wenn die Aufgabe gelöst ist?',
          en: 'What gets better once it is solved?',
        },
      },
    ),
    richText('body', { de: 'Ausführlich', en: 'In detail' }),
    choice(
      'maturity',
      { de: 'Reifegrad', en: 'Maturity' },
      { from: 'maturity', values: maturities, required: true, fallback: 'unknown', index: true },
    ),
    choice(
      'policyField',
      { de: 'Politikfeld', en: 'Policy field' },
      { from: 'policy-field', values: policyFields, required: true, index: true },
    ),
    choices(
      'furtherPolicyFields',
      { de: 'Weitere Politikfelder', en: 'Further policy fields' },
      { from: 'policy-field', values: policyFields },
    ),
    choices(
      'departments',
      { de: 'Fachbereiche', en: 'Departments' },
      { from: 'department', values: departments },
    ),
    choices(
      'targetGroups',
      { de: 'Für wen', en: 'For whom' },
      { from: 'target-group', values: targetGroups },
    ),
    texts('dataTypes', { de: 'Daten', en: 'Data' }, { localized: true }),
    texts(
      'serviceIds',
      { de: 'LeiKa- und OZG-Schlüssel', en: 'LeiKa and OZG keys' },
      {
        help: {
          de: 'Schlüssel der Verwaltungsleistungen, soweit bekannt.',
          en: 'Keys of the administrative services, where known.',
        },
      },
    ),
  ],
  relations: [
    links('systems', { de: 'Fachverfahren und Plattformen', en: 'Systems' }, { to: 'systems' }),
    links('programmes', { de: 'Kooperationen', en: 'Programmes' }, { to: 'programmes' }),
  ],
})
