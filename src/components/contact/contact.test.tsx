import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { ContactFormView } from '@/domain/contact-request'
import { contactMistakes } from '@/domain/contact-request'

import { Footer } from '../layout/Footer'
import { ContactForm } from './ContactForm.client'
import { SentMessage } from './SentMessage'
import { formTexts } from './texts'

const view = (part: Partial<ContactFormView> = {}): ContactFormView => ({
  ticket: 'ticket',
  message: { text: '', page: '', email: '', name: '' },
  mistakes: [],
  refused: null,
  ...part,
})

const form = (start: ContactFormView, kind: 'contact' | 'barrier' = 'contact'): string =>
  html(<ContactForm send={async () => start} start={start} texts={formTexts('de', kind)} />)

const hostile = `"><script>alert(1)</script>'&`

describe('a form', () => {
  it('escapes what was typed and what the page is', () => {
    const message = { text: hostile, page: `/${hostile}`, email: hostile, name: hostile }
    for (const kind of ['contact', 'barrier'] as const) {
      const shown = form(view({ message }), kind)
      expect(shown).not.toContain('<script>alert')
      expect(shown).toContain('&lt;script&gt;')
      expect(shown).not.toContain('value=""><')
    }
  })

  it('says in words which field is needed, and why a field is wrong', () => {
    const shown = form(view({ mistakes: [{ field: 'email', mistake: 'not-an-address' }] }))
    expect(shown).toContain('(Pflichtfeld)')
    expect(shown).toContain('(freiwillig)')
    expect(shown).toMatch(/href="#f-email"[^>]*>Diese E-Mail-Adresse ist nicht vollständig/)
    expect(shown).toMatch(/id="f-email"[^>]*aria-invalid="true"/)
  })

  it('has a text for everything that can be wrong, in both languages', () => {
    for (const locale of ['de', 'en'] as const)
      for (const kind of ['contact', 'barrier'] as const) {
        const { mistakes, refused } = formTexts(locale, kind)
        const all = [...Object.values(mistakes), ...Object.values(refused).flatMap(Object.values)]
        for (const text of all) expect(text).not.toMatch(/^contact\.|[{}]/)
        for (const mistake of contactMistakes)
          expect(Object.keys(mistakes).some((key) => key.endsWith(`.${mistake}`))).toBe(true)
      }
  })

  it('after sending says by which day the answer comes', () => {
    const shown = html(<SentMessage locale="de" kind="barrier" dueOn="2026-12-26" />)
    expect(shown).toContain('bis zum 26. Dezember 2026')
    expect(shown).toContain('href="/barrierefreiheit"')
  })
})

describe('the foot of a page', () => {
  it('leads to both forms and escapes the page it names', () => {
    const shown = html(<Footer locale="de" here={`/suche?q=${hostile}`} />)
    expect(shown).toContain('href="/kontakt?seite=/suche%3Fq%3D')
    expect(shown).toContain('href="/barriere-melden?seite=/suche')
    expect(shown).not.toContain('<script>alert')
  })

  it('leads to the forms alone where no page is known', () => {
    expect(html(<Footer locale="en" />)).toContain('href="/en/contact"')
  })
})
