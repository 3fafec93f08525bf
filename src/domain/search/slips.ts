/** Slips of the keyboard: a letter too many, too few, another one, or two exchanged neighbours. */

/** How many slips a word of this length is forgiven; a number means exactly what it says. */
export function mostSlips(word: string): number {
  if (/\p{N}/u.test(word)) return 0
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2
}

/** How many slips lie between two words, or null if more than `most` (Damerau-Levenshtein, adjacent exchange). */
export function slipsBetween(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null
  const far = most + 1
  let older: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => Math.min(at, far))
  for (let i = 1; i <= one.length; i += 1) {
    const next = new Array<number>(other.length + 1).fill(far)
    if (i <= most) next[0] = i
    const last = Math.min(other.length, i + most)
    for (let j = Math.max(1, i - most); j <= last; j += 1) {
      const isSame = one.charCodeAt(i - 1) === other.charCodeAt(j - 1)
      next[j] = Math.min(
        (row[j] ?? far) + 1,
        (next[j - 1] ?? far) + 1,
        (row[j - 1] ?? far) + (isSame ? 0 : 1),
        isExchange(one, other, [i, j]) ? (older[j - 2] ?? far) + 1 : far,
      )
    }
    if (Math.min(...next) > most) return null
    older = row
    row = next
  }
  const slips = row[other.length] ?? far
  return slips > most ? null : slips
}

const isExchange = (one: string, other: string, [i, j]: [number, number]): boolean =>
  i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]

/** Which letters a word has, as bits: two words within `n` slips differ in at most `2 n` of them. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 5))
  }
  return bits
}

/** How many bits two sets of letters differ in. */
export function differenceOf(one: number, other: number): number {
  let bits = one ^ other
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
