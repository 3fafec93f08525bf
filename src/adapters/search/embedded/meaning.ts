/** What was probably meant by a query with slips. */
import { marked } from '@/domain/search/marks'
import { typedTerms } from '@/domain/search/plan'
import { fold } from '@/domain/search/terms'

import type { Found } from './matching'
import type { Texts } from './writing'

/** As a text of these spells it; only from what the viewer sees. */
export type Spelled = (slip: string) => string | undefined

/** The query with found words in place of unknown ones; undefined if nothing better is known. */
export function meaningOf(
  q: string,
  found: readonly Found[],
  spelled: Spelled,
): string | undefined {
  const { text, terms } = typedTerms(q)
  const slips = found.map(({ slips: [slip] }) => slip).filter((slip) => slip !== undefined)
  if (slips.length === 0) return undefined
  let [meant, end] = ['', 0]
  for (const { term, start, end: next } of terms) {
    const slip = slipFor(term, found)
    meant += text.slice(end, start) + ((slip && spelled(slip)) ?? text.slice(start, next))
    end = next
  }
  const whole = meant + text.slice(end)
  return whole === text ? undefined : whole
}

const slipFor = (term: string, found: readonly Found[]): string | undefined =>
  found.find(({ word }) => word === term)?.slips[0]

/** The word as it stands in a text, of which the folded form is this. */
export function spellingIn(
  { title, summary, body, pages }: Texts,
  word: string,
): string | undefined {
  for (const text of [title, summary, body, ...(pages ?? [])]) {
    if (!text || !fold(text).includes(word)) continue
    const [place] = marked(text, (term) => (term === word ? [0, term.length] : null)).marks
    if (place) return text.slice(...place)
  }
  return undefined
}
