import { expect, it } from 'vitest'

import { openSearch } from './open-search'

it('describes the search to browsers, whatever stands in its texts', () => {
  const text = openSearch({
    locale: 'de',
    name: 'Allmende',
    description: 'Suchen & <finden>',
    search: 'https://allmende.example.org/suche',
    icon: 'https://allmende.example.org/icon.svg',
    self: 'https://allmende.example.org/suche/opensearch.xml',
  })
  expect(text).toContain('<Description>Suchen &amp; &lt;finden&gt;</Description>')
  expect(text).toContain('template="https://allmende.example.org/suche?q={searchTerms}"')
})
