/**
 * The text of office documents: pages of a text as they were last laid out, slides, sheets. Notes of speakers, comments
 * and what is deleted but kept do not count: readers do not see them on the page.
 */
import { textLimits } from '@/domain/document-text'

import { Parts } from './archive'
import { attributeOf, type Piece, piecesOf } from './markup'

/** Gathers the pages of a document; stops when there is more than anybody will search. */
class Pages {
  readonly pages: string[] = []
  private lines: string[] = []
  private letters = 0

  add(text: string): void {
    this.lines.push(text)
    this.letters += text.length
  }

  turn(): void {
    this.pages.push(this.lines.join(''))
    this.lines = []
  }

  get isFull(): boolean {
    return this.letters > textLimits.letters || this.pages.length >= textLimits.pages
  }
}

type Reading = {
  /** Elements whose text counts; everything else is layout. Null: all text counts. */
  texts: ReadonlySet<string> | null
  /** Elements that are left out as a whole. */
  silent: ReadonlySet<string>
  /** Elements after which a new line begins. */
  lines: ReadonlySet<string>
  /** What a mark itself adds: a space, a line, a turn of the page. */
  mark?: (piece: Extract<Piece, { kind: 'open' }>, pages: Pages) => void
}

function readInto(pages: Pages, xml: string, { texts, silent, lines, mark }: Reading): void {
  let speaking = texts === null ? 1 : 0
  let hushed = 0
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (speaking > 0 && hushed === 0) pages.add(piece.text)
    } else if (piece.kind === 'open') {
      if (silent.has(piece.name)) hushed += 1
      if (texts?.has(piece.name)) speaking += 1
      if (hushed === 0) mark?.(piece, pages)
    } else {
      if (silent.has(piece.name)) hushed -= 1
      if (texts?.has(piece.name)) speaking -= 1
      if (hushed === 0 && lines.has(piece.name)) pages.add('\n')
    }
    if (pages.isFull) return
  }
}

const word: Reading = {
  texts: new Set(['w:t']),
  silent: new Set(['w:del', 'mc:Fallback']),
  lines: new Set(['w:p']),
  mark: ({ name, rest }, pages) => {
    if (name === 'w:lastRenderedPageBreak') pages.turn()
    else if (name === 'w:tab') pages.add(' ')
    else if (name === 'w:br') pages.add(attributeOf(rest, 'w:type') === 'page' ? '\f' : '\n')
  },
}

/** Where a program has laid the text out, its own breaks are those that readers see. */
const withBreaks = (pages: string[]): string[] =>
  pages.length > 1 ? pages : pages.flatMap((page) => page.split('\f'))

function wordPages(parts: Parts): string[] {
  const pages = new Pages()
  readInto(pages, parts.text('word/document.xml'), word)
  pages.add(' ')
  readInto(pages, parts.text('word/footnotes.xml'), word)
  pages.turn()
  return withBreaks(pages.pages)
}

/** The targets of a part's relations by their ids. */
function targetsOf(parts: Parts, name: string, folder: string): Map<string, string> {
  const targets = new Map<string, string>()
  for (const piece of piecesOf(parts.text(name))) {
    if (piece.kind !== 'open' || !/(^|:)Relationship$/.test(piece.name)) continue
    const id = attributeOf(piece.rest, 'Id')
    const target = attributeOf(piece.rest, 'Target')
    if (id && target)
      targets.set(id, target.startsWith('/') ? target.slice(1) : `${folder}/${target}`)
  }
  return targets
}

/** The parts a list in the main part names, in its order: slides, sheets. */
function ordered(parts: Parts, folder: string, { main, item }: { main: string; item: string }) {
  const targets = targetsOf(parts, `${folder}/_rels/${main}.rels`, folder)
  const found: { part: string; name: string }[] = []
  for (const piece of piecesOf(parts.text(`${folder}/${main}`))) {
    if (piece.kind !== 'open' || piece.name !== item) continue
    const part = targets.get(attributeOf(piece.rest, 'r:id') ?? '')
    const isSeen = !/hidden/i.test(attributeOf(piece.rest, 'state') ?? '')
    if (part && isSeen) found.push({ part, name: attributeOf(piece.rest, 'name') ?? '' })
  }
  return found
}

