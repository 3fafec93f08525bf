/**
 * The structure of a mail, written once and shown twice: as plain text and as HTML. Texts of people are data here; they
 * are quoted, escaped and never markup.
 */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  /** The address is also printed, for those who see text only or want to check where it leads. */
  | { kind: 'button'; label: string; href: string }
  | { kind: 'facts'; rows: readonly { name: string; value: string }[] }
  /** What a person wrote, with its line breaks. */
  | { kind: 'quote'; caption: string; text: string }

export type Letter = {
  lang: string
  subject: string
  /** The portal's name, printed in the head. */
  portal: string
  blocks: readonly Block[]
  /** The last lines: who writes, from which address, and why one gets this mail. */
  footer: { text: string; href: string }
}

/** A link of a mail leads to the web and nowhere else: no script, no file, no line break. */
export function isSafeLink(href: string): boolean {
  if (/\s/.test(href) || !URL.canParse(href)) return false
  return /^https?:$/.test(new URL(href).protocol)
}

/** The link itself. Throws when it leads anywhere but to the web: then the template is wrong. */
export const checked = (href: string): string => {
  if (!isSafeLink(href)) throw new Error('A link of a mail must lead to the web.')
  return href
}

// Control characters could hide text or break the form of the mail; line breaks and tabs stay.
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

/** The text without signs that hide or reorder other text. */
export const visible = (text: string): string => text.replace(/\r\n?/g, '\n').replace(hidden, '')

const width = 72

/** Lines of at most 72 characters, broken between words; a long word, such as an address, stays whole. */
function wrapped(text: string, prefix = ''): string {
  const lines = visible(text)
    .split('\n')
    .flatMap((paragraph) => {
      const out: string[] = []
      let line = ''
      for (const word of paragraph.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`
        if (line !== '' && longer.length + prefix.length > width) {
          out.push(line)
          line = word
        } else line = longer
      }
      return [...out, line]
    })
  return lines.map((line) => `${prefix}${line}`.trimEnd()).join('\n')
}

function plain(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${wrapped(block.text)}\n${'='.repeat(Math.min(block.text.length, width))}`
    case 'paragraph':
      return wrapped(block.text)
    case 'button':
      return `${block.label}:\n${checked(block.href)}`
    case 'facts':
      return block.rows.map(({ name, value }) => wrapped(`${name}: ${value}`)).join('\n')
    case 'quote':
      return `${block.caption}:\n${wrapped(block.text, '> ')}`
  }
}

/** The letter as plain text. */
export function textOf({ portal, blocks, footer }: Letter): string {
  const end = `-- \n${portal}\n${checked(footer.href)}\n\n${wrapped(footer.text)}`
  return `${[...blocks.map(plain), end].join('\n\n')}\n`
}
