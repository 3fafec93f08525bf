/** The nearest known words to one with slips: words of the lexicon and of synonyms, alone or as parts of a compound. */
import { differenceOf, lettersOf, mostSlips, slipsBetween } from './slips'
import { fold } from './terms'

/** Folded words that were perhaps meant, at most a few; empty for a word that is known. */
export type Speller = (word: string) => string[]

const most = 3
const shortestPart = 5
const joints = ['', 's', 'n', 'en', 'es', 'er', 'e']

export function spellerOf(words: Iterable<string>): Speller {
  const known = new Set([...words].map(fold))
  const sorted = [...known].sort()
  const letters = Int32Array.from(sorted, lettersOf)

  const near = (word: string, slips: number): string[] => {
    const own = lettersOf(word)
    const found: { word: string; slips: number }[] = []
    sorted.forEach((other, at) => {
      if (Math.abs(other.length - word.length) > slips) return
      if (differenceOf(letters[at] ?? 0, own) > 2 * slips) return
      const away = slipsBetween(word, other, slips)
      if (away !== null) found.push({ word: other, slips: away })
    })
    const least = Math.min(...found.map((one) => one.slips))
    return found.filter((one) => one.slips === least).map((one) => one.word)
  }
  const isModifier = (part: string): boolean =>
    joints.some(
      (joint) => part.endsWith(joint) && known.has(part.slice(0, part.length - joint.length)),
    )

  /** One part has the slip, the other is known. */
  const nearCompounds = (word: string): string[] => {
    for (let at = 3; at <= word.length - 3; at += 1) {
      const [before, after] = [word.slice(0, at), word.slice(at)]
      if (after.length >= shortestPart && isModifier(before)) {
        const heads = near(after, 1)
        if (heads.length > 0) return heads.map((head) => before + head)
      }
      if (before.length >= shortestPart && known.has(after)) {
        const modifiers = near(before, 1)
        if (modifiers.length > 0) return modifiers.map((modifier) => modifier + after)
      }
    }
    return []
  }
  return (word) => {
    if (mostSlips(word) === 0 || known.has(word) || word.length > 60) return []
    const alone = near(word, mostSlips(word))
    return (alone.length > 0 || word.length < 9 ? alone : nearCompounds(word)).slice(0, most)
  }
}
