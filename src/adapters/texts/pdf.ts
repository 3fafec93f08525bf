/**
 * The text of a PDF, page by page, by pdf.js as `unpdf` brings it. Nothing of the file runs: no scripts, no fonts of the
 * system or from elsewhere, no code made at run time.
 */
import { textLimits } from '@/domain/document-text'
import { getDocumentProxy } from 'unpdf'

import { Unreadable } from './unreadable'

type Item = { str?: string; hasEOL?: boolean }

const options = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  disableAutoFetch: true,
  disableStream: true,
  useWorkerFetch: false,
  stopAtErrors: false,
  verbosity: 0,
} as const

async function opened(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, options)
  } catch (error) {
    throw new Unreadable(
      error instanceof Error && error.name === 'PasswordException' ? 'protected' : 'damaged',
    )
  }
}

/** Throws `Unreadable` with what is wrong with the file; a page that cannot be read is empty. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await opened(bytes)
  const pages: string[] = []
  let letters = 0
  for (let at = 1; at <= Math.min(pdf.numPages, textLimits.pages); at += 1) {
    const text = await pageText(pdf, at)
    pages.push(text)
    letters += text.length
    if (letters > textLimits.letters) break
  }
  await pdf.loadingTask.destroy()
  return pages
}

async function pageText(
  pdf: Awaited<ReturnType<typeof getDocumentProxy>>,
  at: number,
): Promise<string> {
  try {
    const page = await pdf.getPage(at)
    const { items } = await page.getTextContent()
    page.cleanup()
    return (items as Item[]).map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('') // items without a text are marks
  } catch {
    return ''
  }
}
