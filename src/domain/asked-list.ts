import { catalogue } from './catalogue'
import { listAddress, type ListParams, parseListQuery } from './listing'
import type { Section } from './section'

/** The parameters of an address as a page gets them: each name once, with all its values. */
export const asParams = (search: URLSearchParams): ListParams =>
  Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]))

/**
 * What an address asks of the list of a section, always written the same way for the same question: `chosen` is empty
 * when nothing is understood. Somebody's own words are no choice among what is offered; such a list is nobody else's.
 */
export type AskedList = { chosen: string; hasWords: boolean }

/** Reads an address; whatever is unknown, too long or too much is left out, as the list itself does. */
export function askedOf(section: Section, search: URLSearchParams): AskedList {
  const { facets, sorts } = catalogue[section]
  const query = parseListQuery(asParams(search), {
    facets: facets.map(({ name }) => name),
    sorts: Object.fromEntries(sorts.map((name) => [name, name])),
  })
  return { chosen: listAddress(query).slice(1), hasWords: query.words !== undefined }
}
