/** Words without their endings. They come folded (terms.ts) or with their umlauts kept (analysis.ts). */
import type { Locale } from '@/domain/locale'

/** Letters that stand for one sound count once while endings are taken off, and none of them is torn. */
const bundled = (word: string): string =>
  word.replaceAll('sch', '$').replaceAll('ei', '%').replaceAll('ie', '&').replace(/(.)\1/g, '$1*')

const unbundled = (word: string): string =>
  word.replace(/(.)\*/g, '$1$1').replaceAll('%', 'ei').replaceAll('&', 'ie').replaceAll('$', 'sch')

function withoutFeminine(word: string): string {
  if (word.endsWith('innen')) return word.length > 8 ? word.slice(0, -5) : word
  return word.endsWith('in') ? word.replace(/(?<=.{2}(?:er|or|ent|ant|ist))in$/, '') : word
}

/**
 * CISTEM (Weissweiler & Fraser, "Developing a Stemmer for German Based on a Comparative Analysis of Publicly Available
 * Stemmers", GSCL 2017), without taking off ge-, gentler to short words, and with -in and -innen taken off first.
 */
export function stemGerman(word: string): string {
  if (word.length < 4 || /\p{N}/u.test(word)) return word
  // More often a word being typed (Protokollerst…) than an ending.
  if (word.length > 7 && word.endsWith('erst')) return word
  let rest = bundled(withoutFeminine(word))
  while (rest.length > 3) {
    const ending = endingOf(rest)
    if (ending === 0) break
    rest = rest.slice(0, -ending)
  }
  return unbundled(rest)
}

/** How many letters at the end only inflect. */
function endingOf(rest: string): number {
  if (rest.length > 4 && rest.endsWith('er')) return 2
  if (rest.length > 5 && /(?:em|nd)$/.test(rest)) return 2
  if (rest.length > 5 && rest.endsWith('t')) return 1
  if (rest.length > 4 && /[sn]$/.test(rest)) return 1
  return rest.endsWith('e') ? 1 : 0
}

/** A light stemmer: plurals, -ing, -ed and a silent e. */
export function stemEnglish(word: string): string {
  if (word.length < 4 || /\p{N}/u.test(word)) return word
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<![su])s$/, '')
  const plain = singular
    .replace(/(?<=[aeiouy].*[^aeiou]|[aeiouy]{2})(?:ing|ed)$/, '')
    .replace(/([bdgmnprt])\1$/, '$1')
  return plain.length > 3 ? plain.replace(/e$/, '') : plain
}

export const stemOf = (word: string, locale: Locale): string =>
  locale === 'en' ? stemEnglish(word) : stemGerman(word)
