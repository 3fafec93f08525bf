/** A figure with its source. */
export const indicatorUnits = [
  'percent',
  'count',
  'persons',
  'eur',
  'months',
  'years',
  'weeks',
  'per-year',
] as const
export type IndicatorUnit = (typeof indicatorUnits)[number]
