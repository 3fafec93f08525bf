/** The requests and answers are those of Meilisearch v1.50 (tests/support/meilisearch.ts says where they come from). */
import { beforeEach, describe, expect, it } from 'vitest'

import { aDoc, idsOf, onFakeServer, viewer } from '../../../tests/support/meilisearch-engine'

const { fake, engine, asked } = onFakeServer()

const lastSearch = (): Record<string, unknown>[] =>
  Reflect.get(Object(asked(/multi-search/).at(-1)?.body), 'queries')

describe('the Meilisearch engine asks', () => {
  beforeEach(async () => {
    await engine().init()
    await engine().upsert(
      [
        aDoc('plan', 'Wärmeplanung', {
          facets: { theme: ['energy'], state: ['NW'] },
          summary: 'Erkennung der Solarpflicht',
          date: 10,
          payload: { collection: 'solutions', id: '1' },
        }),
        aDoc('roofs', 'Dächer', { facets: { theme: ['energy'], state: ['HE'] }, date: 20 }),
        aDoc('secret', 'Wärmeplanung intern', {
          audience: ['member'],
          facets: { state: ['NW'] },
        }),
      ],
      { wait: true },
    )
  })

  it('for everything in one request, each facet counted without its own choice', async () => {
    fake().heard.length = 0
    const result = await engine().search({
      q: '',
      viewer,
      locale: 'de',
      locales: ['de'],
      filters: { state: ['NW'] },
      facets: ['kind', 'state', 'theme'],
      dateRange: { gte: 5, lte: 99 },
    })
    expect(fake().heard.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /multi-search',
    ])
    const scope = ['audience IN ["public"]', 'locale IN ["de"]', 'date >= 5', 'date <= 99']
    const [main, reach, , state] = lastSearch()
    expect(main).toMatchObject({
      indexUid: 'portal',
      q: '',
      matchingStrategy: 'all',
      locales: ['deu'],
      page: 1,
      hitsPerPage: 20,
      filter: [...scope, 'facets.state IN ["NW"]'],
      facets: ['kind', 'facets.theme'],
      showRankingScore: true,
    })
    expect(main?.attributesToRetrieve).not.toContain('parts')
    expect(reach).toMatchObject({ hitsPerPage: 0, filter: scope })
    expect(state).toMatchObject({ hitsPerPage: 0, filter: scope, facets: ['facets.state'] })
    expect(idsOf(result)).toEqual(['plan'])
    expect(result).toMatchObject({ total: 1, totalIsExact: true, engine: 'meilisearch' })
    expect(result.facets.state).toEqual([
      { value: 'HE', count: 1 },
      { value: 'NW', count: 1 },
    ])
    expect(result.facets.theme).toEqual([{ value: 'energy', count: 1 }])
  })

  it('with the words alone: no sign that somebody typed is a command', async () => {
    await engine().search({ q: '"Wärme" -Planung für AND {x}', viewer, locale: 'de' })
    const typed = lastSearch().map(({ q }) => q)
    expect(typed).toContain('Wärme Planung AND x ')
  })

  it('with every value quoted, so that none can end a filter', async () => {
    const evil = '"] OR audience IN ["member'
    for (const value of [evil, 'a\\', 'a\\"', `${evil}\\`, '\n']) {
      const { hits } = await engine().search({
        q: '',
        viewer: [value],
        filters: { theme: [value], kind: [value] },
      })
      expect(hits).toEqual([])
    }
    await engine().search({ q: '', viewer: [evil] })
    expect(lastSearch()[0]?.filter).toEqual(['audience IN ["\\"] OR audience IN [\\"member"]'])
    await engine().search({ q: '', viewer: ['a\\'] })
    expect(lastSearch()[0]?.filter).toEqual(['audience IN ["a\\\\"]'])
  })

  it('once more with the words taken apart and each alone, where little is found', async () => {
    await engine().search({ q: 'Dachbegrünung Städte', viewer, locale: 'de' })
    const [exact, wide] = asked(/multi-search/).slice(-2)
    expect(Object(exact?.body).federation).toBeUndefined()
    const { federation, queries } = Object(wide?.body)
    expect(federation).toMatchObject({ page: 1, facetsByIndex: { portal: ['kind'] } })
    const texts: string[] = queries.map(({ q }: { q: string }) => q)
    expect(texts[0]).toBe('Dachbegrünung Städte')
    expect(texts).toEqual(expect.arrayContaining(['Dachbegrünung', 'Städte']))
    expect(texts[1]).toMatch(/^dach begrun\S* stadt\S*$/)
  })

  it('finds a part of a compound by what the analysis derived', async () => {
    const result = await engine().search({ q: 'Solar', viewer, locale: 'de' })
    expect(idsOf(result)).toEqual(['plan'])
    expect(result.hits[0]?.snippet).toEqual({ text: 'Erkennung der Solarpflicht', marks: [[14, 19]] }) // prettier-ignore
    expect(result.hits[0]?.payload).toEqual({ collection: 'solutions', id: '1' })
  })

  it('and puts what has only some of the words below the middle', async () => {
    const { hits } = await engine().search({ q: 'Wärmeplanung Dächer', viewer, locale: 'de' })
    expect(hits.map(({ id }) => id).sort()).toEqual(['plan', 'roofs'])
    expect(hits.every(({ score }) => score < 0.5)).toBe(true)
    const loose = await engine().search({ q: 'Solardach', viewer, locale: 'de', loose: true })
    expect(idsOf(loose).sort()).toEqual(['plan', 'roofs'])
  })

  it('nobody for a viewer without an audience, nor for signs without words', async () => {
    fake().heard.length = 0
    expect(await engine().search({ q: 'Dächer', viewer: [] })).toMatchObject({ hits: [], total: 0 })
    expect(await engine().search({ q: '?!', viewer })).toMatchObject({ hits: [], total: 0 })
    expect(await engine().suggest({ q: '?', viewer })).toEqual([])
    expect(fake().heard).toEqual([])
  })

  it('page by page without gaps, whatever the offset', async () => {
    await engine().upsert(Array.from({ length: 30 }, (_, at) => aDoc(`d${at}`, 'Wort', { date: 1000 - at }))) // prettier-ignore
    for (const [offset, limit] of [
      [0, 7],
      [7, 7],
      [5, 7],
      [13, 4],
      [28, 100],
    ] as const) {
      const { hits, total } = await engine().search({ q: 'Wort', viewer, offset, limit })
      expect(idsOf({ hits })).toEqual(
        Array.from({ length: 30 }, (_, at) => `d${at}`).slice(offset, offset + limit),
      )
      expect(total).toBe(30)
    }
  })

  it('says on which page of a file the words stand', async () => {
    await engine().upsert([
      aDoc('file', 'Leitfaden', { pages: ['Vorwort', 'Über Klärwerke', 'Ende'] }),
    ])
    const { hits } = await engine().search({ q: 'Klärwerk', viewer, locale: 'de' })
    expect(hits[0]).toMatchObject({ id: 'file', page: 2, snippet: { text: 'Über Klärwerke' } })
  })

  it('suggests titles that begin so', async () => {
    await engine().upsert([
      aDoc('later', 'Am Plan'),
      aDoc('first', 'Planung'),
      aDoc('never', 'Der Bauplan'),
    ])
    expect((await engine().suggest({ q: 'plan', viewer })).map(({ id }) => id)).toEqual(['first', 'later']) // prettier-ignore
    expect(await engine().suggest({ q: 'wärmep', viewer, kinds: ['news'] })).toEqual([])
  })

  it('refuses what no engine takes, before anything is sent', async () => {
    fake().heard.length = 0
    await expect(engine().search({ q: '', viewer, filters: { colour: ['red'] } })).rejects.toThrow('colour') // prettier-ignore
    await expect(engine().search({ q: '' } as never)).rejects.toThrow('viewer')
    for (const wrong of [
      aDoc('a/b', 'x'),
      aDoc('version-of-this-index', 'x'),
      aDoc('a', 'x', { audience: [] }),
      aDoc('a', 'x', { facets: { colour: ['red'] } }),
    ])
      // prettier-ignore
      await expect(engine().upsert([aDoc('right', 'x'), wrong])).rejects.toThrow(/Not a|Nobody/)
    expect(fake().heard).toEqual([])
  })
})
