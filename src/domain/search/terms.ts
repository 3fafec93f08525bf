/** How a text becomes comparable words. */
const spelledUmlaut = /(?<=[ao]|(?<![aeiouyq])u)e/g

/** Makes spellings equal: Änderung = Aenderung = ANDERUNG, Straße = Strasse; but neue and Quelle stay. */
export function fold(text: string): string {
  const plain = /[^\0-\x7f]/.test(text)
    ? text
        .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKD'))
        .normalize('NFD')
        .replace(/[\p{M}\u00AD]/gu, '')
    : text
  return plain.toLowerCase().replaceAll('ß', 'ss').replace(spelledUmlaut, '')
}

/** A folded word and where it stands in the text; `part`: a piece of a word written in camelCase. */
export type Term = { term: string; start: number; end: number; part: boolean }

/** Longer ones are no words and are cut: some of the rules take long for a long one. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]{0,199}/gu
const camelPart = /\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}\u00AD]+|\p{N}+/gu

/** The words of a text in order, each followed by its parts: UrbanShieldAI → urbanshieldai, urban, shield, ai. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  const add = (found: string, start: number, part: boolean) => {
    const term = fold(found)
    if (term !== '') terms.push({ term, start, end: start + found.length, part })
  }
  for (const { 0: whole, index } of text.matchAll(word)) {
    add(whole, index, false)
    if (!/\p{Ll}\p{Lu}/u.test(whole)) continue
    for (const { 0: part, index: at } of whole.matchAll(camelPart)) {
      if (part.length > 1) add(part, index + at, true)
    }
  }
  return terms
}
