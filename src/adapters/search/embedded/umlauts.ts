/** What a word counts that differs from the one typed by umlauts alone. */
const otherWord = 0.3
const otherInflection = 0.9

/** An umlaut in the last syllable may only inflect (Baum, Bäume); elsewhere it makes another word. */
export function factorOf(folded: string, umlauted: string): number {
  const vowels = [...folded.replace(/e[lrn]$/, '').matchAll(/[aeiouy]+/g)]
  const last = vowels.at(-1)?.index ?? 0
  return /[äöü]/.test(umlauted.slice(0, last)) ? otherWord : otherInflection
}
