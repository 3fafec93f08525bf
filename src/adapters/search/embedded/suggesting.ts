/** Titles while somebody types. */
import { type Suggestion, type SuggestQuery, searchLimits } from '@/domain/search'
import { marked } from '@/domain/search/marks'
import { typedTerms } from '@/domain/search/plan'

import type { Contents, Entry } from './contents'
import { numberWithin } from './numbers'
import { visibleTo } from './narrowing'

/** Titles that begin so, then those with the words in a row, then those whose words begin so in any order. */
export function suggestions(
  { q, viewer, locales, limit, kinds }: SuggestQuery,
  contents: Contents,
): Suggestion[] {
  const visible = visibleTo({ viewer, locales }, contents)
  const words = typedTerms(q).terms.map(({ term }) => term)
  if (words.length === 0) return []
  const order = contents.titleOrder()
  const found: { entry: Entry; rank: number }[] = []
  for (const entry of contents.entries) {
    if (!entry || !visible[entry.rid] || (kinds && !kinds.includes(entry.kind))) continue
    const rank = rankOf(entry.line, words)
    if (rank > 0) found.push({ entry, rank })
  }
  return found
    .sort(
      (one, other) =>
        other.rank - one.rank || (order[one.entry.rid] ?? 0) - (order[other.entry.rid] ?? 0),
    )
    .slice(0, numberWithin(limit, 8, searchLimits.page))
    .map(({ entry: { id, kind, title } }) => ({ id, kind, title: markedTitle(title, words) }))
}

function rankOf(line: string, words: readonly string[]): number {
  const start = ` ${words.join(' ')}`
  if (line.startsWith(start)) return 3
  if (line.includes(start)) return 2
  return words.every((word) => line.includes(` ${word}`)) ? 1 : 0
}

const markedTitle = (title: string, words: readonly string[]) =>
  marked(title, (term) => {
    const word = words.find((one) => term.startsWith(one))
    return word === undefined ? null : [0, word.length]
  })
