/** Calls for projects, competitions, funding. */
export const callKinds = ['funding-call', 'funding-programme', 'award', 'participation'] as const
export type CallKind = (typeof callKinds)[number]

export const callStates = ['open', 'closed', 'awarded', 'unknown'] as const
export type CallState = (typeof callStates)[number]

export const amountPers = ['project', 'network'] as const
