/** How a public person may be shown: with a page of their own, or only where they spoke. */
export const personDisplays = ['profile', 'event-only'] as const
export type PersonDisplay = (typeof personDisplays)[number]

/** Only people with `profile` have an address of their own. */
export const hasProfile = (person: { display?: PersonDisplay | null }): boolean =>
  person.display === 'profile'
