import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  FieldHook,
  TextField,
} from 'payload'

import { hasRole, nobody } from '@/access/rules'
import {
  fewestWords,
  longestWord,
  mostWords,
  refusalOfWords,
  type SynonymRefusal,
  tidied,
} from '@/domain/synonym'
import { queueSynonyms } from '@/services/outbox'

import { audited, auditedDeletion } from './shared/effects'
import { area, text, texts, type Wording, yesNo } from './shared/fields'
import { groups } from './shared/record'

const refused: Record<SynonymRefusal, Wording> = {
  'too-few': {
    de: 'Bitte mindestens zwei Wörter eingeben.',
    en: 'Please enter at least two words.',
  },
  'too-many': {
    de: `Höchstens ${mostWords} Wörter sind möglich.`,
    en: `At most ${mostWords} words are possible.`,
  },
  'too-long': {
    de: `Jedes Wort darf höchstens ${longestWord} Zeichen haben.`,
    en: `Each word may have at most ${longestWord} letters.`,
  },
  'no-letters': {
    de: 'Jedes Wort braucht mindestens einen Buchstaben oder eine Ziffer.',
    en: 'Each word needs at least one letter or digit.',
  },
  twice: {
    de: 'Ein Wort steht zweimal in der Liste. Groß- und Kleinschreibung zählt nicht.',
    en: 'One word stands in the list twice. Capital letters make no difference.',
  },
}

const tidy: FieldHook = ({ value }) => (Array.isArray(value) ? tidied(value) : value)

/** The group by all its words, so that the list shows it and people find it there. */
const named: FieldHook = ({ data, originalDoc, value }) => {
  const words: unknown = data?.words ?? originalDoc?.words
  return Array.isArray(words) ? tidied(words).join(', ') : value
}

const words: TextField = {
  ...texts(
    'words',
    { de: 'Wörter', en: 'Words' },
    {
      required: true,
      help: {
        de: 'Jedes Wort mit der Eingabetaste abschließen. Ein Eintrag darf aus mehreren Wörtern bestehen.',
        en: 'Press enter after each word. One entry may be several words.',
      },
    },
  ),
  minRows: fewestWords,
  maxRows: mostWords,
  hooks: { beforeValidate: [tidy] },
  validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
    const refusal = refusalOfWords(Array.isArray(value) ? value : [])
    return refusal === null ? true : refused[refusal][req.i18n.language === 'de' ? 'de' : 'en']
  },
} as TextField // `validate` of a text field depends on hasMany; here it is always a list.

/** `skipSearch`: the first groups, which count before they are filled in. */
const followChange: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  if (!context.skipSearch) await queueSynonyms(req, `${doc.id}:${doc.updatedAt}`)
}
const followDeletion: CollectionAfterDeleteHook = ({ id, req }) =>
  queueSynonyms(req, `${id}:deleted`)

/** Words with the same meaning: who searches for one finds the others. The search follows at once. */
export const Synonyms: CollectionConfig = {
  slug: 'synonyms',
  labels: {
    singular: { de: 'Gleichbedeutende Wörter', en: 'Words with the same meaning' },
    plural: { de: 'Gleichbedeutende Wörter', en: 'Words with the same meaning' },
  },
  typescript: { interface: 'SynonymGroup' },
  admin: {
    useAsTitle: 'allWords',
    defaultColumns: ['allWords', 'active', 'note', 'updatedAt'],
    listSearchableFields: ['allWords', 'note'],
    group: groups.knowledge,
    description: {
      de: 'Wer eines der Wörter sucht, findet auch die anderen. Gilt sofort, auch für Abkürzungen und andere Schreibweisen.',
      en: 'Whoever searches for one of the words also finds the others. Takes effect at once, for abbreviations and other spellings too.',
    },
  },
  defaultSort: 'allWords',
  access: {
    create: hasRole('editor'),
    read: hasRole('editor'),
    readVersions: nobody,
    update: hasRole('editor'),
    delete: hasRole('editor'),
    unlock: nobody,
  },
  hooks: {
    afterChange: [audited, followChange],
    afterDelete: [auditedDeletion, followDeletion],
  },
  fields: [
    words,
    {
      ...text('allWords', { de: 'Gruppe', en: 'Group' }, { readOnly: true, index: true }),
      hooks: { beforeChange: [named] },
    } as TextField, // as above; here it is always one text
    {
      ...yesNo('active', { de: 'Gilt', en: 'In effect' }, { sidebar: true }),
      defaultValue: true,
    },
    area(
      'note',
      { de: 'Notiz', en: 'Note' },
      {
        help: {
          de: 'Zum Beispiel, woher eine Abkürzung stammt. Nur für die Redaktion.',
          en: 'For example where an abbreviation comes from. For editors only.',
        },
      },
    ),
  ],
}
