const letters: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  å: 'a',
}

/** The address part of a title: lower case, without umlauts, at most 80 characters, e.g. "Luftbilder & KI" → "luftbilder-ki". */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[äöüßæøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
  const hyphened = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return hyphened.slice(0, 80).replace(/-+$/, '')
}

/** True for what `slugOf` could have made. */
export const isSlug = (value: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 120
