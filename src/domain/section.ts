/** The public sections and the collections they show. The addresses per language stand in `i18n/routing`. */
export const sections = [
  'use-cases',
  'solutions',
  'programmes',
  'organisations',
  'systems',
  'events',
  'focus-groups',
  'documents',
  'calls',
  'news',
] as const
export type Section = (typeof sections)[number]

/** True for the name of a section. */
export const isSection = (value: string): value is Section =>
  sections.some((section) => section === value)

/** Everything that has a page of its own and can therefore be linked. */
export const linkable = [...sections, 'event-series', 'people', 'pages'] as const
export type Linkable = (typeof linkable)[number]

export const isLinkable = (value: string): value is Linkable =>
  linkable.some((one) => one === value)
