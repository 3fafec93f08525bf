import type { LinkedView } from './props'

const idOf = (related: unknown): string | null => {
  if (typeof related === 'string') return related
  return typeof related === 'object' && related !== null && 'id' in related
    ? String(related.id)
    : null
}

/** The related records one field names, as the chain knows them; what is not public is left out. */
export const among = (links: readonly LinkedView[], related: unknown): LinkedView[] =>
  [related ?? []].flat().flatMap((one) => links.filter((link) => link.id === idOf(one)))
