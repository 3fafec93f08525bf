import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * The pages the portal's own are compared with, in the copy of the checkout only. Each stands in the place of a page
 * that exists, so that it takes the same way through proxy and layout; each is prerendered by the same build and holds
 * nothing but a text. How long the text must be is known only when the portal's pages have been read, therefore it is
 * exchanged afterwards, in the file the build has prerendered and before the server has read it.
 */
export const kinds = ['home', 'list', 'detail'] as const
export type Kind = (typeof kinds)[number]

export const controlPages: Record<Kind, { folder: string; address: string }> = {
  home: { folder: 'easy-language', address: '/leichte-sprache' },
  list: { folder: 'sign-language', address: '/gebaerdensprache' },
  detail: { folder: 'contribute', address: '/mitmachen' },
}

/** The page without anything below the root layout: what every page of this build costs a browser. */
export const emptyPage = { folder: 'about', address: '/ueber-allmende' }

/** Stands where the text will stand; letters only, so that no encoding changes it. */
const placeOf = (folder: string): string => `textof${folder.replaceAll('-', '')}goeshere`

const prerendered = "export const generateStaticParams = () => [{ locale: 'de' }]\n"

export const sourceOfControl = (folder: string): string =>
  `${prerendered}export default function Page() {\n  return <p>${placeOf(folder)}</p>\n}\n`

export const sourceOfEmpty = (): string =>
  `${prerendered}export default function Page() {\n  return null\n}\n`

/** Bytes of an HTML page as it is, and compressed as the server does it. */
export type Size = { raw: number; gzip: number }
export const sizeOf = (html: string): Size => ({
  raw: Buffer.byteLength(html),
  gzip: gzipSync(html).length,
})

// German as on every page of the portal: a text without umlauts and dashes would be cheaper to send.
const sentence =
  'Dieser Satz steht nur hier, damit die Seite so groß ist wie die „andere“ – wörtlich. '

/** A text of so many bytes: first some that no compression shortens, then the same sentence again and again. */
function textOf(bytes: number, noise: number): string {
  let state = 1
  const letters = Array.from({ length: noise }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return ((state >>> 12) % 36).toString(36)
  })
  const rest = Math.max(0, bytes - noise)
  const whole = Math.floor(rest / Buffer.byteLength(sentence))
  const filling = '.'.repeat(rest - whole * Buffer.byteLength(sentence))
  return letters.join('') + sentence.repeat(whole) + filling
}

/** The text that makes a page as large as the other one, uncompressed and compressed. */
function textToward(html: string, place: string, wanted: Size): string {
  const times = html.split(place).length - 1
  if (times === 0) throw new Error('The prerendered page does not hold the place of its text.')
  const bare = Buffer.byteLength(html) - times * place.length
  const bytes = Math.max(0, Math.round((wanted.raw - bare) / times))
  const compressed = (noise: number): number =>
    sizeOf(html.replaceAll(place, textOf(bytes, noise))).gzip
  let [low, high] = [0, bytes]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (compressed(middle) < wanted.gzip) low = middle + 1
    else high = middle
  }
  return textOf(bytes, low)
}

/** Brings a prerendered page to a size. The server must not have read it yet. */
export function stretchControl(copy: string, kind: Kind, wanted: Size): void {
  const { folder } = controlPages[kind]
  const file = path.join(copy, '.next/server/app/de', folder)
  const place = placeOf(folder)
  const html = readFileSync(`${file}.html`, 'utf8')
  const text = textToward(html, place, wanted)
  for (const ending of ['html', 'rsc']) {
    const before = readFileSync(`${file}.${ending}`, 'utf8')
    writeFileSync(`${file}.${ending}`, before.replaceAll(place, text))
  }
}
