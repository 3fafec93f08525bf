import type { Field } from 'payload'

import { staffField } from '@/access/rules'
import { assumptionKinds } from '@/domain/provenance'

import { area, choice, group, links, rows, texts } from './fields'

const assumptions = (): Field =>
  rows('assumptions', { de: 'Redaktionelle Annahmen', en: 'Editorial assumptions' }, [
    texts(
      'fields',
      { de: 'Felder', en: 'Fields' },
      {
        help: {
          de: 'Namen der Felder, die nicht wörtlich in einer Quelle stehen.',
          en: 'Names of the fields that do not stand literally in a source.',
        },
      },
    ),
    choice(
      'kind',
      { de: 'Art', en: 'Kind' },
      { from: 'assumption-kind', values: assumptionKinds, required: true },
    ),
    area('reason', { de: 'Begründung', en: 'Reason' }, { required: true }),
  ])

const internalNote = (): Field => ({
  ...area(
    'internalNote',
    { de: 'Interne Notiz', en: 'Internal note' },
    {
      help: {
        de: 'Nur für die Redaktion. Erscheint nie auf einer Seite.',
        en: 'For editors only. Never shown on a page.',
      },
    },
  ),
  access: { read: staffField },
})

/** Where the statements of a record come from: sources, assumptions, and a note that never leaves the panel. */
export const provenance = (): Field =>
  group('provenance', { de: 'Belege', en: 'Sources' }, [
    links(
      'sources',
      { de: 'Quellen', en: 'Sources' },
      {
        to: 'sources',
        help: {
          de: 'Erscheinen auf der Seite mit Titel und Adresse.',
          en: 'Shown on the page with title and address.',
        },
      },
    ),
    assumptions(),
    area('sourceNote', { de: 'Fundstelle', en: 'Where in the source' }, {}),
    internalNote(),
  ])
