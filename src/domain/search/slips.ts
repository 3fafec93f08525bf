/** Slips of the keyboard: a letter too many, too few, another one, or two exchanged neighbours. */

/** How many slips a word of this length is forgiven; a number means exactly what it says. */
export function mostSlips(word: string): number {
  if (/\p{N}/u.test(word)) return 0
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2
}

const longest = 60
/** Three rows in turn, kept between calls because a search compares tens of thousands of words. */
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 1)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
] // three

/** How many slips lie between two words, or null if more than `most` (Damerau-Levenshtein, adjacent exchange). */
export function slipsBetween(one: string, other: string, most: number): number | null {
  const [n, m] = [one.length, other.length]
  if (Math.abs(n - m) > most || n > longest || m > longest) return null
  const far = most + 1
  let [older, row, next] = rows
  for (let j = 0; j <= m; j += 1) row[j] = Math.min(j, far)
  for (let i = 1; i <= n; i += 1) {
    const from = Math.max(1, i - most)
    const to = Math.min(m, i + most)
    next[from - 1] = from === 1 ? Math.min(i, far) : far
    let least = next[from - 1] ?? far
    const letter = one.charCodeAt(i - 1)
    for (let j = from; j <= to; j += 1) {
      let slips = (row[j - 1] ?? far) + (letter === other.charCodeAt(j - 1) ? 0 : 1)
      slips = Math.min(slips, (row[j] ?? far) + 1, (next[j - 1] ?? far) + 1)
      if (i > 1 && j > 1 && letter === other.charCodeAt(j - 2))
        if (one.charCodeAt(i - 2) === other.charCodeAt(j - 1))
          slips = Math.min(slips, (older[j - 2] ?? far) + 1)
      next[j] = Math.min(slips, far)
      if (slips < least) least = slips
    }
    if (to < m) next[to + 1] = far
    if (least > most) return null
    ;[older, row, next] = [row, next, older]
  }
  const slips = row[m] ?? far
  return slips > most ? null : slips
}

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
