/** Of a folded German word for a deed its other form: planen and Planung, fördern and Förderung; empty for other words. */
export function deedsOf(word: string): string[] {
  const name = /^(.{3,}?)(?:ungen|ung)$/.exec(word)?.[1]
  if (name !== undefined) return [`${name}en`]
  const deed = /^(.{3,})en$/.exec(word)?.[1] ?? /^(.{2,}er)n$/.exec(word)?.[1]
  return deed === undefined ? [] : [`${deed}ung`]
}
