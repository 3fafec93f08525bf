import { describe, expect, it } from 'vitest'

import { askedOf, asParams } from './asked-list'

const asked = (search: string) => askedOf('solutions', new URLSearchParams(search))

describe('what an address asks of a list', () => {
  it('is written the same way, in whichever order and however often it is said', () => {
    expect(asked('sort=title&kind=prototype&kind=adapter&kind=prototype')).toEqual(
      asked('kind=adapter&kind=prototype&sort=title'),
    )
    expect(asked('page=2&kind=adapter').chosen).toBe('kind=adapter&page=2')
  })

  it('is nothing when nothing is understood, or the first page in the usual order', () => {
    for (const search of ['utm_source=mail', 'page=1', 'sort=newest', 'kind=%00', 'q=', 'kind='])
      expect(asked(search), search).toEqual({ chosen: '', hasWords: false })
  })

  it('is told apart when somebody brings words of their own', () => {
    expect(asked('q=Straße').hasWords).toBe(true)
    expect(asked('q=Straße&kind=adapter').hasWords).toBe(true)
    expect(asked('q=%20').hasWords).toBe(false)
  })

  it('comes back as it was chosen', () => {
    const { chosen } = asked('state=DE-NW&kind=adapter&kind=service')
    expect(asParams(new URLSearchParams(chosen))).toEqual({
      kind: ['adapter', 'service'],
      state: ['DE-NW'],
    })
  })
})
