/** Of a folded German word for a deed its other form: planen and Planung, fördern and Förderung; empty for other words. */
export function deedsOf(word: string): string[] {
  const name = /^(.{3,}?)(?:ungen|ung)$/.exec(word)?.[1]
  if (name !== undefined) return [`${name}en`]
  const deed = /^(.{3,})en$/.exec(word)?.[1] ?? /^(.{2,}er)n$/.exec(word)?.[1]
  return deed === undefined ? [] : [`${deed}ung`]
}

/** What a noun in -ung says as a verb begins so: Bewässerung, bewässert. */
export const verbOf = (surface: string): string | null => {
  const [, verb] = /^(.{5,})ung(?:en)?$/.exec(surface) ?? []
  return verb ?? null
}
