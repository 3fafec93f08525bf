import { describe, expect, it } from 'vitest'

import { locales } from '@/domain/locale'
import { asText, mailOrder, orderIn, templateNames } from '@/domain/mail-order'

import { examplesIn } from '../../scripts/mail/examples'
import { keyOf, messageIdOf, messageOf, readableMail } from './mails'

const publicUrl = 'https://allmende.example.org'
const options = { publicUrl, messageId: 'key@allmende.example.org' }
const all = locales.flatMap(examplesIn)
const named = all.map((order) => [`${order.template} (${order.locale})`, order] as const)

const standAlone = ['meta', 'br', '!doctype']

/** The tags that stand open at the end, or that are closed by another one. */
function unbalanced(html: string): string[] {
  const open: string[] = []
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z!][a-z0-9]*)\b[^>]*>/gi)) {
    const tag = name.toLowerCase()
    if (standAlone.includes(tag) || name.startsWith('!')) continue
    if (!closing) open.push(tag)
    else if (open.pop() !== tag) return [...open, tag]
  }
  return open
}

describe('the check of HTML', () => {
  it('notices what stands open or crossed', () => {
    expect(unbalanced('<p><b>a</b></p>')).toEqual([])
    expect(unbalanced('<p><b>a</p></b>')).not.toEqual([])
    expect(unbalanced('<p>')).toEqual(['p'])
  })
})

describe('the mails of the portal', () => {
  it('have an example for every template', () => {
    expect(new Set(all.map(({ template }) => template))).toEqual(new Set(templateNames))
  })

  it.each(named)('%s is the same each time and survives the database', (_name, order) => {
    const read = mailOrder.parse(JSON.parse(JSON.stringify(order)))
    expect(messageOf(read, options)).toEqual(messageOf(order, options))
    expect(orderIn(asText(order))).toEqual(order)
  })

  it.each(named)(
    '%s is a whole page in its language, with a title and one heading',
    (_name, order) => {
      const { html, subject } = messageOf(order, options)
      expect(unbalanced(html)).toEqual([])
      expect(html).toContain(`<html lang="${order.locale}">`)
      expect(html).toContain(`<title>${subject}</title>`)
      expect(html.match(/<h1\b/g)).toHaveLength(1)
      expect(html).toContain('max-width:600px')
      expect(html).not.toContain('<table')
    },
  )

  it.each(named)('%s fetches nothing and leads to the portal only', (_name, order) => {
    const { html, text } = messageOf(order, options)
    expect(html).not.toMatch(
      /<(img|link|script|iframe|video|audio|object|form)\b|url\(|@import|@font-face|\bsrc=/i,
    )
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(links.length).toBeGreaterThan(0)
    for (const href of links) expect(href?.startsWith(`${publicUrl}/`)).toBe(true)
    for (const [address] of text.matchAll(/https?:\S+/g))
      expect(address.startsWith(publicUrl)).toBe(true)
  })

  it.each(named)(
    '%s says who writes and why, in text and HTML, and leaves no placeholder',
    (_name, order) => {
      const { html, text, subject } = messageOf(order, options)
      const why =
        order.locale === 'de' ? 'Sie bekommen diese E-Mail, weil' : 'You receive this mail because'
      for (const shown of [html, text]) {
        expect(shown).toContain(why)
        expect(shown).toContain('Allmende')
      }
      for (const shown of [subject, text])
        expect(shown).not.toMatch(/[{}]|mail\.[a-z]|undefined|null/)
      expect(subject).not.toMatch(/[\r\n]/)
    },
  )

  it('for a new password leads to the portal with the token, whoever asked by whatever name', () => {
    const [order] = examplesIn('de')
    if (order?.template !== 'password-reset') throw new Error('the first example is another one')
    expect(messageOf(order, options).text).toContain(
      `${publicUrl}/admin/reset/${order.values.token}\n`,
    )
  })

  it('to the staff say nothing a person wrote but the subject', () => {
    for (const order of all.filter(({ template }) => template === 'contact-new'))
      expect(
        mailOrder.safeParse({ ...order, values: { ...order.values, text: 'Privates' } }).success,
      ).toBe(false)
  })

  it('are ordered for one plain address and known values only', () => {
    const [order] = examplesIn('de')
    const wrong = [
      { ...order, to: 'a@example.org\r\nBcc: b@example.org' },
      { ...order, to: 'A <a@example.org>' },
      { ...order, locale: 'fr' },
      { ...order, template: 'newsletter' },
      { ...order, values: { token: '../../evil' } },
      { ...order, subject: 'anderer' },
    ]
    for (const one of wrong) expect(mailOrder.safeParse(one).success).toBe(false)
  })

  it('have an id that stays the same for a key, and gives the key away to nobody', () => {
    expect(messageIdOf('key', publicUrl)).toBe(messageIdOf('key', publicUrl))
    expect(messageIdOf('key', publicUrl)).not.toBe(messageIdOf('kez', publicUrl))
    expect(messageIdOf('key', publicUrl)).toMatch(/^[0-9a-f]{32}@allmende\.example\.org$/)
    expect(messageIdOf('key', 'http://[::1]:3000')).toMatch(/@allmende\.invalid$/)
  })

  it('have a key of their own for every content', () => {
    expect(new Set(all.map(keyOf)).size).toBe(all.length)
  })
})

describe('a mail read in the panel', () => {
  it('shows recipient, subject and text', () => {
    const [order] = examplesIn('de').filter(({ template }) => template === 'contact-received')
    expect(readableMail(order, publicUrl)).toMatchObject({
      recipient: 'beispiel@example.org',
      subject: 'Ihre gemeldete Barriere ist angekommen',
    })
    expect(readableMail(order, publicUrl)?.message).toContain('> im Kalender')
  })

  it('never shows the link that sets a password', () => {
    const [order] = examplesIn('de')
    if (order?.template !== 'password-reset') throw new Error('the first example is another one')
    expect(JSON.stringify(readableMail(order, publicUrl))).not.toContain(order.values.token)
    expect(readableMail(order, publicUrl)?.message).toContain('/admin/reset/…')
  })

  it('is nothing once the order is gone', () => {
    for (const data of [null, undefined, {}, 'x', { template: 'test' }])
      expect(readableMail(data, publicUrl)).toBeNull()
  })
})
