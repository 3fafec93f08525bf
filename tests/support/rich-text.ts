/** Texts as the editor of the panel stores them. */
type Child = { type: string; version: number; [property: string]: unknown }

/** A text of these parts. */
export const richText = (...children: Child[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children,
  },
})

export const paragraph = (words: string): Child => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  children: [
    { type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' },
  ],
})

/** A file of the portal within a text; `id` is the part's own and stands once in its text. */
export const picture = (file: string, id: string): Child => ({
  type: 'upload',
  version: 3,
  format: '',
  id,
  fields: null,
  relationTo: 'media',
  value: file,
})
