/** What somebody asks or reports by the portal's own forms, and until when it is answered. */
export const contactKinds = ['contact', 'barrier'] as const
export type ContactKind = (typeof contactKinds)[number]

export const contactStates = ['new', 'in-progress', 'answered', 'closed'] as const
export type ContactState = (typeof contactStates)[number]
