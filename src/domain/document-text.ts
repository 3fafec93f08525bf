/**
 * The text of a file, page by page: what a search for words of a PDF or an office document needs. Reading happens
 * apart from the pages of the portal and within limits, because a file may be broken, huge or made to do harm.
 */
import type { UploadEnding } from './upload'

/** Where the texts that were read are kept, beside the database. */
export const textsFolder = 'document-texts'

/** Of what is longer, the beginning is read. */
export const textLimits = {
  pages: 500,
  /** UTF-16 units of all pages together. */
  letters: 2_000_000,
  /** Milliseconds for one file. */
  patience: 20_000,
} as const

export const readableEndings = [
  'pdf',
  'docx',
  'pptx',
  'xlsx',
  'odt',
  'odp',
  'ods',
] as const satisfies readonly UploadEnding[]
export type ReadableEnding = (typeof readableEndings)[number]

export const isReadable = (ending: string | null): ending is ReadableEnding =>
  readableEndings.some((one) => one === ending)

/** Why a file has no text. The last two may have been somebody else’s doing. */
export type TextFault = 'damaged' | 'protected' | 'too-much' | 'too-long'

export type ReadText = { pages: string[] } | { fault: TextFault }

/** Reads one file after the other, each within the limits. Throws only where nothing can be said of the file itself. */
export type TextReader = {
  read(file: { path: string; ending: ReadableEnding }): Promise<ReadText>
  close(): Promise<void>
}

const spaces = /[^\S\n]+/g

/**
 * A page as it is searched: no control characters, no line for every piece of layout, and a word that was divided at
 * the end of a line is one word again.
 */
export const tidiedPage = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\ufeff\u200b]/g, '')
    .replace(/[^\P{C}\n]/gu, ' ')
    .replace(spaces, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
    .replace(/\n{2,}/g, '\n')
    .trim()

/** Pages within the limits; the numbers of the pages stay right, so empty ones are kept in between. */
export function withinLimits(pages: readonly string[]): string[] {
  const kept: string[] = []
  let left: number = textLimits.letters
  for (const page of pages.slice(0, textLimits.pages)) {
    if (left <= 0) break
    const text = tidiedPage(page.slice(0, left))
    kept.push(text)
    left -= text.length
  }
  while (kept.length > 0 && kept.at(-1) === '') kept.pop()
  return kept
}
