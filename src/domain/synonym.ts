/**
 * Words with the same meaning, as staff keep them: whoever searches for one of a group finds the others too. A member
 * may be several words (“künstliche Intelligenz”).
 */
export const fewestWords = 2
export const mostWords = 20
/** Letters of one member. */
export const longestWord = 60

export const synonymRefusals = ['too-few', 'too-many', 'too-long', 'no-letters', 'twice'] as const
export type SynonymRefusal = (typeof synonymRefusals)[number]

/** The members as they are kept: without spaces around or doubled, and without empty ones. */
export const tidied = (words: readonly unknown[]): string[] =>
  words
    .filter((word) => typeof word === 'string')
    .map((word) => word.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '')

/** Why a group is refused; null when it is not. */
export function refusalOfWords(words: readonly unknown[]): SynonymRefusal | null {
  const members = tidied(words)
  if (members.length < fewestWords) return 'too-few'
  if (members.length > mostWords) return 'too-many'
  if (members.some((word) => [...word].length > longestWord)) return 'too-long'
  if (members.some((word) => !/[\p{L}\p{N}]/u.test(word))) return 'no-letters'
  const distinct = new Set(members.map((word) => word.toLocaleLowerCase('de')))
  return distinct.size < members.length ? 'twice' : null
}
