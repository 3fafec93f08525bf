/** What was built: a prototype, an adapter to a specialist system, a platform or a service. */
export const solutionKinds = ['prototype', 'adapter', 'platform', 'service'] as const
export type SolutionKind = (typeof solutionKinds)[number]

/** Whether the source is open. Not stated is an answer of its own. */
export const opennesses = ['yes', 'no', 'unknown'] as const
export type Openness = (typeof opennesses)[number]

export const topicGroups = [
  'umwelt',
  'mobilitaet',
  'effizienz-der-verwaltung',
  'ergaenzend',
] as const
