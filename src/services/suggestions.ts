import type { Marked } from '@/domain/search'
import { mostSuggestions, namedBy, suggestible } from '@/domain/search-suggestion'

import type { Reader } from './reading'
import { markedTitle, type Shown, shownAmong } from './search-hits'
import { freshEngine } from './search-index'

/** A record whose title begins with, or has, what was typed. */
export type Suggested = { link: Shown; title: Marked }

/** Asked for more than are shown: some of it may have been withdrawn. */
const asked = 2 * mostSuggestions

/** At most eight records in the language of the page, checked against what a visitor may see; few letters get none. */
export async function suggest(reader: Reader, typed: string): Promise<Suggested[]> {
  const words = suggestible(typed)
  if (words === null) return []
  const engine = await freshEngine(reader.payload)
  const named = await engine.suggest({
    q: words,
    viewer: ['public'],
    locales: [reader.locale],
    limit: asked,
  })
  const found = named.flatMap(({ id, kind, title }) => {
    const ref = namedBy(id, kind)
    return ref?.locale === reader.locale ? [{ ref, title }] : []
  })
  const shown = await shownAmong(
    reader,
    found.map(({ ref }) => ref),
  )
  return found
    .flatMap(({ ref, title }) => {
      const link = shown(ref)
      return link ? [{ link, title: markedTitle(link, title) }] : []
    })
    .slice(0, mostSuggestions)
}
