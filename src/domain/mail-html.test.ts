import { describe, expect, it } from 'vitest'

import { type Letter, textOf } from './mail-blocks'
import { dark, htmlOf, light, textOn } from './mail-html'

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
/** The contrast of two colours after WCAG 2.2. */
const contrast = (one: string, other: string): number => {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (brighter + 0.05) / (darker + 0.05)
}

const letter = (blocks: Letter['blocks']): Letter => ({
  lang: 'de',
  subject: 'Betreff <b>',
  portal: 'Allmende',
  blocks,
  footer: { text: 'Warum & wieso', href: 'https://allmende.example.org/' },
})

describe('the colours of a mail', () => {
  it('are measured rightly: black on white is 21 : 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  })

  it.each(textOn)('let %s be read on %s, in light and dark', (text, ground) => {
    for (const palette of [light, dark])
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })
})

describe('a text of a person in a mail', () => {
  const evil = '<script>alert(1)</script>\r\n<img src=x onerror=y> & "Zitat" \u202egnp.exe\u0000'

  it('stays text with its line breaks, and hides nothing', () => {
    const html = htmlOf(letter([{ kind: 'quote', caption: 'Sie <schrieben>', text: evil }]))
    expect(html).not.toMatch(/<(script|img)/i)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;<br>\n&lt;img src=x')
    expect(html).toContain('Sie &lt;schrieben&gt;')
    expect(html).not.toMatch(/[\u0000\u202e]/)
  })

  it('is escaped in every other block and in the title', () => {
    const html = htmlOf(
      letter([
        { kind: 'heading', text: '<i>a' },
        { kind: 'paragraph', text: '<i>b' },
        { kind: 'facts', rows: [{ name: '<i>c', value: '"><i>d' }] },
        { kind: 'button', label: '<i>e', href: 'https://example.org/?a=1&b="><i>' },
      ]),
    )
    expect(html).not.toContain('<i>')
    expect(html).toContain('<title>Betreff &lt;b&gt;</title>')
  })

  it('is marked as a quote in the plain text, line by line', () => {
    const text = textOf(letter([{ kind: 'quote', caption: 'Sie schrieben', text: 'eins\n\nzwei' }]))
    expect(text).toContain('Sie schrieben:\n> eins\n>\n> zwei\n')
  })
})

describe('a link in a mail', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/admin',
    'https://example.org/\r\nBcc: x',
    'mailto:a@example.org',
  ])('never leads to %j', (href) => {
    const wrong = letter([{ kind: 'button', label: 'Los', href }])
    expect(() => htmlOf(wrong)).toThrow()
    expect(() => textOf(wrong)).toThrow()
  })

  it('is printed as well, so that everybody sees where it leads', () => {
    const href = 'https://allmende.example.org/admin'
    const block = { kind: 'button', label: 'Öffnen', href } as const
    expect(htmlOf(letter([block]))).toContain(`>${href}</a>`)
    expect(textOf(letter([block]))).toContain(`Öffnen:\n${href}`)
  })
})

describe('the plain text of a mail', () => {
  it('keeps its lines short and its links whole', () => {
    const long = `https://allmende.example.org/${'x'.repeat(120)}`
    const text = textOf(
      letter([
        { kind: 'paragraph', text: 'Wort '.repeat(60).trim() },
        { kind: 'button', label: 'Öffnen', href: long },
      ]),
    )
    expect(text.split('\n')).toContain(long)
    const others = text.split('\n').filter((line) => line !== long)
    expect(Math.max(...others.map((line) => line.length))).toBeLessThanOrEqual(72)
  })
})
