import { describe, expect, it } from 'vitest'

import { analyser } from './analysis'
import { deedsOf } from './deeds'
import { lexiconDe } from './lexicon-de'
import { wantedIn, wordingsOf } from './plan'

describe('a deed and its name', () => {
  it.each([
    ['planen', 'planung'],
    ['planung', 'planen'],
    ['erstellungen', 'erstellen'],
    ['fordern', 'forderung'],
    ['information', 'informieren'],
    ['informieren', 'information'],
    ['beitritt', 'beitreten'],
    ['beigetreten', 'beitritt'],
    ['nimmt', 'nehmen'],
    ['ubernahme', 'ubernehmen'],
    ['anbieten', 'angebot'],
    ['angemeldet', 'anmelden'],
    ['eingereicht', 'einreichung'],
    ['mitgliedschaft', 'mitglied'],
  ])('%s is also %s', (word, other) => {
    expect(deedsOf(word)).toContain(other)
  })

  it('is nothing that only looks so', () => {
    const others = [
      'dung',
      'jung',
      'den',
      'fern',
      'stadt',
      'gremium',
      'lage',
      'gesellschaft',
      'zug',
    ]
    expect(others.flatMap(deedsOf)).toEqual([])
  })

  it('is asked for where a compound holds it, with less weight than what was typed', () => {
    const knowledge = { analyser: analyser(lexiconDe), wordings: wordingsOf({ synonyms: [] }) }
    const [wanted] = wantedIn('Protokollerstellung', knowledge)
    const deed = wanted?.wordings.find(({ words }) => words.length === 2)
    expect(deed?.words.map(({ surface }) => surface)).toEqual(['protokoll', 'erstellen'])
    expect(deed?.weight).toBeLessThan(1)
  })
})
