/** Where a text is marked, and which piece of it is shown. */
import type { Marked, Span } from '@/domain/search'

import { fold, type Term, termsOf } from './terms'

/** Which stretch of a folded term is marked; the others of the text stand around it. */
export type SpanIn = (term: string, at: number, terms: readonly Term[]) => Span | null

/** Marks in a text what `spanIn` names in its folded terms; places are those of the text as it is written. */
export function marked(text: string, spanIn: SpanIn): Marked {
  const terms = termsOf(text)
  const spans = terms.flatMap(({ term, start, end }, at): Span[] => {
    const span = spanIn(term, at, terms)
    if (!span) return []
    const [from, to] = unfolded(text.slice(start, end), span)
    return [[start + from, start + to]]
  })
  return { text, marks: united(spans) }
}

/** The stretch of a word that became this stretch of its folded form; a letter counts whole. */
function unfolded(written: string, [from, to]: Span): Span {
  const letters = [...written]
  const before = (count: number) => letters.slice(0, count).join('')
  const lengthOf = (count: number) => fold(before(count)).length
  const upTo = (folded: number): number => {
    let [low, high] = [0, letters.length]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (lengthOf(middle) <= folded) low = middle
      else high = middle - 1
    }
    return low
  }
  const last = upTo(to)
  return [before(upTo(from)).length, before(lengthOf(last) < to ? last + 1 : last).length]
}

function united(spans: Span[]): Span[] {
  const marks: Span[] = []
  for (const [start, end] of spans.sort(([one], [other]) => one - other)) {
    const last = marks.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else if (start < end) marks.push([start, end])
  }
  return marks
}

/** At most so many words around the densest marks, with … where something was left out. */
export function markedSnippet({ text, marks }: Marked, words = 30): Marked {
  const size = words >= 1 ? Math.floor(words) : 30
  const chunks = [...text.matchAll(/\S{1,80}/gu)].map(({ 0: chunk, index }): Span => {
    return [index, index + chunk.length]
  })
  const first = Math.max(0, Math.min(densestStart(chunks, marks, size), chunks.length - size))
  const shown = chunks.slice(first, first + size)
  const [from, to] = [shown[0]?.[0] ?? 0, shown.at(-1)?.[1] ?? 0]
  const lead = first > 0 ? '… ' : ''
  const tail = first + size < chunks.length ? ' …' : ''
  const shift = lead.length - from
  const inside = marks.filter(([start, end]) => start < to && end > from)
  return {
    text: lead + text.slice(from, to) + tail,
    marks: inside.map(([start, end]) => [Math.max(start, from) + shift, Math.min(end, to) + shift]),
  }
}

function densestStart(chunks: readonly Span[], marks: readonly Span[], size: number): number {
  let chunk = 0
  const homes = marks.map(([start]) => {
    while ((chunks[chunk + 1]?.[0] ?? Infinity) <= start) chunk += 1
    return chunk
  })
  let best = { first: 0, last: 0, count: 0 }
  let next = 0
  homes.forEach((first, at) => {
    while ((homes[next] ?? Infinity) < first + size) next += 1
    if (next - at > best.count) best = { first, last: homes[next - 1] ?? first, count: next - at }
  })
  return best.first - Math.floor((size - 1 - (best.last - best.first)) / 2)
}
