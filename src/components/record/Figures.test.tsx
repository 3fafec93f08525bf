import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { SourceList } from './Evidence'
import { FigureItem } from './Figures'
import type { FigureView } from './props'

const source = { id: 's', title: 'Bericht', url: 'https://example.org/', publishedOn: '2026-01-14' }
const figure: FigureView = {
  id: 'f',
  title: { text: 'Pilotkommunen', lang: 'de' },
  value: { text: 'rund 30', lang: 'de' },
  summary: null,
  approximate: true,
  derived: false,
  asOf: '2026-01-14',
  sources: [source],
  statedBy: 'Beispielverband',
}

it('a figure on an English page marks what is German, and that alone', () => {
  const page = renderToStaticMarkup(<FigureItem locale="en" figure={figure} at={0} />)
  expect(page).toContain('<dt><span lang="de">Pilotkommunen</span></dt>')
  expect(page).toContain('<b><span lang="de">rund 30</span></b>')
  expect(page).toContain('Source: <span lang="de">Bericht</span>')
  expect(page).toContain('stated by <span lang="de">Beispielverband</span>')
  const german = renderToStaticMarkup(<FigureItem locale="de" figure={figure} at={0} />)
  expect(german).not.toContain('lang=')
})

it('a source marks its title, not the English words beside it', () => {
  const page = renderToStaticMarkup(<SourceList locale="en" sources={[source]} />)
  expect(page).toContain('<span lang="de">Bericht</span><span class="vh"> (leads to')
})
