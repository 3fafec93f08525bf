/** Minutes, slides, films, studies, council papers: what remains of the work. */
export const documentKinds = [
  'minutes',
  'slides',
  'video',
  'study',
  'guideline',
  'template',
  'council-paper',
  'strategy',
  'application',
  'agreement',
  'project-documentation',
  'legal-act',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const documentStates = ['available', 'published', 'adopted', 'planned', 'mentioned'] as const
export type DocumentState = (typeof documentStates)[number]
