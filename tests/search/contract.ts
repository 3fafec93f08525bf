/**
 * The search contract, case by case. Every engine keeps it: `searchContract(name, make)` in a test file of its own runs
 * all of it on the engine that `make` returns. C32 is about the embedded engine alone (src/adapters/search/embedded.test.ts).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { SearchConfig, SearchEngine, SearchQuery } from '../../src/domain/search'
import { contractOfLists } from './contract-lists'
import { contractOfUpkeep } from './contract-upkeep'
import { aPublicDoc, judged, judgedConfig, judgedDocs, members, publicOnly } from './judged'

export type MakeEngine = (config: SearchConfig) => SearchEngine | Promise<SearchEngine>

/** The engine under test and short ways to ask it. */
export type Asked = {
  engine: () => SearchEngine
  found: (q: string, more?: Partial<SearchQuery>) => ReturnType<SearchEngine['search']>
  ids: (q: string, more?: Partial<SearchQuery>) => Promise<string[]>
  top: (q: string, count: number, more?: Partial<SearchQuery>) => Promise<string[]>
}

export function searchContract(name: string, make: MakeEngine): void {
  describe(`the search contract, kept by ${name}`, () => {
    let engine: SearchEngine
    beforeAll(async () => {
      engine = await make(judgedConfig)
      await engine.init()
      await engine.upsert(judgedDocs, { wait: true })
    }, 120_000)
    afterAll(() => engine.close())

    const found: Asked['found'] = (q, more) => engine.search({ q, viewer: publicOnly, ...more })
    const ids: Asked['ids'] = async (q, more) => (await found(q, more)).hits.map(({ id }) => id)
    const asked: Asked = {
      ...{ engine: () => engine, found, ids },
      top: async (q, count, more) => (await ids(q, more)).slice(0, count),
    }
    describe('finds words', () => contractOfWords(asked))
    describe('lists', () => contractOfLists(asked))
    describe('is kept up', () => contractOfUpkeep(asked))
  })
}

function contractOfWords({ engine, found, ids, top }: Asked): void {
  it('C01 with the exact title first', async () => {
    expect(await top('Smart Country Convention', 1)).toEqual(['scc'])
  })

  it('C02 in their inflections', async () => {
    expect(await top('urbane Datenplattform', 2)).toContain('udp-nrw')
  })

  it('C03 behind a hyphen', async () => {
    expect(await top('Sitzung', 5)).toContain('aeg4')
  })

  it('C04 at the end of a compound', async () => {
    expect(await top('Sitzung', 5, { viewer: members })).toContain('haushaltsausschuss')
  })

  it('C05 at the beginning of a compound', async () => {
    expect(await top('Solar', 1)).toEqual(['sovia'])
  })

  it('C06 of a compound that the text says in two words', async () => {
    expect(await top('Baumbewässerung', 1)).toEqual(['baum'])
  })

  it.each(['Änderung', 'Aenderung', 'Anderung', 'ÄNDERUNG'])(
    'C07 in whatever way they are spelled: %s',
    async (q) => {
      expect(await top(`${q} Bebauungsplan`, 1)).toEqual(['bebauungsplan'])
    },
  )

  it('C08 with ss for ß', async () => {
    expect(await top('strasse zustand', 1)).toEqual(['schlagloch'])
  })

  it('C09 with one slip from five letters and two from nine', async () => {
    expect(await top('Feurwehr', 1)).toEqual(['feuerwehr'])
    expect(await top('Ratsinformationsystm', 3)).toContain('allris-adapter')
  })

  it('C10 with no slip below five letters', async () => {
    expect((await found('Wlna')).total).toBe(0)
  })

  it('C11 with the very word before a slip', async () => {
    await engine().upsert([aPublicDoc('t1', 'Kartenbüro'), aPublicDoc('t2', 'Gartenbüro')], {
      wait: true,
    })
    expect(await top('Gartenbüro', 1)).toEqual(['t2'])
    expect(await top('Kartenbüro', 1)).toEqual(['t1'])
    await engine().remove(['t1', 't2'], { wait: true })
  })

  it('C12 while the last one is being typed', async () => {
    expect(await top('hochwas', 1)).toEqual(['hochwasser'])
  })

  it('C13 by synonyms both ways, of several words too', async () => {
    expect(await top('RIS', 3)).toContain('session-connector')
    expect(await top('Ratsinformationssystem', 5)).toContain('session-connector')
    expect(await top('Künstliche Intelligenz Schulung', 3)).toContain('schulung')
    expect(await top('DSFA', 1)).toEqual(['datenschutz'])
  })

  it('C14 in English with English inflections', async () => {
    expect(await top('municipality cyber risks', 1)).toEqual(['en-cyber'])
  })

  it('C31 in the judged questions: success@5 and MRR of at least .95', async () => {
    let [hits, reciprocal] = [0, 0]
    for (const { q, relevant } of judged.queries) {
      const rank = (await ids(q, { viewer: members })).findIndex((id) => relevant.includes(id))
      if (rank >= 0 && rank < 5) hits += 1
      if (rank >= 0) reciprocal += 1 / (rank + 1)
    }
    expect(hits / judged.queries.length).toBeGreaterThanOrEqual(0.95)
    expect(reciprocal / judged.queries.length).toBeGreaterThanOrEqual(0.95)
  })
}