const slide: Reading = {
  texts: new Set(['a:t']),
  silent: new Set(['mc:Fallback']),
  lines: new Set(['a:p']),
  mark: ({ name }, pages) => {
    if (name === 'a:br') pages.add('\n')
  },
}

function slidePages(parts: Parts): string[] {
  const pages = new Pages()
  for (const { part } of ordered(parts, 'ppt', { main: 'presentation.xml', item: 'p:sldId' })) {
    readInto(pages, parts.text(part), slide)
    pages.turn()
    if (pages.isFull) break
  }
  return pages.pages
}

/** The texts that cells name by their number. */
function sharedTexts(parts: Parts): string[] {
  const texts: string[] = []
  let text = ''
  let isText = false
  for (const piece of piecesOf(parts.text('xl/sharedStrings.xml'))) {
    if (piece.kind === 'text') text += isText ? piece.text : ''
    else if (piece.name === 't') isText = piece.kind === 'open'
    else if (piece.name === 'si' && piece.kind === 'close') {
      texts.push(text)
      text = ''
    }
  }
  return texts
}

function readSheet(pages: Pages, xml: string, shared: readonly string[]): void {
  let isShared = false
  let isValue = false
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (isValue) pages.add(isShared ? (shared[Number(piece.text)] ?? '') : piece.text)
    } else if (piece.name === 'v' || piece.name === 't') isValue = piece.kind === 'open'
    else if (piece.name === 'c') {
      if (piece.kind === 'open') isShared = attributeOf(piece.rest, 't') === 's'
      else pages.add(' ')
    } else if (piece.name === 'row' && piece.kind === 'close') pages.add('\n')
    if (pages.isFull) return
  }
}

function sheetPages(parts: Parts): string[] {
  const pages = new Pages()
  const shared = sharedTexts(parts)
  for (const { part, name } of ordered(parts, 'xl', { main: 'workbook.xml', item: 'sheet' })) {
    pages.add(`${name}\n`)
    readSheet(pages, parts.text(part), shared)
    pages.turn()
    if (pages.isFull) break
  }
  return pages.pages
}

/** OpenDocument keeps all kinds in one part and tells them by the elements of their pages. */
const open = (isPage: (name: string) => boolean): Reading => ({
  texts: new Set(['text:p', 'text:h']),
  silent: new Set(['text:tracked-changes', 'office:annotation', 'presentation:notes']),
  lines: new Set(['text:p', 'text:h', 'table:table-row']),
  mark: ({ name, rest }, pages) => {
    if (isPage(name)) pages.turn()
    if (name === 'table:table') pages.add(`${attributeOf(rest, 'table:name') ?? ''}\n`)
    if (['text:s', 'text:tab', 'text:line-break', 'table:table-cell'].includes(name)) pages.add(' ')
  },
})

function openPages(parts: Parts, page: string, isFirstEmpty: boolean): string[] {
  const pages = new Pages()
  readInto(
    pages,
    parts.text('content.xml'),
    open((name) => name === page),
  )
  pages.turn()
  // Slides and sheets begin with their element, the pages of a text are divided by theirs.
  return isFirstEmpty ? pages.pages.slice(1) : pages.pages
}

export type OfficeEnding = 'docx' | 'pptx' | 'xlsx' | 'odt' | 'odp' | 'ods'

/** The text of an office document, page by page. Throws `Unreadable` with what is wrong with the file. */
export function officePages(bytes: Uint8Array, ending: OfficeEnding): string[] {
  const parts = new Parts(bytes)
  switch (ending) {
    case 'docx':
      return wordPages(parts)
    case 'pptx':
      return slidePages(parts)
    case 'xlsx':
      return sheetPages(parts)
    case 'odt':
      return openPages(parts, 'text:soft-page-break', false)
    case 'odp':
      return openPages(parts, 'draw:page', true)
    case 'ods':
      return openPages(parts, 'table:table', true)
  }
}
