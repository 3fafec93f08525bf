import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { RichText } from './RichText'

const cell = (text: string, headerState: number) => ({
  type: 'tablecell',
  headerState,
  children: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
})
const row = (...children: unknown[]) => ({ type: 'tablerow', children })

it('a table of the editors says what its heads are the heads of, and has a name', () => {
  const table = {
    type: 'table',
    children: [
      row(cell('Ort', 3), cell('Jahr', 1)),
      row(cell('Beispielstadt', 2), cell('2026', 0)),
    ],
  }
  const page = renderToStaticMarkup(
    <RichText value={{ root: { children: [table] } }} locale="en" />,
  )
  expect(page).toContain('aria-label="Table"')
  expect(page).toContain('<tr><th scope="col">Ort</th><th scope="col">Jahr</th></tr>')
  expect(page).toContain('<tr><th scope="row">Beispielstadt</th><td>2026</td></tr>')
})
