/** Ends a command that cannot be carried out, with one sentence that says why. */
export function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
