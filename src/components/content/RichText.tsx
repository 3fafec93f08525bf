import { Fragment, type ReactNode } from 'react'

import type { Locale } from '@/domain/locale'
import { isLinkable } from '@/domain/section'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { Prose } from '../ui/prose'
import { fileOf, FileLink, isPicture, Picture } from './Files'

/** What an editor wrote, as Lexical stores it. Each node is read with care: the database promises nothing of its shape. */
export type RichTextValue = { root: { children: unknown[] } }

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

const bold = 1
const italic = 2

function Letters({ node }: { node: Node }) {
  const format = typeof node.format === 'number' ? node.format : 0
  const plain = textIn(node.text)
  const leaning = format & italic ? <em>{plain}</em> : plain
  return format & bold ? <strong>{leaning}</strong> : leaning
}

/** Where a link leads: an address of the web, or a record of the portal. Null when it is not public (any more). */
function targetOf(node: Node, locale: Locale): string | null {
  const fields = isNode(node.fields) ? node.fields : {}
  if (fields.linkType !== 'internal') {
    const url = textIn(fields.url)
    return /^(https?:|mailto:|tel:|\/|#)/.test(url) ? url : null
  }
  const doc = isNode(fields.doc) ? fields.doc : {}
  const value = isNode(doc.value) ? doc.value : {}
  const collection = textIn(doc.relationTo)
  return isLinkable(collection) && textIn(value.slug)
    ? addressOf(locale, collection, textIn(value.slug))
    : null
}

function Anchor({ node, locale }: { node: Node; locale: Locale }) {
  const href = targetOf(node, locale)
  const inside = <Nodes nodes={childrenOf(node)} locale={locale} />
  return href ? <a href={href}>{inside}</a> : inside
}

function List({ node, locale }: { node: Node; locale: Locale }) {
  const items = childrenOf(node).map((item, at) => (
    <li key={at}>
      <Nodes nodes={childrenOf(item)} locale={locale} />
    </li>
  ))
  return node.listType === 'number' ? <ol>{items}</ol> : <ul>{items}</ul>
}

function Title({ node, locale }: { node: Node; locale: Locale }) {
  const inside = <Nodes nodes={childrenOf(node)} locale={locale} />
  if (node.tag === 'h4') return <h4>{inside}</h4>
  return node.tag === 'h3' ? <h3>{inside}</h3> : <h2>{inside}</h2>
}

/** What a cell is the head of, as Lexical counts it: 1 a column, 2 a row, 3 both, 0 nothing. */
function scopeOf({ headerState }: Node): 'col' | 'row' | null {
  const state = Number(headerState ?? 0)
  if (state === 2) return 'row'
  return state > 0 ? 'col' : null
}

function Cells({ node, locale }: { node: Node; locale: Locale }) {
  return childrenOf(node).map((cell, at) => {
    const inside = childrenOf(cell).map((part, index) => (
      <Nodes
        key={index}
        nodes={part.type === 'paragraph' ? childrenOf(part) : [part]}
        locale={locale}
      />
    ))
    const scope = scopeOf(cell)
    return scope ? (
      <th key={at} scope={scope}>
        {inside}
      </th>
    ) : (
      <td key={at}>{inside}</td>
    )
  })
}

function Table({ node, locale }: { node: Node; locale: Locale }) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={translator(locale)('site.table')}>
      <table>
        <tbody>
          {childrenOf(node).map((row, at) => (
            <tr key={at}>
              <Cells node={row} locale={locale} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function File({ node, locale }: { node: Node; locale: Locale }) {
  const file = fileOf(node.value)
  if (!file) return null
  return isPicture(file) ? <Picture file={file} /> : <FileLink locale={locale} file={file} />
}

function block(node: Node, locale: Locale): ReactNode {
  const inside = <Nodes nodes={childrenOf(node)} locale={locale} />
  switch (node.type) {
    case 'text':
      return <Letters node={node} />
    case 'linebreak':
      return <br />
    case 'paragraph':
      return childrenOf(node).length > 0 ? <p>{inside}</p> : null
    case 'heading':
      return <Title node={node} locale={locale} />
    case 'list':
      return <List node={node} locale={locale} />
    case 'quote':
      return <blockquote>{inside}</blockquote>
    case 'link':
    case 'autolink':
      return <Anchor node={node} locale={locale} />
    case 'table':
      return <Table node={node} locale={locale} />
    case 'upload':
      return <File node={node} locale={locale} />
    // Nothing else can be written (collections/shared/rich-text); what came some other way keeps its words.
    default:
      return inside
  }
}

function Nodes({ nodes, locale }: { nodes: Node[]; locale: Locale }) {
  return nodes.map((node, at) => <Fragment key={at}>{block(node, locale)}</Fragment>)
}

/** A text of the editors as HTML; `lang` when it is not in the page's language. */
export function RichText({
  value,
  locale,
  lang,
}: {
  value: RichTextValue
  locale: Locale
  lang?: Locale
}) {
  return (
    <Prose lang={lang}>
      <Nodes nodes={value.root.children.filter(isNode)} locale={locale} />
    </Prose>
  )
}
