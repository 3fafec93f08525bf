import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { askedSearch } from '@/domain/search-question'

import type { AnswerView, HitView, SearchProps, WaysOnView } from './props'
import { SearchResults } from './SearchResults'

const hit = (more: Partial<HitView> = {}): HitView => ({
  link: {
    ...{ collection: 'documents', id: '1', slug: 'beispiel', kind: 'study', state: null },
    ...{ title: { text: 'Beispiel', lang: 'de' }, summary: null, maturity: null },
    ...{ date: '2026-01', asOf: null, hasPage: true },
  },
  title: { text: 'Ein <b>Beispiel</b>', marks: [[7, 15]] },
  snippet: { text: 'Text', marks: [] },
  filePage: null,
  ...more,
})

const answer = (more: Partial<AnswerView> = {}): AnswerView => ({
  ...{ hits: [hit()], total: 1, totalIsExact: true, page: 1, pages: 1 },
  ...{ kinds: [{ kind: 'documents', count: 1 }], facets: [], programmes: {} },
  ...{ meant: null, standIn: false },
  ...more,
})

type Wish = {
  found?: Partial<AnswerView>
  ways?: WaysOnView | null
  locale?: SearchProps['locale']
}

const page = (address: string, { found, ways = null, locale = 'de' }: Wish = {}): string => {
  const params = Object.fromEntries(
    [...new URLSearchParams(address)].map(([name, value]) => [name, value]),
  )
  const props = { ...askedSearch(params), locale, answer: answer(found), ways }
  return html(<SearchResults {...props} />)
}

describe('a page of hits', () => {
  it('marks what was found, and nothing of a text becomes markup', () => {
    const text = page('q=Beispiel')
    expect(text).toContain('Ein &lt;b&gt;<mark>Beispiel</mark>&lt;/b&gt;')
    expect(text).toContain('href="/wissen/beispiel"')
    expect(text).toContain('Januar 2026')
    expect(text).toMatch(/<p role="status"><strong>1 Treffer für „Beispiel“/)
  })

  it('leads to the page of the file: in a PDF to the very page', () => {
    const at = (isPdf: boolean) =>
      page('q=a', {
        found: { hits: [hit({ filePage: { number: 12, file: { url: '/api/media/file/a', isPdf } } })] }, // prettier-ignore
      })
    expect(at(true)).toContain('href="/api/media/file/a#page=12">Seite 12 der Datei öffnen<')
    expect(at(false)).toContain('href="/api/media/file/a">')
    expect(page('q=a')).not.toContain('der Datei')
  })

  it('asks whether other words were meant, and keeps what narrows the hits', () => {
    const text = page('q=Jahrestagugn&kind=events&loose=1', { found: { meant: 'Jahrestagung' } })
    expect(text).toContain('Meinten Sie: <a href="/suche?q=Jahrestagung&amp;kind=events">')
    expect(page('q=a')).not.toContain('Meinten Sie')
  })

  it('says when a stand-in has answered', () => {
    expect(page('q=a', { found: { standIn: true } })).toContain('Eine Ersatzsuche hat geantwortet')
    expect(page('q=a')).not.toContain('Ersatzsuche')
  })

  it('offers facets by their names, with what is chosen, how many each has, and how to take it back', () => {
    const facets: AnswerView['facets'] = [
      { name: 'maturity', options: [{ value: 'pilot', count: 3, chosen: true }] },
      { name: 'programme', options: [{ value: 'kooperation', count: 2, chosen: false }] },
      { name: 'state', options: [{ value: 'DE-NW', count: 7, chosen: false }] },
    ]
    const programmes = { kooperation: { text: 'Beispielkooperation', lang: 'de' as const } }
    const text = page('q=a&maturity=pilot', { found: { facets, programmes } })
    for (const name of ['Reifegrad', 'Beispielkooperation', 'Nordrhein-Westfalen'])
      expect(text).toContain(name)
    expect(text).toMatch(/<input type="checkbox" name="maturity" checked="" value="pilot"\/>/)
    expect(text).toMatch(/href="\/suche\?q=a"><span class="vh">Filter entfernen: <\/span>Reifegrad/)
  })

  it('keeps what each form does not ask itself', () => {
    const text = page('q=a&kind=events&state=DE-NW&sort=title&loose=1&page=3')
    const [filters = '', order = ''] = text.match(/<form[^]*?<\/form>/g) ?? []
    const hidden = (form: string) =>
      [...form.matchAll(/type="hidden" name="(\w+)"/g)].map(([, name]) => name)
    expect(hidden(filters)).toEqual(['q', 'kind', 'sort', 'loose'])
    expect(hidden(order)).toEqual([])
    const many = page('q=a&kind=events&state=DE-NW', { found: { total: 2 } })
    expect(hidden(many.match(/<form[^]*?<\/form>/g)?.[1] ?? '')).toEqual(['q', 'kind', 'state'])
  })

  it('does not pretend to know a number it only estimates, nor to show more than it can', () => {
    const found = { total: 3000, totalIsExact: false, pages: 66 }
    const text = page('q=a', { found })
    expect(text).toContain('Etwa 3.000 Treffer')
    expect(text).toContain('die ersten 990 Treffer')
  })
})

describe('nothing found', () => {
  const none = { hits: [], total: 0, kinds: [] }
  const ways: WaysOnView = { loose: 4, wide: 9, kinds: [{ kind: 'people', count: 2 }] }

  it('offers only ways that bring something', () => {
    const text = page('q=ab&kind=events', { found: none, ways })
    expect(text).toContain('href="/suche?q=ab&amp;kind=events&amp;loose=1">Auch Teile der Wörter suchen (4)') // prettier-ignore
    expect(text).toContain('href="/suche?q=ab">Ohne Filter suchen (9)')
    expect(text).toContain('mit diesen Filtern')
    const bare = page('q=ab', { found: none, ways: { ...ways, loose: 0, wide: 0 } })
    expect(bare).not.toMatch(/Auch Teile|Ohne Filter suchen/)
    expect(bare).not.toContain('Filter anwenden')
  })

  it('leads on to everything there is, in the language of the page', () => {
    const text = page('q=ab', { found: none, ways, locale: 'en' })
    expect(text).toContain('href="/en/search?kind=people"')
    expect(text).toContain('href="/en/contribute"')
    expect(text).toContain('href="/en/contact?page=/en/search%3Fq%3Dab"')
  })
})
