/** Whether the secret that signs sessions can be guessed (H-26). Whoever knows it can sign in as anybody. */

export type Weakness = 'too-short' | 'example' | 'guessable'

/** Stands in the repository for the tests, so everybody knows it. */
export const secretOfTests = 'allmende-test-secret-never-for-a-real-portal'

const examples =
  /change.?(me|this)|your.?secret|secret.?here|replace.?(me|this)|password|passwort|example|beispiel/i

/** Null when nothing speaks against it. 32 characters drawn at random, even of 16 different ones, always pass. */
export function weaknessOf(secret: string): Weakness | null {
  if (secret.length < 32) return 'too-short'
  if (examples.test(secret)) return 'example'
  const varied = new Set(secret).size >= 8 && !isRepetition(secret) && !isSequence(secret)
  return varied ? null : 'guessable'
}

/** The same part again and again, such as `abcabcabc`. */
const isRepetition = (text: string): boolean => (text + text).indexOf(text, 1) < text.length / 2

/** Mostly neighbours in the alphabet, such as `abcdefgh12345678`. */
function isSequence(text: string): boolean {
  const codes = [...text].map((letter) => letter.charCodeAt(0))
  const steps = codes.slice(1).filter((code, at) => Math.abs(code - (codes[at] ?? 0)) <= 1)
  return steps.length > text.length / 2
}
