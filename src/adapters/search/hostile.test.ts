import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { SearchEngine } from '@/domain/search'

import { diceOf } from '../../../scripts/bench-search/documents'
import { judgedConfig, judgedDocs } from '../../../tests/search/judged'
import { embeddedSearch } from './embedded'

const pieces = [
  ...['"', "'", '*', '(', ')', 'OR', 'AND', 'NOT', 'NEAR(', '{ts bs}:', '^', '+', '-', ':', '\\'],
  ...[
    '%',
    '_',
    ';--',
    '/*',
    '*/',
    '\u0000',
    '\uD800',
    '\uDFFF',
    '🤖',
    '👩‍💻',
    '\u202E',
    '\u00AD',
    'a\u0308',
  ],
  ...['kind = news', 'audience EXISTS', "') or 1=1 --", '<script>', '${x}', '__proto__', 'ﷺ', '½'],
  ...['Kostenmodell', 'Feurwehr', 'KI', 'BV/0440/2025', 'Ausschusssitzungsniederschrift', 'ß', 'ſ'],
]

/** The nth hostile question; one in twenty is very long. */
function hostile(number: number): string {
  const dice = diceOf(number)
  const joint = dice.one(['', ' ', '-', '/'])
  const q = Array.from({ length: 1 + dice.upTo(12) }, () => dice.one(pieces)).join(joint)
  return number % 20 === 0 ? q.repeat(Math.ceil(10_000 / q.length)).slice(0, 10_000) : q
}

describe('2,000 hostile questions', () => {
  let engine: SearchEngine
  const hidden = new Set(
    judgedDocs.flatMap(({ id, audience }) => (audience.includes('public') ? [] : [id])),
  )
  beforeAll(async () => {
    engine = embeddedSearch({ config: judgedConfig, file: null })
    await engine.upsert(judgedDocs)
  })
  afterAll(() => engine.close())

  it('are answered, each within 500 ms, with nothing of others', async () => {
    let [found, slowest] = [0, 0]
    for (let number = 1; number <= 2_000; number += 1) {
      const q = hostile(number)
      const facets = ['kind', 'topics', 'state']
      const viewer = ['public']
      const answer = await engine.search({ q, viewer, facets, limit: 100, loose: number % 3 === 0 })
      const suggested = await engine.suggest({ q, viewer })
      slowest = Math.max(slowest, answer.tookMs)
      found += answer.total
      for (const { id } of [...answer.hits, ...suggested]) expect(hidden.has(id), q).toBe(false)
      const counted = answer.facets.kind?.reduce((sum, { count }) => sum + count, 0)
      expect(counted, q).toBe(answer.total)
      expect(answer.meant ?? '', q).not.toMatch(/Musterausschreibung|Betriebskonzept/i)
    }
    expect(slowest).toBeLessThan(500)
    // Questions that find nothing prove little.
    expect(found).toBeGreaterThan(2_000)
  }, 120_000)
})
