/**
 * The marks and texts of an XML document in their order, read with distrust: nothing is fetched, no entity is declared,
 * what is broken is skipped. One pass over the text.
 */
export type Piece =
  { kind: 'open'; name: string; rest: string } | { kind: 'close'; name: string } | { kind: 'text'; text: string } // prettier-ignore

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Letters written by their numbers or names; others stay as they are. */
export const plainLetters = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([a-z]{2,4}));/gi, (whole, digits, name) => {
        if (name) return named[String(name)] ?? whole
        const code = Number(String(digits).toLowerCase().replace('x', '0x'))
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
      })
    : text

/** Where a mark that begins here ends: its `>` outside of quotes. */
function endOfMark(xml: string, from: number): number {
  let quote = ''
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml.charAt(at)
    if (quote) {
      if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  return xml.length
}

/** Behind the end of a stretch, or behind everything when it has none. */
const behind = (xml: string, end: string, from: number): number => {
  const found = xml.indexOf(end, from)
  return found < 0 ? xml.length : found + end.length
}

const nameIn = (mark: string): string => /^[^\s/>]+/.exec(mark)?.[0] ?? ''

/** Names keep their prefix (`w:t`): those of office documents are always the same. */
export function* piecesOf(xml: string): Generator<Piece> {
  let at = 0
  while (at < xml.length) {
    const mark = xml.indexOf('<', at)
    if (mark < 0) return
    if (mark > at) yield { kind: 'text', text: plainLetters(xml.slice(at, mark)) }
    if (xml.startsWith('<!--', mark)) at = behind(xml, '-->', mark + 4)
    else if (xml.startsWith('<![CDATA[', mark)) {
      at = behind(xml, ']]>', mark + 9)
      yield { kind: 'text', text: xml.slice(mark + 9, at - 3) }
    } else if (xml.startsWith('<?', mark)) at = behind(xml, '?>', mark + 2)
    else {
      const end = endOfMark(xml, mark + 1)
      yield* markOf(xml.slice(mark + 1, end))
      at = end + 1
    }
  }
}

function* markOf(mark: string): Generator<Piece> {
  if (mark.startsWith('!')) return
  if (mark.startsWith('/')) {
    yield { kind: 'close', name: nameIn(mark.slice(1)) }
    return
  }
  const name = nameIn(mark)
  yield { kind: 'open', name, rest: mark.slice(name.length) }
  if (mark.endsWith('/')) yield { kind: 'close', name }
}

/** The value of an attribute of a mark. */
export const attributeOf = (rest: string, name: string): string | null => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(rest)
  return found ? plainLetters(found[1] ?? found[2] ?? '') : null
}
