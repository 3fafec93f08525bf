import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aDoc, day, engines, freshEngine, members } from '../../../tests/support/search-engines'

describe.each(engines)('the %s engine', (_, make) => {
  const { add, engine, found, ids } = freshEngine(make)

  describe('shows each viewer only what is theirs', () => {
    it('in hits, totals and facets', async () => {
      const open = await found('Kostenmodell', { facets: ['kind', 'theme'] })
      expect(open).toMatchObject({ hits: [], total: 0, facets: { kind: [], theme: [] } })
      expect(await ids('Kostenmodell', { viewer: members })).toEqual(['budget'])
    })

    it('and nothing to an empty viewer', async () => {
      expect((await found('', { viewer: [] })).total).toBe(0)
      expect(await engine().suggest({ q: 'S', viewer: [] })).toEqual([])
    })

    it('and refuses a search without a viewer', async () => {
      // @ts-expect-error the viewer is left out on purpose
      await expect(engine().search({ q: 'KI' })).rejects.toThrow()
    })

    it('and corrects a slip even if somebody else has the very word', async () => {
      await add(aDoc('hidden', 'Feurwehr', { audience: ['member'] }))
      expect(await ids('Feurwehr')).toEqual(['fire'])
    })

    it('as if nothing else were there', async () => {
      const words = ['Feuerwehr', 'Feurwehr', 'Rat', 'Ratsinformation', 'KI', 'Straße', 'Plan']
      const someDocs = fc.array(
        fc.record({
          title: fc.subarray(words, { minLength: 1 }).map((all) => all.join(' ')),
          audience: fc.subarray(['public', 'member', 'org_1'], { minLength: 1 }),
          theme: fc.subarray(['a', 'b', 'c']),
        }),
        { maxLength: 12 },
      )
      const viewers = fc.subarray(['public', 'member', 'org_1', 'org_2'])
      const queries = fc.subarray(words, { maxLength: 3 }).map((all) => all.join(' '))
      await fc.assert(
        fc.asyncProperty(someDocs, viewers, queries, async (some, viewer, q) => {
          const docs = some.map(({ title, audience, theme }, at) =>
            aDoc(`d${at}`, title, { audience, facets: { theme } }),
          )
          const seen = docs.filter(({ audience }) => audience.some((one) => viewer.includes(one)))
          const [whole, part] = [make(), make()]
          await whole.upsert(docs, { wait: true })
          await part.upsert(seen, { wait: true })
          const query = { q, viewer, facets: ['kind', 'theme'] }
          const answers = await Promise.all([whole.search(query), part.search(query)])
          const [real, expected] = answers.map((answer) => ({ ...answer, tookMs: 0 }))
          expect(real).toEqual(expected)
          expect(await whole.suggest({ q, viewer })).toEqual(await part.suggest({ q, viewer }))
          await Promise.all([whole.close(), part.close()])
        }),
      )
    })
  })

  describe('lists', () => {
    it('everything visible for an empty query, the newest first', async () => {
      const all = await found('', { limit: 100 })
      expect(all.total).toBe(14)
      expect(all.hits[0]).toMatchObject({ id: 'nursery', payload: { url: '/nursery' } })
    })

    it('all of the filters, any value of each', async () => {
      const filters = { kind: ['solution'], theme: ['law', 'council'], state: ['NW', 'RP'] }
      expect(await ids('', { filters, sort: 'title:asc' })).toEqual(['nursery', 'council'])
      expect((await found('', { filters: { theme: [] } })).total).toBe(14)
    })

    it('with counts that equal a search for that value', async () => {
      const filters = { kind: ['solution'], state: ['NW', 'HE'] }
      const { facets } = await found('', { filters, facets: ['kind', 'state', 'theme'] })
      expect(facets.state?.[0]).toEqual({ value: 'NW', count: 3 })
      expect(facets.state).toContainEqual({ value: 'RP', count: 1 })
      for (const [name, options] of Object.entries(facets)) {
        for (const { value, count } of options) {
          const chosen = { ...filters, [name]: [value] }
          expect((await found('', { filters: chosen })).total).toBe(count)
        }
      }
    })

    it('in pages without gaps or doubles, up to the window', async () => {
      await add(...Array.from({ length: 1010 }, (_none, at) => aDoc(`p${at}`, 'Seite')))
      const seen: string[] = []
      for (let offset = 0; offset < 1100; offset += 90) {
        seen.push(...(await ids('Seite', { limit: 90, offset })))
      }
      expect(seen).toHaveLength(1000)
      expect(new Set(seen).size).toBe(1000)
      expect(await ids('Seite')).toHaveLength(20)
      expect(await ids('Seite', { limit: 5000 })).toHaveLength(100)
      expect(await ids('Seite', { limit: -1, offset: -5 })).toEqual([])
    })

    it('by date and title, what has no date at the end', async () => {
      await add(aDoc('undated', 'Ohne Datum'))
      expect((await ids('', { sort: 'date:asc' })).slice(0, 2)).toEqual(['fair', 'prize'])
      expect((await ids('', { sort: 'date:asc' })).at(-1)).toBe('undated')
      expect((await ids('', { sort: 'date:desc' })).at(-1)).toBe('undated')
      expect((await ids('', { sort: 'title:asc' })).slice(0, 2)).toEqual(['plan', 'cyber'])
    })

    it('a range of dates', async () => {
      expect(await ids('', { dateRange: { gte: 5 * day, lte: 7 * day } })).toEqual([
        'roads',
        'plan',
        'roofs',
      ])
    })
  })
})
