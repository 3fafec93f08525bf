/** How far something is. `unknown` is an answer of its own; `retired` lies apart from the path. */
export const maturities = [
  'unknown',
  'idea',
  'development',
  'prototype',
  'pilot',
  'operation',
  'retired',
] as const
export type Maturity = (typeof maturities)[number]

/** The path from the first thought to daily work. */
export const path = ['idea', 'development', 'prototype', 'pilot', 'operation'] as const
export type Stage = (typeof path)[number]

/** 1 to 5 on the path; 0 when unknown; 6 when retired. Also the order for sorting. */
export function stepOf(maturity: Maturity): number {
  if (maturity === 'retired') return path.length + 1
  return path.findIndex((stage) => stage === maturity) + 1
}

/** The stages of the path as seen from a maturity. */
export function stagesOf(maturity: Maturity): { stage: Stage; state: 'done' | 'now' | 'open' }[] {
  const step = stepOf(maturity)
  return path.map((stage, at) => ({
    stage,
    state: maturity === 'retired' || at + 1 < step ? 'done' : at + 1 === step ? 'now' : 'open',
  }))
}

/** The furthest maturity among several; unknown when there is none. */
export function furthest(all: readonly Maturity[]): Maturity {
  const known = all.filter((one) => one !== 'retired')
  return known.reduce<Maturity>((best, one) => (stepOf(one) > stepOf(best) ? one : best), 'unknown')
}
