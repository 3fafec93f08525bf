import type { Locale } from '@/domain/locale'

/** The words of a record, without marks, in the language of a page: English where it exists, otherwise German. */
export type Spoken = Record<Locale, Record<string, unknown>>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Nodes whose text runs on in the same line. */
const inline = new Set(['text', 'link', 'autolink'])

function written(node: unknown): string {
  if (!isRecord(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  const children = Array.isArray(node.children) ? node.children : []
  const text = children.map(written).join('')
  return inline.has(String(node.type)) ? text : `${text}\n`
}

/** All words of a rich text; a block never grows together with the next. */
export const plainText = (value: unknown): string =>
  isRecord(value) && isRecord(value.root) ? written(value.root).replace(/\s*\n\s*/g, '\n').trim() : '' // prettier-ignore

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** The texts of one value; a list of texts counts as a whole. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter(isText).map((text) => text.trim())
  if (isText(value)) return [value.trim()]
  const text = plainText(value)
  return text === '' ? [] : [text]
}

const at = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined)

function along(de: unknown, own: unknown, names: readonly string[]): string[] {
  const [name, ...rest] = names
  if (name === undefined) {
    const texts = textsOf(own)
    return texts.length > 0 ? texts : textsOf(de)
  }
  const [german, other] = [at(de, name), at(own, name)]
  if (rest.length > 0 && Array.isArray(german))
    return german.flatMap((row, place) =>
      along(row, Array.isArray(other) ? other[place] : undefined, rest),
    )
  return along(german, other, rest)
}

/** The texts a path leads to, in the language of the page. */
export const textsAt = ({ de, en }: Spoken, path: string, locale: Locale): string[] =>
  along(de, locale === 'en' ? en : de, path.split('.'))
