/** Specialist systems and platforms a solution connects to. */
export const systemCategories = [
  'council-information-system',
  'knowledge-platform',
  'urban-data-platform',
  'specialist-system',
  'language-model',
  'open-data-platform',
  'information-management',
] as const
export type SystemCategory = (typeof systemCategories)[number]
