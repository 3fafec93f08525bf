/** Why an engine does not answer as it should. Nothing of it says where the engine is or with which key it was asked. */
export const searchFaults = [
  'unreachable',
  'too-slow',
  'refused-key',
  'failing',
  'unreadable',
  'unfit-index',
  'failed-task',
  'not-built',
  'resting',
] as const

/**
 * `failing`: it answers that it cannot. `unfit-index`: what it holds is not the index of this portal. `not-built`: its
 * index is empty, of another version or not complete. `resting`: it was not asked, because it did not answer just now.
 */
export type SearchFault = (typeof searchFaults)[number]

/** An engine that cannot answer now, though the question was right. Its text is safe for logs and the panel. */
export class SearchUnavailable extends Error {
  constructor(
    readonly fault: SearchFault,
    readonly code?: string,
  ) {
    super(code === undefined ? fault : `${fault} (${code})`)
    this.name = 'SearchUnavailable'
  }
}
