/** Who takes part: DOMAIN "organisations". */
export const organisationKinds = [
  'municipality',
  'it-provider',
  'association',
  'university',
  'research-institute',
  'company',
  'state-ministry',
  'federal-ministry',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]
