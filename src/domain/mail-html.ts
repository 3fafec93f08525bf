import { type Block, checked, type Letter, visible } from './mail-blocks'

/**
 * A letter as HTML: one column of at most 600 pixels, no table, no picture, nothing that is fetched. Mail programs know
 * neither variables nor our stylesheet, so the colours are KERN's tokens as numbers, beside each element; where a
 * program knows dark mode, the dark tokens replace them.
 */
export const light = {
  ground: '#f3f4f7', // layout-background-hued, neutral-025
  sheet: '#ffffff', // layout-background-default
  ink: '#131525', // layout-text-default, neutral-950
  muted: '#51577a', // layout-text-muted, neutral-650
  line: '#c0c3d5', // decorative-border-default, neutral-200
  action: '#2044aa', // action-default, darkblue-700
  onAction: '#ffffff', // action-on-default
} as const

export const dark: Record<keyof typeof light, string> = {
  ground: '#000000',
  sheet: '#131525',
  ink: '#f3f4f7',
  muted: '#b2b6cc',
  line: '#51577a',
  action: '#97afe1',
  onAction: '#000000',
}

/** Where text stands on what. A test holds each pair to a contrast of 4.5 : 1, in light and dark. */
export const textOn = [
  ['ink', 'sheet'],
  ['ink', 'ground'],
  ['muted', 'sheet'],
  ['muted', 'ground'],
  ['action', 'sheet'],
  ['action', 'ground'],
  ['onAction', 'action'],
] as const satisfies readonly (readonly [keyof typeof light, keyof typeof light])[]

const fonts = "font-family:'Fira Sans',-apple-system,'Segoe UI',Roboto,Arial,sans-serif"

const styles = {
  ground: `margin:0;padding:24px 12px;background:${light.ground};color:${light.ink};${fonts};font-size:16px;line-height:1.5`,
  column: 'max-width:600px;margin:0 auto',
  strip: `height:6px;background:${light.action};background-image:linear-gradient(90deg,#4f9a66 0 40%,#d9a93b 40% 60%,${light.action} 60%);border-radius:8px 8px 0 0`,
  sheet: `padding:24px;background:${light.sheet};border:1px solid ${light.line};border-top:0;border-radius:0 0 8px 8px`,
  brand: `margin:0 0 24px;font-size:18px;font-weight:700;color:${light.ink}`,
  heading: `margin:0 0 16px;font-size:24px;line-height:1.25;font-weight:700;color:${light.ink}`,
  paragraph: `margin:0 0 16px;color:${light.ink}`,
  press: 'margin:24px 0 8px',
  button: `display:inline-block;padding:12px 20px;border-radius:4px;background:${light.action};color:${light.onAction};font-weight:700;text-decoration:none`,
  printed: `margin:0 0 24px;font-size:14px;color:${light.muted};overflow-wrap:anywhere;word-break:break-word`,
  link: `color:${light.action};text-decoration:underline`,
  facts: `margin:0 0 16px;padding:0;border-top:1px solid ${light.line}`,
  row: `padding:8px 0;border-bottom:1px solid ${light.line}`,
  name: `margin:0;font-size:14px;color:${light.muted}`,
  value: `margin:0;font-weight:700;color:${light.ink};overflow-wrap:anywhere`,
  caption: `margin:0 0 8px;font-size:14px;color:${light.muted}`,
  quote: `margin:0 0 16px;padding:4px 0 4px 16px;border-left:4px solid ${light.line};color:${light.ink};overflow-wrap:anywhere`,
  footer: `padding:16px 24px 0;font-size:14px;color:${light.muted}`,
  small: `margin:0 0 8px;color:${light.muted};overflow-wrap:anywhere`,
} as const
type Part = keyof typeof styles

const inDark = `
@media (prefers-color-scheme: dark) {
  .ground { background: ${dark.ground} !important; color: ${dark.ink} !important }
  .sheet { background: ${dark.sheet} !important; border-color: ${dark.line} !important }
  .brand, .heading, .paragraph, .value, .quote { color: ${dark.ink} !important }
  .name, .caption, .printed, .footer, .small { color: ${dark.muted} !important }
  .facts, .row, .quote { border-color: ${dark.line} !important }
  .link { color: ${dark.action} !important }
  .button { background: ${dark.action} !important; color: ${dark.onAction} !important }
}
@media (max-width: 480px) {
  .sheet { padding: 20px 16px !important }
  .footer { padding: 16px 16px 0 !important }
}`

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as HTML, its line breaks kept. Whatever a person wrote stays text. */
export const escaped = (text: string): string =>
  visible(text)
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replaceAll('\n', '<br>\n')

const element = (tag: string, part: Part, inner: string): string =>
  `<${tag} class="${part}" style="${styles[part]}">${inner}</${tag}>`

const anchor = (part: 'button' | 'link', href: string, label: string): string =>
  `<a class="${part}" style="${styles[part]}" href="${escaped(checked(href))}">${escaped(label)}</a>`

const fact = ({ name, value }: { name: string; value: string }): string =>
  element(
    'div',
    'row',
    element('dt', 'name', escaped(name)) + element('dd', 'value', escaped(value)),
  )

function shown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return element('h1', 'heading', escaped(block.text))
    case 'paragraph':
      return element('p', 'paragraph', escaped(block.text))
    case 'button':
      return [
        element('p', 'press', anchor('button', block.href, block.label)),
        element('p', 'printed', anchor('link', block.href, block.href)),
      ].join('\n')
    case 'facts':
      return element('dl', 'facts', block.rows.map(fact).join('\n'))
    case 'quote':
      return [
        element('p', 'caption', escaped(block.caption)),
        element('blockquote', 'quote', escaped(block.text)),
      ].join('\n')
  }
}

const headOf = ({ subject }: Letter): string => `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${inDark}
</style>
</head>`

/** The letter as an HTML page. */
export function htmlOf(letter: Letter): string {
  const { lang, portal, blocks, footer } = letter
  const sheet = [element('p', 'brand', escaped(portal)), ...blocks.map(shown)].join('\n')
  const end = [
    element('p', 'small', `${escaped(portal)}, ${anchor('link', footer.href, footer.href)}`),
    element('p', 'small', escaped(footer.text)),
  ].join('\n')
  const column = [
    `<div class="strip" style="${styles.strip}"></div>`,
    `<main>${element('div', 'sheet', sheet)}</main>`,
    element('footer', 'footer', end),
  ].join('\n')
  return `<!doctype html>
<html lang="${lang}">
${headOf(letter)}
${element('body', 'ground', `\n${element('div', 'column', `\n${column}\n`)}\n`)}
</html>
`
}
