import type { Payload } from 'payload'

import type { SearchEngine } from '@/domain/search'

import type { FileText } from './document-texts'

/** What this process knows of its index, beside the engine. */
export type IndexState = {
  opening?: Promise<boolean>
  /** When the index could not be opened or made the last time; milliseconds. */
  brokenAt?: number
  /** The index was empty when it began to be made: who searches meanwhile finds little. */
  filling?: Promise<unknown>
  rebuilding?: Promise<unknown>
  indexing?: Promise<unknown>
  /** The last of those that write into the index. */
  writing?: Promise<unknown>
  /** When it was last compared with what is published; milliseconds. */
  comparedAt?: number
  /** Files whose text is being read or waits for it, by the id of the record that shows them. */
  reading: Map<string, FileText>
  readingNow?: Promise<unknown>
}

export const stateOf = (payload: Payload): IndexState =>
  payload.config.custom.searchState as IndexState // placed there by payload.config.ts
export const engineOf = (payload: Payload): SearchEngine =>
  payload.config.custom.search as SearchEngine // as above
