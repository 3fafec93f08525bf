/** The task a municipality wants solved. */
export const targetGroups = [
  'verwaltung',
  'gremien',
  'buergerschaft',
  'unternehmen',
  'zivilgesellschaft',
  'it-dienstleister',
  'kommunen',
] as const
export type TargetGroup = (typeof targetGroups)[number]

export const departments = [
  'gremienbuero',
  'it',
  'statistik',
  'personal-organisation',
  'umwelt',
  'stadtplanung',
  'geoinformation',
  'bauaufsicht',
  'verkehr',
  'energie-gebaeude',
  'bevoelkerungsschutz',
  'archiv',
  'gruenflaechen',
  'bibliothek',
  'feuerwehr',
  'buergerservice',
  'soziales',
  'wirtschaftsfoerderung',
] as const
export type Department = (typeof departments)[number]

export const policyFields = [
  'digitale-verwaltung',
  'politik-gremien',
  'umwelt-klima',
  'stadtplanung-bauen',
  'stadtentwicklung',
  'energie',
  'mobilitaet-verkehr',
  'it-sicherheit',
  'bevoelkerungsschutz',
  'kultur-bildung',
  'open-data-statistik',
  'buergerservice',
  'wirtschaft-arbeit',
  'teilhabe-barrierefreiheit',
  'zusammenarbeit',
] as const
export type PolicyField = (typeof policyFields)[number]
