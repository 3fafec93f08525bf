/** Plain blocks as the editor's rich text (Lexical). */
export type Block = { h2: string } | { h3: string } | { p: string } | { ul: string[] }

type Node = { type: string; version: number; [name: string]: unknown }

const text = (words: string): Node => ({
  type: 'text',
  version: 1,
  text: words,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})

const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
})

const item = (words: string, at: number): Node =>
  element('listitem', [text(words)], { value: at + 1 })

function nodeOf(block: Block): Node {
  if ('h2' in block) return element('heading', [text(block.h2)], { tag: 'h2' })
  if ('h3' in block) return element('heading', [text(block.h3)], { tag: 'h3' })
  if ('p' in block) return element('paragraph', [text(block.p)], { textFormat: 0, textStyle: '' })
  return element('list', block.ul.map(item), { listType: 'bullet', start: 1, tag: 'ul' })
}

/** A rich text of these blocks; null when there are none. */
export const richTextOf = (blocks: readonly Block[]) =>
  blocks.length === 0
    ? null
    : {
        root: {
          type: 'root',
          version: 1,
          format: '' as const,
          indent: 0,
          direction: 'ltr' as const,
          children: blocks.map(nodeOf),
        },
      }

/** Paragraphs and nothing else. */
export const paragraphs = (all: readonly string[]) => richTextOf(all.map((p) => ({ p })))
