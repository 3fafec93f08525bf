/** The 16 states as ISO 3166-2 codes, with the first two digits of their municipalities' keys (AGS). */
export const stateKeys = {
  'DE-SH': '01',
  'DE-HH': '02',
  'DE-NI': '03',
  'DE-HB': '04',
  'DE-NW': '05',
  'DE-HE': '06',
  'DE-RP': '07',
  'DE-BW': '08',
  'DE-BY': '09',
  'DE-SL': '10',
  'DE-BE': '11',
  'DE-BB': '12',
  'DE-MV': '13',
  'DE-SN': '14',
  'DE-ST': '15',
  'DE-TH': '16',
} as const

export type FederalState = keyof typeof stateKeys

/** True for the code of a state. */
export const isFederalState = (value: string): value is FederalState =>
  Object.hasOwn(stateKeys, value)

export const federalStates = Object.keys(stateKeys).filter(isFederalState)

/** The state of a municipality key; null when the key belongs to none. */
export const stateOf = (ags: string): FederalState | null =>
  federalStates.find((state) => stateKeys[state] === ags.slice(0, 2)) ?? null
