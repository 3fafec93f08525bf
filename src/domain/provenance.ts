/**
 * Where a statement comes from. A field that does not stand literally in a source is listed as an assumption and
 * shown as such; a field nobody knows stays empty.
 */
export const assumptionKinds = ['reference', 'inference', 'classification', 'link'] as const
export type AssumptionKind = (typeof assumptionKinds)[number]

export type Assumption = { fields: string[]; kind: AssumptionKind; reason: string }

/** The assumption behind a field, if there is one; `agenda.timeOfDay` also speaks for `agenda`. */
export const assumptionOn = <T extends { fields?: string[] | null }>(
  field: string,
  all: readonly T[],
): T | undefined =>
  all.find((one) =>
    (one.fields ?? []).some((name) => name === field || name.startsWith(`${field}.`)),
  )
