import type { CollectionConfig, Field, FieldHook, Tab } from 'payload'

import { catalogueAccess } from '@/access/rules'
import { addressOf } from '@/i18n/routing'
import type { Linkable } from '@/domain/section'
import { isLocale, type Locale } from '@/domain/locale'
import { filesBeforeSaving } from '@/services/shown-files'

import { confirmation, publicationFields } from './confirmation'
import {
  afterChangeEffects,
  afterDeleteEffects,
  followFiles,
  followFilesOfDeleted,
  markEdited,
  noteLanguage,
  rememberFiles,
  rememberFilesOfDeleted,
  rememberSeen,
  rememberSeenOfDeleted,
} from './effects'
import { text, type Wording } from './fields'
import { provenance } from './provenance'
import { slugField } from './slug'

export const groups = {
  catalogue: { de: 'Katalog', en: 'Catalogue' },
  meetings: { de: 'Termine', en: 'Meetings' },
  knowledge: { de: 'Wissen', en: 'Knowledge' },
  people: { de: 'Beteiligte', en: 'People and organisations' },
  settings: { de: 'Verwaltung', en: 'Administration' },
} satisfies Record<string, Wording>

type PublicRecord = {
  slug: Linkable
  labels: { singular: Wording; plural: Wording }
  help: Wording
  group: keyof typeof groups
  columns: string[]
  /** What the record says. */
  content: Field[]
  /** What it hangs together with. */
  relations?: Field[]
  /** The field that names the record; `title` unless said otherwise. */
  named?: string
  /** The name of the type where Payload would guess a wrong singular. */
  typeName?: string
}

const tab = (label: Wording, fields: Field[]): Tab => ({ label, fields })

const tabsOf = ({ content, relations }: PublicRecord): Field => ({
  type: 'tabs',
  tabs: [
    tab({ de: 'Inhalt', en: 'Content' }, content),
    ...(relations ? [tab({ de: 'Verknüpfungen', en: 'Links' }, relations)] : []),
    tab({ de: 'Belege und Pflege', en: 'Sources and upkeep' }, [provenance(), confirmation()]),
  ],
})

/**
 * A record of the public catalogue: address, drafts and versions, sources, upkeep, and the effects of every change
 * (fresh pages, search index, audit log). Each collection only says what is its own.
 */
export function publicRecord(record: PublicRecord): CollectionConfig {
  const named = record.named ?? 'title'
  return {
    slug: record.slug,
    labels: record.labels,
    ...(record.typeName && { typescript: { interface: record.typeName } }),
    admin: {
      useAsTitle: named,
      defaultColumns: [named, ...record.columns, '_status', 'updatedAt'],
      listSearchableFields: [named, 'slug'],
      group: groups[record.group],
      description: record.help,
      preview: (doc, { locale }) => previewOf(record.slug, doc.slug, locale),
    },
    access: catalogueAccess,
    defaultSort: named,
    versions: { drafts: true, maxPerDoc: 50 },
    hooks: {
      beforeOperation: [noteLanguage],
      beforeChange: [markEdited, rememberFiles, rememberSeen],
      beforeDelete: [rememberFilesOfDeleted, rememberSeenOfDeleted],
      afterChange: [followFiles, afterChangeEffects],
      afterDelete: [followFilesOfDeleted, afterDeleteEffects],
    },
    fields: [
      tabsOf(record),
      slugField(named),
      ...publicationFields(),
      ...seedFields(),
      shownFiles(),
    ],
  }
}

/** The preview of a draft: the public page with the newest version, for staff only. */
function previewOf(collection: Linkable, slug: unknown, locale: string): string | null {
  const language = isLocale(locale) ? locale : 'de'
  return typeof slug === 'string'
    ? `/preview?to=${encodeURIComponent(addressOf(language, collection, slug))}`
    : null
}

/**
 * The ids of all files this language of the record shows, those inside its texts included. Derived when it is saved, so
 * that the question "is this file public?" needs one query; plain text, because the real relations stand in their fields.
 */
const shownFiles = (): Field => ({
  name: 'files',
  type: 'text',
  hasMany: true,
  localized: true,
  hidden: true,
  hooks: { beforeChange: [namedFiles] },
})

/**
 * A change in one language can exchange a file that both languages show: the list of every language is made anew. That
 * of the other one is handed over in the stored record, from which Payload takes it when it puts the languages together.
 */
const namedFiles: FieldHook = ({ collection, data, req, siblingDocWithLocales }) => {
  const locale = isLocale(req.locale ?? '') ? (req.locale as Locale) : 'de' // just asked
  const stored = siblingDocWithLocales ?? {}
  const files = filesBeforeSaving({
    fields: collection?.flattenedFields ?? [],
    data,
    stored,
    locale,
  })
  stored.files = { ...Object(stored.files), ...files }
  return files[locale]
}

/**
 * A record that came with the first content remembers what was written then: `origin` is its id there, `originHash`
 * what was written. A record changed since by an editor is never overwritten.
 */
export const seedFields = (): Field[] =>
  [
    { ...text('origin', { de: 'Herkunft', en: 'Origin' }, { index: true }), hidden: true },
    {
      ...text('originHash', { de: 'Stand der Herkunft', en: 'State of the origin' }),
      hidden: true,
    },
  ] as Field[] // hidden text fields
