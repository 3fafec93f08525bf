/** What the search offers while somebody types. */
import type { Limit } from './limit'
import type { Locale } from './locale'
import { isLinkable, type Linkable } from './section'
import { wordsOf } from './search-question'

export const mostSuggestions = 8

/** Fewer letters name nothing in particular. */
const fewestLetters = 3

/** The words to offer something for; null when they are too few. */
export function suggestible(typed: string): string | null {
  const words = wordsOf(typed)
  const letters = words.match(/[\p{L}\p{N}]/gu) ?? []
  return letters.length < fewestLetters ? null : words
}

/**
 * Questions of one client: several a second for somebody who types fast, and enough for an office that shares one
 * address. Who asks more gets no suggestions; the search itself is not limited.
 */
export const suggestionsOfOne: Limit = { most: 300, within: 60_000 }

/** The record and language a document of the index stands for, e.g. `use-cases_12_de`. */
export function namedBy(
  id: string,
  kind: string,
): { collection: Linkable; id: string; locale: Locale } | null {
  const [, own = '', locale] = /^(.+)_(de|en)$/.exec(id) ?? []
  if (!isLinkable(kind) || !own.startsWith(`${kind}_`)) return null
  return { collection: kind, id: own.slice(kind.length + 1), locale: locale === 'en' ? 'en' : 'de' }
}
