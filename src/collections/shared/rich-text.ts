import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'

import { linkable } from '@/domain/section'

import type { Wording } from './fields'

/** Just the features the site renders (components/content/RichText): what cannot be shown cannot be written. */
export const richTextEditor = () =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      LinkFeature({ enabledCollections: [...linkable] }),
      EXPERIMENTAL_TableFeature(),
      UploadFeature({ collections: { media: { fields: [] } }, enabledCollections: ['media'] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })

/** A text with headings, lists, links, quotes, tables and images. */
export const richText = (name: string, label: Wording): RichTextField => ({
  name,
  label,
  type: 'richText',
  localized: true,
  editor: richTextEditor(),
})
