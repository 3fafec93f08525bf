/** What the date of a news item stands for. */
export const newsDateKinds = ['publication', 'event', 'document', 'unknown'] as const
