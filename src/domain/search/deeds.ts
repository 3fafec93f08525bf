import { formsOfVerb, infinitiveOf } from './verbs'

/** Of a folded German word for a deed its other forms: planen and Planung, informieren and Information, Hilfe and hilft. */
export function deedsOf(word: string): string[] {
  const infinitive = infinitiveOf(word)
  return [
    ...new Set([
      ...regularOf(word),
      ...formsOfVerb(word),
      ...(infinitive === null ? [] : [infinitive, ...regularOf(infinitive)]),
    ]),
  ]
}

/** Before -schaft stands somebody who has part in it, but not in these. */
const otherBonds = new Set([
  'gesell',
  'wissen',
  'liegen',
  'gewerk',
  'errungen',
  'verwandt',
  'bereit',
])

/** By the ending alone. */
function regularOf(word: string): string[] {
  const bond = /^(.{6,})schaft(?:en)?$/.exec(word)?.[1]
  if (bond !== undefined) return otherBonds.has(bond) ? [] : [bond]
  const foreign = /^(.{3,})ation(?:en)?$/.exec(word)?.[1]
  if (foreign !== undefined) return [`${foreign}ieren`]
  const name = /^(.{3,}?)(?:ungen|ung)$/.exec(word)?.[1]
  if (name !== undefined) return [`${name}en`]
  const deed = /^(.{3,})en$/.exec(word)?.[1] ?? /^(.{2,}er)n$/.exec(word)?.[1]
  if (deed === undefined) return []
  return [`${deed}ung`, ...(deed.endsWith('ier') ? [`${deed.slice(0, -3)}ation`] : [])]
}

/** What a noun in -ung says as a verb begins so: Bewässerung, bewässert. */
export const verbOf = (surface: string): string | null => {
  const [, verb] = /^(.{5,})ung(?:en)?$/.exec(surface) ?? []
  return verb ?? null
}
