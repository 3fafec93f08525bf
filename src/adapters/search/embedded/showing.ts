/** What of a text is marked, and which piece of which page is shown. */
import type { Marked, Span } from '@/domain/search'
import { marked, markedSnippet } from '@/domain/search/marks'
import { isPhrase, phrasesOf } from '@/domain/search/phrases'
import type { Wanted } from '@/domain/search/plan'
import { stemEnglish, stemGerman } from '@/domain/search/stem'
import type { Term } from '@/domain/search/terms'

import type { Found } from './matching'
import type { Texts } from './writing'

type Place = { span: Span; group: number }
export type Marker = (term: string, at: number, terms: readonly Term[]) => Place | null

type Core = { text: string; from: number; group: number }

/** Texts longer than this are first looked through for places worth marking, some for each word of the query. */
const long = 1_200
const around = 240
const mostPlaces = 6
/** A stem begins like its word: what begins otherwise need not be stemmed. */
const beginningLength = 3

/** Says which part of a folded term answers to which word of the query. */
export function markerOf(wanted: readonly Wanted[], found: readonly Found[]): Marker {
  const stems = new Map<string, number>()
  const cores: Core[] = []
  wanted.forEach(({ wordings }, group) => {
    const alone = wordings.filter((wording) => !isPhrase(wording))
    for (const { stems: own, parts, reach, surface, open } of alone.flatMap(({ words }) => words)) {
      for (const stem of [...own, ...parts]) if (!stems.has(stem)) stems.set(stem, group)
      if (reach === 'whole') continue
      const from = reach === 'inside' ? 0 : -1
      cores.push({ text: surface, from, group })
      const [stem = surface] = own
      if (stem.length >= 4 && !open) cores.push({ text: stem, from, group })
      if (stem.length >= 4 && open && reach === 'inside') cores.push({ text: stem, from, group })
      if (reach === 'inside')
        for (const part of parts) if (part.length >= 4) cores.push({ text: part, from, group })
    }
    for (const slip of found[group]?.slips ?? []) stems.set(stemGerman(slip), group)
  })
  const beginnings = new Set([...stems.keys()].map((stem) => stem.slice(0, beginningLength)))
  const known = new Map<string, Place | null>()
  const inPhrase = phrasesOf(wanted)
  const alone = (term: string): Place | null => {
    const cached = known.get(term)
    if (cached !== undefined) return cached
    const isLike = beginnings.has(term.slice(0, beginningLength))
    const place = spanIn(term, isLike ? stems : none, cores)
    known.set(term, place)
    return place
  }
  return (term, at, terms) => {
    const place = alone(term)
    if (place) return place
    const group = inPhrase(terms, at)
    return group === null ? null : { span: [0, term.length], group }
  }
}

const none: ReadonlyMap<string, number> = new Map()

function spanIn(
  term: string,
  stems: ReadonlyMap<string, number>,
  cores: readonly Core[],
): Place | null {
  const group =
    stems.size > 0 ? (stems.get(stemGerman(term)) ?? stems.get(stemEnglish(term))) : undefined
  if (group !== undefined) return { span: [0, term.length], group }
  for (const { text, from, group: of } of cores) {
    const at = term.indexOf(text)
    if (at === 0 || (at > 0 && from === 0)) return { span: [at, at + text.length], group: of }
  }
  return null
}

export const markedBy = (text: string, marker: Marker): Marked =>
  marked(text, (...term) => marker(...term)?.span ?? null)

type Piece = { text: string; page?: number; isBody?: true }

const piecesOf = ({ summary, body, pages }: Texts): Piece[] => [
  ...(summary ? [{ text: summary }] : []),
  ...(body ? [{ text: body, isBody: true as const }] : []),
  ...(pages ?? []).map((text, at) => ({ text, page: at + 1 })),
]

