/** From how well documents answer to each word to one order of them. */
import { searchLimits } from '@/domain/search'
import type { Wanted } from '@/domain/search/plan'
import { fold } from '@/domain/search/terms'

import type { Contents } from './contents'
import { countOf } from './hits'
import type { Found } from './matching'

/** `score` as SearchHit promises it. */
export type Ranked = { rid: number; score: number; isFull: boolean }

const shareOfPhrase = 0.1
/** How much having some parts of a word counts against having it. */
const shareOfSome = 0.4

/** What a word of asking counts, and one that is no noun beside nouns. */
const [shareOfLight, shareOfSmall] = [0.05, 0.6]

const shareFor = (wanted: Wanted | undefined): number =>
  wanted?.isLight ? shareOfLight : wanted?.isSmall ? shareOfSmall : 1

/**
 * A word that few documents have says more. What has all words comes first, and what has some of them follows while
 * the others are few.
 */
export function ranked(
  { contents, visible, loose }: { contents: Contents; visible: Uint8Array; loose: boolean },
  wanted: readonly Wanted[],
  found: readonly Found[],
): Ranked[] {
  const all = visible.reduce((sum, one) => sum + one, 0)
  const telling = found.map(
    (one, at) => Math.log(1 + all / (0.5 + countOf(one.whole))) * shareFor(wanted[at]),
  )
  const sum = telling.reduce((total, one) => total + one, 0) || 1
  const phrase = ` ${wanted.flatMap(({ written }) => written.map(fold)).join(' ')} `
  const results: Ranked[] = []
  for (let rid = 0; rid < visible.length; rid += 1) {
    if (!visible[rid]) continue
    let [full, value, cover] = [true, 0, 0]
    for (let at = 0; at < found.length; at += 1) {
      const weight = telling[at] ?? 0
      const has = found[at]?.whole[rid] ?? 0
      const part = has > 0 ? 0 : (found[at]?.some[rid] ?? 0)
      if (has === 0 && !wanted[at]?.isLight) full = false
      value += weight * Math.max(has, part)
      cover += has > 0 ? weight : part > 0 ? weight * shareOfSome : 0
    }
    if (cover === 0) continue
    const line = contents.entries[rid]?.line ?? ''
    const title = line.startsWith(`${phrase}|`) ? 1 : line.includes(phrase) ? 0.5 : 0
    const score = full
      ? 0.5 + 0.5 * ((1 - shareOfPhrase) * (value / sum) + shareOfPhrase * title)
      : 0.49 * ((0.5 * cover) / sum + (0.5 * value) / sum)
    results.push({ rid, score: Math.min(1, score), isFull: full })
  }
  if (loose) return results
  const full = results.filter(({ isFull }) => isFull)
  return full.length < searchLimits.enough ? results : full
}
