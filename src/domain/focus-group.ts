/** A standing thematic group. It is not an event: it lives for years and has members. */
export const focusGroupStates = ['planned', 'active', 'ended'] as const
export type FocusGroupState = (typeof focusGroupStates)[number]

export const joinPolicies = ['open', 'approval'] as const