/** A text with its marks, and which words of the query they answer to. */
function answerIn(text: string, marker: Marker): { text: Marked; groups: ReadonlySet<number> } {
  const groups = new Set<number>()
  const found = marked(text, (...term) => {
    const known = marker(...term)
    if (known) groups.add(known.group)
    return known?.span ?? null
  })
  return { text: found, groups }
}

type Looking = { words: number | undefined; rough: readonly RegExp[]; groups: number }

/**
 * The piece that says most about the query, and the page of the file it stands on. What the title says already is no
 * reason to show a part of the text instead of the summary.
 */
export function snippetOf(
  texts: Texts,
  marker: Marker,
  { words, rough, groups }: Looking,
): { snippet?: Marked; page?: number } {
  const said = answerIn(texts.title, marker).groups
  let best: { text: Marked; page: number | undefined; worth: number } | undefined
  for (const { text, page, isBody } of piecesOf(texts)) {
    if (best?.worth === groups) break
    const near = text.length > long || page ? placesIn(text, rough) : text
    // A page without any of the words need not be looked at.
    if (near === null && page) continue
    const answer = answerIn(near ?? text.slice(0, long), marker)
    const worth = [...answer.groups].filter((group) => !isBody || !said.has(group)).length
    if (!best || worth > best.worth) best = { text: answer.text, page, worth }
  }
  if (!best) return {}
  const snippet = markedSnippet(best.text, words)
  return { snippet, ...(best.page === undefined ? {} : { page: best.page }) }
}

/** A text without what is far from every place that looks like a hit; null if there is none. */
function placesIn(text: string, rough: readonly RegExp[]): string | null {
  const places = rough.flatMap((pattern) => {
    const found: number[] = []
    for (const { index } of text.matchAll(pattern)) if (found.push(index) >= mostPlaces) break
    return found
  })
  const stretches: Span[] = []
  for (const place of places.sort((one, other) => one - other)) {
    const [start, end] = [Math.max(0, place - around), Math.min(text.length, place + around)]
    const last = stretches.at(-1)
    if (last && start <= last[1]) last[1] = end
    else stretches.push([start, end])
  }
  if (stretches.length === 0) return null
  if (text.length <= long) return text
  return stretches
    .map(([start, end]) => text.slice(wordStart(text, start), wordStart(text, end)))
    .join(' … ')
}

/** The next place that does not tear a word. */
function wordStart(text: string, at: number): number {
  if (at === 0 || at >= text.length) return at
  const blank = text.indexOf(' ', at)
  return blank < 0 || blank - at > 80 ? at : blank + 1
}

const spellings: Record<string, string> = {
  a: '(?:[aàáâãäå]\\u0308?e?)',
  o: '(?:[oòóôõö]\\u0308?e?)',
  u: '(?:[uùúûü]\\u0308?e?)',
  s: '[sß]+',
}

/** Finds in an unfolded text, quickly, what may be one of the words; null for a word of which nothing can be found so. */
export const roughly = (wanted: readonly Wanted[], found: readonly Found[]): (RegExp | null)[] =>
  wanted.map(({ wordings }, at) => {
    const words = wordings.flatMap((wording) => wording.words)
    const patterns = [
      ...words.flatMap(({ stems, parts, reach }) =>
        [...stems, ...parts].flatMap((stem) => patternsOf(stem, reach === 'inside')),
      ),
      ...(found[at]?.slips ?? []).flatMap((slip) => patternsOf(stemGerman(slip), false)),
    ]
    const some = [...new Set(patterns)].slice(0, 30)
    return some.length > 0 ? new RegExp(some.join('|'), 'giu') : null
  })

/** Where only whole words count, the many that contain a short one (Zeit, Arbeit: it) are no places of it. */
const patternsOf = (stem: string, isInside: boolean): string[] =>
  /^[a-z0-9]+$/.test(stem) ? [(isInside ? '' : '(?<![\\p{L}\\p{N}])') + patternOf(stem)] : []

const patternOf = (stem: string): string =>
  [...stem.replace(/s+/g, 's')].map((letter) => spellings[letter] ?? letter).join('')
